/**
 * "Keep" without loading the page again. The buttons belong to the form marked `data-keep`, which holds their words
 * (a JSON object in which # is the number of listings); the header's link counts in `data-kept-count`.
 */
type Words = Record<'keep' | 'off' | 'kept' | 'takenOff', string>;

export function keepInPlace(root: ParentNode): void {
	const form = root.querySelector<HTMLFormElement>('form[data-keep]');
	form?.addEventListener('submit', (event) => {
		const button = event.submitter;
		if (!(button instanceof HTMLButtonElement)) return;
		event.preventDefault();
		void send(form, button, root);
	});
}

async function send(form: HTMLFormElement, button: HTMLButtonElement, root: ParentNode) {
	const isKept = button.hasAttribute('formaction');
	// The server answers a list that was changed with a redirect. Anything else is a page that the person should see.
	const answer = await fetch(isKept ? button.formAction : form.action, {
		method: 'POST',
		// Without it the redirect would come as data.
		headers: { accept: 'text/html' },
		body: new URLSearchParams({ code: button.value, back: '/' }),
		redirect: 'manual'
	}).catch(() => null);
	if (answer?.type !== 'opaqueredirect') return submitPlainly(form, button);
	tell(form, button, !isKept, root);
}

/** `form.submit()` leaves out the button that was pressed. */
function submitPlainly(form: HTMLFormElement, button: HTMLButtonElement): void {
	const code = document.createElement('input');
	Object.assign(code, { type: 'hidden', name: 'code', value: button.value });
	form.append(code);
	if (button.hasAttribute('formaction')) form.action = button.formAction;
	form.submit();
}

function tell(form: HTMLFormElement, button: HTMLButtonElement, isKept: boolean, root: ParentNode) {
	const words = JSON.parse(form.dataset.keep ?? '{}') as Words;
	const counter = root.querySelector<HTMLElement>('[data-kept-count]');
	const count = String(Math.max(0, Number(counter?.textContent) + (isKept ? 1 : -1)));
	if (counter) counter.textContent = count;
	counter?.closest('li')?.toggleAttribute('hidden', count === '0');
	if (isKept) button.setAttribute('formaction', form.action.replace(/keep$/, 'remove'));
	else button.removeAttribute('formaction');
	if (button.firstElementChild) {
		button.firstElementChild.textContent = isKept ? words.off : words.keep;
	}
	const status = form.querySelector('[role=status]');
	if (status) status.textContent = (isKept ? words.kept : words.takenOff).replace('#', count);
}
