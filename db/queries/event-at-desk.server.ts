/** Events with all that Builders may see of them, whatever their state. Never public. */
import { and, asc, desc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { containing } from '#db/queries/containing';
import { contentOfRow } from '#db/queries/event-changes.server';
import { within, type Reach } from '#db/queries/reach';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import { calendarFeeds, eventRevisions, events, listings, venues } from '#db/schema/index';
import { PUBLIC_EVENT_STATUSES } from '#domain/events/event';

export type EventInFull = {
	id: string;
	slug: string;
	version: number;
	content: ReturnType<typeof contentOfRow>;
	/** Where it is kept and where it happens. */
	areaIds: string[];
	/** The group whose calendar it came from; null: it is written here. */
	calendarOf: string | null;
	isSample: boolean;
	/** Its group has sent it and waits for an answer. */
	proposedAt: Date | null;
	/** The event that it would change, and the version that its sender saw. */
	replaces: { id: string; version: number } | null;
};

/** Null where there is none. Any text is a safe id. */
export async function readEventInFull(
	db: Database | Transaction,
	id: string
): Promise<EventInFull | null> {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select({ event: events, venueArea: venues.areaId, calendarOf: listings.name })
		.from(events)
		.leftJoin(venues, eq(venues.id, events.venueId))
		.leftJoin(calendarFeeds, eq(calendarFeeds.id, events.feedId))
		.leftJoin(listings, eq(listings.id, calendarFeeds.listingId))
		.where(eq(events.id, id));
	if (!row) return null;
	const { id: eventId, version, ...event } = row.event;
	return {
		id: eventId,
		slug: event.slug,
		version,
		content: contentOfRow(event),
		areaIds: [...new Set([event.areaId, row.venueArea ?? event.areaId])],
		calendarOf: row.calendarOf,
		isSample: event.origin === 'sample',
		proposedAt: event.proposedAt,
		replaces: event.replacesId ? { id: event.replacesId, version: event.replacesVersion! } : null
	};
}

/** An event as it was at a version; null where that was never written down. */
export async function readEventRevision(
	db: Database | Transaction,
	eventId: string,
	version: number
): Promise<EventInFull['content'] | null> {
	const [row] = await db
		.select({ content: eventRevisions.content })
		.from(eventRevisions)
		.where(and(eq(eventRevisions.eventId, eventId), eq(eventRevisions.version, version)));
	return row?.content ?? null;
}

/** Its versions, newest first. */
export function listEventRevisions(db: Database, eventId: string, limit: number) {
	return db
		.select({
			version: eventRevisions.version,
			at: eventRevisions.at,
			actor: eventRevisions.actor,
			reason: eventRevisions.reason
		})
		.from(eventRevisions)
		.where(eq(eventRevisions.eventId, eventId))
		.orderBy(desc(eventRevisions.version))
		.limit(limit);
}

/**
 * Every event within reach that is not archived, or those whose title has these words, archived ones too: first what
 * groups have sent, then by title.
 * One belongs to the Builders of the area that keeps it and of the one where it happens.
 */
export async function eventsAtDesk(db: Database, reach: Reach, words: string, limit: number) {
	return db
		.select({
			id: events.id,
			title: events.title,
			status: events.status,
			schedule: events.schedule,
			host: listings.name,
			proposedAt: events.proposedAt
		})
		.from(events)
		.leftJoin(venues, eq(venues.id, events.venueId))
		.leftJoin(listings, eq(listings.id, events.listingId))
		.where(
			and(
				within(reach, events.areaId, venues.areaId),
				words ? sql`${events.title} ilike ${containing(words)}` : ne(events.status, 'archived')
			)
		)
		.orderBy(asc(events.proposedAt), asc(sql`lower(${events.title})`), asc(events.id))
		.limit(limit);
}

/** What groups have sent and nobody has answered, the oldest first. */
export async function waitingEvents(db: Database, reach: Reach) {
	return db
		.select({
			id: events.id,
			title: events.title,
			areaId: events.areaId,
			proposedAt: sql<Date>`${events.proposedAt}`.mapWith(events.proposedAt),
			isChange: sql<boolean>`${events.replacesId} is not null`,
			host: listings.name
		})
		.from(events)
		.leftJoin(venues, eq(venues.id, events.venueId))
		.leftJoin(listings, eq(listings.id, events.listingId))
		.where(
			and(
				within(reach, events.areaId, venues.areaId),
				eq(events.status, 'draft'),
				isNotNull(events.proposedAt)
			)
		)
		.orderBy(asc(events.proposedAt), asc(events.id));
}

/** The listings within reach that may put on events, by name. */
export async function hostsAtDesk(db: Database, reach: Reach) {
	return db
		.select({ id: listings.id, name: listings.name })
		.from(listings)
		.where(and(ne(listings.status, 'archived'), within(reach, listings.areaId)))
		.orderBy(asc(sql`lower(${listings.name})`), asc(listings.id));
}

/** The change to an event that its group has sent and nobody has answered; null where there is none. */
export async function waitingChangeOf(db: Database | Transaction, id: string) {
	const [row] = await db
		.select({ id: events.id, version: events.version })
		.from(events)
		.where(
			and(eq(events.replacesId, id), eq(events.status, 'draft'), isNotNull(events.proposedAt))
		);
	return row ?? null;
}

/** What the listings put on, with what waits and what their owners sent and was declined; by title. */
export async function eventsOfListings(db: Database, listingIds: readonly string[]) {
	return db
		.select({
			id: events.id,
			listingId: events.listingId,
			title: events.title,
			status: events.status,
			statusNote: events.statusNote,
			notTheirs: events.notTheirs,
			proposedAt: events.proposedAt,
			replacesId: events.replacesId
		})
		.from(events)
		.where(
			and(
				uuidIsOneOf(events.listingId, listingIds),
				or(ne(events.status, 'archived'), isNotNull(events.proposedAt))
			)
		)
		.orderBy(asc(sql`lower(${events.title})`), asc(events.id));
}

/** What others put on at the places of these listings and residents can see, by title. */
export async function eventsAtPlacesOf(db: Database, listingIds: readonly string[]) {
	const places = alias(listings, 'places');
	return db
		.select({
			id: events.id,
			title: events.title,
			schedule: events.schedule,
			notTheirs: events.notTheirs,
			venueId: events.venueId,
			hostId: events.listingId,
			host: listings.name,
			listingId: places.id,
			kinds: places.kinds
		})
		.from(events)
		.innerJoin(places, eq(places.venueId, events.venueId))
		.leftJoin(listings, eq(listings.id, events.listingId))
		.where(
			and(uuidIsOneOf(places.id, listingIds), inArray(events.status, [...PUBLIC_EVENT_STATUSES]))
		)
		.orderBy(asc(sql`lower(${events.title})`), asc(events.id));
}
