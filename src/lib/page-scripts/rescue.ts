/**
 * What was typed while there was no network stays in this browser, even if the page is closed, and is offered when
 * the form is opened again. It is gone once the server has it, and when somebody signs out.
 */
const PREFIX = 'unsaved ';
const MOST_DAYS = 14;
const DAY = 86_400_000;

type Rescued = { at: number; typed: string };
export type RescueWords = Record<'found' | 'restore' | 'drop' | 'restored', string>;

const keyOf = (form: HTMLFormElement) => PREFIX + form.id;

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

/** After a listing was saved, or thrown away, what was rescued of it is old. */
export function forgetSaved({ pathname, search }: Location): void {
	const id = /\/desk\/listings\/([0-9a-f-]+)$/.exec(pathname)?.[1];
	const isDone = /[?&]done=(saved|saved_live|kept|dropped)\b/.test(search);
	if (id && isDone) attempt(() => localStorage.removeItem(`${PREFIX}edit-${id}`));
}

/** Other people may use this browser after them. */
export function forgetOnSignOut(root: ParentNode): void {
	const forms = root.querySelectorAll<HTMLFormElement>('form[action$="?/signOut"]');
	for (const form of forms) {
		form.addEventListener('submit', () =>
			attempt(() => {
				for (const key of Object.keys(localStorage)) {
					if (key.startsWith(PREFIX)) localStorage.removeItem(key);
				}
			})
		);
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
	if (Date.now() - kept.at > MOST_DAYS * DAY) return dropRescued(form);
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
