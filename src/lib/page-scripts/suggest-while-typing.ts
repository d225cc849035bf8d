/**
 * Suggestions under the search field, after the combobox pattern of the ARIA Authoring Practices: the field keeps
 * the focus, arrows move through the list, Enter takes, Escape closes. Without this the field is a plain field.
 *
 * The field is marked `data-suggest`; its words for screen readers stand in `data-suggest-words` (a JSON object with
 * `label`, `none`, `one` and `many`, in which # is the number).
 */
type Suggestion = { words: string; note: string | null; href: string };

const WAIT_MILLISECONDS = 150;
const FEWEST_LETTERS = 2;

export function suggestWhileTyping(root: ParentNode): void {
	const field = root.querySelector<HTMLInputElement>('input[data-suggest]');
	if (field) new Combobox(field);
}

class Combobox {
	readonly #field: HTMLInputElement;
	readonly #list = document.createElement('ul');
	readonly #status = document.createElement('span');
	readonly #words: Record<'label' | 'none' | 'one' | 'many', string>;
	#shown: Suggestion[] = [];
	#active = -1;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Ends the question before, so that a slow answer never replaces a newer one. */
	#asking = new AbortController();

	constructor(field: HTMLInputElement) {
		this.#field = field;
		this.#words = JSON.parse(field.dataset.suggestWords ?? '{}');
		const id = `${field.id}-suggestions`;
		Object.assign(this.#list, { id, className: 'suggestions', hidden: true });
		this.#list.setAttribute('role', 'listbox');
		this.#list.setAttribute('aria-label', this.#words.label);
		this.#status.className = 'visually-hidden';
		this.#status.setAttribute('role', 'status');
		for (const [name, value] of Object.entries({
			role: 'combobox',
			'aria-autocomplete': 'list',
			'aria-controls': id,
			'aria-expanded': 'false'
		})) {
			field.setAttribute(name, value);
		}
		field.parentElement?.append(this.#list, this.#status);
		field.addEventListener('input', () => this.#waitThenAsk());
		field.addEventListener('keydown', (event) => this.#onKey(event));
		field.addEventListener('blur', () => this.#close());
		// Before the field loses the focus, which would close the list under the finger.
		this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#list.addEventListener('click', (event) => this.#onClick(event));
	}

	#waitThenAsk(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#ask(), WAIT_MILLISECONDS);
	}

	async #ask(): Promise<void> {
		this.#asking.abort();
		this.#asking = new AbortController();
		const text = this.#field.value.trim();
		if (text.length < FEWEST_LETTERS) return this.#close();
		try {
			const response = await fetch(`${this.#field.dataset.suggest}?q=${encodeURIComponent(text)}`, {
				signal: this.#asking.signal
			});
			if (!response.ok) return this.#close();
			const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
			this.#show(suggestions);
		} catch {
			// Typed on, or no network: the plain field is still there.
		}
	}

	#show(suggestions: Suggestion[]): void {
		if (document.activeElement !== this.#field) return;
		this.#shown = suggestions;
		this.#list.replaceChildren(
			...suggestions.map((suggestion, index) => this.#option(suggestion, index))
		);
		this.#list.hidden = suggestions.length === 0;
		this.#field.setAttribute('aria-expanded', String(suggestions.length > 0));
		this.#activate(-1);
		const { none, one, many } = this.#words;
		const count = suggestions.length;
		this.#status.textContent = (count === 0 ? none : count === 1 ? one : many).replace(
			'#',
			String(count)
		);
	}

	#option({ words, note }: Suggestion, index: number): HTMLElement {
		const option = document.createElement('li');
		option.id = `${this.#list.id}-${index}`;
		option.setAttribute('role', 'option');
		option.setAttribute('aria-selected', 'false');
		option.append(words);
		if (note) {
			const small = document.createElement('small');
			small.textContent = note;
			option.append(' ', small);
		}
		return option;
	}

	#onKey(event: KeyboardEvent): void {
		if (event.key === 'Escape' && !this.#list.hidden) {
			event.preventDefault();
			this.#close();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (this.#shown.length === 0) return;
			event.preventDefault();
			this.#move(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Enter' && this.#active >= 0) {
			event.preventDefault();
			this.#take(this.#active);
		}
	}

	/** From the field (-1) into the list and round again. */
	#move(step: 1 | -1): void {
		const places = this.#shown.length + 1;
		this.#activate(((this.#active + 1 + step + places) % places) - 1);
	}

	#activate(index: number): void {
		this.#active = index;
		for (const [at, option] of [...this.#list.children].entries()) {
			option.setAttribute('aria-selected', String(at === index));
			if (at === index) option.scrollIntoView({ block: 'nearest' });
		}
		if (index < 0) this.#field.removeAttribute('aria-activedescendant');
		else this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
	}

	#onClick(event: MouseEvent): void {
		const option = (event.target as Element).closest('[role=option]');
		if (option) this.#take([...this.#list.children].indexOf(option));
	}

	#take(index: number): void {
		const suggestion = this.#shown[index];
		if (suggestion) location.assign(suggestion.href);
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#asking.abort();
		this.#shown = [];
		this.#list.hidden = true;
		this.#list.replaceChildren();
		this.#status.textContent = '';
		this.#field.setAttribute('aria-expanded', 'false');
		this.#activate(-1);
	}
}
