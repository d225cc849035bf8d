/** The marks of a map: those at one venue share one always, those too close to tell apart until the map is closer. */
import { distanceMetres } from '$lib/domain/distance';
import type { LatLng } from '$lib/domain/geography';
import type { Kind } from '$lib/domain/kind';
import type { MapPoint } from '#search/engine';
import { eachAlone, gather, levelOf, levelsTo, spotsOf } from './gather';
import { boundsOf, MAX_ZOOM, type Bounds } from './mercator';

export type KindCount = [kind: Kind, count: number];

/** The name of one place of one listing: that of the listing for its main place. No two marks have the same. */
export const placeKey = ({ id, at }: Pick<MapPoint, 'id' | 'at'>): string =>
	at ? `${id}-${at}` : id;

/** A listing that is looked for on the map, best at this of its places. */
export type Target = { id: string; point: LatLng };

/** The place that is meant: of those of the listing, or of the place that `id` names, the nearest to `point`. */
export function pointFor<Point extends Pick<MapPoint, 'id' | 'at' | 'point'>>(
	points: readonly Point[],
	target: Target
): Point | null {
	let nearest: Point | null = null;
	let least = Infinity;
	for (const one of points) {
		if (one.id !== target.id && placeKey(one) !== target.id) continue;
		const metres = distanceMetres(one.point, target.point);
		if (metres < least) [nearest, least] = [one, metres];
	}
	return nearest;
}

/** One point for each listing: the first where several places of one are among them. */
export const listingsOf = (points: MapPoint[]): MapPoint[] =>
	points.filter(
		({ id, at }, index) =>
			at === undefined || points.findIndex((other) => other.id === id) === index
	);

export type PointGroup = {
	/** The key of its first place: stable while the list and the level stay the same. */
	id: string;
	/** In the order of the list. Where the server made the groups: all or some of a venue's, none of a cluster's. */
	points: MapPoint[];
	/** How many listings it stands for: one that has several places here is one. */
	count: number;
	/** Counted by the first kind of each, the most frequent first. */
	kinds: KindCount[];
	centre: LatLng;
	/** Around all of them. */
	bounds: Bounds;
	/** True where no zooming in will ever part them: one venue, or the same spot. */
	isOneVenue: boolean;
	/** Shown on top of what was searched for, and never lost in a cluster of that. */
	isLayer?: boolean;
};

/** How many are of each kind, by the first kind of each; the most frequent first. */
export function countKinds(points: Pick<MapPoint, 'kinds'>[]): KindCount[] {
	const counts = new Map<Kind, number>();
	for (const { kinds } of points) {
		const [first] = kinds;
		if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]);
}

export function newGroup(points: [MapPoint, ...MapPoint[]], isOneVenue: boolean): PointGroup {
	const [first] = points;
	const listings = listingsOf(points);
	return {
		id: placeKey(first),
		points,
		count: listings.length,
		kinds: countKinds(listings),
		centre: first.point,
		bounds: boundsOf(points.map((one) => one.point)) as Bounds,
		isOneVenue
	};
}

/** Points of one venue together, each group where its first point stands. */
export function groupByVenue(points: MapPoint[]): PointGroup[] {
	const { markOf } = gather(eachAlone(points.length), spotsOf(points), MAX_ZOOM);
	return gathered(points, markOf).map((together) => newGroup(together, true));
}

/**
 * Groups for the level of `zoom`, in the order of the list. The same points and level give the same groups wherever
 * the map has been moved to.
 */
export function groupPoints(points: MapPoint[], zoom: number): PointGroup[] {
	const spots = spotsOf(points);
	const [closest, ...further] = levelsTo(Math.min(levelOf(zoom), MAX_ZOOM));
	const venues = gather(eachAlone(points.length), spots, closest as number);
	let { leaders, markOf: groupOf } = venues;
	let venuesIn = new Uint32Array(leaders.length).fill(1);
	for (const level of further) {
		const step = gather(leaders, spots, level);
		const inStep = new Uint32Array(step.leaders.length);
		venuesIn.forEach((count, mark) => {
			const into = step.markOf[mark] as number;
			inStep[into] = (inStep[into] as number) + count;
		});
		groupOf = groupOf.map((mark) => step.markOf[mark] as number);
		({ leaders } = step);
		venuesIn = inStep;
	}
	return gathered(points, groupOf).map((together, mark) =>
		newGroup(together, venuesIn[mark] === 1)
	);
}

/** The points by the group each is in, groups in the order of their first points. */
function gathered(points: MapPoint[], groupOf: Uint32Array): [MapPoint, ...MapPoint[]][] {
	const groups = new Map<number, [MapPoint, ...MapPoint[]]>();
	points.forEach((point, index) => {
		const together = groups.get(groupOf[index] as number);
		if (together) together.push(point);
		else groups.set(groupOf[index] as number, [point]);
	});
	return [...groups.values()];
}
