/** The map beside a form, for picking a point on. */
import type { LatLng } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { basemapAddress } from './basemap';
import type { Services } from './services';

/** Drawn around the point, or the whole borough while there is none. */
export function pickMap(
	{ place, drawings, environment }: Pick<Services, 'place' | 'drawings' | 'environment'>,
	point: LatLng | null | undefined,
	name = ''
) {
	const title = name || m.pick_here();
	return {
		setting: { limits: place.borough.bounds, style: basemapAddress(environment.BASEMAP) },
		drawing: point ? drawings.around(point, 'venue', title) : drawings.borough(),
		label: m.listing_map_label({ name: title })
	};
}
