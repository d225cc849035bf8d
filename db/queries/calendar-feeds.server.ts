/** Calendars that groups keep elsewhere: which are due, what came of reading them, and which wait for a person. */
import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { within, type Reach } from '#db/queries/reach';
import { isUuid } from '#db/queries/uuids';
import { calendarFeeds, events, listings, organisations, venues } from '#db/schema/index';
import type { FeedProblem } from '#domain/events/feed';

export type CalendarFeed = typeof calendarFeeds.$inferSelect;

/** While somebody reads it, nobody else does; after a crash it is due again. */
const READING_MILLISECONDS = 5 * 60_000;

/** Adds a feed, due at once. Null where the listing has it already, or there is no such listing. */
export async function addCalendarFeed(
	tx: Transaction,
	feed: Pick<CalendarFeed, 'listingId' | 'url' | 'venueId' | 'addedBy'>,
	now: Date
): Promise<CalendarFeed | null> {
	const [listing] = await tx
		.select({ id: listings.id })
		.from(listings)
		.where(eq(listings.id, feed.listingId));
	if (!listing) return null;
	const [row] = await tx
		.insert(calendarFeeds)
		.values({ ...feed, state: 'active', leftOut: {}, nextReadAt: now })
		.onConflictDoNothing()
		.returning();
	return row ?? null;
}

/** Takes the next feed that is due, so that no other server reads it too. Null: none is. */
export async function claimDueFeed(db: Database, now: Date): Promise<CalendarFeed | null> {
	return db.transaction(async (tx) => {
		const [due] = await tx
			.select()
			.from(calendarFeeds)
			.where(and(eq(calendarFeeds.state, 'active'), lte(calendarFeeds.nextReadAt, now)))
			.orderBy(asc(calendarFeeds.nextReadAt))
			.limit(1)
			.for('update', { skipLocked: true });
		if (!due) return null;
		const nextReadAt = new Date(now.getTime() + READING_MILLISECONDS);
		await tx.update(calendarFeeds).set({ nextReadAt }).where(eq(calendarFeeds.id, due.id));
		return due;
	});
}

/** Writes down what came of a reading. */
export async function saveFeedReading(
	db: Database | Transaction,
	id: string,
	reading: Partial<
		Pick<
			CalendarFeed,
			| 'state'
			| 'failures'
			| 'problem'
			| 'leftOut'
			| 'eventCount'
			| 'readAt'
			| 'succeededAt'
			| 'nextReadAt'
			| 'etag'
			| 'lastModified'
		>
	>
): Promise<void> {
	await db.update(calendarFeeds).set(reading).where(eq(calendarFeeds.id, id));
}

/** The calendars of a listing, as they stand. */
export function feedsOfListing(db: Database, listingId: string): Promise<CalendarFeed[]> {
	return db
		.select()
		.from(calendarFeeds)
		.where(eq(calendarFeeds.listingId, listingId))
		.orderBy(asc(calendarFeeds.url));
}

/** Reads a calendar again as if nothing had gone wrong, as soon as may be. False: the listing has no such one. */
export async function retryFeed(
	tx: Transaction,
	{ id, listingId }: Pick<CalendarFeed, 'id' | 'listingId'>,
	now: Date
): Promise<boolean> {
	const again = { state: 'active' as const, failures: 0, nextReadAt: now, etag: null };
	const rows = await tx
		.update(calendarFeeds)
		.set({ ...again, lastModified: null })
		.where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.listingId, listingId)))
		.returning({ id: calendarFeeds.id });
	return rows.length > 0;
}

/** Follows a calendar no longer; its events stay. False: the listing has no such one. */
export async function removeFeed(
	tx: Transaction,
	{ id, listingId }: Pick<CalendarFeed, 'id' | 'listingId'>
): Promise<boolean> {
	const rows = await tx
		.delete(calendarFeeds)
		.where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.listingId, listingId)))
		.returning({ id: calendarFeeds.id });
	return rows.length > 0;
}

/** A feed that a Builder has to look at. */
export type FeedInTrouble = {
	id: string;
	listing: { id: string; slug: string; name: string };
	areaId: string;
	state: CalendarFeed['state'];
	problem: FeedProblem | null;
	failures: number;
	succeededAt: Date | null;
};

/** For the curation desk: feeds within reach whose last reading failed, by listing. Their addresses stay out. */
export async function feedsInTrouble(db: Database, reach: Reach): Promise<FeedInTrouble[]> {
	return db
		.select({
			id: calendarFeeds.id,
			listing: { id: listings.id, slug: listings.slug, name: listings.name },
			areaId: listings.areaId,
			state: calendarFeeds.state,
			problem: calendarFeeds.problem,
			failures: calendarFeeds.failures,
			succeededAt: calendarFeeds.succeededAt
		})
		.from(calendarFeeds)
		.innerJoin(listings, eq(listings.id, calendarFeeds.listingId))
		.where(and(isNotNull(calendarFeeds.problem), within(reach, listings.areaId)))
		.orderBy(asc(listings.name));
}

/** What events of a feed take from their listing; null where it is gone. */
export async function feedListing(db: Database, listingId: string) {
	if (!isUuid(listingId)) return null;
	const [row] = await db
		.select({
			id: listings.id,
			name: listings.name,
			areaId: listings.areaId,
			venueId: listings.venueId,
			organisationId: organisations.id
		})
		.from(listings)
		.leftJoin(organisations, eq(organisations.id, listings.organisationId))
		.where(eq(listings.id, listingId));
	return row ?? null;
}

/** Every venue whose address is no secret, for finding the place that a calendar names. */
export async function venuesByName(db: Database) {
	return db
		.select({ id: venues.id, name: venues.name, postcode: venues.postcode, areaId: venues.areaId })
		.from(venues)
		.where(eq(venues.addressIsHidden, false));
}

/** The events that came from a feed, as they are now. */
export async function eventsOfFeed(tx: Transaction, feedId: string) {
	return tx.select().from(events).where(eq(events.feedId, feedId));
}
