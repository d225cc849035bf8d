import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database, OpenedDatabase } from '#db/client.server';
import { addToSearchLog, oftenAsked, pruneSearchLog } from '#db/queries/search-log.server';
import { searchLog } from '#db/schema/index';
import { loadPlace } from '#db/seed/load.server';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { createLog } from '#server/log';
import { createSearchLog, type SearchLog } from '#server/search-log';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpPlace } from '#tests/support/database-made-up-data';

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T10:00:00Z');
const log = createLog({ LOG_LEVEL: 'silent' });
const asked = (
	words: string,
	asks: number,
	more: { day?: string; areaId?: string; total?: number } = {}
) => {
	const { day = TODAY, areaId = '', total = 3 } = more;
	return { words, asks, day, areaId, lastTotal: total, leastTotal: total };
};

describeOnBothDatabases('the log of what is asked', (open) => {
	let opened: OpenedDatabase;
	let counting: SearchLog;
	const search = createEmbeddedEngine(madeUpPlace);
	const rows = () => opened.db.select().from(searchLog);
	const ask = async (q: string, more: Partial<ReturnType<typeof queryFor>> = {}) => {
		const query = { ...queryFor({}), q, ...more };
		counting.note(query, await search.search(query, NOW), NOW);
	};
	const shown = async (options = {}) =>
		(await oftenAsked(opened.db, { until: TODAY, limit: 10, ...options })).map(
			({ words }) => words
		);

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		counting = createSearchLog(opened.db, madeUpPlace, log, () => NOW);
		return () => counting.stop();
	});
	beforeEach(() => opened.db.delete(searchLog));

	it('makes one row of ten thousand asks of the same words in a day', async () => {
		for (let time = 0; time < 5_000; time++) await ask('Flumpet Lessons');
		await counting.flush();
		for (let time = 0; time < 5_000; time++) await ask('the flumpet lessons!');
		await counting.flush();
		expect(await rows()).toEqual([asked('flumpet lessons', 10_000, { total: 0 })]);
	});

	it('knows the area, not the place', async () => {
		const place = madeUpPlace.places[0]!;
		await ask(`flumpet ${place.name}`);
		await ask('flumpet', { areas: [place.areaId] });
		await counting.flush();
		expect(await rows()).toEqual([asked('flumpet', 2, { areaId: place.areaId, total: 0 })]);
	});

	it('writes down nothing of people, of trouble, or of what was only filtered', async () => {
		for (const q of [
			'I want to die',
			'report racism',
			'hirc',
			'jo@example.org',
			'07700 900123',
			'RM17 6AB',
			'mrs flumpet',
			'12 11 1970'
		]) {
			await ask(q);
		}
		await ask('flumpet', { page: 2 });
		await ask('flumpet', { kinds: ['group'] });
		await ask('flumpet', { freeOnly: true });
		await counting.flush();
		expect(await rows()).toEqual([]);
	});

	it('writes what is left when it is stopped', async () => {
		const another = createSearchLog(opened.db, madeUpPlace, log, () => NOW);
		const query = { ...queryFor({}), q: 'flumpet' };
		another.note(query, await search.search(query, NOW), NOW);
		await another.stop();
		expect(await rows()).toHaveLength(1);
	});

	it('keeps what it could not write, and writes it once the database is back', async () => {
		let isDown = true;
		const shaky = new Proxy(opened.db, {
			get(db, name: keyof Database) {
				if (isDown) throw new Error('down');
				return Reflect.get(db, name) as unknown;
			}
		});
		const another = createSearchLog(shaky, madeUpPlace, log, () => NOW);
		const query = { ...queryFor({}), q: 'flumpet' };
		const results = await search.search(query, NOW);
		another.note(query, results, NOW);
		await another.flush();
		another.note(query, results, NOW);
		isDown = false;
		await another.stop();
		expect(await rows()).toEqual([asked('flumpet', 2, { total: 0 })]);
	});

	it('lets a flood go rather than keep it in memory', async () => {
		const query = queryFor({});
		const results = await search.search(query, NOW);
		const letters = (at: number) =>
			[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
		for (let at = 100; at < 3_100; at++)
			counting.note({ ...query, q: `zz${letters(at)}` }, results, NOW);
		await counting.flush();
		expect(await rows()).toHaveLength(1_000);
	});

	it('never shows words that were asked fewer than five times in thirty days', async () => {
		await addToSearchLog(opened.db, [
			asked('rare', 4),
			asked('rare', 400, { day: '2026-10-23' }),
			asked('common', 3),
			asked('common', 2, { day: '2026-10-24', areaId: 'east' }),
			asked('nothing', 9, { total: 0 })
		]);
		expect(await shown()).toEqual(['nothing', 'common']);
		expect(await shown({ withoutResults: true })).toEqual(['nothing']);
		expect(await shown({ byArea: true })).toEqual([]);
		expect(await shown({ until: '2026-10-23' })).toEqual(['rare']);
	});

	it('says what was found at last and at worst', async () => {
		await addToSearchLog(opened.db, [asked('chess', 5, { day: '2026-11-01', total: 0 })]);
		await addToSearchLog(opened.db, [asked('chess', 5, { total: 2 })]);
		expect(await oftenAsked(opened.db, { until: TODAY, limit: 5 })).toEqual([
			{ words: 'chess', areaId: null, asks: 10, lastTotal: 2, leastTotal: 0 }
		]);
	});

	it('forgets rare words after thirty days, and all of them after thirteen months', async () => {
		await addToSearchLog(opened.db, [
			asked('rare', 4, { day: '2026-10-23' }),
			asked('rare but new', 1, { day: '2026-10-24' }),
			asked('often', 3, { day: '2026-10-01' }),
			asked('often', 2, { day: '2026-10-20', areaId: 'east' }),
			asked('apart', 3, { day: '2026-08-01' }),
			asked('apart', 3, { day: '2026-10-01' }),
			asked('ancient', 900, { day: '2025-10-21' }),
			asked('last year', 900, { day: '2025-10-22' })
		]);
		expect(await pruneSearchLog(opened.db, TODAY)).toBe(4);
		const kept = new Set((await rows()).map(({ words }) => words));
		expect(kept).toEqual(new Set(['rare but new', 'often', 'last year']));
		expect(await pruneSearchLog(opened.db, TODAY)).toBe(0);
	});

	it('refuses what should never be in it, whoever writes', async () => {
		for (const words of ['jo@example.org', 'call 07700', 'x', 'a'.repeat(61)]) {
			await expect(addToSearchLog(opened.db, [asked(words, 1)])).rejects.toThrow();
		}
	});

	it('counts right with two writers at once', async () => {
		const many = Array.from({ length: 40 }, (_, at) =>
			asked(`word ${'abcdefghij'[at % 10]}${'klmn'[at % 4]}`, 1)
		);
		const unique = [...new Map(many.map((one) => [one.words, one])).values()];
		await Promise.all([
			...Array.from({ length: 5 }, () => addToSearchLog(opened.db, unique)),
			...Array.from({ length: 5 }, () => addToSearchLog(opened.db, [...unique].reverse()))
		]);
		expect(new Set((await rows()).map(({ asks }) => asks))).toEqual(new Set([10]));
	});
});
