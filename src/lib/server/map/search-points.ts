/** Everything that a map shows of a search. */
import type { Kind } from '$lib/domain/kind';
import { queryFor, type SearchQuery } from '$lib/domain/search-query';
import { placeKey } from '$lib/map/group-points';
import type { Services } from '../services';
import type { MapPoint } from '#search/engine';

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
	kinds: readonly Kind[],
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
