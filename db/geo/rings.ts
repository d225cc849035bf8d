/** Arithmetic on rings of WGS84 positions in GeoJSON order: size, crossings, the middle. */

export type Position = [lng: number, lat: number];
/** Closed: the last position is the first. */
export type Ring = Position[];
/** Polygons, each an outer ring and its holes. */
export type Shape = Ring[][];

const METRES_PER_DEGREE = 111_195;

/** Twice over in square degrees it would be the cross product; positive where the ring runs against the clock. */
export function signedArea(ring: Ring): number {
	const [[lng0, lat0] = [0, 0]] = ring;
	let twice = 0;
	for (let at = 1; at < ring.length; at++) {
		const [[ax, ay], [bx, by]] = [ring[at - 1]!, ring[at]!];
		twice += (ax - lng0) * (by - lat0) - (bx - lng0) * (ay - lat0);
	}
	return twice / 2;
}

/** Square metres, holes left out; good to a per cent or so for anything up to a county. */
export function areaOfShape(shape: Shape): number {
	return shape.reduce((sum, [outer = [], ...holes]) => {
		const squareDegrees = holes.reduce(
			(left, hole) => left - Math.abs(signedArea(hole)),
			Math.abs(signedArea(outer))
		);
		const lat = outer[0]?.[1] ?? 0;
		return sum + squareDegrees * METRES_PER_DEGREE ** 2 * Math.cos((lat * Math.PI) / 180);
	}, 0);
}

type Edge = { from: Position; to: Position; west: number; east: number };

/**
 * Where two sides of these rings cross, or null. Rings may touch, themselves or each other: official boundaries do,
 * and nothing goes wrong with it.
 */
export function findCrossing(rings: Ring[]): Position | null {
	const edges: Edge[] = rings.flatMap((ring) =>
		ring.slice(1).map((to, index) => {
			const from = ring[index]!;
			return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
		})
	);
	edges.sort((a, b) => a.west - b.west);
	// A sweep from west to east: only sides that reach as far as the next one begins are compared with it.
	let open: Edge[] = [];
	for (const edge of edges) {
		open = open.filter(({ east }) => east >= edge.west);
		for (const other of open) if (crosses(edge, other)) return edge.from;
		open.push(edge);
	}
	return null;
}

const side = ([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number =>
	Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

function crosses(one: Edge, other: Edge): boolean {
	return (
		side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
		side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
	);
}

export function boxOf(shape: Shape): [west: number, south: number, east: number, north: number] {
	const box: ReturnType<typeof boxOf> = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng, lat] of shape.flat(2)) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

export function toGeoJson(shape: Shape): GeoJSON.Polygon | GeoJSON.MultiPolygon {
	const [only] = shape;
	return shape.length === 1 && only
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: shape };
}
