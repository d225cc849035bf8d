/** Checks one feature's geometry and brings it into one form: a multipolygon whose rings run the usual way. */
import { findCrossing, signedArea, type Ring, type Shape } from './rings';
import { looksLikeNationalGrid } from '#domain/national-grid';
import type { Problems } from './problems';

type Add = (what: string) => void;

/** Positions further apart than this many digits are different points: a centimetre. */
const DECIMALS = 7;

/** The feature's shape; null, and each reason in `problems`, where it cannot be one. */
export function readShape(geometry: unknown, feature: number, problems: Problems): Shape | null {
	const add: Add = (what) => problems.add(`feature ${feature}`, what);
	const polygons = polygonsOf(geometry, add);
	if (!polygons) return null;
	const before = problems.count;
	const shape = polygons.flatMap((rings, index) => {
		const name = polygons.length > 1 ? `polygon ${index + 1}, ` : '';
		const read = readPolygon(rings, (what) => add(name + what));
		return read ? [read] : [];
	});
	return problems.count === before && shape.length > 0 ? shape : null;
}

function polygonsOf(geometry: unknown, add: Add): unknown[][] | null {
	const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
	const polygons =
		type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
	if (polygons === null) {
		add(
			`must be a Polygon or MultiPolygon, but it is ${typeof type === 'string' ? type : 'empty'}.`
		);
		return null;
	}
	const isWhole = Array.isArray(polygons) && polygons.length > 0 && polygons.every(Array.isArray);
	if (!isWhole || polygons.some((rings: unknown[]) => rings.length === 0)) {
		add('has no rings where its outline should be.');
		return null;
	}
	return polygons;
}

function readPolygon(rings: unknown[], add: Add): Ring[] | null {
	const read = rings.map((ring, index) => readRing(ring, `ring ${index + 1} `, add));
	if (read.some((ring) => ring === null)) return null;
	const found = read as Ring[];
	const crossing = findCrossing(found);
	if (crossing) {
		const [lng, lat] = crossing;
		add(`its outline crosses itself near ${lat.toFixed(5)}, ${lng.toFixed(5)}.`);
		return null;
	}
	// Outer rings run against the clock, holes with it, whatever way they came (RFC 7946).
	return found.map((ring, index) =>
		signedArea(ring) > 0 === (index === 0) ? ring : ring.reverse()
	);
}

function readRing(ring: unknown, name: string, add: Add): Ring | null {
	if (!Array.isArray(ring) || ring.length < 4) {
		const points = Array.isArray(ring) ? ring.length : 0;
		add(`${name}has ${points} points; a ring needs four or more, the last one like the first.`);
		return null;
	}
	const read: Ring = [];
	for (const position of ring as unknown[]) {
		const [lng, lat] = Array.isArray(position) ? (position as unknown[]) : [];
		const wrong = whatIsWrong(lng, lat);
		if (wrong) {
			add(name + wrong);
			return null;
		}
		const point: Ring[number] = [rounded(lng as number), rounded(lat as number)];
		const last = read.at(-1);
		if (!last || last[0] !== point[0] || last[1] !== point[1]) read.push(point);
	}
	const [first, last] = [read[0]!, read.at(-1)!];
	if (first[0] !== last[0] || first[1] !== last[1]) {
		add(`${name}is not closed: its last point must be its first.`);
		return null;
	}
	if (read.length >= 4 && signedArea(read) !== 0) return read;
	add(`${name}has no surface.`);
	return null;
}

const rounded = (degrees: number) => Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS;

function whatIsWrong(lng: unknown, lat: unknown): string | null {
	if (typeof lng !== 'number' || typeof lat !== 'number')
		return 'has a point that is not two numbers.';
	if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return null;
	const hint = looksLikeNationalGrid(lng, lat)
		? 'these look like metres of the British National Grid. Export the file again as WGS84 (EPSG:4326)'
		: 'longitude goes from -180 to 180, latitude from -90 to 90';
	return `has the point ${lng}, ${lat}: ${hint}.`;
}
