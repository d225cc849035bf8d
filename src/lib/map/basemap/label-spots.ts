/** Where inside its area the name of an area may stand. Looked for on the server: a phone has other things to do first. */
import { areaAt } from '../area-at';
import type { AreaOutline } from '../ground';
import { boundsOf, outlinePoints } from '../mercator';

/** Fine enough to find the gap between two marks on a small screen. */
const STEPS = 12;
/** About a hundred metres: two or three pixels at the zooms at which areas are named. */
const DECIMALS = 3;

/** Points of a grid that lie in the area, the nearest to its middle first; east before north. */
export function labelSpots(area: AreaOutline): [lng: number, lat: number][] {
	const { centre } = area;
	const [west, south, east, north] = boundsOf(outlinePoints(area.outline)) ?? [0, 0, 0, 0];
	const spots: { lng: number; lat: number; away: number }[] = [];
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const lat = rounded(south + ((north - south) * row) / STEPS);
			const lng = rounded(west + ((east - west) * column) / STEPS);
			if (!areaAt({ lat, lng }, [area])) continue;
			const up = (lat - centre.lat) / (north - south);
			const aside = (lng - centre.lng) / (east - west);
			spots.push({ lat, lng, away: up * up + aside * aside });
		}
	}
	return spots.sort((a, b) => a.away - b.away).map(({ lat, lng }) => [lng, lat]);
}

const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
