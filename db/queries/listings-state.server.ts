import { sql } from 'drizzle-orm';
import type { Database } from '#db/database';
import { outbox } from '#db/schema/index';

/**
 * Another text after every change of a listing, public or not, its venue or its organisation: each of them writes to
 * the outbox. The sum is there because a change may be committed after one that began later.
 */
export async function listingsState(db: Database): Promise<string> {
	return (await lastListingsChange(db)).state;
}

/** `changedAt`: when the last of them was; null before the first. */
export type ListingsChange = { state: string; changedAt: Date | null };

/** The same, and when. */
export async function lastListingsChange(db: Database): Promise<ListingsChange> {
	const [row] = await db
		.select({
			state: sql<string>`count(*) || ' ' || coalesce(sum(${outbox.id}), 0) || ' ' || coalesce(max(${outbox.id}), 0)`,
			changedAt: sql<Date | null>`max(${outbox.createdAt})`.mapWith(outbox.createdAt)
		})
		.from(outbox);
	return row ?? { state: '', changedAt: null };
}
