import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { touchListings } from '#db/queries/listing-changes.server';
import { publishedListings } from '#db/queries/listings.server';
import { listings } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { PublishedListing } from '#domain/listing';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { withFallback } from '#search/engines/with-fallback.server';
import type { SearchEngine } from '#search/engine';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { findDrift } from '#server/search-index/drift';
import { fillIndex } from '#server/search-index/fill-index';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { settledHead } from '#tests/support/settled';

const NOW = new Date('2026-11-22T10:00:00Z');
const CHANGE = { at: NOW, actor: 'Coordinator', reason: 'A test' };
const log = createLog({ LOG_LEVEL: 'silent' });
const NONE = { missing: [], older: [], newer: [], surplus: [] };

describeOnBothDatabases('an index that is not what the database says', (open) => {
	let opened: OpenedDatabase;
	let search: SearchEngine;
	let all: PublishedListing[];
	let worker: IndexWorker | undefined;

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
	});
	beforeEach(async () => {
		await settledHead(opened.db);
		search = createEmbeddedEngine(madeUpPlace);
		all = await publishedListings(opened.db, {});
	});
	afterEach(async () => {
		await worker?.stop();
		worker = undefined;
	});

	const names = async () =>
		(await search.search(queryFor({}), NOW)).hits.map(({ name }) => name).sort();
	const touch = (id: string) => opened.db.transaction((tx) => touchListings(tx, [id], CHANGE));
	const start = async (engine = search) => {
		const { cursor, refused } = await fillIndex(opened.db, engine);
		worker = startIndexWorker({ db: opened.db, search: engine, log }, { cursor, refused });
		return worker;
	};
	const checked = async (running: IndexWorker) => {
		const before = running.lastCheck();
		running.checkSoon();
		return vi.waitFor(() => {
			expect(running.lastCheck()).not.toBe(before);
			return running.lastCheck();
		}, 10_000);
	};

	it('is found by id and version', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		expect(await findDrift(opened.db, search, cursor)).toEqual(NONE);
		const [lost, aged] = all as [PublishedListing, PublishedListing];
		await search.remove([{ id: lost.id, version: lost.version }]);
		await touch(aged.id);
		await search.upsert([{ ...aged, id: 'not-ours', version: 3 }]);
		const drift = await findDrift(opened.db, search, await settledHead(opened.db));
		expect(drift).toEqual({
			missing: [lost.id],
			older: [aged.id],
			newer: [],
			surplus: [{ id: 'not-ours', version: 3 }]
		});
	});

	it('is not what only waits in the outbox', async () => {
		const { cursor } = await fillIndex(opened.db, search);
		await touch(all[0]!.id);
		expect(await findDrift(opened.db, search, cursor)).toEqual(NONE);
	});

	it('is mended, and said', async () => {
		const running = await start();
		const [lost, aged] = all as [PublishedListing, PublishedListing];
		await search.remove([{ id: lost.id, version: lost.version }]);
		await search.upsert([{ ...aged, id: 'not-ours', name: 'not ours' }]);
		expect(await names()).toContain('not ours');
		expect(await checked(running)).toMatchObject({ missing: 1, older: 0, surplus: 1, left: 0 });
		expect(await names()).toEqual(all.map(({ name }) => name).sort());
		expect(await checked(running)).toMatchObject({ missing: 0, surplus: 0, left: 0 });
	});

	it('is mended where it holds an older version', async () => {
		const running = await start();
		// By hand, past the outbox: nobody told the index.
		const [aged] = all as [PublishedListing];
		const version = aged.version + 1;
		await opened.db
			.update(listings)
			.set({ name: 'renamed', version })
			.where(eq(listings.id, aged.id));
		expect(await checked(running)).toMatchObject({ older: 1, left: 0 });
		expect(await names()).toContain('renamed');
		await opened.db
			.update(listings)
			.set({ name: aged.name, version: aged.version })
			.where(eq(listings.id, aged.id));
	});

	it('is built anew where it is ahead, as after a restore of the database', async () => {
		const running = await start();
		const [ahead] = all as [PublishedListing];
		await search.upsert([{ ...ahead, name: 'from the future', version: ahead.version + 9 }]);
		expect(await checked(running)).toMatchObject({ newer: 1, left: 0 });
		expect(await names()).not.toContain('from the future');
	});

	it('is found in an engine behind which another stands, and mended in both', async () => {
		const [first, second] = [createEmbeddedEngine(madeUpPlace), createEmbeddedEngine(madeUpPlace)];
		const running = await start(withFallback(first, second));
		const [lost] = all as [PublishedListing];
		await first.remove([{ id: lost.id, version: lost.version }]);
		expect(await checked(running)).toMatchObject({ missing: 0, older: 1, left: 0 });
		expect(await first.size()).toBe(all.length);
		await second.remove([{ id: lost.id, version: lost.version }]);
		expect(await checked(running)).toMatchObject({ older: 1, left: 0 });
		expect(await second.size()).toBe(all.length);
	});

	it('holds all listings but the one that it refuses, from the start and ever after', async () => {
		const [poisoned, other] = all as [PublishedListing, PublishedListing];
		let isPoisoned = true;
		const check = (some: PublishedListing[]) => {
			if (isPoisoned && some.some(({ id }) => id === poisoned.id)) throw new TypeError('poison');
		};
		const choosy: SearchEngine = {
			...search,
			async upsert(some) {
				check(some);
				await search.upsert(some);
			},
			async replaceAll(some) {
				check(some);
				await search.replaceAll(some);
			}
		};
		const running = await start(choosy);
		expect(running.refused()).toBe(1);
		expect(await names()).not.toContain(poisoned.name);
		await touch(poisoned.id);
		await touch(other.id);
		const held = async () => (await search.versions()).get(other.id)?.version;
		await vi.waitFor(async () => expect(await held()).toBe(other.version + 1), 20_000);
		expect(running.trouble()).toBeNull();
		expect(running.refused()).toBe(1);
		expect(await checked(running)).toMatchObject({ missing: 1, left: 1 });
		isPoisoned = false;
		expect(await checked(running)).toMatchObject({ missing: 1, left: 0 });
		expect(await names()).toContain(poisoned.name);
		expect(running.refused()).toBe(0);
	});
});
