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

/** Whether two words differ by one letter too many, missing, other or by two swapped. Short words are never slips. */
export function isSlip(word: string, other: string): boolean {
	const longer = Math.max(word.length, other.length);
	if (longer < LEAST_FOR_SLIPS || Math.abs(word.length - other.length) > 1) return false;
	let start = 0;
	while (start < longer && word[start] === other[start]) start++;
	let end = 0;
	const most = Math.min(word.length, other.length) - start;
	while (end < most && word.at(-1 - end) === other.at(-1 - end)) end++;
	const [left, right] = [
		word.slice(start, word.length - end),
		other.slice(start, other.length - end)
	];
	if (left.length <= 1 && right.length <= 1) return word !== other;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
