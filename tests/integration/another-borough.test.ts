/** A borough that nobody built in, invented: set up with one file of place setting and the three imports. */
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { findKnownPostcode } from '#db/queries/postcodes.server';
import { readPlaceData } from '#db/queries/place.server';
import { boroughs, postcodes } from '#db/schema/index';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { distanceMetres } from '#domain/distance';
import { queryFor } from '#domain/search-query';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { createBasemapText } from '#server/basemap-text';
import { whereIsPostcode } from '#server/where-is-postcode';
import { createPostcodeBook, withExactPostcodes } from '#server/with-exact-postcodes';
import { describeOnBothDatabases, type CleanUp } from '#tests/support/database';
import { box, collection, GEO_NOW, geoFolder, geoImport } from '#tests/support/geo-files';

const SALTMERE = {
	borough: {
		id: 'saltmere',
		name: 'Saltmere',
		centre: { lat: 54, lng: -1.1 },
		bounds: [-1.2, 53.9, -1, 54.1]
	},
	areas: [
		{ id: 'upper', name: 'Upper Saltmere', centre: { lat: 54.05, lng: -1.1 } },
		{ id: 'lower', name: 'Lower Saltmere', shortName: 'Lower', centre: { lat: 53.92, lng: -1.1 } }
	],
	places: [
		{ name: 'Brinewick', kind: 'town', lat: 54.02, lng: -1.05 },
		{ name: 'Salt Fold', kind: 'village', aliases: ['The Fold'], lat: 53.95, lng: -1.11 }
	],
	outsidePlaces: [
		{ name: 'Fenby', lat: 54.2, lng: -0.9, aliases: ['Fenby Cross'], districts: ['ZZ8'] }
	]
};

/** A stream that somebody has drawn. */
const DRAWN = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { layer: 'creek', name: 'Salt Beck' },
			geometry: {
				type: 'LineString',
				coordinates: [
					[-1.2, 54],
					[-1, 54.05]
				]
			}
		}
	]
};

/** Salt Fold is a part of the upper area in the middle of the lower one. */
const FOLD = box(-1.12, 53.94, -1.1, 53.96);
const WARDS = collection([
	[{ WD26CD: 'E1', WD26NM: 'Brinewick West' }, [box(-1.2, 54, -1.1, 54.1)]],
	[{ WD26CD: 'E2', WD26NM: 'Brinewick East' }, [box(-1.1, 54, -1, 54.1)]],
	[{ WD26CD: 'E3', WD26NM: 'Marsh' }, [box(-1.2, 53.9, -1, 54), FOLD]],
	[{ WD26CD: 'E4', WD26NM: 'Fold' }, [FOLD]],
	[{ WD26CD: 'E9', WD26NM: 'Another borough' }, [box(-1, 53.9, -0.9, 54)]]
]);
const JOIN =
	'ward,name,partnership\nE1,West,upper\nE2,East,Upper Saltmere\nE3,Marsh,LOWER\nE4,Fold,upper\n';

/** Code-Point Open has no header. */
const CODE_POINT = [
	'"ZZ1 1AA",10,460000,456600,"E92000001","","","","E1","E2"',
	'"ZZ1 1AB",60,460100,456700,"E92000001","","","","E1","E2"',
	'"ZZ11AC",10,460000,450000,"E92000001","","","","E1","E3"',
	'"ZZ1 1AD",90,0,0,"E92000001","","","","E1","E3"',
	'"ZZ9 9ZZ",10,530000,180000,"E92000001","","","","E1","E9"',
	''
].join('\r\n');
const OFFICE = [
	'pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,lat,long',
	'ZZ2 1AA,ZZ2  1AA,ZZ2 1AA,198001,,0,460000,456600,1,54.01,-1.05',
	'ZZ2 1AB,ZZ2  1AB,ZZ2 1AB,198001,201906,0,460000,450000,1,53.95,-1.05',
	'ZZ2 1AC,ZZ2  1AC,ZZ2 1AC,198001,,0,,,9,99.999999,0.000000',
	'GIR 0AA,GIR  0AA,GIR 0AA,198001,,0,,,9,99.999999,0.000000',
	''
].join('\n');
const PEOPLE =
	'oa21cd,lat,lon,population\nE00000001,54.05,-1.05,"1,200"\nE00000002,53.95,-1.11,300\nE00000003,53.92,-1.05,80\nE00000004,51.5,0.3,999\n';

