/** Counts beside the filters: what each choice would leave if its own filter were open and all others held. */
import type { LocalMoment } from '#domain/local-time';
import { OPEN_FILTERS } from '#domain/search-query';
import type { Facets } from '../engine';
import { FACET_AGES } from '../settings';
import { FILTER_BITS } from './filters';
import { fitsAge, type Stored } from './index-copy';
import { openMask } from './open-mask';

export const emptyFacets = (): Facets => ({
	kind: {},
	category: {},
	area: {},
	access: {},
	cost: {},
	language: {},
	open: {},
	age: {}
});

/** The facet in which a listing still counts though it fails some filters; "all", or null for none. */
function countsIn(failed: number): keyof Facets | 'all' | null {
	if (failed === 0) return 'all';
	for (const name of Object.keys(FILTER_BITS) as (keyof typeof FILTER_BITS)[]) {
		if (name !== 'within' && name !== 'access' && FILTER_BITS[name] === failed) return name;
	}
	return null;
}

/**
 * Adds one listing to the counts. Access features narrow each other (all must be there), so what another feature
 * would leave is counted with those already chosen: there the filter is not left out.
 */
export function countInFacets(
	facets: Facets,
	stored: Stored,
	failed: number,
	moment: LocalMoment
): void {
	const where = countsIn(failed);
	if (!where) return;
	const { card } = stored;
	const isIn = (name: keyof Facets) => where === 'all' || where === name;
	if (isIn('kind')) card.kinds.forEach((kind) => add(facets.kind, kind));
	if (isIn('category')) card.categories.forEach((category) => add(facets.category, category));
	if (isIn('area')) stored.areaIds.forEach((area) => add(facets.area, area));
	if (isIn('access')) card.access.forEach((feature) => add(facets.access, feature));
	if (isIn('cost')) add(facets.cost, card.cost);
	if (isIn('language')) card.languages.forEach((language) => add(facets.language, language));
	if (isIn('age')) {
		for (const age of FACET_AGES) if (fitsAge(stored, age)) add(facets.age, String(age));
	}
	if (isIn('open')) countOpen(facets.open, openMask(stored.times, moment));
}

function countOpen(counts: Record<string, number>, bits: number): void {
	for (let index = 0; index < OPEN_FILTERS.length; index++) {
		if (bits & (1 << index)) add(counts, OPEN_FILTERS[index]!);
	}
}

function add(counts: Record<string, number>, value: string): void {
	counts[value] = Object.hasOwn(counts, value) ? counts[value]! + 1 : 1;
}
