/** What the two pages with the form of an event have in common: reading it, and what there is to choose from. */
import { hostsAtDesk } from '#db/queries/event-at-desk.server';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
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
	const [hosts, { places }, { collections }] = await Promise.all([
		hostsAtDesk(db, reachOf(person)),
		listPlacesAndGroups(db),
		services.readEvents()
	]);
	const named = (all: readonly { id: string; name: string }[]) =>
		all.map(({ id, name }) => ({ id, words: name }));
	const mine = place.areas.filter(({ id }) => may(person, 'add_listing', { areaId: id }));
	return {
		hosts: named(hosts),
		places: places.map(({ id, name, town, postcode }) => ({
			id,
			words: [name, town, postcode].filter(Boolean).join(', ')
		})),
		areas: named(mine),
		categories: place.categories
			.filter(({ id, isRetired }) => !isRetired || chosen.includes(id))
			.map(({ id, name, isRetired }) => ({
				id,
				words: isRetired ? m.event_desk_category_retired({ name }) : name
			})),
		collections: named(collections)
	};
}