describeOnBothDatabases('setting up another borough', (open) => {
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
	const placeFile = (content: unknown = SALTMERE) =>
		folder.write('saltmere.json', JSON.stringify(content));
	const services = async () => ({ db: opened.db, place: await readPlaceData(opened.db) });

	it('names what is wrong with the file of place setting', async () => {
		const wrong = {
			...SALTMERE,
			areas: [{ ...SALTMERE.areas[0], id: 'Upper Salt', colour: 'red' }],
			basemap: { ...DRAWN, features: [{ ...DRAWN.features[0], properties: { layer: 'volcano' } }] }
		};
		const { isDone, said } = await geoImport(opened, 'place', await placeFile(wrong));
		expect(isDone).toBe(false);
		expect(said.join('\n')).toMatch(/areas\.0\.id: must be small letters/);
		expect(said.join('\n')).toMatch(/areas\.0: .*colour/);
		expect(said.join('\n')).toMatch(/basemap\.features\.0\.properties\.layer: /);
		expect(await opened.db.select().from(boroughs)).toEqual([]);
	});

	it('takes the setting, with categories that are the same everywhere', async () => {
		expect((await geoImport(opened, 'place', await placeFile())).isDone).toBe(true);
		const { place } = await services();
		expect(place).toMatchObject({
			borough: { id: 'saltmere' },
			areas: [
				{ id: 'upper', shortName: 'Upper Saltmere', outlineIsIndicative: true },
				{ id: 'lower' }
			],
			// The nearest centre, for want of boundaries.
			places: [
				{ id: 'brinewick', areaId: 'upper' },
				{ id: 'salt-fold', areaId: 'lower' }
			]
		});
		expect(place.categories.length).toBeGreaterThan(10);
	});

	it('knows the towns around it, and none around another borough', async () => {
		const { place } = await services();
		const { search } = createEmbeddedEngine(place);
		const nearOf = async (near: string) =>
			(await search(queryFor({ near }), GEO_NOW)).understanding.near;
		expect(await nearOf('Fenby Cross')).toMatchObject({ label: 'Fenby', outsideBorough: true });
		expect(await nearOf('ZZ8 1AA')).toMatchObject({ label: 'Fenby', outsideBorough: true });
		for (const foreign of ['Basildon', 'Gravesend', 'Tilbury', 'SS14 1AA'])
			expect(await nearOf(foreign), foreign).toBeNull();
	});

	it('draws what it knows of a place that nobody has drawn, and says so', async () => {
		const { place } = await services();
		const { picture, shapes, isPlain } = createBasemapText(place)();
		expect(isPlain).toBe(true);
		expect(picture.text).toContain('Brinewick');
		expect(picture.text + shapes.text).not.toMatch(/Thurrock|Thames|Tilbury|A13/);
	});

	it('takes a ground that somebody has drawn later, and keeps it', async () => {
		const before = createBasemapText((await services()).place)();
		const drawn = await placeFile({ ...SALTMERE, basemap: DRAWN });
		expect((await geoImport(opened, 'place', drawn)).isDone).toBe(true);
		expect((await geoImport(opened, 'place', await placeFile())).isDone).toBe(true);
		const after = createBasemapText((await services()).place)();
		expect(after.picture.text).toContain('ground-creek');
		expect(before.picture.text).not.toContain('ground-creek');
		expect(after.isPlain).toBe(false);
		expect(after.picture.address).not.toBe(before.picture.address);
		expect(after.shapes.address).not.toBe(before.shapes.address);
	});

	it('keeps Thurrock out of it, and a third borough too', async () => {
		expect(await loadBuiltInPlace(opened.db)).toBeNull();
		const other = { ...SALTMERE, borough: { ...SALTMERE.borough, id: 'elsewhere' } };
		const { isDone, said } = await geoImport(opened, 'place', await placeFile(other));
		expect(isDone).toBe(false);
		expect(said.join('\n')).toContain('The database holds Saltmere already');
		expect(await opened.db.select({ id: boroughs.id }).from(boroughs)).toEqual([
			{ id: 'saltmere' }
		]);
	});

	it('joins wards to areas by a table, and passes over those that it does not know', async () => {
		const [wards, join] = [
			await folder.write('wards.geojson', WARDS),
			await folder.write('join.csv', JOIN)
		];
		const { isDone, said } = await geoImport(opened, 'areas', wards, { join });
		expect(said[0]).toBe('4 features by their WD26CD, 1 others passed over.');
		expect(isDone).toBe(true);
		const { place } = await services();
		expect(place.areas[0]?.outline).toMatchObject({
			type: 'MultiPolygon',
			coordinates: [expect.anything(), expect.anything()]
		});
		expect(place.areas[1]?.outline).toMatchObject({ type: 'Polygon', coordinates: { length: 2 } });
		expect(place.places.find(({ id }) => id === 'salt-fold')?.areaId).toBe('upper');
	});

	it('names the line of a joined table that fits no feature, and a ward in two areas', async () => {
		const wards = await folder.write('wards.geojson', WARDS);
		const join = await folder.write(
			'bad.csv',
			`${JOIN}E7,None,upper\nE1,West,lower\nE2,East,middle\n`
		);
		const { isDone, said } = await geoImport(opened, 'areas', wards, { join });
		expect(isDone).toBe(false);
		expect(said).toEqual([
			'Nothing was changed. 3 things are wrong:',
			'  line 7: E1 is in lower here, but in upper on line 2.',
			'  line 8: "middle" is none of our areas.',
			'  line 6: no feature has E7 as its WD26CD.'
		]);
	});

	it('reads Code-Point Open, metres and all, and derives the sectors', async () => {
		const file = await folder.write('zz.csv', CODE_POINT);
		const { isDone, said } = await geoImport(opened, 'postcodes', file);
		expect(isDone).toBe(true);
		expect(said).toContain('5 postcodes read (OS Code-Point Open).');
		expect(said).toContain('  1 elsewhere, 1 without a place');
		expect(await findKnownPostcode(opened.db, 'ZZ1 1AA')).toMatchObject({
			areaId: 'upper',
			precision: 'postcode'
		});
		expect(await findKnownPostcode(opened.db, 'ZZ1 1AB')).toMatchObject({
			areaId: 'upper',
			precision: 'sector'
		});
		expect(await findKnownPostcode(opened.db, 'ZZ1 1AC')).toMatchObject({
			areaId: 'lower',
			endedOn: null
		});
		const { place } = await services();
		expect(place.postcodeSectors).toMatchObject([{ sector: 'ZZ1 1', areaId: 'upper' }]);
	});

	it('then knows where a postcode is, exactly or by its sector, and says which', async () => {
		const it = await services();
		expect(await whereIsPostcode(it, 'zz11ac')).toMatchObject({
			ok: true,
			precision: 'postcode',
			areaId: 'lower'
		});
		expect(await whereIsPostcode(it, 'ZZ1 1ZZ')).toMatchObject({
			ok: true,
			precision: 'sector',
			areaId: 'upper'
		});
		expect(await whereIsPostcode(it, 'ZZ7 1ZZ')).toMatchObject({ ok: false, reason: 'not_here' });
	});

	it('searches from the exact point, in the words or in "near"', async () => {
		const { db, place } = await services();
		const search = withExactPostcodes(createEmbeddedEngine(place), createPostcodeBook(db));
		const exact = (await findKnownPostcode(db, 'ZZ1 1AC'))!;
		for (const asked of [{ near: 'ZZ1 1AC' }, { q: 'lunch near zz1 1ac' }]) {
			const { understanding } = await search.search(queryFor(asked), GEO_NOW);
			expect(understanding.near?.label).toBe('ZZ1 1AC');
			expect(distanceMetres(understanding.near!.point, exact)).toBe(0);
		}
		const { understanding } = await search.search(queryFor({ near: 'ZZ1 1ZZ' }), GEO_NOW);
		expect(distanceMetres(understanding.near!.point, exact)).toBeGreaterThan(1000);
	});

	it('replaces all postcodes by those of another table, the ended ones marked', async () => {
		const file = await folder.write('onspd.csv', OFFICE);
		const { isDone, said } = await geoImport(opened, 'postcodes', file);
		expect(isDone).toBe(true);
		expect(said).toContain('4 postcodes read (ONS postcodes (NSPL or ONSPD)).');
		const rows = await opened.db.select().from(postcodes).orderBy(asc(postcodes.postcode));
		expect(rows).toMatchObject([
			{ postcode: 'ZZ2 1AA', areaId: 'upper', endedOn: null, lat: 54.01, lng: -1.05 },
			{ postcode: 'ZZ2 1AB', areaId: 'lower', endedOn: '2019-06' }
		]);
	});

	it('adds people up for each area, with the source and its day', async () => {
		const file = await folder.write('people.csv', PEOPLE);
		const { isDone, said } = await geoImport(opened, 'population', file);
		expect(said[0]).toBe('4 rows read, 1 of them elsewhere.');
		expect(isDone).toBe(true);
		const { place } = await services();
		expect(place.areas).toMatchObject([
			{ id: 'upper', population: 1500, populationSource: 'Office of Tests, 2026-05-31' },
			{ id: 'lower', population: 80 }
		]);
	});

	it('counts again when boundaries move', async () => {
		const file = await folder.write(
			'halves.geojson',
			collection([
				[{ id: 'upper' }, [box(-1.2, 54, -1, 54.1)]],
				[{ id: 'lower' }, [box(-1.2, 53.9, -1, 54)]]
			])
		);
		expect((await geoImport(opened, 'areas', file)).isDone).toBe(true);
		const { place } = await services();
		expect(place.areas.map(({ population }) => population)).toEqual([1200, 380]);
	});

	it.each([
		['semicolons', 'postcode;lat;lng\nZZ1 1AA;54;-1.1\n', 'separated by semicolons'],
		['other columns', 'name,colour\nA,red\n', 'line 1: has no columns for a postcode'],
		[
			'no such postcode',
			'postcode,lat,lng\nZZ1 1AA,54,-1.1\nhello,54,-1.1\n',
			'line 3: "hello" is not a postcode'
		],
		['no number', 'postcode,lat,lng\nZZ1 1AA,north,-1.1\n', 'line 2: "north, -1.1" is not a point'],
		[
			'degrees the wrong way round',
			'postcode,lat,lng\nZZ1 1AA,-1.1,54\n',
			'line 2: -1.1, 54 is not in Great Britain: latitude and longitude are the wrong way round'
		],
		[
			'metres for degrees',
			'postcode,lat,lng\nZZ1 1AA,460000,456600\n',
			'metres of the National Grid'
		],
		[
			'a postcode twice',
			'postcode,lat,lng\nZZ1 1AA,54,-1.1\nzz11aa,54,-1.1\n',
			'line 3: ZZ1 1AA is there twice'
		],
		[
			'a line cut off',
			'postcode,lat,lng\nZZ1 1AA,54,-1.1\nZZ1 1AB,54',
			'line 3: has 2 columns, but the first line has 3'
		],
		[
			'an open quotation mark',
			'postcode,lat,lng\n"ZZ1 1AA,54,-1.1\n',
			'line 2: has a quotation mark'
		],
		[
			'latin letters',
			Buffer.from('postcode,lat,lng,name\nZZ1 1AA,54,-1.1,Caf\xe9\n', 'latin1'),
			'line 2: is not written in UTF-8'
		],
		['a ZIP file', Buffer.from('PK\x03\x04rest'), 'is a ZIP file'],
		['nothing in it', '', 'is empty'],
		[
			'nothing of ours',
			'postcode,lat,lng\nZZ1 1AA,51,-1.1\n',
			'None of 1 postcodes lies in the borough'
		]
	])('refuses postcodes with %s, and changes nothing', async (_, content, words) => {
		const before = await opened.db.select().from(postcodes);
		const { isDone, said } = await geoImport(
			opened,
			'postcodes',
			await folder.write('bad.csv', content)
		);
		expect(isDone).toBe(false);
		expect(said.join('\n')).toContain(words);
		expect(await opened.db.select().from(postcodes)).toEqual(before);
	});

	it('counts a hundred thousand bad lines, and shows the first twenty', async () => {
		const file = await folder.write('bad.csv', `postcode,lat,lng\n${'x,y,z\n'.repeat(100_000)}`);
		const { isDone, said } = await geoImport(opened, 'postcodes', file);
		expect(isDone).toBe(false);
		expect(said.at(-1)).toBe('  … and 99,980 more.');
		expect(said.length).toBeLessThan(40);
	});

	it.each([
		[
			'no counts',
			'oa21cd,lat,lon,colour\nE1,54,-1.1,red\n',
			'line 1: has no column for the counts'
		],
		[
			'a count that is none',
			'oa21cd,lat,lon,population\nE1,54,-1.1,many\n',
			'line 2: "many" is not a number of people'
		],
		[
			'an area twice',
			'oa21cd,lat,lon,population\nE1,54,-1.1,5\nE1,54,-1.1,5\n',
			'line 3: E1 is there twice'
		],
		['no point', 'oa21cd,population\nE1,5\n', 'has no columns for a point']
	])('refuses people with %s, and changes nothing', async (_, content, words) => {
		const before = await services();
		const { isDone, said } = await geoImport(
			opened,
			'population',
			await folder.write('bad.csv', content)
		);
		expect(isDone).toBe(false);
		expect(said.join('\n')).toContain(words);
		expect((await services()).place).toEqual(before.place);
	});
});
