import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { readVocabulary, storedVocabulary } from '#db/queries/vocabulary.server';
import { vocabulary, wordingRevisions } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { loadVocabulary } from '#db/seed/load-vocabulary.server';
import { queryFor } from '#domain/search-query';
import type { VocabularyEntry } from '#domain/vocabulary';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { starterVocabulary } from '#search/vocabulary/starter-vocabulary';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { fillIndex } from '#server/search-index/fill-index';
import { readVocabularyCsv, toVocabularyCsv } from '#server/vocabulary/csv';
import { editVocabulary, type VocabularyEdit } from '#server/vocabulary/edit-vocabulary';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const LATER = new Date('2026-11-23T10:00:00Z');
const category = madeUpPlace.categories[0]!.id;
const placeOfStarterSet = [
	...madeUpPlace.categories,
	...[...new Set(starterVocabulary.map(({ target }) => target.value))].map((id) => ({
		id,
		name: id,
		description: '',
		sort: 1
	}))
];
const entry = (id: string, ...phrases: string[]): VocabularyEntry => ({
	id,
	language: 'en',
	phrases,
	target: { type: 'category', value: category },
	strength: 'means'
});
const edit = (some: VocabularyEntry, more: Partial<VocabularyEdit> = {}): VocabularyEdit => ({
	entry: some,
	isActive: true,
	version: null,
	...more
});

describeOnBothDatabases('the vocabulary', (open) => {
	let opened: OpenedDatabase;
	const row = async (id: string) =>
		(await storedVocabulary(opened.db)).find((one) => one.entry.id === id);
	const write = (...edits: VocabularyEdit[]) =>
		editVocabulary(opened.db, madeUpPlace, edits, { at: LATER });

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
	});
	beforeEach(async () => {
		for (const table of [vocabulary, wordingRevisions]) await opened.db.delete(table);
	});

	it('holds the starter set as it was written down', async () => {
		await loadVocabulary(opened.db, starterVocabulary, NOW);
		const { entries, unusable } = await readVocabulary(opened.db);
		const byId = (a: VocabularyEntry, b: VocabularyEntry) => (a.id < b.id ? -1 : 1);
		expect([...entries].sort(byId)).toEqual([...starterVocabulary].sort(byId));
		expect(unusable).toEqual([]);
	});

	it('is the same after a second load, to the last column', async () => {
		await loadVocabulary(opened.db, starterVocabulary, NOW);
		const before = await readVocabulary(opened.db);
		await loadVocabulary(opened.db, starterVocabulary, LATER);
		expect((await readVocabulary(opened.db)).state).toBe(before.state);
	});

	it('follows a newer set where nobody has changed anything, and nowhere else', async () => {
		const old = [
			entry('en:a', 'one'),
			entry('en:b', 'two'),
			entry('en:c', 'three'),
			entry('en:d', 'four')
		];
		await loadVocabulary(opened.db, old, NOW);
		await write(
			edit(entry('en:b', 'two', 'our own')),
			edit(entry('en:c', 'three'), { isActive: false })
		);
		const newer = [entry('en:a', 'one', 'uno'), entry('en:b', 'due'), entry('en:c', 'tre')];
		await loadVocabulary(opened.db, newer, LATER);
		expect(await row('en:a')).toMatchObject({ entry: newer[0], origin: 'starter', version: 2 });
		expect((await row('en:b'))?.entry.phrases).toEqual(['two', 'our own']);
		expect(await row('en:c')).toMatchObject({ isActive: false, entry: { phrases: ['three'] } });
		expect(await row('en:d')).toBeUndefined();
		expect((await readVocabulary(opened.db)).entries.map(({ id }) => id)).toEqual(['en:a', 'en:b']);
	});

	it('leaves out a row that breaks the rules, and names it', async () => {
		await loadVocabulary(opened.db, [entry('en:a', 'one'), entry('en:b', 'two')], NOW);
		await opened.db
			.update(vocabulary)
			.set({ phrases: [''] })
			.where(eq(vocabulary.id, 'en:b'));
		expect(await readVocabulary(opened.db)).toMatchObject({
			entries: [entry('en:a', 'one')],
			unusable: ['en:b']
		});
	});

	it('takes edits all together or not at all', async () => {
		const done = await write(edit(entry('en:a', 'one')), edit(entry('en:b', '???')));
		expect(done).toEqual({
			ok: false,
			problems: [{ at: 1, problem: { reason: 'no_words', phrase: '???' } }]
		});
		expect(await row('en:a')).toBeUndefined();
	});

	it('says what a dry run would do, and does not do it', async () => {
		await write(edit(entry('en:a', 'one')), edit(entry('en:b', 'two')));
		const edits = [
			edit(entry('en:a', 'one')),
			edit(entry('en:b', 'due')),
			edit(entry('en:c', 'x'))
		];
		const options = { at: LATER, dryRun: true };
		const would = await editVocabulary(opened.db, madeUpPlace, edits, options);
		expect(would).toEqual({ ok: true, added: ['en:c'], changed: ['en:b'], unchanged: 1 });
		expect(await row('en:c')).toBeUndefined();
		expect((await row('en:b'))?.version).toBe(1);
	});

	it('refuses an edit of something that somebody else has changed since', async () => {
		await write(edit(entry('en:a', 'one')));
		await write(edit(entry('en:a', 'uno'), { version: 1 }));
		expect(await write(edit(entry('en:a', 'eins'), { version: 1 }))).toEqual({
			ok: false,
			problems: [{ at: 0, problem: { reason: 'stale', version: 2 } }]
		});
		expect((await row('en:a'))?.entry.phrases).toEqual(['uno']);
	});

	it('comes back from a spreadsheet as it went', async () => {
		await loadVocabulary(opened.db, [...starterVocabulary, entry('en:odd', '=1+1', '"x", y')], NOW);
		const before = await storedVocabulary(opened.db);
		const read = readVocabularyCsv(toVocabularyCsv(before));
		if (!read.ok) throw new Error(read.reason);
		expect(read.edits).toEqual(
			before.map(({ entry: one, isActive, version }) => ({ entry: one, isActive, version }))
		);
		const place = { categories: placeOfStarterSet };
		const done = await editVocabulary(opened.db, place, read.edits, { at: LATER });
		expect(done).toMatchObject({ ok: true, added: [], changed: [], unchanged: before.length });
	});

	it('does not let two editors overwrite each other', async () => {
		await write(edit(entry('en:a', 'one')));
		const both = await Promise.all(
			['uno', 'eins'].map((word) => write(edit(entry('en:a', word), { version: 1 })))
		);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	});
});

