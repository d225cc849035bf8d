/**
 * Which places share one mark. One way of doing it for the browser and for the server, in plain arrays of numbers, so
 * that a hundred thousand places take as little as they can.
 */
import type { MapPoint } from '#search/engine';
import { MAX_ZOOM, toPixel } from './mercator';

/** Closer than this, two marks would leave no room for a name between them: a cluster is 48 pixels wide. */
const TOGETHER_PIXELS = 60;
/** At the last zoom levels only marks that would hide each other stay together. */
const TOGETHER_PIXELS_CLOSE = 28;
const CLOSE_ZOOM = 16;

/**
 * The zoom that groups and names are worked out for: every half step, rounded down. Between two levels things only
 * move apart, so what is clear of each other at the level stays so.
 */
export const levelOf = (zoom: number): number => Math.floor(zoom * 2) / 2;

/** Positions in the picture of the world at zoom 0. */
export type Spots = { x: Float64Array; y: Float64Array };

export function spotsOf(points: readonly Pick<MapPoint, 'point'>[]): Spots {
	const spots = { x: new Float64Array(points.length), y: new Float64Array(points.length) };
	points.forEach(({ point }, index) => {
		const { x, y } = toPixel(point, 0);
		spots.x[index] = x;
		spots.y[index] = y;
	});
	return spots;
}

/**
 * For each point the first of its venue: the same venue by its id, or so near that no zoom would ever show two marks
 * (10 metres). The first of a venue stands for itself.
 */
export function firstsOfVenues(
	points: readonly Pick<MapPoint, 'venueId'>[],
	spots: Spots
): Uint32Array {
	const byVenue = new Map<string, number>();
	const firsts = new Uint32Array(points.length);
	const leaders: number[] = [];
	points.forEach(({ venueId }, index) => {
		const known = venueId === null ? undefined : byVenue.get(venueId);
		firsts[index] = known ?? index;
		if (known !== undefined) return;
		leaders.push(index);
		if (venueId !== null) byVenue.set(venueId, index);
	});
	const together = gather(leaders, spots, MAX_ZOOM);
	return firsts.map((first) => together[first] as number);
}

/**
 * For each of `members` (numbers of spots, in the order of the list) the one whose mark it shares at the level of
 * `zoom`. A mark stands where its first place stands, so that no two come nearer than a mark is wide. Everything else
 * in the answer is 0. Walks a grid, so the time grows with the number of places.
 */
export function gather(members: Iterable<number>, { x, y }: Spots, zoom: number): Uint32Array {
	const level = Math.min(levelOf(zoom), MAX_ZOOM);
	const reach = level >= CLOSE_ZOOM ? TOGETHER_PIXELS_CLOSE : TOGETHER_PIXELS;
	const perCell = 2 ** level / reach;
	const groups = new Uint32Array(x.length);
	// Cells of the grid share buckets by chance; the distance tells them apart.
	const mask = 2 ** Math.ceil(Math.log2(x.length + 1)) * 2 - 1;
	const heads = new Int32Array(mask + 1);
	const next = new Int32Array(x.length);
	for (const index of members) {
		const across = (x[index] as number) * perCell;
		const down = (y[index] as number) * perCell;
		const column = Math.floor(across);
		const row = Math.floor(down);
		let best = -1;
		let bestSquare = 1;
		for (let near = column - 1; near <= column + 1; near++) {
			for (let under = row - 1; under <= row + 1; under++) {
				// One more than the number, so that 0 is the end of the chain.
				let link = heads[bucketOf(near, under) & mask] as number;
				for (; link > 0; link = next[link - 1] as number) {
					const other = link - 1;
					const square =
						((x[other] as number) * perCell - across) ** 2 +
						((y[other] as number) * perCell - down) ** 2;
					if (square >= bestSquare) continue;
					best = other;
					bestSquare = square;
				}
			}
		}
		if (best >= 0) {
			groups[index] = best;
			continue;
		}
		groups[index] = index;
		const bucket = bucketOf(column, row) & mask;
		next[index] = heads[bucket] as number;
		heads[bucket] = index + 1;
	}
	return groups;
}

/** Two large primes spread neighbouring cells over all buckets. */
const bucketOf = (column: number, row: number) =>
	Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663);
