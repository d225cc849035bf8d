/** Two listings that became one: what was moved, where the old address leads, and how to take it back. */
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { giveEventsTo, type EventChange } from '#db/queries/event-changes.server';
import { within, type Reach } from '#db/queries/reach';
import { isUuid } from '#db/queries/uuids';
import { calendarFeeds, events, listingMerges, listings, suggestions } from '#db/schema/index';
import type { Belongings } from '#db/schema/merges';
import { isPublicStatus } from '#domain/listing';

export type Merge = typeof listingMerges.$inferSelect;

/** A later merge of the same listing takes the place of an earlier one. */
export async function addMerge(tx: Transaction, merge: Merge): Promise<void> {
	const { loserId: _, ...set } = merge;
	await tx
		.insert(listingMerges)
		.values(merge)
		.onConflictDoUpdate({ target: listingMerges.loserId, set });
}

/** Any text is a safe id. */
export async function findMerge(db: Database, loserId: string): Promise<Merge | null> {
	if (!isUuid(loserId)) return null;
	const [row] = await db.select().from(listingMerges).where(eq(listingMerges.loserId, loserId));
	return row ?? null;
}

/** False: somebody has taken it back already. */
export async function dropMerge(tx: Transaction, { loserId, at }: Merge): Promise<boolean> {
	const gone = await tx
		.delete(listingMerges)
		.where(and(eq(listingMerges.loserId, loserId), eq(listingMerges.at, at)))
		.returning({ id: listingMerges.loserId });
	return gone.length > 0;
}

/** Suggestions, events and calendars go over. A calendar that both have stays, and what came from it. */
export async function moveBelongings(
	tx: Transaction,
	{ from, to }: { from: string; to: string },
	change: EventChange
): Promise<Belongings> {
	const both = await tx
		.select({ url: calendarFeeds.url })
		.from(calendarFeeds)
		.where(eq(calendarFeeds.listingId, to));
	const urls = both.map(({ url }) => url);
	const feeds = await tx
		.update(calendarFeeds)
		.set({ listingId: to })
		.where(and(eq(calendarFeeds.listingId, from), notInArray(calendarFeeds.url, urls)))
		.returning({ id: calendarFeeds.id });
	const left = tx
		.select({ id: calendarFeeds.id })
		.from(calendarFeeds)
		.where(eq(calendarFeeds.listingId, from));
	const itsEvents = await tx
		.select({ id: events.id })
		.from(events)
		.where(
			and(
				eq(events.listingId, from),
				sql`(${events.feedId} is null or ${events.feedId} not in (${left}))`
			)
		);
	const movedSuggestions = await tx
		.update(suggestions)
		.set({ listingId: to })
		.where(eq(suggestions.listingId, from))
		.returning({ id: suggestions.id });
	const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
	await giveEventsTo(tx, ids(itsEvents), to, change);
	return { feeds: ids(feeds), events: ids(itsEvents), suggestions: ids(movedSuggestions) };
}

/** What had gone over comes back. */
export async function moveBack(
	tx: Transaction,
	{ loserId, moved }: Merge,
	change: EventChange
): Promise<void> {
	const listingId = loserId;
	await tx.update(calendarFeeds).set({ listingId }).where(inArray(calendarFeeds.id, moved.feeds));
	await giveEventsTo(tx, moved.events, listingId, change);
	await tx.update(suggestions).set({ listingId }).where(inArray(suggestions.id, moved.suggestions));
}

const loser = alias(listings, 'loser');
const winner = alias(listings, 'winner');

/** The newest merges in somebody's areas that can be taken back, at most `limit`. */
export async function newestMerges(db: Database, reach: Reach, limit: number) {
	return db
		.select({
			loserId: listingMerges.loserId,
			loserName: loser.name,
			winnerId: listingMerges.winnerId,
			winnerName: winner.name,
			at: listingMerges.at,
			actor: listingMerges.actor
		})
		.from(listingMerges)
		.innerJoin(loser, eq(loser.id, listingMerges.loserId))
		.innerJoin(winner, eq(winner.id, listingMerges.winnerId))
		.where(and(eq(loser.status, 'archived'), within(reach, winner.areaId)))
		.orderBy(desc(listingMerges.at))
		.limit(limit);
}

const SLUG = /^[a-z0-9-]+$/;
/** A winner may have lost later on; nobody merges longer chains by hand. */
const MOST_STEPS = 20;

/** The slug of the public listing that one with this slug has become; null where it became none. Any text is safe. */
export async function publicWinner(db: Database, slug: string): Promise<string | null> {
	if (!SLUG.test(slug)) return null;
	let [at] = await db
		.select({ id: winner.id, slug: winner.slug, status: winner.status })
		.from(listingMerges)
		.innerJoin(loser, eq(loser.id, listingMerges.loserId))
		.innerJoin(winner, eq(winner.id, listingMerges.winnerId))
		.where(eq(loser.slug, slug));
	for (let step = 0; at && step < MOST_STEPS; step++) {
		if (isPublicStatus(at.status)) return at.slug;
		[at] = await db
			.select({ id: winner.id, slug: winner.slug, status: winner.status })
			.from(listingMerges)
			.innerJoin(winner, eq(winner.id, listingMerges.winnerId))
			.where(eq(listingMerges.loserId, at.id));
	}
	return null;
}
