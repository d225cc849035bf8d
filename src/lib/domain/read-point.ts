/** A point that somebody typed or pasted. */
import type { LatLng } from './geography';

/** Null: none given. Undefined: half of one, or nonsense. "51.4768, 0.3257" pasted into the first field is both. */
export function readPoint(lat: string, lng: string): LatLng | null | undefined {
	const pasted = /^(-?[\d.]+)[,\s]+(-?[\d.]+)$/.exec(lat);
	const [north, east] = pasted ? [pasted[1] ?? '', pasted[2] ?? ''] : [lat, lng];
	if (north === '' && east === '') return null;
	const isNumber = (text: string) => /^-?\d{1,3}(\.\d{1,15})?$/.test(text);
	if (!isNumber(north) || !isNumber(east)) return undefined;
	const point = { lat: Number(north), lng: Number(east) };
	return Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180 ? point : undefined;
}
