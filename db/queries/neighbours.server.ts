/** Other directories' feeds, and what they list near our borders. */
import { and, asc, count, eq, exists, lte, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { containing } from '#db/queries/containing';
import { neighbourFeeds, neighbourListings } from '#db/schema/index';
import type { NeighbourInput } from '#domain/neighbours/neighbour-feed';

export type NeighbourFeed = typeof neighbourFeeds.$inferSelect;
export type NeighbourListing = typeof neighbourListings.$inferSelect;

/** While somebody reads it, nobody else does; after a crash it is due again. Longer than any reading may take. */
const READING_MILLISECONDS = 10 * 60_000;
const ROWS_AT_ONCE = 500;

/** Adds a feed, due at once. Null: it is there already. */
export async function addNeighbourFeed(
	tx: Transaction,
	input: NeighbourInput,
	now: Date
): Promise<NeighbourFeed | null> {
	const [row] = await tx
		.insert(neighbourFeeds)
		.values({ ...input, state: 'active', nextReadAt: now })
		.onConflictDoNothing()
		.returning();
	return row ?? null;
}

/** Takes the next feed that is due, so that no other server reads it too. Null: none is. */
export async function claimDueNeighbour(db: Database, now: Date): Promise<NeighbourFeed | null> {
	return db.transaction(async (tx) => {
		const [due] = await tx
			.select()
			.from(neighbourFeeds)
			.where(and(eq(neighbourFeeds.state, 'active'), lte(neighbourFeeds.nextReadAt, now)))
			.orderBy(asc(neighbourFeeds.nextReadAt))
			.limit(1)
			.for('update', { skipLocked: true });
		if (!due) return null;
		const nextReadAt = new Date(now.getTime() + READING_MILLISECONDS);
		await tx.update(neighbourFeeds).set({ nextReadAt }).where(eq(neighbourFeeds.id, due.id));
		return due;
	});
}

export type NeighbourReading = Partial<Omit<NeighbourFeed, 'id' | 'name' | 'url' | 'withinMetres'>>;

/** Writes down what came of a reading. False: the feed has been let go meanwhile. */
export async function saveNeighbourReading(
	db: Database | Transaction,
	id: string,
	reading: NeighbourReading
): Promise<boolean> {
	const rows = await db
		.update(neighbourFeeds)
		.set(reading)
		.where(eq(neighbourFeeds.id, id))
		.returning({ id: neighbourFeeds.id });
	return rows.length > 0;
}

/** Puts a new reading in the place of the old one. */
export async function swapNeighbourListings(
	tx: Transaction,
	feedId: string,
	rows: Omit<NeighbourListing, 'feedId'>[]
): Promise<void> {
	await tx.delete(neighbourListings).where(eq(neighbourListings.feedId, feedId));
	for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
		const some = rows.slice(at, at + ROWS_AT_ONCE).map((row) => ({ ...row, feedId }));
		await tx.insert(neighbourListings).values(some);
	}
}

/** Reads a feed again as if nothing had gone wrong, as soon as may be. False: there is none. */
export const retryNeighbour = (tx: Transaction, id: string, now: Date): Promise<boolean> =>
	saveNeighbourReading(tx, id, { state: 'active', failures: 0, nextReadAt: now, versions: [] });

/** Takes a feed out, and everything that came from it. False: there is none. */
export async function removeNeighbour(tx: Transaction, id: string): Promise<boolean> {
	const rows = await tx
		.delete(neighbourFeeds)
		.where(eq(neighbourFeeds.id, id))
		.returning({ id: neighbourFeeds.id });
	return rows.length > 0;
}

/** Every feed, with how much of it is shown. */
export async function neighbourFeedsWithCounts(
	db: Database
): Promise<(NeighbourFeed & { shown: number })[]> {
	const feeds = await db.select().from(neighbourFeeds).orderBy(asc(neighbourFeeds.name));
	const counts = await db
		.select({ feedId: neighbourListings.feedId, shown: count() })
		.from(neighbourListings)
		.groupBy(neighbourListings.feedId);
	const shownOf = new Map(counts.map(({ feedId, shown }) => [feedId, shown]));
	return feeds.map((feed) => ({ ...feed, shown: shownOf.get(feed.id) ?? 0 }));
}

/** How many feeds wait for a person. */
export async function countStoppedNeighbours(db: Database): Promise<number> {
	const [row] = await db
		.select({ stopped: count() })
		.from(neighbourFeeds)
		.where(eq(neighbourFeeds.state, 'stopped'));
	return row?.stopped ?? 0;
}

/** Whether there is anything of neighbours to show. */
export async function hasNeighbours(db: Database): Promise<boolean> {
	const any = exists(db.select({ one: sql`1` }).from(neighbourListings));
	const [row] = await db.select({ any: sql<boolean>`${any}` }).from(sql`(select 1) as one`);
	return row?.any ?? false;
}

export type NeighbourQuery = {
	/** Each has to stand somewhere. */
	words: readonly string[];
	/** Null: of every feed. */
	feedId: string | null;
};

function matches({ words, feedId }: NeighbourQuery): SQL | undefined {
	const { name, summary, organisation, town, postcode } = neighbourListings;
	const text = sql`concat_ws(' ', ${name}, ${summary}, ${organisation}, ${town}, ${postcode})`;
	return and(
		feedId ? eq(neighbourListings.feedId, feedId) : undefined,
		...words.map((word) => sql`${text} ilike ${containing(word)}`)
	);
}

/** What neighbours list, by name. */
export async function findNeighbourListings(
	db: Database,
	query: NeighbourQuery,
	{ limit, offset }: { limit: number; offset: number }
) {
	const where = matches(query);
	const [counted] = await db.select({ total: count() }).from(neighbourListings).where(where);
	const found = await db
		.select({
			listing: neighbourListings,
			source: neighbourFeeds.name,
			readAt: neighbourFeeds.succeededAt
		})
		.from(neighbourListings)
		.innerJoin(neighbourFeeds, eq(neighbourFeeds.id, neighbourListings.feedId))
		.where(where)
		.orderBy(asc(neighbourListings.name), asc(neighbourListings.theirId))
		.limit(limit)
		.offset(offset);
	return { total: counted?.total ?? 0, found };
}
