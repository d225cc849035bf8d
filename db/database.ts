import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * The database as queries see it: one type for PGlite and PostgreSQL.
 * Use the query builder; the rows of a bare `db.execute()` differ between the two drivers.
 */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Inside `db.transaction(...)`. Functions that must not run outside one ask for this. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type OpenedDatabase = {
	db: Database;
	engine: 'pglite' | 'postgres';
	/** Waits for what is running, then lets go of the data directory. Safe to call twice. */
	close(): Promise<void>;
	/** Resolves when the database answers a query, rejects when it does not. */
	ping(): Promise<void>;
};

export type CannotOpenReason =
	'in_use' | 'not_writable' | 'damaged' | 'bad_url' | 'unreachable' | 'newer_than_code';

/**
 * Something outside the program keeps the database from opening. The message is one sentence or two
 * for the person at the terminal: what is wrong and what to do. It never holds a password.
 */
export class CannotOpenDatabase extends Error {
	override readonly name = 'CannotOpenDatabase';
	constructor(
		readonly reason: CannotOpenReason,
		message: string,
		cause?: unknown
	) {
		super(message, { cause });
	}
}

/** The code of a system or database error ("EACCES", "28P01"), looking through wrappers. */
export function errorCode(error: unknown): string | undefined {
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		if ('code' in at && typeof at.code === 'string') return at.code;
	}
	return undefined;
}
