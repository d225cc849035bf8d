/** Writes a shape of the land (land.ts) as path data. */
import type { LatLng } from '$lib/domain/geography';
import { shapePath, strokePath, type Rounding } from '../drawing/path';
import { LAND_ZOOM } from '../land';
import { toPixel, type Pixel } from '../mercator';
import { keyOf } from '../round-corners';

/** How far before a corner its bend begins, in degrees of latitude: about 200 metres, as round-corners.ts has it. */
const BEND_DEGREES = 0.0018;
/** Closer by, more of the corners show. In radians. */
const SMOOTH_ENOUGH = 0.05;

type At = (position: GeoJSON.Position) => Pixel;

/**
 * A shape of GeoJSON as path data, its corners round; the corners named in `sharp` (round-corners.ts) and those of
 * `isStraight` stay as they are. A point becomes a line of no length, which round ends make a dot. Throws on shapes that no
 * base map has (domain/basemap.ts).
 */
export function landPath(
	geometry: GeoJSON.Geometry,
	origin: Pixel,
	{ sharp, isStraight = false }: { sharp?: ReadonlySet<string>; isStraight?: boolean } = {}
): string {
	const at: At = ([lng = 0, lat = 0]) => {
		const { x, y } = toPixel({ lat, lng }, LAND_ZOOM);
		return { x: x - origin.x, y: y - origin.y };
	};
	const ring = (positions: GeoJSON.Position[]) =>
		shapePath(positions.map(at), {
			...bendsOf(positions, at, isStraight),
			...(sharp && { isSharp: (index) => sharp.has(keyOf(positions[index] as GeoJSON.Position)) })
		});
	const line = (positions: GeoJSON.Position[]) =>
		strokePath(positions.map(at), bendsOf(positions, at, isStraight));
	switch (geometry.type) {
		case 'Point':
			return dot(at(geometry.coordinates));
		case 'LineString':
			return line(geometry.coordinates);
		case 'Polygon':
			return geometry.coordinates.map(ring).join('');
		case 'MultiPolygon':
			return geometry.coordinates.flat().map(ring).join('');
		default:
			throw new Error(`No base map has a ${geometry.type}.`);
	}
}

function bendsOf([first = []]: GeoJSON.Position[], at: At, isStraight: boolean): Rounding {
	const [lng = 0, lat = 0] = first;
	return {
		radius: at([lng, lat]).y - at([lng, lat + BEND_DEGREES]).y,
		smoothBelow: isStraight ? Infinity : SMOOTH_ENOUGH
	};
}

const dot = ({ x, y }: Pixel) => `M${Math.round(x)} ${Math.round(y)}h0`;

/** Whole pixels, so that what counts from here stays short. */
export function originOf(point: LatLng): Pixel {
	const { x, y } = toPixel(point, LAND_ZOOM);
	return { x: Math.floor(x), y: Math.floor(y) };
}
