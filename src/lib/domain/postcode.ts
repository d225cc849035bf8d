/** Postcodes: reading what people type, and finding where it is from the sectors we hold. */
import { parse } from 'postcode';
import type { PointPrecision } from './geography';
import type { PlaceData } from './place-data';

export type PostcodeAnswer =
	| {
			ok: true;
			/** "RM18 8AD" */
			postcode: string;
			lat: number;
			lng: number;
			precision: PointPrecision;
			areaId: string;
	  }
	| { ok: false; reason: 'not_a_postcode' }
	/** Well formed, but not among the sectors of this borough. */
	| { ok: false; reason: 'not_here'; postcode: string };

/**
 * Where a full postcode lies. We hold sectors ("RM18 8"), so the point is the middle of one, within a mile or so.
 * The area is that of most of the sector's addresses: near a border it can be the neighbouring one.
 */
export function locatePostcode(
	typed: string,
	place: Pick<PlaceData, 'postcodeSectors'>
): PostcodeAnswer {
	const read = parse(typed.trim().slice(0, 20));
	if (!read.valid) return { ok: false, reason: 'not_a_postcode' };
	const found = place.postcodeSectors.find(({ sector }) => sector === read.sector);
	if (!found) return { ok: false, reason: 'not_here', postcode: read.postcode };
	const { lat, lng, areaId } = found;
	return { ok: true, postcode: read.postcode, lat, lng, precision: 'sector', areaId };
}
