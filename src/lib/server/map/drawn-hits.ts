/** One page of a list as the drawn map shows it, so that list and picture agree. */
import type { LatLng } from '$lib/domain/geography';
import type { SearchQuery } from '$lib/domain/search-query';
import { whereAsked } from '$lib/domain/where-asked';
import { groupByVenue, listingsOf, type PointGroup } from '$lib/map/group-points';
import type { PointToDraw } from '$lib/map/drawing/drawing';
import type { MapPoint, SearchHit, Understanding } from '#search/engine';
import { mapPoints } from '#search/map-points';

export type DrawnHits = {
	marks: PointToDraw[];
	/** By listing the numbers of its marks: "2, 5"; listings at one venue share one. */
	numbers: ReadonlyMap<string, string>;
	/** By listing where it is looked for on the map: at its nearest place, or the first of them. */
	spots: ReadonlyMap<string, LatLng>;
};

export function drawnHits(
	hits: readonly SearchHit[],
	query: SearchQuery,
	near: Understanding['near']
): DrawnHits {
	const isThere = whereAsked(query, near?.point ?? null);
	const points = hits.flatMap((hit, rank) =>
		mapPoints(hit, { rank, metres: hit.distanceMetres, places: hit.places, isThere })
	);
	const venues = groupByVenue(points);
	return { marks: marksOf(venues), numbers: numbersOf(venues), spots: spotsOf(points) };
}

function marksOf(venues: PointGroup[]): PointToDraw[] {
	return venues.flatMap(({ points, centre }, index) => {
		const listings = listingsOf(points);
		const kind = listings[0]?.kinds[0];
		const label = listings.map(({ name }) => name).join(', ');
		return kind ? [{ number: index + 1, point: centre, kind, label }] : [];
	});
}

function numbersOf(venues: PointGroup[]): Map<string, string> {
	const numbers = new Map<string, string>();
	venues.forEach(({ points }, index) => {
		for (const { id } of listingsOf(points)) {
			const known = numbers.get(id);
			numbers.set(id, known ? `${known}, ${index + 1}` : String(index + 1));
		}
	});
	return numbers;
}

function spotsOf(points: MapPoint[]): Map<string, LatLng> {
	const nearest = new Map<string, MapPoint>();
	for (const point of points) {
		const known = nearest.get(point.id);
		if (!known || (point.distanceMetres ?? 0) < (known.distanceMetres ?? 0))
			nearest.set(point.id, point);
	}
	return new Map([...nearest].map(([id, { point }]) => [id, point]));
}
