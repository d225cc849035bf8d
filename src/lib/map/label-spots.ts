/** Where inside its area the name of an area may stand. */
import type { LatLng } from '$lib/domain/geography';
import { areaAt } from './area-at';
import type { AreaOutline } from './ground';
import { boundsOf, outlinePoints } from './mercator';

/** Fine enough to find the gap between two marks on a small screen. */
const STEPS = 12;

/**
 * Points of a grid that lie in the area, the nearest to its middle first. Can be gone through again and again; a point
 * is looked at only when it is reached, because nearly always one of the first is taken.
 */
export function labelSpots(area: AreaOutline): Iterable<LatLng> {
	let grid: { spot: LatLng; isInside?: boolean }[] | undefined;
	return {
		*[Symbol.iterator]() {
			yield area.centre;
			grid ??= gridOver(area).map((spot) => ({ spot }));
			for (const one of grid) {
				one.isInside ??= areaAt(one.spot, [area]) !== null;
				if (one.isInside) yield one.spot;
			}
		}
	};
}

function gridOver({ outline, centre }: AreaOutline): LatLng[] {
	const [west, south, east, north] = boundsOf(outlinePoints(outline)) ?? [0, 0, 0, 0];
	const spots: { spot: LatLng; away: number }[] = [];
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const spot = {
				lat: south + ((north - south) * row) / STEPS,
				lng: west + ((east - west) * column) / STEPS
			};
			const up = (spot.lat - centre.lat) / (north - south);
			const aside = (spot.lng - centre.lng) / (east - west);
			spots.push({ spot, away: up * up + aside * aside });
		}
	}
	return spots.sort((a, b) => a.away - b.away).map(({ spot }) => spot);
}
