/** Published listings as GeoJSON (RFC 7946). */
import { accessFeatures } from '#domain/access';
import type { PublishedListing } from '#domain/listing';
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

function toFeature(
	listing: PublishedListing,
	origin: string
): GeoJSON.Feature<GeoJSON.Point | null> {
	const { venue, provenance } = listing;
	return {
		type: 'Feature',
		id: listing.id,
		geometry:
			venue?.lat != null && venue.lng != null
				? { type: 'Point', coordinates: [round(venue.lng), round(venue.lat)] }
				: null,
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
			temporarilyClosed: listing.status === 'temporarily_closed',
			origin: provenance.origin,
			checkedOn: provenance.checkedOn,
			sourceRef: listing.sourceRef,
			url: `${origin}/listings/${listing.slug}`
		}
	};
}
