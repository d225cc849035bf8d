/** Which area a point lies in. For a press on the map: where a listing belongs, the directory itself says. */
import type { LatLng } from '$lib/domain/geography';
import type { AreaOutline } from './ground';
import { isInside } from './inner-point';

/** The first area around the point; null for none. Holes are not part of their area. */
export function areaAt(point: LatLng, areas: AreaOutline[]): AreaOutline | null {
	const at = [point.lng, point.lat];
	return areas.find(({ outline }) => polygonsOf(outline).some((rings) => isIn(at, rings))) ?? null;
}

const polygonsOf = (outline: AreaOutline['outline']) =>
	outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

/** Inside an odd number of rings: the outer one, and no hole. */
const isIn = (at: GeoJSON.Position, rings: GeoJSON.Position[][]) =>
	rings.filter((ring) => isInside(at, ring)).length % 2 === 1;
