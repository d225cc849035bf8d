/** Where inside its area the name of an area may stand. */
import type { LatLng } from '$lib/domain/geography';
import { areaAt } from './area-at';
import type { AreaOutline } from './ground';
import { boundsOf, outlinePoints } from './mercator';

/** Fine enough to find the gap between two marks on a small screen. */
const STEPS = 12;

/** Points of a grid that lie in the area, the nearest to its middle first. */
export function labelSpots(area: AreaOutline): LatLng[] {
	const [west, south, east, north] = boundsOf(outlinePoints(area.outline)) ?? [0, 0, 0, 0];
	const spots: LatLng[] = [area.centre];
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const spot = {
				lat: south + ((north - south) * row) / STEPS,
				lng: west + ((east - west) * column) / STEPS
			};
			if (areaAt(spot, [area])) spots.push(spot);
		}
	}
	const away = ({ lat, lng }: LatLng) =>
		Math.hypot((lat - area.centre.lat) / (north - south), (lng - area.centre.lng) / (east - west));
	return spots.sort((a, b) => away(a) - away(b));
}
