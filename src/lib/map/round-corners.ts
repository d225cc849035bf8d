/** Rounds the corners of the hand-drawn base map, so that a river bends like one when the map comes close. */

/** How far before a corner the bend begins, in degrees of latitude: about 200 metres. */
const BEND_DEGREES = 0.0018;
const STEPS = 5;
/** A degree of longitude is this much shorter here than one of latitude. */
const LNG_SCALE = 0.62;

type Corner = [lng: number, lat: number];

/**
 * The geometry with round corners. Points stay; rings stay closed; both neighbours of a shared edge bend alike.
 * Corners in `sharp` (see `meetingCorners`) are left alone.
 */
export function roundCorners<G extends GeoJSON.Geometry>(
	geometry: G,
	sharp: ReadonlySet<string> = new Set()
): G {
	switch (geometry.type) {
		case 'LineString':
			return { ...geometry, coordinates: roundLine(geometry.coordinates as Corner[]) };
		case 'Polygon':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((ring) => roundRing(ring as Corner[], sharp))
			};
		case 'MultiPolygon':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((polygon) =>
					polygon.map((ring) => roundRing(ring as Corner[], sharp))
				)
			};
		default:
			return geometry;
	}
}

/** What names a corner in `meetingCorners`. */
export const keyOf = ([lng, lat]: GeoJSON.Position) => `${lng} ${lat}`;

/** The corners where more than two edges of these outlines meet: rounded, they would leave a hole between the areas. */
export function meetingCorners(outlines: (GeoJSON.Polygon | GeoJSON.MultiPolygon)[]): Set<string> {
	const neighbours = new Map<string, Set<string>>();
	const join = (a: GeoJSON.Position, b: GeoJSON.Position) => {
		const known = neighbours.get(keyOf(a)) ?? new Set();
		neighbours.set(keyOf(a), known.add(keyOf(b)));
	};
	for (const outline of outlines) {
		const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
		for (const ring of polygons.flat()) {
			for (const [index, corner] of ring.slice(0, -1).entries()) {
				const next = ring[index + 1] as GeoJSON.Position;
				join(corner, next);
				join(next, corner);
			}
		}
	}
	return new Set([...neighbours].filter(([, { size }]) => size > 2).map(([key]) => key));
}

/** Areas with round corners, but where several of them meet. */
export function roundAreas<Area extends { outline: GeoJSON.Polygon | GeoJSON.MultiPolygon }>(
	areas: Area[]
): Area[] {
	const sharp = meetingCorners(areas.map(({ outline }) => outline));
	return areas.map((area) => ({ ...area, outline: roundCorners(area.outline, sharp) }));
}

function roundLine(line: Corner[]): Corner[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || line.length < 3) return line;
	const bends = line
		.slice(1, -1)
		.flatMap((corner, index) => bend(line[index] as Corner, corner, line[index + 2] as Corner));
	return [first, ...bends, last];
}

function roundRing(ring: Corner[], sharp: ReadonlySet<string>): Corner[] {
	const open = ring.slice(0, -1);
	if (open.length < 3) return ring;
	const bends = open.flatMap((corner, index) =>
		sharp.has(keyOf(corner))
			? [corner]
			: bend(open.at(index - 1) as Corner, corner, open[(index + 1) % open.length] as Corner)
	);
	return [...bends, bends[0] as Corner];
}

/** A quadratic curve from shortly before the corner to shortly after it, never past the middle of an edge. */
function bend(before: Corner, corner: Corner, after: Corner): Corner[] {
	const from = towards(corner, before);
	const to = towards(corner, after);
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = step / STEPS;
		const weights = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2] as const;
		return [0, 1].map(
			(axis) =>
				weights[0] * (from[axis] as number) +
				weights[1] * (corner[axis] as number) +
				weights[2] * (to[axis] as number)
		) as Corner;
	});
}

function towards(corner: Corner, other: Corner): Corner {
	const [x, y] = [other[0] - corner[0], other[1] - corner[1]];
	const length = Math.hypot(x * LNG_SCALE, y);
	const part = length ? Math.min(0.5, BEND_DEGREES / length) : 0;
	return [corner[0] + x * part, corner[1] + y * part];
}
