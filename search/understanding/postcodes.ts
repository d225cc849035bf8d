/** Postcodes in a question: full, sector or district, with or without the space, letter O typed for nought. */
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

/** One real figure is asked for, or "books" would be B0 0KS. */
const FULL = /\b([a-z]{1,2})(\d[\do]?[a-z]?) ?([\do])([a-z]{2})\b/gi;
const PART = /\b([a-z]{1,2})(\d[\do]?)(?: ?(\d))?\b/gi;

const digits = (text: string) => text.replace(/o/gi, '0').toUpperCase();

/**
 * The first postcode in a text, or null. A full postcode is known by its sector. A district or sector counts only
 * if it is ours or a neighbour's, because "A13" is a road and "B12" may be a vitamin.
 */
export function findPostcode(text: string, lexicon: Lexicon): PostcodeFound | null {
	for (const match of text.matchAll(FULL)) {
		const [whole, letters = '', number = '', sectorDigit = '', unit = ''] = match;
		const district = letters.toUpperCase() + digits(number);
		const sector = `${district} ${digits(sectorDigit)}`;
		if (!/^[A-Z]{1,2}\d[A-Z\d]?$/.test(district)) continue;
		const written = `${sector}${unit.toUpperCase()}`;
		const scope = lexicon.sectors.get(sector) ?? lexicon.outsideDistricts.get(district);
		return {
			start: match.index,
			end: match.index + whole.length,
			written,
			scope: scope ? asWritten(scope, written) : null
		};
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
