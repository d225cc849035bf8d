/**
 * A light English stemmer: enough for plurals and for "walk, walks, walking, walkers".
 * Deliberately weaker than Porter's: every step that goes further also joins words residents mean apart.
 */

/** Words in -ing that are things of their own: "parking" has nothing to do with parks. */
const NOUNS =
	'parking evening morning nothing something anything everything wellbeing building wedding'.split(
		' '
	);

/** A map, because "constructor" is a word too. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
	['children', 'child'],
	['childrens', 'child'],
	['women', 'woman'],
	['womens', 'woman'],
	['men', 'man'],
	['mens', 'man'],
	['babies', 'baby'],
	['lives', 'life'],
	...NOUNS.map((noun): [string, string] => [noun, noun])
]);

/** The stem of one folded word. Idempotence is not promised; the same word always gives the same stem. */
export function stem(word: string): string {
	const irregular = IRREGULAR.get(word);
	if (irregular) return irregular;
	if (word.length < 4 || /\d/.test(word)) return word;
	return withoutFinalE(withoutEnding(singular(word)));
}

function singular(word: string): string {
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(ss|us|is)$/.test(word)) return word;
	if (/(x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Strips -ing, -ed, -er where at least four letters with a vowel stay ("caring" must not become "car"). */
function withoutEnding(word: string): string {
	const rest = /^(.{4,}?)(?:ing|ed|er)$/.exec(word)?.[1];
	if (!rest || !/[aeiouy]/.test(rest)) return word;
	return rest.replace(/([bdfgmnprt])\1$/, '$1');
}

function withoutFinalE(word: string): string {
	return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
