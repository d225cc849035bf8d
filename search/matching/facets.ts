/** Counts beside the filters: what each choice would leave if its own filter were open and all others held. */
import { openBit } from '#domain/opening/filters';
import { OPEN_FILTERS, type OpenFilter } from '#domain/search-query';
import type { Facets } from '../engine';
import { FACET_AGES } from '../settings';
import { FILTER_BITS } from './filters';
import { fitsAge, type Stored } from './index-copy';
import { openMask, type OpenQuestion } from './open-mask';

const NAMES = ['kind', 'category', 'area', 'access', 'cost', 'language', 'open', 'age'] as const;

/** Facets being counted. Maps, because a language could be called "constructor". */
export type FacetCounts = Record<keyof Facets, Map<string, number>>;

export const newCounts = () =>
	Object.fromEntries(NAMES.map((name) => [name, new Map()])) as FacetCounts;

export const toFacets = (counts: FacetCounts) =>
	Object.fromEntries(NAMES.map((name) => [name, Object.fromEntries(counts[name])])) as Facets;

/** Where a listing still counts by the filters it fails: everywhere for none, in its own facet for one alone. */
const NO_OTHER_FILTER = new Map<number, keyof Facets | 'all'>([
	[0, 'all'],
	...NAMES.filter((name) => name !== 'access').map((name): [number, keyof Facets] => [
		FILTER_BITS[name],
		name
	])
]);

/**
 * Adds one listing to the counts. Access features narrow each other (all must be there), so what another feature
 * would leave is counted with those already chosen: there the filter is not left out.
 */
export function countInFacets(
	facets: FacetCounts,
	stored: Stored,
	failed: number,
	{ open, opening }: { open: OpenFilter | null; opening: OpenQuestion }
): void {
	if (open) countKindsOpen(facets.kind, stored, failed, { open, opening });
	const where = NO_OTHER_FILTER.get(failed);
	if (!where) return;
	const { card } = stored;
	const isIn = (name: keyof Facets) => where === 'all' || where === name;
	if (!open && isIn('kind')) card.kinds.forEach((kind) => add(facets.kind, kind));
	if (isIn('category')) card.categories.forEach((category) => add(facets.category, category));
	if (isIn('area')) stored.areaIds.forEach((area) => add(facets.area, area));
	if (isIn('access')) card.access.forEach((feature) => add(facets.access, feature));
	if (isIn('cost')) add(facets.cost, card.cost);
	if (isIn('language')) card.languages.forEach((language) => add(facets.language, language));
	if (isIn('age')) {
		for (const age of FACET_AGES) if (fitsAge(stored, age)) add(facets.age, String(age));
	}
	if (isIn('open')) countOpen(facets.open, openMask(stored.times, opening));
}

/** Kinds keep hours of their own: each is counted by whether it is open itself, not by those that were chosen. */
function countKindsOpen(
	counts: Map<string, number>,
	{ card, times }: Stored,
	failed: number,
	{ open, opening }: { open: OpenFilter; opening: OpenQuestion }
): void {
	if ((failed & ~(FILTER_BITS.kind | FILTER_BITS.open)) !== 0) return;
	for (const kind of card.kinds) {
		if (openMask(times, { ...opening, kinds: [kind] }) & openBit(open)) add(counts, kind);
	}
}

function countOpen(counts: Map<string, number>, bits: number): void {
	for (let index = 0; index < OPEN_FILTERS.length; index++) {
		if (bits & (1 << index)) add(counts, OPEN_FILTERS[index]!);
	}
}

function add(counts: Map<string, number>, value: string): void {
	counts.set(value, (counts.get(value) ?? 0) + 1);
}
