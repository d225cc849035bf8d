import type { OpenedDatabase } from '#db/database';

export {
	CannotOpenDatabase,
	type Database,
	type OpenedDatabase,
	type Transaction
} from '#db/database';

export type OpenDatabaseOptions = {
	/** A postgres:// address; without one PGlite is used. */
	databaseUrl?: string;
	/** A folder of our own for PGlite; made where it is missing. */
	dataDir: string;
	/** One sentence for the log about something that was put right on the way. */
	onNotice?: (notice: string) => void;
};

/**
 * Opens the database, brings its tables up to date and hands it over ready for queries.
 * Throws `CannotOpenDatabase` for everything that the person at the terminal can put right.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
	// Imported late: whoever uses PostgreSQL should not load 20 MB of PGlite, nor the other way round.
	if (options.databaseUrl) {
		const { openPostgres } = await import('#db/postgres.server');
		return openPostgres(options.databaseUrl);
	}
	const { openPglite } = await import('#db/pglite.server');
	return openPglite(options.dataDir, options.onNotice ?? (() => {}));
}
