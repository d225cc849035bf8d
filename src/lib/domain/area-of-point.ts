/**
 * Which area a point lies in. The one place that decides it: every venue, place, postcode and output area is
 * assigned by this.
 */
import type { LatLng, PointPrecision } from './geography';

export type AreaBoundary = {
	id: string;
	boundary: GeoJSON.Polygon | GeoJSON.MultiPolygon;
};

/** Why a person has to look: another area begins close by, or the point is in no area at all. */
export const AREA_FLAGS = ['near_boundary', 'outside'] as const;
export type AreaFlag = (typeof AREA_FLAGS)[number];

export type AreaOfPoint = {
	/** The area it lies in; on a common line, the first of those given. Null outside all of them. */
	areaId: string | null;
	flag: AreaFlag | null;
	/** Every area that holds the point or comes within the distance asked for, the nearest first. */
	candidates: string[];
};

/** Finds the area of a point; areas within `nearMetres` of it count as possible too. */
export type AreaFinder = (point: LatLng, nearMetres: number) => AreaOfPoint;

/** A ring of numbers (lng, lat, lng, lat, ...) reads several times faster than one of positions. */
type Ring = Float64Array;
type Shape = { id: string; polygons: Ring[][]; box: [number, number, number, number] };

/**
 * How near another area may come before a person has to look, by how exactly the point is known: a door is right to
 * a few metres, the middle of a postcode to a street, the middle of a village to a walk.
 */
export const NEAR_METRES: Record<PointPrecision, number> = {
	exact: 10,
	postcode: 100,
	sector: 500,
	place: 500
};

const METRES_PER_DEGREE = 111_195;
/** Points this close to a line are on it: coordinates are written to a centimetre at best. */
const ON_THE_LINE_METRES = 0.05;

/** Prepares boundaries for any number of questions. Boundaries are WGS84 and stay far from the date line. */
export function createAreaFinder(areas: readonly AreaBoundary[]): AreaFinder {
	const shapes = areas.map(toShape);
	return (point, nearMetres) => {
		const metresPerLng = METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
		const near: { id: string; metres: number }[] = [];
		for (const shape of shapes) {
			if (!isNearBox(point, shape.box, nearMetres, metresPerLng)) continue;
			const metres = distanceToShape(point, shape, nearMetres, metresPerLng);
			if (metres <= Math.max(nearMetres, ON_THE_LINE_METRES)) near.push({ id: shape.id, metres });
		}
		near.sort((a, b) => a.metres - b.metres);
		const candidates = near.map(({ id }) => id);
		const home = near.find(({ metres }) => metres <= ON_THE_LINE_METRES);
		const flag = home ? (candidates.length > 1 ? 'near_boundary' : null) : 'outside';
		return { areaId: home?.id ?? null, flag, candidates };
	};
}

function toShape({ id, boundary }: AreaBoundary): Shape {
	const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
	const box: Shape['box'] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng = 0, lat = 0] of polygons.flat(2)) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	const toRing = (positions: GeoJSON.Position[]) =>
		Float64Array.from(positions.flatMap(([lng = 0, lat = 0]) => [lng, lat]));
	return { id, polygons: polygons.map((rings) => rings.map(toRing)), box };
}

function isNearBox(
	{ lat, lng }: LatLng,
	[west, south, east, north]: Shape['box'],
	metres: number,
	metresPerLng: number
): boolean {
	const reach = metres + ON_THE_LINE_METRES;
	const [aside, upright] = [reach / metresPerLng, reach / METRES_PER_DEGREE];
	return (
		lng >= west - aside && lng <= east + aside && lat >= south - upright && lat <= north + upright
	);
}

/** 0 inside; outside, the distance to the nearest line, exact only as far as `nearMetres`. */
function distanceToShape(
	point: LatLng,
	{ polygons }: Shape,
	nearMetres: number,
	metresPerLng: number
): number {
	// Even-odd over outer ring and holes together: a hole turns inside into outside again.
	if (polygons.some((rings) => rings.filter((ring) => crossesOdd(point, ring)).length % 2 === 1)) {
		return 0;
	}
	let least = Infinity;
	for (const ring of polygons.flat()) {
		least = Math.min(least, distanceToRing(point, ring, metresPerLng));
		if (least <= ON_THE_LINE_METRES && nearMetres <= ON_THE_LINE_METRES) break;
	}
	return least;
}

/** A line to the east crosses the ring an odd number of times from inside. */
function crossesOdd({ lat, lng }: LatLng, ring: Ring): boolean {
	let odd = false;
	for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
		const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[before]!, ring[before + 1]!];
		if (ay > lat === by > lat) continue;
		if (lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) odd = !odd;
	}
	return odd;
}

function distanceToRing({ lat, lng }: LatLng, ring: Ring, metresPerLng: number): number {
	let least = Infinity;
	for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
		const ax = (ring[before]! - lng) * metresPerLng;
		const ay = (ring[before + 1]! - lat) * METRES_PER_DEGREE;
		const dx = (ring[at]! - lng) * metresPerLng - ax;
		const dy = (ring[at + 1]! - lat) * METRES_PER_DEGREE - ay;
		const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
		const [x, y] = [ax + along * dx, ay + along * dy];
		least = Math.min(least, x * x + y * y);
	}
	return Math.sqrt(least);
}
