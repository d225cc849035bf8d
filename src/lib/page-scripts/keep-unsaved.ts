/**
 * Keeps what is being typed into a form marked `data-keep-unsaved` (the address that keeps it) a moment after the last
 * key. Without network it stays in this browser and is sent once there is one again. The form's status line says which.
 */
import { dropRescued, offerRescued, rescue, type RescueWords } from './rescue';
import { showStep } from './show-step';
import { readKept, showHelp } from './writing-help';

const PAUSE_MILLISECONDS = 1_500;

type Words = RescueWords & Record<'kept' | 'offline' | 'refused', string>;

type Answer = { type?: string; data?: unknown };

export function keepUnsaved(root: ParentNode): void {
	for (const form of root.querySelectorAll<HTMLFormElement>('form[data-keep-unsaved]')) watch(form);
}

function watch(form: HTMLFormElement): void {
	const { keepUnsaved: address = '', keepWords = '{}' } = form.dataset;
	const words = JSON.parse(keepWords) as Words;
	const status = form.querySelector<HTMLElement>('[data-keep-status]');
	let waits = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string) => status?.replaceChildren(text);
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
		if (!answer) {
			rescue(form, typed.toString());
			return tell(words.offline);
		}
		const { type, data } = (await answer.json().catch(() => ({}))) as Answer;
		tell(type === 'success' ? words.kept : words.refused);
		if (type !== 'success') return rescue(form, typed.toString());
		dropRescued(form);
		showHelp(form, readKept(data));
	};
	const sendSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void send(), PAUSE_MILLISECONDS);
	};
	offerRescued(form, words, () => void send());
	form.addEventListener('input', sendSoon);
	// Somebody was quicker than this script, or the browser filled in what it remembers.
	if (hasChanged(form)) sendSoon();
	form.addEventListener('submit', (event) => {
		clearTimeout(timer);
		if (stepsOffline(form, event)) void send();
	});
	addEventListener('online', () => void (waits && send()));
}

/** All steps of a form are in the page: without network one goes on through them here. */
function stepsOffline(form: HTMLFormElement, event: SubmitEvent): boolean {
	if (navigator.onLine || !showStep(form, event.submitter)) return false;
	event.preventDefault();
	return true;
}

/** Whether a text or a tick differs from what the page came with. */
function hasChanged(form: HTMLFormElement): boolean {
	return [...form.elements].some((field) => {
		if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
		if (!(field instanceof HTMLInputElement)) return false;
		return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
	});
}
