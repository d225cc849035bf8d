/** How hard a text is to read. Hints for whoever writes it; nothing here keeps anybody from saving. */
import { PLAIN_WORDS } from './plain-words';

export type PlainHint =
	/** `words` is how many there are, `begins` how the sentence begins. */
	| { kind: 'long_sentence'; words: number; begins: string }
	| { kind: 'reading_age'; age: number }
	| { kind: 'office_word'; avoid: string; say: string }
	| { kind: 'capitals'; word: string };

/** More words than this are hard to keep in mind at once. */
export const MOST_WORDS = 25;
/** Many adults read like somebody of this age; what everybody needs should be readable to them. */
export const READING_AGE = 11;
/** In a shorter text a single long word would decide. */
const LEAST_WORDS = 20;
const BEGINNING_WORDS = 5;
/** Beyond these the formula is arithmetic and says nothing. */
const [YOUNGEST, OLDEST] = [5, 21];
/** At most so many of each kind: a hint among many is not read. */
const MOST_OF_A_KIND = 3;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A line ends a sentence too. "e.g.", "10.30" and "St. Mary" do not. */
export const sentencesOf = (text: string): string[] =>
	text
		.replace(/\b(e\.g|i\.e|etc|St|Mr|Mrs|Ms|Dr|Rd|No)\./gi, '$1')
		.split(/(?<=[.!?…])\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);

/** Groups of vowels, without a silent e at the end: right for nine words in ten, which is enough for a mean. */
export function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const spoken = letters.replace(
		/(?:[^laeiouy]es|[^aeioulrtd]ed|[^laeiouy]e)$/,
		(end) => end[0] ?? ''
	);
	return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/**
 * The age at which somebody reads this easily: the Flesch-Kincaid grade, 0.39 x words per sentence + 11.8 x syllables
 * per word - 15.59, and five years for the age at which school begins. Null for a text too short to say.
 */
export function readingAge(text: string): number | null {
	const words = wordsOf(text);
	const sentences = sentencesOf(text).length;
	if (words.length < LEAST_WORDS || sentences === 0) return null;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
	return Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + 5)));
}

/** What could be easier to read, the weightiest first. Empty where there is nothing to say. */
export function plainHints(text: string): PlainHint[] {
	const age = readingAge(text);
	const long = sentencesOf(text)
		.map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
		.filter(({ words }) => words > MOST_WORDS)
		.map(({ sentence, words }) => ({
			kind: 'long_sentence' as const,
			words,
			begins: wordsOf(sentence).slice(0, BEGINNING_WORDS).join(' ')
		}));
	const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
	const office = PLAIN_WORDS.filter(({ avoid }) => plain.includes(` ${avoid} `)).map((entry) => ({
		kind: 'office_word' as const,
		...entry
	}));
	const capitals = [...new Set(text.match(/\b\p{Lu}{5,}\b/gu) ?? [])].map((word) => ({
		kind: 'capitals' as const,
		word
	}));
	return [
		...(age !== null && age > READING_AGE ? [{ kind: 'reading_age' as const, age }] : []),
		...long.slice(0, MOST_OF_A_KIND),
		...office.slice(0, MOST_OF_A_KIND),
		...capitals.slice(0, MOST_OF_A_KIND)
	];
}
