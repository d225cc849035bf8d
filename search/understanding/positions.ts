/** A position for `near`, written "51.481,0.365" (latitude first): what a device says of itself, rounded before it was sent. */
import { distanceMetres } from '#domain/distance';
import { SECTOR_RADIUS_METRES } from '../settings';
import type { Lexicon, Scope } from './lexicon';

const POSITION = /^(-?\d{1,2}\.\d{1,6}), ?(-?\d{1,3}\.\d{1,6})$/;

/** Further than this from every place of the borough is outside it. */
const OUTSIDE_METRES = 5000;

/** Null for what is no position on earth. */
export function findPosition(text: string, { data }: Lexicon): Scope | null {
	const [, lat, lng] = POSITION.exec(text.trim()) ?? [];
	const point = { lat: Number(lat), lng: Number(lng) };
	if (!lat || Math.abs(point.lat) > 90 || Math.abs(point.lng) > 180) return null;
	const isOutside = data.places.every((place) => distanceMetres(place, point) > OUTSIDE_METRES);
	return {
		type: isOutside ? 'outside' : 'postcode',
		value: text,
		label: text,
		point,
		radiusMetres: isOutside ? null : SECTOR_RADIUS_METRES,
		areaId: null,
		placeId: null,
		townNames: new Set()
	};
}
