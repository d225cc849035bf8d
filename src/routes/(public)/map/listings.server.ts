/** Everything that a map shows of a search. */
import type { LatLng } from '$lib/domain/geography';
import { queryFor, type SearchQuery } from '$lib/domain/search-query';
import { listingsOf, placeKey, type PointGroup } from '$lib/map/group-points';
import type { Services } from '$lib/server/services';
import type { MapPoint, SearchHit } from '#search/engine';
import { mapPoints } from '#search/map-points';
import type { LayerKind } from './layers.server';

/** Up to here the browser has all of them and asks no more; beyond, the server gathers them for each view. */
export const MOST_POINTS = 250;
/** Of a layer, the nearest: a whole county's would be a map of its own. */
const MOST_ON_A_LAYER = 100;
const FARTHEST_METRES = 50_000;

type Needs = Pick<Services, 'search' | 'arePublic'>;

/** The places of the whole search in the order of the list; null where there are more than `MOST_POINTS`. */
export async function pointsOf(
	services: Needs,
	query: SearchQuery,
	total: number,
	now: Date
): Promise<MapPoint[] | null> {
	if (total > MOST_POINTS) return null;
	const points = await services.search.points(query, now, MOST_POINTS + 1);
	return points.length > MOST_POINTS ? null : publicPoints(services, points);
}

/** The places of the layers that are on, wherever in the borough, whatever else is searched for. */
export async function layerPoints(
	services: Needs,
	kinds: LayerKind[],
	{ near }: SearchQuery,
	now: Date
): Promise<MapPoint[]> {
	const found = await Promise.all(
		kinds.map((kind) => {
			const within = near ? { near, withinMetres: FARTHEST_METRES, sort: 'distance' as const } : {};
			return services.search.points(queryFor({ kinds: [kind], ...within }), now, MOST_ON_A_LAYER);
		})
	);
	const asked = new Set<string>(kinds);
	const once = new Map(found.flat().map((point) => [placeKey(point), layerFirst(point, asked)]));
	return publicPoints(services, [...once.values()]);
}

/** On a layer, a library that is warm is a warm space first. */
const layerFirst = (point: MapPoint, asked: ReadonlySet<string>): MapPoint => ({
	...point,
	kinds: point.kinds.toSorted((a, b) => Number(asked.has(b)) - Number(asked.has(a)))
});

async function publicPoints({ arePublic }: Needs, points: MapPoint[]): Promise<MapPoint[]> {
	const isPublic = await arePublic(points.map(({ id }) => id));
	return points.filter(({ id }) => isPublic.has(id));
}

/** The places of the hits of one page, for the drawn map; `isThere` as the filters want them. */
export function drawnPoints(
	hits: SearchHit[],
	isThere: ((point: LatLng) => boolean) | null
): MapPoint[] {
	return hits.flatMap((hit, rank) =>
		mapPoints(hit, { rank, metres: hit.distanceMetres, places: hit.places, isThere })
	);
}

/** Where each listing is looked for on the map: at its nearest place, or the first of them. */
export function spotsOf(points: MapPoint[]): Map<string, MapPoint> {
	const spots = new Map<string, MapPoint>();
	for (const point of points) {
		const known = spots.get(point.id);
		if (!known || (point.distanceMetres ?? 0) < (known.distanceMetres ?? 0))
			spots.set(point.id, point);
	}
	return spots;
}

/** The numbers of each listing's marks on the drawn map ("2, 5"); listings at one venue share one. */
export function markNumbers(venues: PointGroup[]): Map<string, string> {
	const numbers = new Map<string, string>();
	venues.forEach(({ points }, index) => {
		for (const { id } of listingsOf(points)) {
			const known = numbers.get(id);
			numbers.set(id, known ? `${known}, ${index + 1}` : String(index + 1));
		}
	});
	return numbers;
}

export function drawnMarks(venues: PointGroup[]) {
	return venues.flatMap(({ points, centre }, index) => {
		const kind = points[0]?.kinds[0];
		const label = listingsOf(points)
			.map(({ name }) => name)
			.join(', ');
		return kind ? [{ number: index + 1, point: centre, kind, label }] : [];
	});
}
