/**
 * What was typed and has not reached the server stays in this browser, even if the page is closed, and is offered when
 * the form is opened again. It is gone once the server has it, and when somebody signs out.
 */
const PREFIX = 'unsaved ';
const MOST_DAYS = 14;
const DAY = 86_400_000;

type Rescued = { at: number; typed: string };
export type RescueWords = Record<'found' | 'restore' | 'drop' | 'restored', string>;

const keyOf = (form: HTMLFormElement) => PREFIX + form.id;

/** What stands in a form, in one line. */
export const typedIn = (form: HTMLFormElement): string =>
	new URLSearchParams(new FormData(form) as never).toString();

/** Nothing here may throw: a browser may refuse to keep anything. */
function attempt<Result>(act: () => Result): Result | null {
	try {
		return act();
	} catch {
		return null;
	}
}

export const rescue = (form: HTMLFormElement, typed: string): void =>
	void attempt(() =>
		localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), typed } satisfies Rescued))
	);

export const dropRescued = (form: HTMLFormElement): void =>
	void attempt(() => localStorage.removeItem(keyOf(form)));

/** The form of this tab that was sent off last; gone with the next page that comes. */
const SENT = 'unsaved sent';

export const noteSent = (form: HTMLFormElement): void =>
	void attempt(() => sessionStorage.setItem(SENT, keyOf(form)));

/**
 * Once the server has what was sent off, what was rescued of it is old: it has led on to another page, or has sent the
 * form back. A page that asks to sign in says that it has nothing.
 */
export function forgetAnswered(root: Document): void {
	attempt(() => {
		const key = sessionStorage.getItem(SENT);
		sessionStorage.removeItem(SENT);
		const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const isLedOn =
			arrival && arrival.redirectCount > 0 && !root.location.pathname.includes('/sign-in');
		if (key && (isLedOn || root.querySelector('[data-sent-back]'))) localStorage.removeItem(key);
	});
}

/** At once, and again when the page goes: what is typed there is rescued once more at that moment. */
function forgetForGood(forget: () => void): void {
	forget();
	addEventListener('pagehide', forget);
}

/** Whoever throws away what they typed means all of it. `data-forgets`: the id of the form. */
export function forgetDropped(root: ParentNode): void {
	for (const form of root.querySelectorAll<HTMLFormElement>('form[data-forgets]')) {
		const forget = () => attempt(() => localStorage.removeItem(PREFIX + form.dataset.forgets));
		form.addEventListener('submit', () => forgetForGood(forget));
	}
}

/** Other people may use this browser after them. */
export function forgetOnSignOut(root: ParentNode): void {
	const forget = () =>
		attempt(() => {
			for (const key of Object.keys(localStorage)) {
				if (key.startsWith(PREFIX)) localStorage.removeItem(key);
			}
		});
	for (const form of root.querySelectorAll<HTMLFormElement>('form[action$="?/signOut"]')) {
		form.addEventListener('submit', () => forgetForGood(forget));
	}
}

/** Offers what was rescued; `onRestored` is called once it is back in the form. */
export function offerRescued(
	form: HTMLFormElement,
	words: RescueWords,
	onRestored: () => void
): void {
	const kept = attempt(
		() => JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null') as Rescued | null
	);
	if (!kept) return;
	const isOld = Date.now() - kept.at > MOST_DAYS * DAY;
	if (isOld || kept.typed === typedIn(form)) return dropRescued(form);
	const box = Object.assign(document.createElement('div'), { className: 'rescued' });
	const text = document.createElement('p');
	const when = new Date(kept.at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
	text.textContent = words.found.replace('{when}', when);
	const button = (label: string, act: () => void) => {
		const made = document.createElement('button');
		Object.assign(made, { type: 'button', className: 'button quiet', textContent: label });
		made.addEventListener('click', act);
		return made;
	};
	const put = button(words.restore, () => {
		fill(form, new URLSearchParams(kept.typed));
		box.replaceChildren(
			Object.assign(document.createElement('p'), { textContent: words.restored })
		);
		onRestored();
	});
	const drop = button(words.drop, () => {
		dropRescued(form);
		box.remove();
	});
	box.setAttribute('role', 'status');
	box.append(text, put, ' ', drop);
	form.before(box);
}

/** Every field as it was typed, and the version it was typed into: whoever was faster is not overwritten unseen. */
function fill(form: HTMLFormElement, typed: URLSearchParams): void {
	for (const field of form.elements) {
		if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
			field.checked = typed.getAll(field.name).includes(field.value);
		} else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
			if (field.type !== 'submit' && typed.has(field.name))
				field.value = typed.get(field.name) ?? '';
		} else if (field instanceof HTMLSelectElement && typed.has(field.name)) {
			field.value = typed.get(field.name) ?? '';
		}
	}
}
