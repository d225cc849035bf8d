/** PGlite: PostgreSQL inside this process, in a folder. No server to install; see README for its limits. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import type { PGlite } from '@electric-sql/pglite';
import { lockDataDirectory, type DataDirectoryLock } from '#db/data-directory-lock.server';
import { CannotOpenDatabase, errorCode, type Database, type OpenedDatabase } from '#db/database';
import { markComplete, moveHalfMadeAside } from '#db/half-made.server';
import { migrateDatabase } from '#db/migrate.server';

const NOT_WRITABLE = [
	'EACCES',
	'EPERM',
	'EROFS',
	'ENOTDIR',
	'EEXIST',
	'ENOSPC',
	'ENOTSUP',
	'EOPNOTSUPP'
];

async function takeDirectory(dataDir: string): Promise<DataDirectoryLock> {
	try {
		await mkdir(dataDir, { recursive: true, mode: 0o700 });
		return await lockDataDirectory(dataDir);
	} catch (error) {
		const code = errorCode(error) ?? '';
		if (!NOT_WRITABLE.includes(code)) throw error;
		throw new CannotOpenDatabase(
			'not_writable',
			`The data directory ${dataDir} cannot be written to (${code}). Give this user the right to write there, or set DATA_DIR to another directory on a local disk.`,
			error
		);
	}
}

async function startPglite(folder: string): Promise<PGlite> {
	const { PGlite } = await import('@electric-sql/pglite');
	try {
		return await PGlite.create(folder);
	} catch (error) {
		const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => 'missing');
		throw new CannotOpenDatabase(
			'damaged',
			`The database in ${folder} does not open (its PG_VERSION is ${version.trim()}). Nothing in it was changed. Move that folder away and restore a backup.`,
			error
		);
	}
}

async function openCluster(folder: string): Promise<{ client: PGlite; db: Database }> {
	const client = await startPglite(folder);
	try {
		const { drizzle } = await import('drizzle-orm/pglite');
		const db: Database = drizzle(client);
		await migrateDatabase(db);
		await markComplete(folder);
		return { client, db };
	} catch (error) {
		await client.close();
		throw error;
	}
}

/** Locks `dataDir`, opens the cluster in it or makes one, and migrates it. */
export async function openPglite(
	dataDir: string,
	onNotice: (notice: string) => void
): Promise<OpenedDatabase> {
	const directory = resolve(dataDir);
	const lock = await takeDirectory(directory);
	try {
		const folder = join(directory, 'database');
		const movedTo = await moveHalfMadeAside(folder);
		if (movedTo) {
			onNotice(
				`The first start was cut short and left half a database. It was moved to ${movedTo}; a new one is being made.`
			);
		}
		const { client, db } = await openCluster(folder);
		let closing: Promise<void> | undefined;
		return {
			db,
			engine: 'pglite',
			close: () => (closing ??= client.close().finally(() => lock.release())),
			ping: async () => void (await db.execute(sql`select 1`))
		};
	} catch (error) {
		await lock.release();
		throw error;
	}
}
