import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/client.server';
import { markComplete, moveHalfMadeAside } from '#db/half-made.server';
import { hasListings } from '#db/queries/listings.server';
import { temporaryFolder, type CleanUp } from '#tests/support/database';
import { DatabaseProcess } from '#tests/support/database-process';

const cleanUps: CleanUp[] = [];
let dataDir: string;
let folder: string;
beforeEach(async () => {
	dataDir = await temporaryFolder(cleanUps);
	folder = join(dataDir, 'database');
});
afterAll(async () => {
	for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

const filesIn = async (path: string): Promise<string[]> =>
	(await readdir(path, { recursive: true }).catch(() => [])).sort();

describe('a data directory', () => {
	it('that is new or empty is taken as it is', async () => {
		expect(await moveHalfMadeAside(folder)).toBeNull();
		expect(await moveHalfMadeAside(folder)).toBeNull();
		expect(await filesIn(folder)).toEqual([]);
	});

	it('that is complete is left alone', async () => {
		await mkdir(folder);
		await writeFile(join(folder, 'PG_VERSION'), '18');
		await markComplete(folder);
		const before = await filesIn(folder);
		expect(await moveHalfMadeAside(folder)).toBeNull();
		expect(await filesIn(folder)).toEqual(before);
	});

	it('that is half-made is moved aside, each time to a new name', async () => {
		for (const number of [1, 2]) {
			await mkdir(join(folder, 'base'), { recursive: true });
			await writeFile(join(folder, 'base', `from-start-${number}`), '');
			expect(await moveHalfMadeAside(folder)).toBe(`${folder}.half-made-${number}`);
		}
		expect(await filesIn(`${folder}.half-made-1`)).toEqual(['base', 'base/from-start-1']);
		expect(await filesIn(`${folder}.half-made-2`)).toEqual(['base', 'base/from-start-2']);
	});
});

describe('a first start', () => {
	/** Files that come early, in the middle and last in the making of a cluster. */
	const MOMENTS = ['PG_VERSION', 'base/4/PG_VERSION', 'base/5/PG_VERSION'];

	async function appears(path: string): Promise<void> {
		while (!existsSync(path)) await new Promise((again) => setTimeout(again, 10));
	}

	it(
		'that is killed at any moment loses no file, and the next one works',
		{ timeout: 400_000 },
		async () => {
			const leftBehind: string[][] = [];
			for (const [index, moment] of MOMENTS.entries()) {
				const child = new DatabaseProcess('open', dataDir, cleanUps);
				expect(await child.line()).toBe('starting');
				if (index > 0) await appears(`${folder}.half-made-${index}`);
				await appears(join(folder, moment));
				await child.kill();
				leftBehind.push(await filesIn(folder));
			}
			const notices: string[] = [];
			const opened = await openDatabase({ dataDir, onNotice: (notice) => notices.push(notice) });
			expect(await hasListings(opened.db)).toBe(false);
			await opened.close();

			expect(notices).toEqual([
				expect.stringContaining(`${folder}.half-made-${leftBehind.length}`)
			]);
			for (const [index, files] of leftBehind.entries()) {
				expect(files.length).toBeGreaterThan(0);
				expect(await filesIn(`${folder}.half-made-${index + 1}`)).toEqual(files);
			}
		}
	);
});
