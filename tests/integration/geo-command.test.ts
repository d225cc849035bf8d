/** `npm run geo:import` as a process: what it answers to mistakes, and to a server that is running. */
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lockDataDirectory } from '#db/data-directory-lock.server';
import { temporaryFolder, type CleanUp } from '#tests/support/database';
import { geoFolder } from '#tests/support/geo-files';

describe('geo:import', () => {
	const cleanUps: CleanUp[] = [];
	let dataDir: string;
	let bad: string;
	beforeAll(async () => {
		dataDir = await temporaryFolder(cleanUps);
		await cp(join(inject('pgliteTemplate'), 'database'), join(dataDir, 'database'), {
			recursive: true
		});
		bad = await (await geoFolder(cleanUps)).write('bad.csv', 'postcode;lat;lng\n');
	});
	afterAll(async () => {
		for (const cleanUp of cleanUps.reverse()) await cleanUp();
	});

	function run(...words: string[]): { code: number | null; said: string } {
		const command = ['--import', 'tsx', 'src/commands/geo-import.ts', ...words];
		const { status, stdout, stderr } = spawnSync(process.execPath, command, {
			encoding: 'utf8',
			env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
		});
		return { code: status, said: stdout + stderr };
	}

	it.each([
		[[], 'Say what to import: areas, postcodes, population, place.'],
		[['toString', 'x.csv'], 'Say what to import'],
		[['areas'], 'Say which file to read.'],
		[['areas', 'a.geojson'], 'with --source and --date'],
		[['postcodes', 'a.csv', '--source', 'ONS', '--date', '31/05/2026'], '--date must be a day'],
		[['postcodes', 'nowhere.csv', '--dry-run'], 'nowhere.csv: There is no such file.'],
		[['population', '.', '--dry-run'], 'is not a file'],
		[['areas', 'a.geojson', '--nonsense'], "Unknown option '--nonsense'"]
	])('answers %j in plain words, and fails', (words, answer) => {
		const { code, said } = run(...words);
		expect(said).toContain(answer);
		expect(said).not.toMatch(/\n\s+at /);
		expect(code).toBe(1);
	});

	it('fails with a bad file, and says that nothing was changed', () => {
		const { code, said } = run('postcodes', bad, '--dry-run');
		expect(said).toContain('Nothing was changed. 1 thing is wrong:');
		expect(code).toBe(1);
	});

	it('says that the server must be stopped first, where the database is in its hands', async () => {
		const lock = await lockDataDirectory(dataDir);
		try {
			const { code, said } = run('postcodes', bad, '--dry-run');
			expect(said).toContain(`process ${process.pid}`);
			expect(said).not.toMatch(/\n\s+at /);
			expect(code).toBe(1);
		} finally {
			await lock.release();
		}
	});
});
