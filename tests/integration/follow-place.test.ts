/** A server that runs while another process imports boundaries and postcodes. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { placeState, readPlaceData } from '#db/queries/place.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { startIndexWorker, type IndexWorker } from '#server/index-worker';
import { createLog } from '#server/log';
import { fillIndex } from '#server/search-index/fill-index';
import { describeOnBothDatabases, type CleanUp } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { box, collection, GEO_NOW, geoFolder, geoImport } from '#tests/support/geo-files';

describeOnBothDatabases('a running server', (open) => {
	const cleanUps: CleanUp[] = [];
	let opened: OpenedDatabase;
	let worker: IndexWorker | undefined;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, GEO_NOW);
	});
	afterEach(async () => worker?.stop());
	afterAll(async () => {
		for (const cleanUp of cleanUps) await cleanUp();
	});

	it('takes up new boundaries, the listings they moved, and new sectors in search', async () => {
		const { db } = opened;
		const state = await placeState(db);
		const place = await readPlaceData(db);
		const search = createEmbeddedEngine(place);
		const { cursor } = await fillIndex(db, search);
		const log = createLog({ LOG_LEVEL: 'silent' });
		worker = startIndexWorker({ db, search, log, place }, { cursor, placeState: state });
		const find = (near: string) => search.search(queryFor({ near }), GEO_NOW);
		expect((await find('ZZ5 5AA')).understanding.near).toBeNull();

		const folder = await geoFolder(cleanUps);
		const areas = collection([
			[{ id: 'west' }, [box(0.2, 51.5, 0.24, 51.6)]],
			[{ id: 'east' }, [box(0.24, 51.5, 0.4, 51.6)]]
		]);
		await geoImport(opened, 'areas', await folder.write('areas.geojson', areas));
		const postcodes = 'postcode,lat,lng\nZZ5 5AB,51.55,0.35\n';
		await geoImport(opened, 'postcodes', await folder.write('postcodes.csv', postcodes));

		await vi.waitFor(
			async () => {
				expect(place.areas.every(({ outlineIsIndicative }) => !outlineIsIndicative)).toBe(true);
				expect((await find('ZZ5 5AA')).understanding.near?.point).toEqual({
					lat: 51.55,
					lng: 0.35
				});
				const { hits } = await search.search(queryFor({ q: 'westbury library' }), GEO_NOW);
				expect(hits[0]?.areaId).toBe('east');
			},
			{ timeout: 60_000, interval: 200 }
		);
	});
});
