/** Everything that a map shows, in the order of the list. */
import { PAGE_SIZE, type SearchQuery } from '$lib/domain/search-query';
import { findListings } from '$lib/server/find-listings';
import type { PointGroup } from '$lib/map/group-points';
import type { Services } from '$lib/server/services';
import type { MapPoint, SearchHit, SearchResults } from '#search/engine';

/** More cards than this make a page too heavy for an old phone; the page then says how to see fewer. */
export const MOST_LISTINGS = 200;

/** The first page of the results, with the hits of the further pages added to it, at most `MOST_LISTINGS`. */
export async function findForMap(
	services: Pick<Services, 'search' | 'arePublic'>,
	query: SearchQuery,
	now: Date
): Promise<SearchResults> {
	const first = await findListings(services, { ...query, page: 1 }, now);
	const pages = Math.ceil(Math.min(first.total, MOST_LISTINGS) / PAGE_SIZE);
	const further = await Promise.all(
		Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
			findListings(services, { ...query, page: index + 2 }, now)
		)
	);
	return { ...first, hits: [first, ...further].flatMap(({ hits }) => hits) };
}

/** The hits that stand somewhere, with no more than a mark needs. */
export function toPoints(hits: SearchHit[]): MapPoint[] {
	return hits.flatMap(({ id, slug, name, kinds, areaId, venueId, venueName, point }) =>
		point ? [{ id, slug, name, kinds, areaId, venueId, venueName, point }] : []
	);
}

/** The number of each listing's mark on the drawn map; listings at one venue share one. */
export function markNumbers(venues: PointGroup[]): Map<string, number> {
	return new Map(
		venues.flatMap(({ points }, index) => points.map(({ id }) => [id, index + 1] as const))
	);
}

export function drawnMarks(venues: PointGroup[]) {
	return venues.flatMap(({ points, centre }, index) => {
		const kind = points[0]?.kinds[0];
		const label = points.map(({ name }) => name).join(', ');
		return kind ? [{ number: index + 1, point: centre, kind, label }] : [];
	});
}
