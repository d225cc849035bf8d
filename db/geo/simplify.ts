/**
 * Lighter outlines for pictures. Lines that two areas share are cut into the same pieces and thinned the same way, so
 * that neighbours still meet without a gap.
 */
import type { Position, Ring, Shape } from './rings';
import { signedArea } from './rings';

/** All areas of a borough together: about 4 kB compressed in a page. */
const MOST_POSITIONS = 500;
const FIRST_TOLERANCE_METRES = 5;
const GROWTH = 1.4;
const COARSEST_METRES = 500;
const METRES_PER_DEGREE = 111_195;
/** A metre: finer than any picture. */
const DECIMALS = 5;

const key = (position: Position) => `${position[0]},${position[1]}`;

/**
 * Thins the shapes together until they have few enough positions, or would become unlike themselves. Each keeps at
 * least its largest ring.
 */
export function simplifyTogether(shapes: readonly Shape[]): Shape[] {
	const corners = meetingPoints(shapes);
	for (let metres = FIRST_TOLERANCE_METRES; ; metres *= GROWTH) {
		const thinned = shapes.map((shape) => thinShape(shape, corners, metres));
		const isLight = thinned.flat(3).length <= MOST_POSITIONS;
		if (isLight || metres > COARSEST_METRES) return thinned;
	}
}

/** Positions where lines part: they stay, or neighbours would no longer agree. */
function meetingPoints(shapes: readonly Shape[]): ReadonlySet<string> {
	const neighbours = new Map<string, Set<string>>();
	for (const ring of shapes.flat(2)) {
		for (let at = 1; at < ring.length; at++) {
			const [from, to] = [key(ring[at - 1]!), key(ring[at]!)];
			neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
			neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
		}
	}
	return new Set([...neighbours].filter(([, others]) => others.size > 2).map(([at]) => at));
}

function thinShape(shape: Shape, corners: ReadonlySet<string>, metres: number): Shape {
	const squareDegrees = (metres / METRES_PER_DEGREE) ** 2;
	const bySize = [...shape].sort(
		(a, b) => Math.abs(signedArea(b[0]!)) - Math.abs(signedArea(a[0]!))
	);
	return bySize.flatMap((rings, polygon) => {
		const [outer, ...holes] = rings.map((ring) => thinRing(ring, corners, metres));
		if (!outer) return [];
		// Islands and holes too small to be seen at this scale go; the mainland never does.
		const isSeen = (ring: Ring) =>
			ring.length >= 4 && Math.abs(signedArea(ring)) > 20 * squareDegrees;
		if (polygon > 0 && !isSeen(outer)) return [];
		return [[outer.length >= 4 ? outer : rings[0]!, ...holes.filter(isSeen)]];
	});
}

function thinRing(ring: Ring, corners: ReadonlySet<string>, metres: number): Ring {
	const turned = startAtCorner(ring, corners);
	const pieces: Ring[] = [];
	let piece: Ring = [turned[0]!];
	for (const position of turned.slice(1)) {
		piece.push(position);
		if (!corners.has(key(position))) continue;
		pieces.push(piece);
		piece = [position];
	}
	if (piece.length > 1) pieces.push(piece);
	const thinned = pieces.flatMap((line, index) =>
		thinLine(line, metres).slice(index === 0 ? 0 : 1)
	);
	return thinned.map(rounded);
}

const rounded = ([lng, lat]: Position): Position => [
	Math.round(lng * 10 ** DECIMALS) / 10 ** DECIMALS,
	Math.round(lat * 10 ** DECIMALS) / 10 ** DECIMALS
];

/** The same closed ring from another start: a corner, or its westernmost position where it has none. */
function startAtCorner(ring: Ring, corners: ReadonlySet<string>): Ring {
	const open = ring.slice(0, -1);
	const corner = open.findIndex((position) => corners.has(key(position)));
	const start =
		corner >= 0
			? corner
			: open.indexOf(open.reduce((west, at) => (isBefore(at, west) ? at : west)));
	return [...open.slice(start), ...open.slice(0, start), open[start]!];
}

const isBefore = (a: Position, b: Position) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Douglas and Peucker's way, always from the same end, so that both sides of a line give the same. */
function thinLine(line: Ring, metres: number): Ring {
	const isTurned = isBefore(line.at(-1)!, line[0]!);
	const straight = isTurned ? [...line].reverse() : line;
	const keep = new Set([0, straight.length - 1]);
	const stretches: [number, number][] = [[0, straight.length - 1]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [from, to] = stretch;
		const far = farthest(straight, from, to);
		if (!far || far.metres <= metres) continue;
		keep.add(far.at);
		stretches.push([from, far.at], [far.at, to]);
	}
	const thinned = straight.filter((_, at) => keep.has(at));
	return isTurned ? thinned.reverse() : thinned;
}

function farthest(line: Ring, from: number, to: number): { at: number; metres: number } | null {
	const [ax, ay] = line[from]!;
	const squeeze = Math.cos((ay * Math.PI) / 180);
	const [dx, dy] = [(line[to]![0] - ax) * squeeze, line[to]![1] - ay];
	let found: { at: number; metres: number } | null = null;
	for (let at = from + 1; at < to; at++) {
		const [px, py] = [(line[at]![0] - ax) * squeeze, line[at]![1] - ay];
		const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
		const metres = Math.hypot(px - along * dx, py - along * dy) * METRES_PER_DEGREE;
		if (!found || metres > found.metres) found = { at, metres };
	}
	return found;
}
