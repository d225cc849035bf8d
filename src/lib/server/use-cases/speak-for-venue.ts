/** A place says that an event is not held there. Its word waits for a Community Builder, until its owner is trusted. */
import { readEventInFull, type EventInFull } from '#db/queries/event-at-desk.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { addEventSuggestion, dropWaiting, saidByVenues } from '#db/queries/suggestions.server';
import { standsForVenue } from '$lib/domain/events/stands-for-venue';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { FORBIDDEN } from '../accounts/answers';
import { objectOf } from '../desk/write-change';
import { writeEvent } from '../desk/write-event';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place'>;
type Refused = { ok: false; problem: 'forbidden' | 'nothing' };

type EventAtPlace = {
	event: EventInFull;
	/** The place that the actor looks after. */
	listing: ListingInFull;
	/** Residents see at once what the actor says. */
	isTrusted: boolean;
	/** What the place has said and nobody has answered; null: nothing. */
	waiting: { id: string; message: string } | null;
};

/** An event that somebody else puts on at a place that the actor looks after. */
export async function seeEventAtPlace(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<({ ok: true; actor: Person } & EventAtPlace) | Refused> {
	const event = await readEventInFull(db, id);
	if (!event) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const owned = await Promise.all(
		(actor?.listingIds ?? []).map((listingId) => readListingInFull(db, listingId))
	);
	const listing = owned.find((one) => one && standsForVenue(one, event.content));
	if (!actor || !listing || !may(actor, 'speak_for_venue', objectOf(listing))) return FORBIDDEN;
	const { status } = event.content;
	if (status === 'archived' || status === 'draft') return { ok: false, problem: 'nothing' };
	const said = await saidByVenues(db, [listing.id]);
	return {
		...{ ok: true, actor, event, listing },
		isTrusted: may(actor, 'edit_own_listing', objectOf(listing)),
		waiting: said.find((one) => one.eventId === event.id && one.status === 'waiting') ?? null
	};
}

const word = z.strictObject({
	/** For residents to read. */
	reason: z.string().trim().min(5).max(300),
	version: z.number().int()
});

export type SpeakResult =
	/** `isLive`: residents see it at once; else it waits. */
	{ ok: true; isLive: boolean } | { ok: false; problem: Refused['problem'] | 'fields' | 'changed' };

/** The place says that this is not held there, and why. `form` is untrusted. */
export async function sayNotHere(
	services: Parts,
	actor: Person | null,
	id: string,
	form: unknown,
	now: Date
): Promise<SpeakResult> {
	const seen = await seeEventAtPlace(services, actor, id);
	if (!seen.ok) return seen;
	const parsed = word.safeParse(form);
	if (!parsed.success) return { ok: false, problem: 'fields' };
	const { reason, version } = parsed.data;
	if (seen.isTrusted) return write(services, seen, reason, version, now);
	const { event, listing, waiting } = seen;
	const { areaId } = listing.content;
	// Those who answer it must be allowed to change the event.
	const answeredIn = event.areaIds.includes(areaId) ? areaId : event.content.areaId;
	await services.db.transaction(async (tx) => {
		// A second word takes the place of the first.
		if (waiting) await dropWaiting(tx, waiting.id);
		await addEventSuggestion(tx, {
			...{ eventId: event.id, venueListingId: listing.id, areaId: answeredIn },
			...{ subject: 'not_here', message: reason, contact: null, linkHash: null }
		});
	});
	return { ok: true, isLive: false };
}

/** The place takes its word back: what waits at once, what residents see only if its owner is trusted. */
export async function takeBackNotHere(
	services: Parts,
	actor: Person | null,
	id: string,
	version: number,
	now: Date
): Promise<SpeakResult> {
	const seen = await seeEventAtPlace(services, actor, id);
	if (!seen.ok) return seen;
	const { waiting } = seen;
	if (waiting) {
		const isGone = await services.db.transaction((tx) => dropWaiting(tx, waiting.id));
		return isGone ? { ok: true, isLive: false } : { ok: false, problem: 'changed' };
	}
	return seen.isTrusted ? write(services, seen, null, version, now) : FORBIDDEN;
}

async function write(
	{ db, place }: Parts,
	{ event, actor, listing }: EventAtPlace & { actor: Person },
	notTheirs: string | null,
	seen: number,
	now: Date
): Promise<SpeakResult> {
	const reason = m.event_place_reason({ place: listing.content.name });
	const change = { actor, action: 'speak_for_venue', reason, seen, now, place };
	const isWritten = await writeEvent(db, event, { notTheirs }, change);
	return isWritten ? { ok: true, isLive: true } : { ok: false, problem: 'changed' };
}
