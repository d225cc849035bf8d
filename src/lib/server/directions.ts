import type { LatLng } from '$lib/domain/geography';

/**
 * A link that opens directions in the person's own map. OpenStreetMap's page works in every browser without an
 * account; it is a link, so nothing is asked of anybody before it is chosen.
 */
export function directionsUrl(point: LatLng | null, postcode: string | null): string | null {
	if (point) {
		const to = `${point.lat.toFixed(5)},${point.lng.toFixed(5)}`;
		return `https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`;
	}
	if (postcode) return `https://www.openstreetmap.org/search?query=${encodeURIComponent(postcode)}`;
	return null;
}
