/** Which town or village something is in: the one whose middle is nearest. */
import { distanceMetres } from '../distance';
import type { LatLng, Place } from '../geography';

/** Null where there is no point, or no place at all. */
export function nearestPlaceId(
	point: LatLng | null,
	places: readonly Pick<Place, 'id' | 'lat' | 'lng'>[]
): string | null {
	if (!point) return null;
	let nearest: string | null = null;
	let least = Infinity;
	for (const place of places) {
		const metres = distanceMetres(point, place);
		if (metres < least) [nearest, least] = [place.id, metres];
	}
	return nearest;
}
