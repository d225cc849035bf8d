/** Every word of the index and how many listings have it: to complete, to correct, and to know the rare ones. */
import { editDistance } from './edit-distance';
import { stem } from './stem';

type Entry = { word: string; listings: number; letters: number };

export type SimilarWord = { word: string; edits: number; listings: number };

/** One bit per letter: two words within n edits differ in at most 2n bits, which is far cheaper to ask. */
function letterBits(word: string): number {
	let bits = 0;
	for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) % 31);
	return bits;
}

function bitCount(bits: number): number {
	let rest = bits - ((bits >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export class WordList {
	readonly #entries = new Map<string, Entry>();
	readonly #byLength = new Map<number, Entry[]>();
	readonly #byStart = new Map<string, Entry[]>();
	readonly #stems = new Set<string>();

	add(words: Iterable<string>): void {
		for (const word of words) {
			const known = this.#entries.get(word);
			if (known) known.listings++;
			else this.#insert({ word, listings: 1, letters: letterBits(word) });
		}
	}

	/** Counts down only: a word that nobody uses any more stays as an empty entry until the next rebuild. */
	remove(words: Iterable<string>): void {
		for (const word of words) {
			const entry = this.#entries.get(word);
			if (entry && entry.listings > 0) entry.listings--;
		}
	}

	/** Does the word stand anywhere, in any form of it? Removed words are remembered until the next rebuild. */
	hasFormOf(word: string): boolean {
		return this.#stems.has(stem(word));
	}

	/** In how many listings the word stands. */
	listingsWith(word: string): number {
		return this.#entries.get(word)?.listings ?? 0;
	}

	/** Words that go on from `start` (two letters or more), those in most listings first. */
	startingWith(start: string, limit: number): string[] {
		return (this.#byStart.get(start.slice(0, 2)) ?? [])
			.filter((entry) => entry.listings > 0 && entry.word.length > start.length)
			.filter((entry) => entry.word.startsWith(start))
			.sort((a, b) => b.listings - a.listings || (a.word < b.word ? -1 : 1))
			.slice(0, limit)
			.map((entry) => entry.word);
	}

	/** Words within `maxEdits` slips of the finger, nearest first, then those in most listings. */
	similarTo(word: string, maxEdits: number, limit: number): SimilarWord[] {
		const letters = letterBits(word);
		const found: SimilarWord[] = [];
		for (let length = word.length - maxEdits; length <= word.length + maxEdits; length++) {
			for (const entry of this.#byLength.get(length) ?? []) {
				if (entry.listings === 0 || bitCount(entry.letters ^ letters) > 2 * maxEdits) continue;
				const edits = editDistance(word, entry.word, maxEdits);
				if (edits > 0 && edits <= maxEdits) {
					found.push({ word: entry.word, edits, listings: entry.listings });
				}
			}
		}
		return found
			.sort((a, b) => a.edits - b.edits || b.listings - a.listings || (a.word < b.word ? -1 : 1))
			.slice(0, limit);
	}

	#insert(entry: Entry): void {
		this.#entries.set(entry.word, entry);
		this.#stems.add(stem(entry.word));
		append(this.#byLength, entry.word.length, entry);
		append(this.#byStart, entry.word.slice(0, 2), entry);
	}
}

function append<Key>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
	const list = lists.get(key);
	if (list) list.push(entry);
	else lists.set(key, [entry]);
}
