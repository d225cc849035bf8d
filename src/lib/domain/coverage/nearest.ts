/** The nearest of many points, quickly: a k-d tree asked band by band, so that most questions end in the first. */
import KDBush from 'kdbush';
import type { LatLng } from '../geography';
import { straightMetres, WALKS, type Walk } from './walk';

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 6_371_008.8 * RADIANS;

/** The first walk within which something lies; `at` is which one. */
export type Found = { walk: Walk; metres: number; at: number };

/** Makes the function that finds the nearest of these points within the longest walk. No pole is near a borough. */
export function nearestOf(points: readonly LatLng[]): (from: LatLng) => Found | null {
	if (points.length === 0) return () => null;
	const tree = new KDBush(points.length);
	for (const { lat, lng } of points) tree.add(lng, lat);
	tree.finish();
	return (from) => {
		const perLng = METRES_PER_DEGREE * Math.cos(from.lat * RADIANS);
		for (const walk of WALKS) {
			const reach = straightMetres(walk);
			const [dLng, dLat] = [reach / perLng, reach / METRES_PER_DEGREE];
			let found: Found | null = null;
			for (const at of tree.range(
				from.lng - dLng,
				from.lat - dLat,
				from.lng + dLng,
				from.lat + dLat
			)) {
				const { lat, lng } = points[at]!;
				const metres = Math.hypot((lng - from.lng) * perLng, (lat - from.lat) * METRES_PER_DEGREE);
				if (metres <= reach && (!found || metres < found.metres)) found = { walk, metres, at };
			}
			if (found) return found;
		}
		return null;
	};
}
