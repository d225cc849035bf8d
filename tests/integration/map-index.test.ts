import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { removeListings } from '#db/queries/listing-changes.server';
import { publishedListings } from '#db/queries/listings.server';
import { listings, venues } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { Bounds } from '#domain/bounds';
import { queryFor, type SearchQuery } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import type { SearchEngine } from '#search/engine';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { createMapIndex, type MapIndex } from '#server/map/map-index';
import { createPublishedCheck } from '#server/published-check';
import { fillIndex } from '#server/search-index/fill-index';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { makeListing } from '#tests/support/made-up-content';

const NOW = new Date('2026-11-22T10:00:00Z');
const BOROUGH: Bounds = [0.1, 51.4, 0.5, 51.7];

describeOnBothDatabases('the index of the map', (open) => {
	let opened: OpenedDatabase;
	let search: SearchEngine;
	let worker: IndexWorker | undefined;
	let map: MapIndex;
	const namesOnMap = async (query: Partial<SearchQuery> = {}) => {
		const { marks } = await map.view(queryFor(query), BOROUGH, 18, NOW);
		return marks.flatMap((mark) => mark.listings ?? []).map(({ name }) => name);
	};
	const namesInList = async (query: Partial<SearchQuery> = {}) => {
		const { hits } = await search.search(queryFor(query), NOW);
		return hits.filter(({ point }) => point).map(({ name }) => name);
	};

	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, NOW);
		search = createEmbeddedEngine(madeUpPlace);
		const { cursor } = await fillIndex(opened.db, search);
		const log = createLog({ LOG_LEVEL: 'silent' });
		worker = startIndexWorker({ db: opened.db, search, log }, { cursor });
		const arePublic = createPublishedCheck(opened.db);
		map = createMapIndex({ search, arePublic, changes: worker.changes });
	});
	afterAll(() => worker?.stop());

	it('shows what the list shows, in its order, with the same filters', async () => {
		const all = await namesInList();
		expect(all.length).toBeGreaterThan(0);
		expect((await namesOnMap()).sort()).toEqual([...all].sort());
		for (const query of [{ kinds: ['group'] }, { areas: ['west'] }, { q: 'lunch' }] as const) {
			const asked = query as unknown as Partial<SearchQuery>;
			expect((await namesOnMap(asked)).sort()).toEqual((await namesInList(asked)).sort());
		}
	});

	it('names nothing that is no longer public, even before the index knows', async () => {
		const [gone] = await namesOnMap();
		const stale = createMapIndex({
			search,
			arePublic: createPublishedCheck(opened.db),
			changes: () => 0
		});
		await stale.view(queryFor({}), BOROUGH, 18, NOW);
		await opened.db
			.update(listings)
			.set({ status: 'draft' })
			.where(eq(listings.name, gone as string));
		const { marks } = await stale.view(queryFor({}), BOROUGH, 18, NOW);
		expect(marks.flatMap((mark) => mark.listings ?? []).map(({ name }) => name)).not.toContain(
			gone
		);
		await opened.db
			.update(listings)
			.set({ status: 'published' })
			.where(eq(listings.name, gone as string));
	});

	it('has every place of a listing that may be known, as soon as it is written', async () => {
		const known = await opened.db.select().from(venues);
		const [library, refuge] = known.sort(
			(a, b) => Number(a.addressIsHidden) - Number(b.addressIsHidden)
		);
		const hall = { ...library!, id: randomUUID(), slug: 'hall', name: 'Hall', lng: 0.35 };
		await opened.db.insert(venues).values(hall);
		const view = (query: Partial<SearchQuery> = {}) =>
			map.view(queryFor({ q: 'two halls choir', ...query }), BOROUGH, 18, NOW);
		const places = [hall.id, refuge!.id].map((venueId) => ({ venueId, note: null }));
		const choir = { name: 'Two halls choir', venueId: library!.id, places };
		const id = await makeListing(opened.db, choir);
		worker?.poke();
		await vi.waitFor(async () => expect((await view()).total).toBe(2));
		const { marks } = await view();
		expect(marks.map((mark) => [mark.id, mark.centre.lng, mark.count])).toEqual([
			[id, library!.lng, 1],
			[`${id}-1`, 0.35, 1]
		]);
		const inBox = await view({ box: [0.34, 51.4, 0.36, 51.7] });
		expect([inBox.total, inBox.marks[0]?.id]).toEqual([1, `${id}-1`]);
		await opened.db.transaction((tx) => removeListings(tx, [id]));
		worker?.poke();
		await vi.waitFor(async () => expect((await view()).total).toBe(0));
	});

	it('follows the outbox', async () => {
		const before = await namesOnMap();
		const [gone] = before;
		const all = await publishedListings(opened.db, {});
		const { id } = all.find(({ name }) => name === gone) as (typeof all)[number];
		await opened.db.transaction((tx) => removeListings(tx, [id]));
		worker?.poke();
		await vi.waitFor(async () => expect(await namesOnMap()).not.toContain(gone));
		expect(await namesOnMap()).toHaveLength(before.length - 1);
	});
});
