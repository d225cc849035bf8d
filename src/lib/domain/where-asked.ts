import { isWithinBounds } from './bounds';
import { distanceMetres } from './distance';
import type { LatLng } from './geography';
import type { SearchQuery } from './search-query';

/**
 * Makes the test whether a place is where somebody chose by hand: in a part of the map, within a distance of `near`.
 * Null where anywhere will do.
 */
export function whereAsked(
	{ withinMetres, box }: Pick<SearchQuery, 'withinMetres' | 'box'>,
	near: LatLng | null
): ((point: LatLng) => boolean) | null {
	const reach = near && withinMetres;
	if (!box && reach === null) return null;
	return (point) =>
		(!box || isWithinBounds(point, box)) &&
		(!near || reach === null || distanceMetres(point, near) <= reach);
}
