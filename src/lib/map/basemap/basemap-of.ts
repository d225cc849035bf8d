/** The ground of a place where it is drawn: what somebody drew for it, or else the little that is known of any place. */
import type { Basemap, BasemapFeature, BasemapLayer } from '$lib/domain/basemap';
import type { LatLng, Place } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';

type Ground = Pick<PlaceData, 'areas' | 'places' | 'outsidePlaces' | 'basemap'>;

export const basemapOf = (place: Ground): Basemap => place.basemap ?? plainBasemap(place);

const RANKS: Record<Place['kind'], number> = { town: 1, village: 2, hamlet: 3, suburb: 3 };

/** Its areas as land, and names. Nothing is made up: no river, road or park that nobody has drawn. */
function plainBasemap({ areas, places, outsidePlaces = [] }: Ground): Basemap {
	const land = areas.map(({ outline }): BasemapFeature => ({
		type: 'Feature',
		properties: { layer: 'borough' },
		geometry: outline
	}));
	return {
		type: 'FeatureCollection',
		features: [
			...land,
			...places.map((place) => named('settlement', place, RANKS[place.kind])),
			...outsidePlaces.map((place) => named('neighbour', place, 1))
		]
	};
}

const named = (
	layer: BasemapLayer,
	{ name, lat, lng }: LatLng & { name: string },
	rank: number
): BasemapFeature => ({
	type: 'Feature',
	properties: { layer, name, rank },
	geometry: { type: 'Point', coordinates: [lng, lat] }
});
