import type { PlaceData } from '$lib/domain/place-data';
import type { TypedVenue } from '$lib/domain/venue-form';
import type { Database } from '#db/database';
import { whereIsPostcode } from '../where-is-postcode';

/** Where the postcode that was typed is, in the fields of the form; null where we do not know it. */
export async function pointOfPostcode(
	parts: { db: Database; place: PlaceData },
	{ postcode = '' }: TypedVenue
): Promise<Record<'lat' | 'lng' | 'pointPrecision' | 'areaId', string> | null> {
	const where = await whereIsPostcode(parts, postcode);
	if (!where.ok) return null;
	const { lat, lng, precision, areaId } = where;
	return { lat: String(lat), lng: String(lng), pointPrecision: precision, areaId };
}
