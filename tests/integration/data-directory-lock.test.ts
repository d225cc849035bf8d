import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDirectory } from '#db/data-directory-lock.server';
import { temporaryFolder, type CleanUp } from '#tests/support/database';
import { DatabaseProcess } from '#tests/support/database-process';

// Starts many processes, which takes long on a busy machine.
describe('the lock on a data directory', { timeout: 180_000 }, () => {
	const cleanUps: CleanUp[] = [];
	let dataDir: string;
	beforeEach(async () => {
		dataDir = await temporaryFolder(cleanUps);
	});
	afterAll(async () => {
		for (const cleanUp of cleanUps.reverse()) await cleanUp();
	});

	const start = async (task: 'lock' | 'open') => {
		const child = new DatabaseProcess(task, dataDir, cleanUps);
		expect(await child.line()).toBe('starting');
		return child;
	};

	/** Many at once, in this process; the locks of those that got it. */
	const rush = async (many: number) => {
		const tries = await Promise.allSettled(
			Array.from({ length: many }, () => lockDataDirectory(dataDir))
		);
		for (const tried of tries) {
			if (tried.status === 'rejected') expect(tried.reason).toMatchObject({ reason: 'in_use' });
		}
		return tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
	};

	it('refuses a second process, naming the first and the way out', async () => {
		const first = await start('lock');
		expect(await first.line()).toBe('holding');
		const second = await start('open');
		const deadline = setTimeout(() => void second.kill(), 2_000);
		const refusal = await second.line();
		clearTimeout(deadline);
		expect(refusal).toContain('refused in_use');
		expect(refusal).toContain(`process ${first.pid}`);
		expect(refusal).toContain('DATA_DIR');
	});

	it('is taken over after kill -9, by one process only, every time', async () => {
		for (let round = 0; round < 10; round++) {
			const holder = await start('lock');
			expect(await holder.line()).toBe('holding');
			expect(await rush(3)).toEqual([]);
			await holder.kill();
			const [lock, ...others] = await rush(8);
			expect(others).toEqual([]);
			await lock!.release();
		}
	});

	it('goes to one of several processes that find it stale', async () => {
		const dead = await start('lock');
		await dead.line();
		await dead.kill();
		const children = await Promise.all(Array.from({ length: 5 }, () => start('lock')));
		const lines = await Promise.all(children.map((child) => child.line()));
		expect(lines.filter((line) => line === 'holding')).toHaveLength(1);
		expect(lines.filter((line) => line.startsWith('refused in_use'))).toHaveLength(4);
	});

	it('can be let go and taken again, and leaves little behind', async () => {
		for (let round = 0; round < 20; round++) {
			const [lock, ...others] = await rush(5);
			expect(others).toEqual([]);
			expect(await rush(2)).toEqual([]);
			await lock!.release();
		}
		expect((await readdir(join(dataDir, 'lock'))).length).toBeLessThanOrEqual(2);
	});

	it('says so where the path is too long for it', async () => {
		dataDir = join(dataDir, 'x'.repeat(120));
		await mkdir(dataDir);
		await expect(lockDataDirectory(dataDir)).rejects.toMatchObject({ reason: 'not_writable' });
	});
});
