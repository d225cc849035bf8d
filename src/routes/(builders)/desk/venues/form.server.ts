import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readPoint } from '$lib/domain/read-point';
import { VENUE_FIELDS, type TypedVenue } from '$lib/domain/venue-form';
import { m } from '$lib/paraglide/messages';
import { basemapAddress } from '$lib/server/basemap';
import type { OpenForm } from '$lib/server/read-form';

/** So much more than fits is read that whoever wrote too much gets it back whole. */
const LONGEST = 20_000;

/** The form of a place as it was sent. */
export const typedVenueFrom = (form: OpenForm): TypedVenue =>
	Object.fromEntries(VENUE_FIELDS.map((field) => [field, form.text(field, LONGEST)]));

/** Whether they say that they have been there to see how one gets in and around. */
export const accessSeenIn = (form: OpenForm): boolean => form.chosen('accessSeen').length > 0;

/** The areas whose places somebody may write. */
export const ownAreas = ({ place }: App.Locals['services'], person: Person | null) =>
	place.areas
		.filter(({ id }) => may(person, 'edit_venue', { areaId: id }))
		.map(({ id, name }) => ({ id, words: name }));

/** The map beside the form: drawn around the point, or the whole borough while there is none. */
export function mapOf(
	{ place, drawings, environment }: App.Locals['services'],
	{ lat = '', lng = '', name }: TypedVenue
) {
	const point = readPoint(lat, lng);
	const title = name || m.pick_here();
	return {
		setting: { limits: place.borough.bounds, style: basemapAddress(environment.BASEMAP) },
		drawing: point ? drawings.around(point, 'venue', title) : drawings.borough(),
		label: m.listing_map_label({ name: title })
	};
}
