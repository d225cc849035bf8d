/**
 * Keeps what is being typed into a form marked `data-keep-unsaved` (the address that keeps it) a moment after the last
 * key. Without network it stays in the page and is sent once there is one again. The form's status line says which.
 */
const PAUSE_MILLISECONDS = 1_500;

type Words = Record<'kept' | 'offline' | 'refused', string>;

export function keepUnsaved(root: ParentNode): void {
	for (const form of root.querySelectorAll<HTMLFormElement>('form[data-keep-unsaved]')) watch(form);
}

function watch(form: HTMLFormElement): void {
	const { keepUnsaved: address = '', keepWords = '{}' } = form.dataset;
	const words = JSON.parse(keepWords) as Words;
	const status = form.querySelector<HTMLElement>('[data-keep-status]');
	let waits = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string) => {
		if (status) status.textContent = text;
	};
	const send = async () => {
		const typed = new URLSearchParams(new FormData(form) as never);
		const answer = await fetch(address, {
			method: 'POST',
			body: typed,
			headers: { accept: 'application/json' },
			// Whoever was signed out meanwhile is sent to another page: that is no success.
			redirect: 'manual'
		}).catch(() => null);
		waits = answer === null;
		if (!answer) return tell(words.offline);
		const { type } = (await answer.json().catch(() => ({}))) as { type?: string };
		tell(type === 'success' ? words.kept : words.refused);
	};
	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => void send(), PAUSE_MILLISECONDS);
	});
	form.addEventListener('submit', () => clearTimeout(timer));
	addEventListener('online', () => {
		if (waits) void send();
	});
}
