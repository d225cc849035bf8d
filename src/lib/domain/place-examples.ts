/** What somebody might type here: the hints below fields name a place and a postcode of this borough. */
import { distanceMetres } from './distance';
import type { LatLng, Place } from './geography';
import type { PlaceData } from './place-data';

export type PlaceExamples = { place: string; postcode: string };

/** The form of a postcode, where no sector of the borough is known. */
const ANY_POSTCODE = 'AB1 2CD';

const byLengthOfName = (a: Place, b: Place) =>
	a.name.length - b.name.length || a.name.localeCompare(b.name);

const nearest = <Item extends LatLng>(items: readonly Item[], to: LatLng): Item | undefined =>
	items.toSorted((a, b) => distanceMetres(a, to) - distanceMetres(b, to))[0];

/** A town with a short name, for little room, and a postcode of its form, which need not be anybody's. */
export function placeExamples({
	borough,
	places,
	postcodeSectors
}: Pick<PlaceData, 'borough' | 'places' | 'postcodeSectors'>): PlaceExamples {
	const towns = places.filter(({ kind }) => kind === 'town');
	const [place] = (towns.length > 0 ? towns : places).toSorted(byLengthOfName);
	const sector = nearest(postcodeSectors, place ?? borough.centre)?.sector;
	return { place: place?.name ?? borough.name, postcode: sector ? `${sector}AB` : ANY_POSTCODE };
}
