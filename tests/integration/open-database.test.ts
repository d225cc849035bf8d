import { cp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { CannotOpenDatabase, openDatabase, type OpenedDatabase } from '#db/client.server';
import { publishedListings } from '#db/queries/listings.server';
import { createPostgresDatabase, temporaryFolder, type CleanUp } from '#tests/support/database';
import { madeUpListings } from '#tests/support/database-made-up-data';
import { DatabaseProcess } from '#tests/support/database-process';

const cleanUps: CleanUp[] = [];
afterAll(async () => {
	for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

const refusal = async (opening: Promise<OpenedDatabase>): Promise<CannotOpenDatabase> => {
	const outcome = await opening.catch((error: unknown) => error);
	if (!(outcome instanceof CannotOpenDatabase))
		throw new Error('It was not refused.', { cause: outcome });
	return outcome;
};

async function copyOfTemplate(): Promise<string> {
	const dataDir = await temporaryFolder(cleanUps);
	await cp(join(inject('pgliteTemplate'), 'database'), join(dataDir, 'database'), {
		recursive: true
	});
	return dataDir;
}

// Each opens PGlite several times, which takes long on a busy machine.
describe('PGlite', { timeout: 180_000 }, () => {
	it('keeps what was written when the process is killed, and refuses while it lives', async () => {
		const dataDir = await copyOfTemplate();
		const writer = new DatabaseProcess('write', dataDir, cleanUps);
		expect([await writer.line(), await writer.line()]).toEqual(['starting', 'holding']);
		expect((await refusal(openDatabase({ dataDir }))).message).toContain(`process ${writer.pid}`);
		await writer.kill();

		const again = await openDatabase({ dataDir });
		const refs = (await publishedListings(again.db, {})).map(({ sourceRef }) => sourceRef);
		expect(refs.sort()).toEqual(madeUpListings.listings.map(({ sourceRef }) => sourceRef).sort());
		expect((await refusal(openDatabase({ dataDir }))).message).toContain(`process ${process.pid}`);
		await again.close();
	});

	it('refuses a directory that cannot be one', async () => {
		const folder = await temporaryFolder(cleanUps);
		await writeFile(join(folder, 'file'), '');
		for (const dataDir of [join(folder, 'file'), join(folder, 'file', 'below')]) {
			const refused = await refusal(openDatabase({ dataDir }));
			expect(refused.reason).toBe('not_writable');
			expect(refused.message).toContain(dataDir);
			expect(refused.message).toContain('DATA_DIR');
		}
	});

	it('refuses a damaged database, says where it is, and lets go of the directory', async () => {
		const dataDir = await copyOfTemplate();
		await rm(join(dataDir, 'database', 'global', 'pg_control'));
		for (let time = 0; time < 2; time++) {
			const refused = await refusal(openDatabase({ dataDir }));
			expect(refused.reason).toBe('damaged');
			expect(refused.message).toContain(join(dataDir, 'database'));
		}
	});
});

describe('PostgreSQL', () => {
	it.each([
		'mysql://me:hush@localhost/x',
		'localhost:5432',
		'postgres://me:hu%zzsh@localhost/x',
		'nonsense hush'
	])('refuses the address %s without repeating it', async (databaseUrl) => {
		const refused = await refusal(openDatabase({ databaseUrl, dataDir: '' }));
		expect(refused.reason).toBe('bad_url');
		expect(refused.message).not.toContain('hush');
	});

	it('says that nothing is listening, without the password', async () => {
		const probe = createServer();
		await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
		const { port } = probe.address() as AddressInfo;
		await new Promise((resolve) => probe.close(resolve));
		const databaseUrl = `postgres://me:hush@127.0.0.1:${port}/directory`;
		const refused = await refusal(openDatabase({ databaseUrl, dataDir: '' }));
		expect(refused.reason).toBe('unreachable');
		expect(refused.message).toContain(`127.0.0.1:${port}/directory`);
		expect(refused.message).not.toContain('hush');
	});

	it.runIf(inject('postgresUrl'))(
		'says that the password is wrong, or the database missing',
		async () => {
			const url = new URL(inject('postgresUrl')!);
			url.pathname = '/not-there';
			expect(
				(await refusal(openDatabase({ databaseUrl: url.href, dataDir: '' }))).message
			).toContain('no such database');
			url.password = 'hush';
			const refused = await refusal(openDatabase({ databaseUrl: url.href, dataDir: '' }));
			expect(refused.message).toContain('password is wrong');
			expect(refused.message).not.toContain('hush');
		}
	);

	it.runIf(inject('postgresUrl'))('is migrated once by several that start together', async () => {
		const databaseUrl = await createPostgresDatabase(cleanUps);
		const all = await Promise.all(
			Array.from({ length: 4 }, () => openDatabase({ databaseUrl, dataDir: '' }))
		);
		await Promise.all(all.map((opened) => opened.ping()));
		await Promise.all(all.map((opened) => opened.close()));
	});
});