describeOnBothDatabases('a running search and the vocabulary', (open) => {
	let opened: OpenedDatabase;
	let worker: IndexWorker;
	const search = createEmbeddedEngine(madeUpPlace, { vocabulary: [] });
	const understood = async (q: string) =>
		(await search.search({ ...queryFor({}), q }, NOW)).understanding.understood.map(
			({ value }) => value
		);

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		const log = createLog({ LOG_LEVEL: 'silent' });
		const { state } = await readVocabulary(opened.db);
		const { cursor } = await fillIndex(opened.db, search);
		worker = startIndexWorker({ db: opened.db, search, log }, { cursor, vocabularyState: state });
		return () => worker.stop();
	});
	afterEach(async () => {
		for (const table of [vocabulary, wordingRevisions]) await opened.db.delete(table);
		await vi.waitFor(async () => expect(await understood('flumpet')).toEqual([]), 10_000);
	});

	const teach = (isActive: boolean) =>
		editVocabulary(opened.db, madeUpPlace, [edit(entry('en:flumpet', 'flumpet'), { isActive })], {
			at: NOW
		});

	it('know each other within seconds, without anybody saying so', async () => {
		await teach(true);
		await vi.waitFor(async () => expect(await understood('flumpet')).toEqual([category]), 10_000);
		await teach(false);
		await vi.waitFor(async () => expect(await understood('flumpet')).toEqual([]), 10_000);
	});

	it('know at once what this very process has written', async () => {
		const changes = worker.changes();
		await teach(true);
		worker.poke();
		await vi.waitFor(async () => expect(await understood('flumpet')).toEqual([category]), 10_000);
		expect(worker.changes()).toBeGreaterThan(changes);
	});

	it('survive a row written by hand that cannot be used', async () => {
		await teach(true);
		await opened.db.execute(
			sql`insert into vocabulary (id, language, phrases, target_type, target_value, strength, origin, updated_at)
				values ('No Such Form', 'en', array['x'], 'kind', '', 'means', 'curated', now())`
		);
		await vi.waitFor(async () => expect(await understood('flumpet')).toEqual([category]), 10_000);
	});
});
