/**
 * The listings that somebody keeps, without an account: a short code for each, in the order they were kept. The same
 * text stands in the cookie of the device and in a link that is shared, and says nothing to whoever reads it there.
 */

/** Bounds the cookie, the link, and the work for a page. */
export const MOST_KEPT = 40;

/** The first twelve hex digits of a listing's id: enough that no two of a directory share them. */
const CODE = /^[0-9a-f]{12}$/;
/** Longer than any list of ours, so that no text costs more than this to read. */
const LONGEST_TEXT = 4000;

/** The code of the listing with this id (a UUID). */
export const keptCode = (id: string): string => id.replaceAll('-', '').slice(0, 12).toLowerCase();

/** The codes in any text, each once, at most `MOST_KEPT`; what is no code is passed over. */
export function parseKept(text: string | null | undefined): string[] {
	const words = (text ?? '')
		.slice(0, LONGEST_TEXT)
		.toLowerCase()
		.split(/[^0-9a-z]+/);
	return [...new Set(words.filter((word) => CODE.test(word)))].slice(0, MOST_KEPT);
}

export const formatKept = (codes: readonly string[]): string => codes.join('.');

/** The list with these at its end; `left` are those for which there was no room. */
export function keepToo(
	list: readonly string[],
	more: readonly string[]
): { list: string[]; left: string[] } {
	const all = [...new Set([...list, ...more])];
	return { list: all.slice(0, MOST_KEPT), left: all.slice(MOST_KEPT) };
}

/**
 * Whether keeping it could put somebody in danger: on a shared device, a list that names a place to report hate or
 * to get away from abuse tells the next person who looks. Such a listing is kept only after being told so.
 */
export const needsCare = (listing: {
	kinds: readonly string[];
	categories: readonly string[];
}): boolean => listing.kinds.includes('hirc') || listing.categories.includes('safety');
