/** Official boundaries over a borough that is there: what moves, what is flagged, and what a bad file leaves alone. */
import { asc } from 'drizzle-orm';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { publishedListings } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { areaBoundaries, areaFlags, geoImports, revisions, venues } from '#db/schema/index';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { describeOnBothDatabases, emptyTables, type CleanUp } from '#tests/support/database';
import { madeUpListing, madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { box, collection, GEO_NOW, geoFolder, geoImport } from '#tests/support/geo-files';
import { readSettledOutbox, settledHead } from '#tests/support/settled';

/** The west ends sooner than it was drawn, and has a hole; the east has an island in it. */
const OFFICIAL = collection([
	[{ NAME: 'Area West' }, [box(0.2, 51.5, 0.245, 51.6), box(0.21, 51.51, 0.22, 51.52)]],
	[{ NAME: 'east' }, [[box(0.245, 51.5, 0.37, 51.6)], [box(0.21, 51.51, 0.22, 51.52)]]]
]);

describeOnBothDatabases('importing boundaries', (open) => {
	const cleanUps: CleanUp[] = [];
	let opened: OpenedDatabase;
	let folder: Awaited<ReturnType<typeof geoFolder>>;
	beforeAll(async () => {
		opened = await open();
		folder = await geoFolder(cleanUps);
	});
	afterAll(async () => {
		for (const cleanUp of cleanUps) await cleanUp();
	});
	beforeEach(async () => {
		await emptyTables(opened);
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, new Date('2026-11-01T10:00:00Z'));
	});
	const official = () => folder.write('areas.geojson', OFFICIAL);
	const everything = async () => ({
		place: await readPlaceData(opened.db),
		listings: await publishedListings(opened.db, {}),
		boundaries: await opened.db.select().from(areaBoundaries),
		flags: await opened.db.select().from(areaFlags),
		imports: await opened.db.select().from(geoImports),
		venues: await opened.db.select().from(venues).orderBy(asc(venues.slug)),
		revisions: (await opened.db.select().from(revisions)).length
	});

	it('replaces the drawn outlines, with source and date, and keeps them exact', async () => {
		const { isDone } = await geoImport(opened, 'areas', await official());
		expect(isDone).toBe(true);
		const { place, boundaries } = await everything();
		expect(place.areas).toMatchObject([
			{ id: 'east', outlineIsIndicative: false, neighbours: ['west'] },
			{
				id: 'west',
				outlineSource: 'Office of Tests',
				outlineDate: '2026-05-31',
				neighbours: ['east']
			}
		]);
		// The old middle of the west lies in the east now.
		expect(place.areas[1]?.centre.lng).toBeLessThan(0.245);
		expect(boundaries.find(({ areaId }) => areaId === 'west')?.boundary.coordinates).toHaveLength(
			2
		);
		expect(boundaries.find(({ areaId }) => areaId === 'east')?.boundary.type).toBe('MultiPolygon');
	});

	it('takes venues, listings and places along, with a revision, and tells the index', async () => {
		const head = await settledHead(opened.db);
		const { said } = await geoImport(opened, 'areas', await official());
		expect(said).toContain('  Westbury Library: west → east');
		const { listings, place } = await everything();
		const library = listings.find(({ slug }) => slug === 'westbury-library');
		expect(library).toMatchObject({ areaId: 'east', version: 2, venue: { areaId: 'east' } });
		expect(place.places[0]?.areaId).toBe('east');
		expect(place.postcodeSectors[0]?.areaId).toBe('east');
		const { changes } = await readSettledOutbox(opened.db, head, 10);
		expect(changes).toHaveLength(2);
		const history = await opened.db.select().from(revisions).orderBy(asc(revisions.version));
		expect(history.at(-1)).toMatchObject({
			actor: 'Place data',
			reason: 'Areas follow the boundaries of Office of Tests, 2026-05-31',
			data: { areaId: 'east' }
		});
	});

	it('flags a venue outside every area, and leaves it where it was', async () => {
		const { said } = await geoImport(opened, 'areas', await official());
		const { flags, venues: all } = await everything();
		const refuge = all.find(({ slug }) => slug === 'refuge');
		expect(flags).toEqual([{ venueId: refuge?.id, flag: 'outside', candidates: [] }]);
		expect(refuge).toMatchObject({ areaId: 'east', version: 1 });
		expect(said).toContain('  A safe house (east): outside every area');
	});

	it('flags a venue beside a boundary, and does not move it', async () => {
		const close = collection([
			[{ id: 'west' }, [box(0.2, 51.5, 0.25095, 51.6)]],
			[{ id: 'east' }, [box(0.25095, 51.5, 0.4, 51.6)]]
		]);
		await geoImport(opened, 'areas', await folder.write('close.geojson', close));
		const { flags, listings } = await everything();
		expect(flags).toMatchObject([{ flag: 'near_boundary', candidates: ['east', 'west'] }]);
		expect(listings.find(({ slug }) => slug === 'westbury-library')?.areaId).toBe('west');
	});

	it('a second time moves nothing and writes no revision', async () => {
		await geoImport(opened, 'areas', await official());
		const before = await everything();
		await geoImport(opened, 'areas', await official());
		expect(await everything()).toEqual(before);
	});

	it('is not undone by a later load of the starter data', async () => {
		await geoImport(opened, 'areas', await official());
		const before = await everything();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(opened.db, madeUpListings, GEO_NOW);
		expect(await everything()).toEqual(before);
	});

	it('leaves listings without a venue alone', async () => {
		const online = madeUpListing('online-choir');
		const data = { organisations: [], venues: [], listings: [online] };
		await loadListings(opened.db, data, GEO_NOW);
		await geoImport(opened, 'areas', await official());
		const { listings } = await everything();
		expect(listings.find(({ slug }) => slug === 'online-choir')).toMatchObject({
			areaId: 'west',
			version: 1
		});
	});

	it('says in a dry run what would move, draws it, and changes nothing', async () => {
		const before = await everything();
		const preview = folder.path('picture.svg');
		const { isDone, said } = await geoImport(opened, 'areas', await official(), {
			'dry-run': true,
			preview
		});
		expect(isDone).toBe(true);
		expect(said).toContain('  Westbury Library: west → east');
		expect(await everything()).toEqual(before);
		expect(await readFile(preview, 'utf8')).toMatch(
			/^<svg [^]*class="ground tone-2"[^]*<\/svg>\n$/
		);
	});

	const WEST: [object, GeoJSON.Position[][]] = [{ id: 'west' }, [box(0.2, 51.5, 0.3, 51.6)]];
	const east = (...rings: GeoJSON.Position[][]): [object, GeoJSON.Position[][]] => [
		{ id: 'east' },
		rings
	];
	const BOW_TIE = [
		[0.3, 51.5],
		[0.4, 51.6],
		[0.4, 51.53],
		[0.3, 51.6],
		[0.3, 51.5]
	];
	it.each([
		['cut off', OFFICIAL.slice(0, 200), 'cut off'],
		['not JSON', '{"type": "FeatureCollection",\n"features": [,]}', 'line 2: is not JSON'],
		['not a collection', '{"type":"Feature"}', 'it is a Feature'],
		['empty', '{"type":"FeatureCollection","features":[]}', 'no features'],
		['an area missing', collection([WEST]), 'No feature is for the area Area east'],
		[
			'an unknown area',
			collection([WEST, [{ id: 'north' }, [box(0.3, 51.5, 0.4, 51.6)]]]),
			'feature 2: id is "north"'
		],
		[
			'an open ring',
			collection([WEST, east(box(0.3, 51.5, 0.4, 51.6).slice(0, 4))]),
			'feature 2: ring 1 is not closed'
		],
		[
			'too few points',
			collection([WEST, east(box(0.3, 51.5, 0.4, 51.6).slice(0, 3))]),
			'feature 2: ring 1 has 3 points'
		],
		['a bow tie', collection([WEST, east(BOW_TIE)]), 'feature 2: its outline crosses itself'],
		['an overlap', collection([WEST, east(box(0.29, 51.5, 0.4, 51.6))]), 'overlap by'],
		[
			'metres',
			collection([WEST, east(box(561_000, 177_000, 562_000, 178_000))]),
			'British National Grid'
		],
		['the wrong order', collection([WEST, east(box(51.5, 0.3, 51.6, 0.4))]), 'the wrong way round'],
		['another country', collection([WEST, east(box(10, 50, 11, 51))]), 'lies outside the borough'],
		['UTF-16', Buffer.from('\uFEFF' + OFFICIAL, 'utf16le'), 'UTF-16'],
		[
			'latin letters',
			Buffer.from(OFFICIAL.replace('Area West', 'Área West'), 'latin1'),
			'not written in UTF-8'
		],
		[
			'a grid reference system',
			OFFICIAL.replace('{', '{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},'),
			'not in WGS84'
		]
	])('refuses a file with %s, says where, and changes nothing', async (_, content, words) => {
		const before = await everything();
		const { isDone, said } = await geoImport(
			opened,
			'areas',
			await folder.write('bad.geojson', content)
		);
		expect(isDone).toBe(false);
		expect(said.join('\n')).toContain(words);
		expect(await everything()).toEqual(before);
	});

	it('finds a gap between areas, unless it is small', async () => {
		const ring = (hole: GeoJSON.Position[]) =>
			collection([
				[{ id: 'west' }, [box(0.2, 51.5, 0.3, 51.6), hole]],
				[{ id: 'east' }, [box(0.3, 51.5, 0.4, 51.6)]]
			]);
		const large = await folder.write('gap.geojson', ring(box(0.25, 51.55, 0.26, 51.56)));
		const { isDone, said } = await geoImport(opened, 'areas', large, { tolerance: '1' });
		expect(isDone).toBe(false);
		expect(said.join('\n')).toMatch(/gap of \d+\.\d hectares between areas near 51\.55/);
		expect((await geoImport(opened, 'areas', large, { tolerance: '100' })).isDone).toBe(true);
	});

	it('takes a file that begins with a byte order mark, and rings of either turn', async () => {
		const turned = collection([WEST, east(box(0.3, 51.5, 0.4, 51.6).reverse())]);
		const file = await folder.write('bom.geojson', `\uFEFF${turned}`);
		expect((await geoImport(opened, 'areas', file)).isDone).toBe(true);
		const { boundaries } = await everything();
		expect(boundaries.find(({ areaId }) => areaId === 'east')?.boundary.coordinates).toEqual([
			box(0.3, 51.5, 0.4, 51.6)
		]);
	});
});
