/** The filters chosen by hand. They always hold, whatever the words say. */
import type { LatLng } from '#domain/geography';
import { openBit } from '#domain/opening/filters';
import type { SearchQuery } from '#domain/search-query';
import { whereAsked } from '#domain/where-asked';
import type { Facets } from '../engine';
import { fitsAge } from './fits-age';
import type { Stored } from './index-copy';
import { openMask, type OpenQuestion } from './open-mask';

/** One bit per filter, named like its facet, so that a count can leave its own filter out. */
export const FILTER_BITS: Readonly<Record<keyof Facets | 'where', number>> = {
	kind: 1,
	category: 2,
	area: 4,
	access: 8,
	cost: 16,
	language: 32,
	open: 64,
	age: 128,
	where: 256
};

type Test = (stored: Stored) => boolean;

const anyOf = (wanted: readonly string[], values: readonly string[]) =>
	wanted.some((value) => values.includes(value));

/**
 * Makes the function that says which filters a listing fails, as bits; 0 where it passes them all. What was not chosen
 * is left out here, once, because the function is asked for every listing.
 */
export function filtersOf(
	query: SearchQuery,
	near: LatLng | null,
	open: OpenQuestion
): (stored: Stored) => number {
	const tests = Object.entries(testsOf(query, near, open)).flatMap(([name, test]) =>
		test ? [{ bit: FILTER_BITS[name as keyof typeof FILTER_BITS], test }] : []
	);
	return (stored) => {
		let failed = 0;
		for (const { bit, test } of tests) if (!test(stored)) failed |= bit;
		return failed;
	};
}

/** Null where nothing was chosen. */
function testsOf(
	query: SearchQuery,
	near: LatLng | null,
	opening: OpenQuestion
): Record<keyof typeof FILTER_BITS, Test | null> {
	const { kinds, categories, areas, access, languages, age, open } = query;
	const isThere = whereAsked(query, near);
	const chosen = (wanted: readonly unknown[], test: Test) => (wanted.length > 0 ? test : null);
	return {
		kind: chosen(kinds, ({ card }) => anyOf(kinds, card.kinds)),
		category: chosen(categories, ({ card }) => anyOf(categories, card.categories)),
		area: chosen(areas, ({ areaIds }) => anyOf(areas, areaIds)),
		access: chosen(access, ({ card }) => access.every((one) => card.access.includes(one))),
		cost: query.freeOnly ? ({ card }) => card.cost === 'free' : null,
		// English is spoken everywhere and so is not written down.
		language: languages.includes('en')
			? null
			: chosen(languages, ({ card }) => anyOf(languages, card.languages)),
		age: age === null ? null : (stored) => fitsAge(stored, age),
		open: open && (({ times }) => (openMask(times, opening) & openBit(open)) !== 0),
		where: isThere && (({ points }) => points.some(isThere))
	};
}
