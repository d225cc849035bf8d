/** The filters chosen by hand. They always hold, whatever the words say. */
import { isWithinBounds, type Bounds } from '#domain/bounds';
import { distanceMetres, type LatLng } from '#domain/geography';
import { openBit } from '#domain/opening/filters';
import type { OpenMoment } from '#domain/opening/moment';
import type { SearchQuery } from '#domain/search-query';
import type { Facets } from '../engine';
import { fitsAge, type Stored } from './index-copy';
import { openMask } from './open-mask';

/** One bit per filter, named like its facet, so that a count can leave its own filter out. */
export const FILTER_BITS: Readonly<Record<keyof Facets | 'within' | 'box', number>> = {
	kind: 1,
	category: 2,
	area: 4,
	access: 8,
	cost: 16,
	language: 32,
	open: 64,
	age: 128,
	within: 256,
	box: 512
};

const anyOf = (wanted: readonly string[], values: readonly string[]) =>
	wanted.length === 0 || wanted.some((value) => values.includes(value));

/** English is spoken everywhere and so is not written down. */
const speaks = (wanted: readonly string[], spoken: readonly string[]) =>
	wanted.includes('en') || anyOf(wanted, spoken);

/** The filters a listing fails, as bits; 0 where it passes them all. */
export function failedFilters(
	stored: Stored,
	query: SearchQuery,
	near: LatLng | null,
	moment: OpenMoment
): number {
	const { card } = stored;
	const failed = (name: keyof typeof FILTER_BITS, passes: boolean) =>
		passes ? 0 : FILTER_BITS[name];
	return (
		failed('kind', anyOf(query.kinds, card.kinds)) |
		failed('category', anyOf(query.categories, card.categories)) |
		failed('area', anyOf(query.areas, stored.areaIds)) |
		failed(
			'access',
			query.access.every((feature) => card.access.includes(feature))
		) |
		failed('cost', !query.freeOnly || card.cost === 'free') |
		failed('language', speaks(query.languages, card.languages)) |
		failed('age', query.age === null || fitsAge(stored, query.age)) |
		failed('open', !query.open || (openMask(stored.times, moment) & openBit(query.open)) !== 0) |
		failed('within', isWithin(card.point, near, query.withinMetres)) |
		failed('box', isInBox(card.point, query.box))
	);
}

function isWithin(point: LatLng | null, near: LatLng | null, withinMetres: number | null): boolean {
	if (withinMetres === null || !near) return true;
	return point !== null && distanceMetres(point, near) <= withinMetres;
}

function isInBox(point: LatLng | null, box: Bounds | null): boolean {
	return box === null || (point !== null && isWithinBounds(point, box));
}
