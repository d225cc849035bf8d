/** Which of our venues a calendar means by the words in its place. */

export type KnownVenue = { id: string; name: string; postcode: string | null; areaId: string };

const plain = (text: string): string =>
	` ${text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
const tight = (text: string): string => text.toLowerCase().replace(/\s/g, '');
/** "Hall" alone is in a hundred places. */
const LEAST_LETTERS = 8;

/** The venue whose whole name, or else whose postcode, stands in the text: one and no other. Null where unsure. */
export function matchVenue(location: string, venues: readonly KnownVenue[]): KnownVenue | null {
	const text = plain(location);
	const named = venues
		.filter(({ name }) => name.length >= LEAST_LETTERS && text.includes(plain(name)))
		.sort((a, b) => b.name.length - a.name.length);
	if (named[0]) return named[0].name.length > (named[1]?.name.length ?? 0) ? named[0] : null;
	const there = venues.filter(
		({ postcode }) => postcode && tight(location).includes(tight(postcode))
	);
	return there.length === 1 ? there[0]! : null;
}
