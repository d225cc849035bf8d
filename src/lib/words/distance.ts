import { m } from '$lib/paraglide/messages';

const METRES_IN_A_MILE = 1609.344;

/** Straight-line distance as people here say it: in miles, one decimal. */
export function distanceWords(metres: number): string {
	if (metres < 100) return m.distance_near();
	return m.distance_miles({ miles: Math.max(0.1, metres / METRES_IN_A_MILE).toFixed(1) });
}
