/**
 * Keeps what is being typed into a form marked `data-keep-unsaved` (the address that keeps it) a moment after the last
 * key. What has not arrived when the network or the page goes stays in this browser, and is sent once there is network
 * again. The form's status line says which.
 */
import { dropRescued, noteSent, offerRescued, rescue, typedIn, type RescueWords } from './rescue';
import { showStep } from './show-step';
import { readKept, showHelp } from './writing-help';

const PAUSE_MILLISECONDS = 1_500;

type Words = RescueWords & Record<'kept' | 'offline' | 'refused', string>;

type Answer = { type?: string; data?: unknown };

export function keepUnsaved(root: ParentNode): void {
	for (const form of root.querySelectorAll<HTMLFormElement>('form[data-keep-unsaved]')) watch(form);
}

function watch(form: HTMLFormElement): void {
	const words = JSON.parse(form.dataset.keepWords ?? '{}') as Words;
	const keeper = createKeeper(form, words);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const sendSoon = () => {
		keeper.noteChange();
		clearTimeout(timer);
		timer = setTimeout(() => void keeper.send(), PAUSE_MILLISECONDS);
	};
	offerRescued(form, words, () => void keeper.send());
	form.addEventListener('input', sendSoon);
	// Somebody was quicker than this script, or the browser filled in what it remembers.
	if (hasChanged(form)) sendSoon();
	form.addEventListener('submit', (event) => {
		clearTimeout(timer);
		if (navigator.onLine) {
			keeper.rescueTheRest();
			return noteSent(form);
		}
		// The browser would put a page of its own in place of the form. All steps are in the page: those can be gone to.
		event.preventDefault();
		showStep(form, event.submitter);
		void keeper.send();
	});
	addEventListener('pagehide', keeper.rescueTheRest);
	addEventListener('online', keeper.sendWhatWaits);
}

function createKeeper(form: HTMLFormElement, words: Words) {
	const status = form.querySelector<HTMLElement>('[data-keep-status]');
	const tell = (text: string) => status?.replaceChildren(text);
	let waits = false;
	/** How often something was typed, and how much of that has arrived. */
	let [changes, arrived] = [0, 0];
	const send = async () => {
		const [typed, at] = [typedIn(form), changes];
		const answer = await fetch(form.dataset.keepUnsaved ?? '', {
			method: 'POST',
			body: new URLSearchParams(typed),
			headers: { accept: 'application/json' },
			// Whoever was signed out meanwhile is sent to another page: that is no success.
			redirect: 'manual'
		}).catch(() => null);
		waits = answer === null;
		if (!answer) {
			rescue(form, typed);
			return tell(words.offline);
		}
		const { type, data } = (await answer.json().catch(() => ({}))) as Answer;
		tell(type === 'success' ? words.kept : words.refused);
		if (type !== 'success') return rescue(form, typed);
		arrived = at;
		dropRescued(form);
		showHelp(form, readKept(data));
	};
	return {
		send,
		noteChange: () => void changes++,
		/** The page goes before the pause is over, or what was sent off may never get there. */
		rescueTheRest: () => void (changes > arrived && rescue(form, typedIn(form))),
		sendWhatWaits: () => void (waits && send())
	};
}

/** Whether a text or a tick differs from what the page came with. */
function hasChanged(form: HTMLFormElement): boolean {
	return [...form.elements].some((field) => {
		if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
		if (!(field instanceof HTMLInputElement)) return false;
		return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
	});
}
