/** Slips of the finger in names, and how often the listing is still among the first ten. */
import type { PublishedListing } from '#domain/listing';
import { wordsOf } from '#search/words/fold';
import { seededRandom } from './generate-directory';
import type { Finder } from './measure';

export const SLIPS = ['drop', 'substitute', 'double', 'swap'] as const;
export type Slip = (typeof SLIPS)[number];

const LEAST_LETTERS = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The word with one slip in it; never the word itself. */
export function slip(word: string, kind: Slip, random: () => number): string {
	const at = Math.floor(random() * (word.length - 1));
	const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
	switch (kind) {
		case 'drop':
			return before + after;
		case 'double':
			return before + letter + letter + after;
		case 'substitute': {
			const others = LETTERS.replace(letter, '');
			return before + others[Math.floor(random() * others.length)] + after;
		}
		case 'swap': {
			// Two equal letters swapped are no slip: look for the next pair that differs.
			const pairs = [...word].map((_, index) => (index + at) % (word.length - 1));
			const from = pairs.find((index) => word[index] !== word[index + 1]) ?? 0;
			return word.slice(0, from) + word[from + 1] + word[from] + word.slice(from + 2);
		}
	}
}

/**
 * Types names with one slip in one word of six letters or more and counts how many are found.
 * Listings of the same name count alike: nobody could tell them apart by it.
 */
export async function typoRecall(
	listings: PublishedListing[],
	find: Finder,
	kind: Slip,
	tries: number
): Promise<{ recall: number; missed: string[] }> {
	const random = seededRandom(SLIPS.indexOf(kind) + 1);
	const names = new Map(listings.map((listing) => [listing.id, listing.name]));
	const missed: string[] = [];
	for (let done = 0; done < tries;) {
		const { name } = listings[Math.floor(random() * listings.length)]!;
		const words = wordsOf(name);
		const long = words.flatMap((word, index) => (word.length >= LEAST_LETTERS ? [index] : []));
		if (long.length === 0) continue;
		const chosen = long[Math.floor(random() * long.length)]!;
		const typed = words
			.map((word, index) => (index === chosen ? slip(word, kind, random) : word))
			.join(' ');
		const found = (await find(typed)).slice(0, 10).some((id) => names.get(id) === name);
		if (!found) missed.push(`${typed} (${name})`);
		done++;
	}
	return { recall: 1 - missed.length / tries, missed };
}
