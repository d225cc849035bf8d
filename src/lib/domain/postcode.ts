/** Postcodes: reading what people type, and finding where it is from what we hold. */
import { parse } from 'postcode';
import type { LatLng } from './geography';
import type { PlaceData } from './place-data';

/** `postcode`: the middle of its few houses; `sector`: the middle of the sector, within a mile or so. */
export const POSTCODE_PRECISIONS = ['postcode', 'sector'] as const;
export type PostcodePrecision = (typeof POSTCODE_PRECISIONS)[number];

/** A postcode that was imported. */
export type KnownPostcode = LatLng & {
	/** "RM17 6SL" */
	postcode: string;
	precision: PostcodePrecision;
	/** Null: it lies near the borough, but in none of its areas. */
	areaId: string | null;
	/** "2019-06" where Royal Mail has taken it out of use. */
	endedOn: string | null;
};

export type PostcodeAnswer =
	| (KnownPostcode & { ok: true; areaId: string })
	| { ok: false; reason: 'not_a_postcode' }
	/** Well formed, but not in this borough, as far as we know. */
	| { ok: false; reason: 'not_here'; postcode: string };

/** One real figure is asked for, or "books" would be B0 0KS. */
const FULL = /\b([a-z]{1,2})(\d[\do]?[a-z]?) ?([\do])([a-z]{2})\b/gi;

const digits = (text: string) => text.replace(/o/gi, '0').toUpperCase();

export type FullPostcode = {
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** As it should be written: "RM17 6SL". */
	postcode: string;
	district: string;
	sector: string;
};

/** The first full postcode in a text, with or without the space, letter O typed for nought; null for none. */
export function fullPostcodeIn(text: string): FullPostcode | null {
	for (const match of text.matchAll(FULL)) {
		const [whole, letters = '', number = '', sectorDigit = '', unit = ''] = match;
		const district = letters.toUpperCase() + digits(number);
		if (!/^[A-Z]{1,2}\d[A-Z\d]?$/.test(district)) continue;
		const sector = `${district} ${digits(sectorDigit)}`;
		const postcode = sector + unit.toUpperCase();
		return { start: match.index, end: match.index + whole.length, postcode, district, sector };
	}
	return null;
}

/** The postcode that was typed and nothing else, written properly; null where it is none. */
export function readPostcode(typed: string): { postcode: string; sector: string } | null {
	const read = parse(typed.trim().slice(0, 20));
	return read.valid ? { postcode: read.postcode, sector: read.sector } : null;
}

/**
 * Where a postcode lies. `known` is what was imported of it, if anything; else its sector answers: a point within a
 * mile or so, and the area of most of the sector's addresses, which near a border can be the neighbouring one.
 */
export function locatePostcode(
	typed: string,
	known: KnownPostcode | null,
	{ postcodeSectors }: Pick<PlaceData, 'postcodeSectors'>
): PostcodeAnswer {
	const read = readPostcode(typed);
	if (!read) return { ok: false, reason: 'not_a_postcode' };
	const { postcode } = read;
	if (known) {
		const { areaId } = known;
		return areaId ? { ok: true, ...known, areaId } : { ok: false, reason: 'not_here', postcode };
	}
	const found = postcodeSectors.find(({ sector }) => sector === read.sector);
	if (!found) return { ok: false, reason: 'not_here', postcode };
	const { lat, lng, areaId } = found;
	return { ok: true, postcode, lat, lng, precision: 'sector', areaId, endedOn: null };
}
