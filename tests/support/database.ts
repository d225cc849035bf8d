/** Databases for tests: every suite gets fresh ones, on PGlite and on PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, describe, inject } from 'vitest';
import { openDatabase, type OpenedDatabase } from '#db/client.server';
import * as schema from '#db/schema/index';

/** Empties every table but the audit log, which refuses it: much faster than another database. */
export async function emptyTables({ db }: OpenedDatabase): Promise<void> {
	const names = Object.values(schema)
		.filter((table) => is(table, PgTable))
		.map((table) => getTableName(table))
		.filter((name) => name !== 'audit_log');
	await db.execute(sql.raw(`truncate ${names.join(', ')} restart identity`));
}

export type CleanUp = () => Promise<unknown>;

/** A folder that is gone after the suite. */
export async function temporaryFolder(cleanUps: CleanUp[]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'stronger-test-'));
	cleanUps.push(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

/** Creates an empty PostgreSQL database that is dropped after the suite; returns its address. */
export async function createPostgresDatabase(cleanUps: CleanUp[]): Promise<string> {
	const serverUrl = inject('postgresUrl');
	if (!serverUrl) throw new Error('PostgreSQL was left out of this run.');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const admin = postgres(serverUrl, { max: 1, onnotice: () => {} });
	await admin.unsafe(`create database ${name}`);
	cleanUps.push(async () => {
		await admin.unsafe(`drop database if exists ${name} with (force)`);
		await admin.end();
	});
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return url.href;
}

async function openPglite(cleanUps: CleanUp[]): Promise<OpenedDatabase> {
	const dataDir = await temporaryFolder(cleanUps);
	await cp(join(inject('pgliteTemplate'), 'database'), join(dataDir, 'database'), {
		recursive: true
	});
	return openDatabase({ dataDir });
}

async function openPostgres(cleanUps: CleanUp[]): Promise<OpenedDatabase> {
	const databaseUrl = await createPostgresDatabase(cleanUps);
	return openDatabase({ databaseUrl, dataDir: '' });
}

/** Opens a fresh, migrated, empty database; it is closed and thrown away after the suite. */
export type OpenFresh = () => Promise<OpenedDatabase>;

function describeOn(
	name: string,
	open: (cleanUps: CleanUp[]) => Promise<OpenedDatabase>,
	suite: (open: OpenFresh) => void
): void {
	describe(name, () => {
		const cleanUps: CleanUp[] = [];
		afterAll(async () => {
			for (const cleanUp of cleanUps.reverse()) await cleanUp();
		}, 30_000);
		suite(async () => {
			const opened = await open(cleanUps);
			cleanUps.push(opened.close);
			return opened;
		});
	});
}

/** PostgreSQL alone, for what one PGlite connection cannot show. Skipped only with TEST_POSTGRES=off. */
export function describeOnPostgres(name: string, suite: (open: OpenFresh) => void): void {
	if (inject('postgresUrl')) describeOn(`${name} (PostgreSQL)`, openPostgres, suite);
	else describe.skip(`${name} (PostgreSQL)`, () => suite(async () => Promise.reject()));
}

/** Runs a suite twice: on PGlite in a temporary folder, and on a PostgreSQL database of its own. */
export function describeOnBothDatabases(name: string, suite: (open: OpenFresh) => void): void {
	describeOn(`${name} (PGlite)`, openPglite, suite);
	describeOnPostgres(name, suite);
}
