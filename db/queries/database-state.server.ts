/** Whether anything at all was written, for those who keep what they have read. */
import { sql } from 'drizzle-orm';
import type { Database } from '#db/database';

/**
 * Makes the question for a word that stays the same while nothing is written to the database, by whomever: the
 * snapshot that a reader sees, which every finished transaction changes. It reads no table, so it costs next to
 * nothing. Source: PostgreSQL, "Transaction ID and Snapshot Information Functions".
 */
export function databaseState(db: Database): () => Promise<string> {
	const statement = db
		.select({ state: sql<string>`pg_current_snapshot()::text` })
		.from(sql`(values (1)) as one`)
		.prepare('database_state');
	return async () => (await statement.execute())[0]?.state ?? '';
}
