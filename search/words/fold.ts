/** Text made comparable: case, accents, apostrophes and punctuation no longer matter. */

/** Letters that Unicode does not take apart into a base and an accent. */
const WHOLE_LETTERS: Record<string, string> = {
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** Lower case without accents or apostrophes: "Chadwell St. Mary’s" becomes "chadwell st. marys". */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}'’‘`´ʼ]/gu, '')
		.replace(/[łđøßæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** The words of a text, folded. Punctuation, symbols and emoji part words and vanish. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
