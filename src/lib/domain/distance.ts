/** Apart from the forms of geography.ts: maps in the browser measure, and have no use for what checks input. */
import type { LatLng } from './geography';

const EARTH_RADIUS_METRES = 6_371_008.8;

/**
 * Great-circle distance in metres (haversine; mean Earth radius of IUGG).
 * Good to 0.5 % anywhere, far better than a walk is ever measured.
 */
export function distanceMetres(a: LatLng, b: LatLng): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const dLat = radians(b.lat - a.lat);
	const dLng = radians(b.lng - a.lng);
	const h =
		Math.sin(dLat / 2) ** 2 +
		Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
	return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}
