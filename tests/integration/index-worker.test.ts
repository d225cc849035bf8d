import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import type { OpenedDatabase } from '#db/client.server';
import { removeListings, touchListings } from '#db/queries/listing-changes.server';
import { publishedListings } from '#db/queries/listings.server';
import { listings } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import type { SearchEngine } from '#search/engine';
import { findListings } from '#server/find-listings';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { createPublishedCheck } from '#server/published-check';
import { fillIndex } from '#server/search-index/fill-index';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';

const NOW = new Date('2026-11-22T10:00:00Z');
const CHANGE = { at: NOW, actor: 'Coordinator', reason: 'A test' };
const log = createLog({ LOG_LEVEL: 'silent' });

describeOnBothDatabases('the index worker', (open) => {
	let opened: OpenedDatabase;
	let search: SearchEngine;
	let worker: IndexWorker | undefined;
	const names = async () =>
		(await search.search(queryFor({}), NOW)).hits.map(({ name }) => name).sort();
	const idOf = async (name: string) =>
		(await publishedListings(opened.db, {})).find((one) => one.name === name)?.id as string;

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
		search = createEmbeddedEngine(madeUpPlace);
	});
	afterEach(async () => {
		await worker?.stop();
		worker = undefined;
	});

	const rename = (id: string, name: string) =>
		opened.db.transaction(async (tx) => {
			await tx.update(listings).set({ name }).where(eq(listings.id, id));
			await touchListings(tx, [id], CHANGE);
		});

	it('fills the index with what is public', async () => {
		const { count } = await fillIndex(opened.db, search);
		expect(count).toBe(3);
		expect(await names()).toEqual(['knit and natter', 'safe talk', 'westbury library']);
	});

	it('misses nothing that changes between the filling and its own start', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		await rename(await idOf('knit and natter'), 'knit and chatter');
		worker = startIndexWorker({ db: opened.db, search, log }, { cursor });
		await vi.waitFor(async () => expect(await names()).toContain('knit and chatter'));
	});

	it('takes out what is no longer public, and a result never waits for that', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		const id = await idOf('safe talk');
		await opened.db.transaction(async (tx) => {
			await tx.update(listings).set({ status: 'draft' }).where(eq(listings.id, id));
			await touchListings(tx, [id], CHANGE);
		});
		// The copy still has it; what is shown must not.
		expect(await names()).toContain('safe talk');
		const arePublic = createPublishedCheck(opened.db);
		const shown = await findListings({ search, arePublic }, queryFor({}), NOW);
		expect(shown.hits.map(({ name }) => name)).not.toContain('safe talk');
		expect(shown.total).toBe(2);

		worker = startIndexWorker({ db: opened.db, search, log }, { cursor });
		await vi.waitFor(async () => expect(await names()).not.toContain('safe talk'));
	});

	it('answers each of many questions asked at once with what it asked about', async () => {
		const arePublic = createPublishedCheck(opened.db);
		const ids = (await publishedListings(opened.db, {})).map(({ id }) => id);
		const hidden = '00000000-0000-4000-8000-000000000000';
		const answers = await Promise.all([...ids, hidden, 'no id'].map((id) => arePublic([id])));
		expect(answers.map((found, at) => found.has([...ids, hidden, 'no id'][at] as string))).toEqual([
			...ids.map(() => true),
			false,
			false
		]);
	});

	it('survives an engine that fails for a while, says so, and catches up', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		let isDown = true;
		const shaky: SearchEngine = {
			...search,
			upsert: (changed) => (isDown ? Promise.reject(new Error('down')) : search.upsert(changed))
		};
		worker = startIndexWorker({ db: opened.db, search: shaky, log }, { cursor });
		await rename(await idOf('westbury library'), 'the old library');
		await vi.waitFor(() => expect(worker?.trouble()).not.toBeNull());
		isDown = false;
		worker.poke();
		await vi.waitFor(async () => expect(await names()).toContain('the old library'), 5_000);
		expect(worker.trouble()).toBeNull();
	});

	it('takes out what was removed for good, and stops when told', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		worker = startIndexWorker({ db: opened.db, search, log }, { cursor });
		const id = await idOf('knit and chatter');
		await opened.db.transaction((tx) => removeListings(tx, [id]));
		worker.poke();
		await vi.waitFor(async () => expect(await names()).toEqual(['the old library']));
		await worker.stop();
	});
});
