/**
 * The outbox shows only what is older than every transaction that still runs, in any database of the server. Tests
 * share one PostgreSQL, so another test's long transaction holds it back: these wait until it has caught up.
 */
import { sql } from 'drizzle-orm';
import { expect, vi } from 'vitest';
import type { Database } from '#db/client.server';
import { outboxHead, readOutbox, type OutboxCursor } from '#db/queries/outbox.server';
import { outbox } from '#db/schema/index';

/** The head of the outbox, once every committed row lies before it. */
export const settledHead = (db: Database): Promise<OutboxCursor> =>
	vi.waitFor(
		async () => {
			const head = await outboxHead(db);
			const held = sql`${outbox.transactionId} >= ${head.transactionId}::xid8`;
			expect(await db.$count(outbox, held), 'rows held back').toBe(0);
			return head;
		},
		{ timeout: 60_000, interval: 20 }
	);

/** All that is committed by now, after a cursor. */
export async function readSettledOutbox(
	db: Database,
	after: OutboxCursor | null,
	limit: number
): ReturnType<typeof readOutbox> {
	await settledHead(db);
	return readOutbox(db, after, limit);
}
