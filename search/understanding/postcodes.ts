/** Postcodes in a question: full, sector or district, with or without the space, letter O typed for nought. */
import { fullPostcodeIn, type KnownPostcode } from '#domain/postcode';
import { SECTOR_RADIUS_METRES } from '../settings';
import type { Lexicon, Scope } from './lexicon';

export type PostcodeFound = {
	/** Where it stands in the text. */
	start: number;
	end: number;
	/** As it should be written: "RM17 6XP". */
	written: string;
	/** Null: a proper postcode, but of nowhere we know. */
	scope: Scope | null;
};

const PART = /\b([a-z]{1,2})(\d[\do]?)(?: ?(\d))?\b/gi;

const digits = (text: string) => text.replace(/o/gi, '0').toUpperCase();

/**
 * The first postcode in a text, or null. A full postcode is where `known` says, else known by its sector. A district or
 * sector counts only if it is ours or a neighbour's, because "A13" is a road and "B12" may be a vitamin.
 */
export function findPostcode(
	text: string,
	lexicon: Lexicon,
	known: readonly KnownPostcode[] = []
): PostcodeFound | null {
	const full = fullPostcodeIn(text);
	if (full) {
		const { start, end, postcode: written, sector, district } = full;
		const exact = known.find(({ postcode }) => postcode === written);
		const scope = lexicon.sectors.get(sector) ?? lexicon.outsideDistricts.get(district);
		const roughly = scope ? asWritten(scope, written) : null;
		return { start, end, written, scope: exact ? exactScope(exact) : roughly };
	}
	for (const match of text.matchAll(PART)) {
		const [whole, letters = '', number = '', sectorDigit] = match;
		const district = letters.toUpperCase() + digits(number);
		const sector = sectorDigit === undefined ? district : `${district} ${sectorDigit}`;
		const scope =
			lexicon.sectors.get(sector) ??
			lexicon.districts.get(district) ??
			lexicon.outsideDistricts.get(district);
		if (!scope) continue;
		const written = lexicon.sectors.has(sector) ? sector : district;
		const end = match.index + (written === sector ? whole.length : letters.length + number.length);
		return { start: match.index, end, written, scope: asWritten(scope, written) };
	}
	return null;
}

function asWritten(scope: Scope, written: string): Scope {
	return scope.type === 'outside' ? scope : { ...scope, value: written, label: written };
}

function exactScope({ postcode, lat, lng, areaId }: KnownPostcode): Scope {
	return {
		type: areaId ? 'postcode' : 'outside',
		value: postcode,
		label: postcode,
		point: { lat, lng },
		radiusMetres: areaId ? SECTOR_RADIUS_METRES : null,
		areaId,
		placeId: null,
		townNames: new Set()
	};
}
