/** Where inside its area the name of an area may stand. Looked for on the server: a phone has other things to do first. */
import { areaAt } from '../area-at';
import type { AreaOutline } from '../ground';
import { boundsOf, outlinePoints } from '../mercator';

/** Fine enough to find the gap between two marks on a small screen. */
const STEPS = 12;
/** About ten metres: less than a pixel at the zooms at which areas are named. */
const DECIMALS = 4;

/** Points of a grid that lie in the area, the nearest to its middle first; east before north. */
export function labelSpots(area: AreaOutline): [lng: number, lat: number][] {
	const { centre } = area;
	const [west, south, east, north] = boundsOf(outlinePoints(area.outline)) ?? [0, 0, 0, 0];
	const spots: { lng: number; lat: number; away: number }[] = [];
	for (let column = 1; column < STEPS; column++) {
		for (let row = 1; row < STEPS; row++) {
			const lat = south + ((north - south) * row) / STEPS;
			const lng = west + ((east - west) * column) / STEPS;
			if (!areaAt({ lat, lng }, [area])) continue;
			const up = (lat - centre.lat) / (north - south);
			const aside = (lng - centre.lng) / (east - west);
			spots.push({ lat, lng, away: up * up + aside * aside });
		}
	}
	const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
	return spots.sort((a, b) => a.away - b.away).map(({ lat, lng }) => [rounded(lng), rounded(lat)]);
}
