import { describe, expect, it } from 'vitest';
import { lexicon } from '../contract/borough';
import { directory, MONDAY, query } from '../contract/directory';
import type { SearchEngine } from '../engine';
import { createEmbeddedEngine } from './embedded.server';
import { keepBrowsing } from './keep-browsing';

const LIBRARIES = query({ kinds: ['library'] });

/** An engine full of the directory, and how often it has been asked. */
async function counted(): Promise<{ engine: SearchEngine; asked: () => number }> {
	const embedded = createEmbeddedEngine(lexicon);
	let times = 0;
	const engine = keepBrowsing({
		...embedded,
		search: (...question) => {
			times++;
			return embedded.search(...question);
		}
	});
	await engine.replaceAll(directory);
	return { engine, asked: () => times };
}

describe('an engine that keeps what it found for those who browse', () => {
	it('answers the same question of the same minute from what it knows', async () => {
		const { engine, asked } = await counted();
		const first = await engine.search(LIBRARIES, MONDAY);
		expect(await engine.search(LIBRARIES, MONDAY)).toEqual(first);
		expect(asked()).toBe(1);
		await engine.search(LIBRARIES, new Date(MONDAY.getTime() + 60_000));
		await engine.search({ ...LIBRARIES, page: 2 }, MONDAY);
		expect(asked()).toBe(3);
	});

	it('keeps nothing that was typed', async () => {
		const { engine, asked } = await counted();
		for (const typed of [{ q: 'food' }, { near: 'SM1 1AA' }, { box: [0, 51, 1, 52] as const }]) {
			const before = asked();
			await engine.search(query({ ...typed, box: typed.box ? [...typed.box] : null }), MONDAY);
			await engine.search(query({ ...typed, box: typed.box ? [...typed.box] : null }), MONDAY);
			expect(asked() - before, JSON.stringify(typed)).toBe(2);
		}
	});

	it('has every change at once, also one that came while it was asked', async () => {
		const { engine } = await counted();
		const library = directory.find(({ kinds }) => kinds.includes('library'));
		if (!library) throw new Error('The directory has no library.');
		const names = async () => (await engine.search(LIBRARIES, MONDAY)).hits.map(({ name }) => name);
		expect(await names()).toContain(library.name);
		const removing = engine.remove([{ id: library.id, version: library.version + 1 }]);
		await Promise.all([removing, names()]);
		expect(await names()).not.toContain(library.name);
		const back = { ...library, version: library.version + 2, name: 'A new name' };
		await engine.upsert([back]);
		expect(await names()).toContain('A new name');
		await engine.replaceAll([]);
		expect(await names()).toEqual([]);
	});

	it('asks again after an answer that failed', async () => {
		const embedded = createEmbeddedEngine(lexicon);
		let isDown = true;
		const engine = keepBrowsing({
			...embedded,
			search: (...question) =>
				isDown ? Promise.reject(new Error('down')) : embedded.search(...question)
		});
		await expect(engine.search(LIBRARIES, MONDAY)).rejects.toThrow('down');
		isDown = false;
		expect((await engine.search(LIBRARIES, MONDAY)).total).toBe(0);
	});
});
