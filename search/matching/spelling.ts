/** Where nothing was found: another spelling that would find something. */
import type { IndexCopy } from './index-copy';
import type { Question } from './question';

/** Wider than a search forgives, because here a person decides. */
const MAX_EDITS = 3;
const LEAST_LETTERS = 4;

/** The question with its unknown words replaced by the nearest known ones; null if one has none. */
export function suggestSpelling(copy: IndexCopy, q: string, { unknown }: Question): string | null {
	let spelling = q.toLowerCase();
	for (const word of unknown) {
		if (word.length < LEAST_LETTERS) return null;
		const edits = Math.min(MAX_EDITS, Math.floor(word.length / 3));
		const [nearest] = copy.words.similarTo(word, edits, 1);
		if (!nearest) return null;
		spelling = spelling.replace(word, nearest.word);
	}
	return spelling === q.toLowerCase() ? null : spelling;
}
