/** A view of the map as GeoJSON. Short on purpose: it is asked for whenever somebody moves a large map. */
import type { MapPoint } from '#search/engine';
import type { Gathered } from './cluster-index';
import type { MapView } from './map-index';

/** About a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The answer as plain data; see `/about/api`. `zoom` is the one that the marks were gathered for. */
export function toClusterAnswer({ zoom, total, marks }: MapView) {
	return { type: 'FeatureCollection', zoom, total, features: marks.map(toFeature) };
}

function toFeature({ id, centre, count, kinds, bounds, listings }: Gathered) {
	return {
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [round(centre.lng), round(centre.lat)] },
		...(listings ? {} : { bbox: bounds.map(round) }),
		properties: listings
			? {
					cluster: false,
					count,
					venue: listings[0]?.venueName ?? null,
					listings: listings.map(toListing)
				}
			: { cluster: true, count, kinds: Object.fromEntries(kinds) }
	};
}

/** `rank` is where it stands in the list, from 0; `at` is which of its places this is, where it has several. */
const toListing = ({ id, slug, name, kinds, rank, distanceMetres, at }: MapPoint) => ({
	id,
	slug,
	name,
	kinds,
	rank,
	...(distanceMetres === null ? {} : { distanceMetres }),
	...(at === undefined ? {} : { at })
});
