/** The words of a name, for comparing names of groups that different people have written down. */

/** They come and go between two people who write the same name. */
const LEFT_OUT = new Set([
	'the',
	'a',
	'an',
	'of',
	'and',
	'at',
	'in',
	'for',
	'with',
	'by',
	'ltd',
	'cio'
]);
const LONGER: Record<string, string> = {
	st: 'saint',
	ctr: 'centre',
	center: 'centre',
	soc: 'society'
};
/** Names of more words are sentences. */
const MOST_WORDS = 8;
/** In a shorter word one other letter makes another word. */
const LEAST_FOR_SLIPS = 5;

/** In small letters, without accents, small words and double ones. A name of small words alone keeps them. */
export function nameWords(name: string): string[] {
	const all = name
		.slice(0, 300)
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}'’‘]/gu, '')
		.replaceAll('&', ' and ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.map((word) => (Object.hasOwn(LONGER, word) ? LONGER[word]! : word));
	const telling = all.filter((word) => !LEFT_OUT.has(word));
	return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}

/** The word, and where it is long enough what it is with any one letter left out. */
export function variantsOf(word: string): string[] {
	if (word.length < LEAST_FOR_SLIPS) return [word];
	const without = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
	return [...new Set([word, ...without])];
}

/** Words known under one of this word's variants: one letter more, less, other or swapped. */
export const similarWords = (
	word: string,
	known: ReadonlyMap<string, readonly string[]>
): string[] =>
	[...new Set(variantsOf(word).flatMap((variant) => known.get(variant) ?? []))].filter(
		(other) => other !== word
	);
