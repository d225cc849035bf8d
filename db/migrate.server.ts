import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { PgDialect, PgSession } from 'drizzle-orm/pg-core';
import { CannotOpenDatabase, errorCode, type Database } from '#db/database';

/** Where drizzle's migrator keeps its record. */
const RECORD = sql.raw('drizzle.__drizzle_migrations');
const UNDEFINED_TABLE = '42P01';

/**
 * The folder of generated SQL. From source this file lies beside it; in the bundled server it does not,
 * so we look upwards from the code, then from where the program was started.
 */
export function findMigrationsFolder(
	from: readonly string[] = [dirname(fileURLToPath(import.meta.url)), process.cwd()]
): string {
	for (const start of from) {
		for (let at = start, above = ''; at !== above; above = at, at = dirname(at)) {
			const folder = join(at, 'db', 'migrations');
			if (existsSync(join(folder, 'meta', '_journal.json'))) return folder;
		}
	}
	throw new Error(`No db/migrations folder above ${from.join(' or ')}.`);
}

/** When the newest migration in the database was written (ms), or null in an empty database. */
async function newestApplied(db: Database): Promise<number | null> {
	try {
		const [row] = await db
			.select({ newest: sql<string | null>`max(created_at)::text` })
			.from(RECORD);
		return row?.newest ? Number(row.newest) : null;
	} catch (error) {
		if (errorCode(error) === UNDEFINED_TABLE) return null;
		throw error;
	}
}

/**
 * Applies the migrations that are missing, all in one transaction. The caller sees to it that nobody else
 * does so at the same time. Throws `CannotOpenDatabase` where the database is ahead of this code.
 */
export async function migrateDatabase(db: Database): Promise<void> {
	const migrationsFolder = findMigrationsFolder();
	const migrations = readMigrationFiles({ migrationsFolder });
	const newestKnown = Math.max(...migrations.map((migration) => migration.folderMillis));
	if (((await newestApplied(db)) ?? 0) > newestKnown) {
		throw new CannotOpenDatabase(
			'newer_than_code',
			'The database was made by a newer version of this program. Start that version, or restore a backup from before it.'
		);
	}
	// What drizzle's two migrators both do; calling it here keeps the other driver unloaded.
	const { dialect, session } = db as unknown as { dialect: PgDialect; session: PgSession };
	await dialect.migrate(migrations, session, { migrationsFolder });
}
