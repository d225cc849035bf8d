/** Which places share one mark: those at one venue always, those too close to tell apart until the map is closer. */
import type { LatLng } from '$lib/domain/geography';
import type { MapPoint } from '#search/engine';
import { MAX_ZOOM, toPixel, type Pixel } from './mercator';

export type PointGroup = {
	/** The id of its first point: stable while the list and the level stay the same. */
	id: string;
	/** In the order of the list. */
	points: MapPoint[];
	centre: LatLng;
	/** True where no zooming in will ever part them: one venue, or the same spot. */
	isOneVenue: boolean;
};

/** Closer than this, two marks would touch: a cluster is 48 pixels wide. */
const TOGETHER_PIXELS = 48;
/** At the last zoom levels only marks that would hide each other stay together. */
const TOGETHER_PIXELS_CLOSE = 28;
const CLOSE_ZOOM = 16;
/** About one metre: nearer points are one spot, whatever their venue is called. */
const SPOT_DECIMALS = 5;

type Gathering = { group: PointGroup; at: Pixel };

/**
 * The zoom that groups and names are worked out for: every half step, rounded down. Between two levels things only
 * move apart, so what is clear of each other at the level stays so.
 */
export const levelOf = (zoom: number): number => Math.floor(zoom * 2) / 2;

const spotKey = ({ lat, lng }: LatLng) =>
	`${lat.toFixed(SPOT_DECIMALS)},${lng.toFixed(SPOT_DECIMALS)}`;

/** Points of one venue (the same id or the same spot) together, each group where its first point stands. */
export function groupByVenue(points: MapPoint[]): PointGroup[] {
	const groups = new Map<string, PointGroup>();
	const keys = new Map<string, string>();
	for (const point of points) {
		const spot = spotKey(point.point);
		const venue = point.venueId && `venue ${point.venueId}`;
		const key = (venue && keys.get(venue)) ?? keys.get(spot) ?? spot;
		keys.set(spot, key);
		if (venue) keys.set(venue, key);
		const group = groups.get(key);
		if (group) group.points.push(point);
		else groups.set(key, { id: point.id, points: [point], centre: point.point, isOneVenue: true });
	}
	return [...groups.values()];
}

/**
 * Groups for the level of `zoom`, in the order of the list. A group stands where its first point stands, so that no
 * two come nearer than a mark is wide. The same points and level give the same groups wherever the map has been
 * moved to. Walks a grid, so a few thousand points take milliseconds.
 */
export function groupPoints(points: MapPoint[], zoom: number): PointGroup[] {
	const level = Math.min(levelOf(zoom), MAX_ZOOM);
	const reach = level >= CLOSE_ZOOM ? TOGETHER_PIXELS_CLOSE : TOGETHER_PIXELS;
	const cells = new Map<string, Gathering[]>();
	const all: Gathering[] = [];
	for (const venue of groupByVenue(points)) {
		const at = toPixel(venue.centre, level);
		const column = Math.floor(at.x / reach);
		const row = Math.floor(at.y / reach);
		const near = nearest(cells, column, row, at, reach);
		if (near) {
			const together = [...near.group.points, ...venue.points];
			near.group = { ...near.group, points: together, isOneVenue: false };
			continue;
		}
		const started = { group: venue, at };
		all.push(started);
		const key = `${column} ${row}`;
		cells.set(key, [...(cells.get(key) ?? []), started]);
	}
	return all.map(({ group }) => group);
}

function nearest(
	cells: Map<string, Gathering[]>,
	column: number,
	row: number,
	at: Pixel,
	reach: number
): Gathering | null {
	let best: Gathering | null = null;
	let bestPixels = reach;
	for (let x = column - 1; x <= column + 1; x++) {
		for (let y = row - 1; y <= row + 1; y++) {
			for (const candidate of cells.get(`${x} ${y}`) ?? []) {
				const pixels = Math.hypot(candidate.at.x - at.x, candidate.at.y - at.y);
				if (pixels >= bestPixels) continue;
				best = candidate;
				bestPixels = pixels;
			}
		}
	}
	return best;
}
