import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readPoint } from '$lib/domain/read-point';
import { VENUE_FIELDS, type TypedVenue } from '$lib/domain/venue-form';
import { pickMap } from '$lib/server/pick-map';
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

/** The map beside the form of a place. */
export const mapOf = (services: App.Locals['services'], { lat = '', lng = '', name }: TypedVenue) =>
	pickMap(services, readPoint(lat, lng), name);
