/** Public reads of events: on or called off, of listings that are public themselves, and nothing else. */
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { publicVenue } from '#db/queries/published-columns.server';
import { eventCollections, events, listings, organisations, venues } from '#db/schema/index';
import {
	PUBLIC_EVENT_STATUSES,
	type EventCollection,
	type PublishedEvent
} from '#domain/events/event';
import { PUBLIC_STATUSES } from '#domain/listing';

const isPublic = and(
	inArray(events.status, [...PUBLIC_EVENT_STATUSES]),
	or(isNull(events.listingId), inArray(listings.status, [...PUBLIC_STATUSES]))
);

const columns = {
	id: events.id,
	slug: events.slug,
	uid: events.uid,
	version: events.version,
	status: sql<PublishedEvent['status']>`${events.status}`,
	statusNote: events.statusNote,
	title: events.title,
	summary: events.summary,
	description: events.description,
	schedule: events.schedule,
	listing: { id: listings.id, slug: listings.slug, name: listings.name },
	organisation: { id: organisations.id, slug: organisations.slug, name: organisations.name },
	venue: publicVenue,
	placeNote: events.placeNote,
	notTheirs: events.notTheirs,
	areaId: sql<string>`coalesce(${venues.areaId}, ${events.areaId})`,
	categories: events.categories,
	collections: events.collections,
	cost: events.cost,
	costNote: events.costNote,
	booking: events.booking,
	bookingNote: events.bookingNote,
	web: events.web,
	audience: events.audience,
	minAge: events.minAge,
	maxAge: events.maxAge,
	languages: events.languages,
	accessNote: events.accessNote,
	origin: events.origin,
	source: events.source,
	updatedAt: events.updatedAt
};

/** Every public event, by title. */
export async function publishedEvents(db: Database): Promise<PublishedEvent[]> {
	const rows = await db
		.select(columns)
		.from(events)
		.leftJoin(listings, eq(listings.id, events.listingId))
		.leftJoin(venues, eq(venues.id, events.venueId))
		.leftJoin(organisations, eq(organisations.id, events.organisationId))
		.where(isPublic)
		.orderBy(asc(events.title), asc(events.id));
	return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

/**
 * Makes the question for a word that changes with anything that `publishedEvents` would answer: what is kept of it is
 * right while this stays. Many pages ask it, so the statement is made once.
 */
export function publishedEventsState(db: Database): () => Promise<string> {
	const versions = sql`concat_ws(':', ${events.id}, ${events.version}, ${listings.version}, ${venues.version}, ${venues.areaId}, ${organisations.version})`;
	const statement = db
		.select({
			state: sql<string>`concat(count(*), ':', md5(coalesce(string_agg(${versions}, ',' order by ${events.id}), '')))`
		})
		.from(events)
		.leftJoin(listings, eq(listings.id, events.listingId))
		.leftJoin(venues, eq(venues.id, events.venueId))
		.leftJoin(organisations, eq(organisations.id, events.organisationId))
		.where(isPublic)
		.prepare('published_events_state');
	return async () => (await statement.execute())[0]?.state ?? '';
}

/** The festivals and observances of the community calendar, by name. */
export function readEventCollections(db: Database): Promise<EventCollection[]> {
	return db.select().from(eventCollections).orderBy(asc(eventCollections.name));
}
