/** Events of a group's own. What its owners write waits for a Community Builder, until they are trusted. */
import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import {
	readEventInFull,
	waitingChangeOf,
	type EventInFull
} from '#db/queries/event-at-desk.server';
import { insertEvents, type NewEvent } from '#db/queries/event-changes.server';
import { readListingInFull, type ListingInFull } from '#db/queries/listing-at-desk.server';
import { CALENDAR_FIELDS, typedOfEvent, type TypedEvent } from '$lib/domain/events/event-form';
import type { EventProblems } from '$lib/domain/events/read-event-form';
import { withFields } from '$lib/domain/merge-fields';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { FORBIDDEN } from '../accounts/answers';
import { readTypedEvent } from '../desk/read-typed-event';
import { actorWords, objectOf } from '../desk/write-change';
import { writeEvent } from '../desk/write-event';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place' | 'readEvents'>;
type Refused = { ok: false; problem: 'forbidden' | 'nothing' };

/** `isLive`: residents see it at once; else it waits. */
export type OwnEventResult =
	| { ok: true; isLive: boolean }
	| Refused
	| { ok: false; problem: 'changed' }
	| { ok: false; problem: 'fields'; problems: EventProblems };

/** An event that a listing of the actor's own puts on, or a change to one that waits. */
export async function seeOwnEvent(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; event: EventInFull; listing: ListingInFull; actor: Person } | Refused> {
	const event = await readEventInFull(db, id);
	if (!event) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const listing = await readListingInFull(db, event.content.listingId ?? '');
	if (!actor || !listing || !may(actor, 'keep_own_events', objectOf(listing))) return FORBIDDEN;
	if (event.content.status === 'archived') return { ok: false, problem: 'nothing' };
	return { ok: true, event, listing, actor };
}

/** Begins an event of one's own listing. */
export async function addOwnEvent(
	services: Parts,
	actor: Person | null,
	listingId: string,
	given: TypedEvent,
	now: Date
): Promise<OwnEventResult> {
	const listing = await readListingInFull(services.db, listingId);
	if (!listing) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	if (!actor || !may(actor, 'keep_own_events', objectOf(listing))) return FORBIDDEN;
	const read = await readOwn(services, actor, listing, given, null);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const isLive = isTrusted(actor, listing);
	const { part, organisationId } = read;
	await insert(services, actor, now, {
		...{ ...part, organisationId, status: isLive ? 'published' : 'draft' },
		proposedAt: isLive ? null : now
	});
	return { ok: true, isLive };
}

/** Changes one. A published event stays as it is until somebody agrees: the change waits beside it. */
export async function editOwnEvent(
	services: Parts,
	actor: Person | null,
	id: string,
	{ typed, baseVersion }: { typed: TypedEvent; baseVersion: number },
	now: Date
): Promise<OwnEventResult> {
	const seen = await seeOwnEvent(services, actor, id);
	if (!seen.ok) return seen;
	const { event, listing } = seen;
	const read = await readOwn(services, seen.actor, listing, typed, event);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const isDraft = event.content.status === 'draft';
	const content = { ...read.part, ...(isDraft && { proposedAt: now }) };
	if (isDraft || isTrusted(seen.actor, listing)) {
		const isWritten = await writeEvent(services.db, event, content, {
			...{ actor: seen.actor, action: 'edit_event', reason: m.event_desk_edited() },
			...{ seen: baseVersion, now, place: services.place }
		});
		return isWritten ? { ok: true, isLive: !isDraft } : { ok: false, problem: 'changed' };
	}
	// One change waits at a time: a second is written into the first.
	if (baseVersion !== event.version || (await waitingChangeOf(services.db, event.id))) {
		return { ok: false, problem: 'changed' };
	}
	await insert(services, seen.actor, now, {
		...{ ...read.part, organisationId: read.organisationId, status: 'draft', proposedAt: now },
		...{ replacesId: event.id, replacesVersion: event.version }
	});
	return { ok: true, isLive: false };
}

const isTrusted = (actor: Person, listing: ListingInFull) =>
	may(actor, 'edit_own_listing', objectOf(listing));

/** Owners write for their own listing, where it is; what the group's calendar says stays. */
async function readOwn(
	services: Parts,
	actor: Person,
	listing: ListingInFull,
	given: TypedEvent,
	standing: EventInFull | null
) {
	const stands = standing && typedOfEvent(standing.content);
	const { areaId, venueId } = listing.content;
	const own = {
		...{ ...given, listingId: listing.id, areaId: stands?.areaId ?? areaId },
		notTheirs: stands?.notTheirs ?? ''
	};
	const fixed = standing?.calendarOf ? CALENDAR_FIELDS : [];
	const typed = stands ? withFields(own, stands, fixed) : own;
	const isVenueOwn = ['', venueId ?? '', stands?.venueId ?? ''].includes(typed.venueId);
	const read = await readTypedEvent(services, actor, typed, standing, (id) => id === areaId);
	if (isVenueOwn) return read;
	const problems = read.ok ? {} : read.problems;
	return { ok: false as const, problems: { ...problems, venueId: 'unknown' as const } };
}

type Written = Omit<NewEvent, 'id' | 'uid' | 'feedId' | 'statusNote' | 'origin' | 'source'>;

async function insert(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person,
	now: Date,
	written: Written
): Promise<void> {
	const id = randomUUID();
	const added: NewEvent = {
		...{ ...written, id, uid: `${id}@stronger-together`, feedId: null },
		...{ statusNote: null, origin: 'curated', source: null }
	};
	const words = actorWords(actor, written.areaId, place);
	await db.transaction(async (tx) => {
		await insertEvents(tx, [added], { at: now, actor: words, reason: m.event_desk_added() });
		await addToAudit(tx, { actor, action: 'add_event', objectId: id, details: { version: 1 } });
	});
}
