/** What the two pages with the form of an event have in common: reading it, and what there is to choose from. */
import { hostsAtDesk } from '#db/queries/event-at-desk.server';
import { listPlacesAndGroups, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { EMPTY_EVENT, EVENT_FIELDS, type TypedEvent } from '$lib/domain/events/event-form';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import type { OpenForm } from '../read-form';
import type { Services } from '../services';
import { reachOf } from './reach';

/** So much more than fits is read that whoever wrote too much gets it back whole. */
const LONGEST = 20_000;

/** The form as it was sent. */
export function typedEventFrom(form: OpenForm): TypedEvent {
	const fields = EVENT_FIELDS.map((field) => [
		field,
		Array.isArray(EMPTY_EVENT[field]) ? form.chosen(field) : form.text(field, LONGEST)
	]);
	return Object.fromEntries(fields) as TypedEvent;
}

/**
 * What the form offers. The place and the listing that an event has already are offered wherever they are; retired
 * categories only to an event that has them (`chosen`), and they are marked.
 */
export async function eventChoices(
	services: Pick<Services, 'db' | 'place' | 'readEvents'>,
	person: Person,
	chosen: readonly string[] = []
) {
	const { db, place } = services;
	const [hosts, { places }, shared] = await Promise.all([
		hostsAtDesk(db, reachOf(person)),
		listPlacesAndGroups(db),
		sharedChoices(services, chosen)
	]);
	const mine = place.areas.filter(({ id }) => may(person, 'add_listing', { areaId: id }));
	return { ...shared, hosts: named(hosts), places: places.map(placeChoice), areas: named(mine) };
}

/** What the owners of a listing may choose: its own place, or the one that the event has already. */
export async function ownEventChoices(
	services: Pick<Services, 'db' | 'place' | 'readEvents'>,
	{ id, content }: ListingInFull,
	standing: Pick<TypedEvent, 'venueId' | 'areaId' | 'categories'>
) {
	const { places } = await listPlacesAndGroups(services.db);
	const offered = [content.venueId, standing.venueId];
	const areaId = standing.areaId || content.areaId;
	return {
		...(await sharedChoices(services, standing.categories)),
		hosts: [{ id, words: content.name }],
		places: places.filter((place) => offered.includes(place.id)).map(placeChoice),
		areas: named(services.place.areas.filter((area) => area.id === areaId))
	};
}

const named = (all: readonly { id: string; name: string }[]) =>
	all.map(({ id, name }) => ({ id, words: name }));

type PlaceToChoose = { id: string; name: string; town: string | null; postcode: string | null };
const placeChoice = ({ id, name, town, postcode }: PlaceToChoose) => ({
	id,
	words: [name, town, postcode].filter(Boolean).join(', ')
});

async function sharedChoices(
	{ place, readEvents }: Pick<Services, 'place' | 'readEvents'>,
	chosen: readonly string[]
) {
	const { collections } = await readEvents();
	return {
		categories: place.categories
			.filter(({ id, isRetired }) => !isRetired || chosen.includes(id))
			.map(({ id, name, isRetired }) => ({
				id,
				words: isRetired ? m.event_desk_category_retired({ name }) : name
			})),
		collections: named(collections)
	};
}
