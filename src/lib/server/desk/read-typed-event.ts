/** The form of an event as its writer may write it. */
import type { EventInFull } from '#db/queries/event-at-desk.server';
import { areKnown, readListingInFull } from '#db/queries/listing-at-desk.server';
import type { EventPart, TypedEvent } from '$lib/domain/events/event-form';
import { readEventForm, type EventProblems } from '$lib/domain/events/read-event-form';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { knownIds } from '../known-ids';
import type { Services } from '../services';
import { objectOf } from './write-change';

/**
 * What was typed as an event of the actor's. Who runs it follows from the listing that puts it on. `mayKeepIn`: in
 * which areas the actor may keep it, so that nobody moves an event to where they could not touch it any more.
 */
export async function readTypedEvent(
	{ db, place, readEvents }: Pick<Services, 'db' | 'place' | 'readEvents'>,
	actor: Person,
	typed: TypedEvent,
	standing: EventInFull | null,
	mayKeepIn = (areaId: string) => may(actor, 'edit_event', { areaIds: [areaId] })
): Promise<
	| { ok: true; part: EventPart; organisationId: string | null }
	| { ok: false; problems: EventProblems }
> {
	const { collections } = await readEvents();
	const known = { ...knownIds(place), collections: new Set(collections.map(({ id }) => id)) };
	const read = readEventForm(typed, known, standing?.content.schedule ?? null);
	const problems: EventProblems = read.ok ? {} : read.problems;
	const listing = typed.listingId ? await readListingInFull(db, typed.listingId) : null;
	const isNewHost = typed.listingId !== (standing?.content.listingId ?? '');
	if (isNewHost && typed.listingId) {
		const mayChoose = listing && may(actor, 'see_listing', objectOf(listing));
		if (!mayChoose) problems.listingId = 'unknown';
	}
	const venue = await areKnown(db, { venueId: typed.venueId || null, organisationId: null });
	if (!venue.venue) problems.venueId = 'unknown';
	const isNewArea = typed.areaId !== standing?.content.areaId;
	if (isNewArea && !mayKeepIn(typed.areaId)) problems.areaId ??= 'unknown';
	if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems };
	return { ok: true, part: read.part, organisationId: listing?.content.organisationId ?? null };
}
