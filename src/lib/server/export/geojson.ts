/** Published listings as GeoJSON (RFC 7946). */
import { accessFeatures } from '#domain/access';
import type { PublishedListing, Venue } from '#domain/listing';
import { LICENCE_URL } from './licence';

/** About a tenth of a metre; more would claim what nobody measured. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** A listing without a point is there too, with no geometry, so that the map's data is never less than the list's. */
export function toGeoJson(listings: PublishedListing[], origin: string): GeoJSON.FeatureCollection {
	const features = listings.map((listing) => toFeature(listing, origin));
	// The wider type, since the types of GeoJSON give a feature without geometry a name of its own.
	return {
		type: 'FeatureCollection',
		...{ licence: LICENCE_URL, attribution: origin },
		features: features as GeoJSON.Feature[]
	};
}

const positionOf = ({ lat, lng }: Venue): GeoJSON.Position | null =>
	lat === null || lng === null ? null : [round(lng), round(lat)];

/** One listing is one feature: with several places one of several positions, as RFC 7946 has it. */
function geometryOf(venues: Venue[]): GeoJSON.Point | GeoJSON.MultiPoint | null {
	const positions = venues.flatMap((venue) => {
		const position = positionOf(venue);
		return position ? [position] : [];
	});
	const [first] = positions;
	if (!first) return null;
	return positions.length > 1
		? { type: 'MultiPoint', coordinates: positions }
		: { type: 'Point', coordinates: first };
}

/** What is true of one place alone: positions of a geometry have no room for it. */
const placeOf = (venue: Venue | null) => ({
	venue: venue?.name ?? null,
	town: venue?.town ?? null,
	postcode: venue?.postcode ?? null,
	precision: venue?.pointPrecision ?? null,
	access: accessFeatures(venue?.access ?? null),
	coordinates: venue && positionOf(venue)
});

/** All its places, the main one first even where it has none; nothing for a listing with one place. */
const placesOf = ({ venue, places }: PublishedListing) =>
	places && { places: [placeOf(venue), ...places.map((one) => placeOf(one.venue))] };

function toFeature(
	listing: PublishedListing,
	origin: string
): GeoJSON.Feature<GeoJSON.Point | GeoJSON.MultiPoint | null> {
	const { venue, places = [], provenance } = listing;
	return {
		type: 'Feature',
		id: listing.id,
		geometry: geometryOf([...(venue ? [venue] : []), ...places.map((one) => one.venue)]),
		properties: {
			name: listing.name,
			kinds: listing.kinds,
			categories: listing.categories,
			summary: listing.summary,
			area: listing.areaId,
			areasServed: listing.areasServed,
			venue: venue?.name ?? null,
			town: venue?.town ?? null,
			postcode: venue?.postcode ?? null,
			precision: venue?.pointPrecision ?? null,
			cost: listing.cost,
			costNote: listing.costNote,
			languages: listing.languages,
			access: accessFeatures(venue?.access ?? null),
			...placesOf(listing),
			temporarilyClosed: listing.status === 'temporarily_closed',
			origin: provenance.origin,
			checkedOn: provenance.checkedOn,
			sourceRef: listing.sourceRef,
			url: `${origin}/listings/${listing.slug}`
		}
	};
}
