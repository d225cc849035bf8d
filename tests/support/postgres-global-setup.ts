/** Once per run: a PostgreSQL server, and one PGlite folder made to the end that suites can copy. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client.server';
import { startPostgres, type PostgresServer } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** Null only where TEST_POSTGRES=off says so. */
		postgresUrl: string | null;
		/** A migrated, empty data directory. Making one takes seconds, copying one does not. */
		pgliteTemplate: string;
	}
}

async function givenOrStarted(): Promise<PostgresServer | null> {
	if (process.env.TEST_POSTGRES === 'off') {
		process.stderr.write('TEST_POSTGRES=off: nothing is tested on PostgreSQL in this run.\n');
		return null;
	}
	const url = process.env.TEST_DATABASE_URL;
	return url ? { url, stop: async () => {} } : startPostgres();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await givenOrStarted();
	const pgliteTemplate = await mkdtemp(join(tmpdir(), 'stronger-template-'));
	const teardown = async () => {
		await server?.stop();
		await rm(pgliteTemplate, { recursive: true, force: true });
	};
	try {
		const opened = await openDatabase({ dataDir: pgliteTemplate });
		await opened.close();
	} catch (error) {
		await teardown();
		throw error;
	}
	project.provide('postgresUrl', server?.url ?? null);
	project.provide('pgliteTemplate', pgliteTemplate);
	return teardown;
}
