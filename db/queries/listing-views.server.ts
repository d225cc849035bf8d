/** How often pages of listings were opened, by day. Without anything about who opened them. */
import { lt, sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { listingViews } from '#db/schema/index';

export type ViewsOfDay = typeof listingViews.$inferInsert;

/** Adds to what was counted of the same listing and day. No two rows may be about the same. */
export async function addListingViews(db: Database, rows: ViewsOfDay[]): Promise<void> {
	if (rows.length === 0) return;
	const key = ({ listingId, day }: ViewsOfDay) => `${day} ${listingId}`;
	// All writers in one order, so that two servers never wait for each other in a ring.
	const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	await db
		.insert(listingViews)
		.values(sorted)
		.onConflictDoUpdate({
			target: [listingViews.listingId, listingViews.day],
			set: { views: sql`${listingViews.views} + excluded.views` }
		});
}

/** Deletes what was counted before a day, "YYYY-MM-DD". */
export async function pruneListingViews(db: Database, before: string): Promise<void> {
	await db.delete(listingViews).where(lt(listingViews.day, before));
}
