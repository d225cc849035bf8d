/**
 * Changes on their way to the search index, in an order in which none is ever missed.
 *
 * Row ids are handed out before commit: with two writers, a reader that goes by id can pass 7 while 6 is not
 * yet committed, and never see 6. So rows are ordered by transaction first, and only those are read whose
 * transaction is older than every one that still runs. A transaction left open therefore delays the index;
 * it never makes it wrong.
 */
import { and, asc, eq, lt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database';
import { uuidIsOneOf } from '#db/queries/uuids';
import { listings, outbox } from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';

/** A place in the order. Keep it in memory only: after a restore elsewhere the numbers mean nothing. */
export type OutboxCursor = { transactionId: string; id: number };

export type OutboxChange = {
	listingId: string;
	/** Never lower than the version of the change itself. */
	version: number;
	/** As things stand now: false also where the listing is gone. */
	isPublic: boolean;
};

const oldestRunning = sql<string>`pg_snapshot_xmin(pg_current_snapshot())`;

const isAfter = (cursor: OutboxCursor): SQL =>
	sql`(${outbox.transactionId}, ${outbox.id}) > (${cursor.transactionId}::xid8, ${cursor.id}::bigint)`;

const statusIsPublic = sql<boolean>`coalesce(${listings.status} in ${[...PUBLIC_STATUSES]}, false)`;

/**
 * The next changes after a cursor (null: from the beginning), at most `limit`.
 * `cursor` goes into the next call; it stays what it was where nothing new has come.
 */
export async function readOutbox(
	db: Database,
	after: OutboxCursor | null,
	limit: number
): Promise<{ changes: OutboxChange[]; cursor: OutboxCursor | null }> {
	const rows = await db
		.select({
			id: outbox.id,
			transactionId: outbox.transactionId,
			listingId: outbox.listingId,
			version: sql<number>`greatest(${outbox.version}, ${listings.version})`,
			isPublic: statusIsPublic
		})
		.from(outbox)
		.leftJoin(listings, eq(listings.id, outbox.listingId))
		.where(and(lt(outbox.transactionId, oldestRunning), after ? isAfter(after) : undefined))
		.orderBy(asc(outbox.transactionId), asc(outbox.id))
		.limit(limit);
	const last = rows.at(-1);
	return {
		changes: rows.map(({ listingId, version, isPublic }) => ({ listingId, version, isPublic })),
		cursor: last ? { transactionId: last.transactionId, id: last.id } : after
	};
}

/** Those of these listings with a change that a reader at `after` has still to come to, committed late or not. */
export async function changesAhead(
	db: Database,
	after: OutboxCursor | null,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectDistinct({ listingId: outbox.listingId })
		.from(outbox)
		.where(and(uuidIsOneOf(outbox.listingId, ids), after ? isAfter(after) : undefined));
	return new Set(rows.map(({ listingId }) => listingId));
}

/**
 * The cursor from which a copy must read on that is built from now. Whatever comes before it is committed,
 * and so in every read that starts later.
 */
export async function outboxHead(db: Database): Promise<OutboxCursor> {
	const [row] = await db
		.select({ transactionId: sql<string>`${oldestRunning}::text` })
		.from(sql`(values (1)) as one`);
	if (!row) throw new Error('A select of one value returned none.');
	return { transactionId: row.transactionId, id: 0 };
}

/**
 * Deletes rows made before `before`; returns how many. Rows of removed listings stay: they hold the last
 * version, above which a listing must begin again if it ever comes back.
 */
export async function pruneOutbox(db: Database, before: Date): Promise<number> {
	const deleted = await db
		.delete(outbox)
		.where(
			and(
				lt(outbox.createdAt, before),
				sql`exists (select 1 from ${listings} where ${listings.id} = ${outbox.listingId})`
			)
		)
		.returning({ id: outbox.id });
	return deleted.length;
}
