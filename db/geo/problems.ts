/** What is wrong with a file: the first mistakes in full, the rest counted, so that a million cost nothing. */
const MOST_SHOWN = 20;

export class Problems {
	readonly #shown: string[] = [];
	#count = 0;

	/** `where` is "line 12" or "feature 3", or null for the file as a whole. */
	add(where: string | null, what: string): void {
		this.#count += 1;
		if (this.#shown.length < MOST_SHOWN) this.#shown.push(where ? `${where}: ${what}` : what);
	}

	get count(): number {
		return this.#count;
	}

	/** In the order in which they were found, and how many more there are. */
	get lines(): string[] {
		const more = this.#count - this.#shown.length;
		return more > 0 ? [...this.#shown, `… and ${more.toLocaleString('en-GB')} more.`] : this.#shown;
	}
}
