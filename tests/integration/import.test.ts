import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { OpenedDatabase } from '#db/client.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { updateListing } from '#db/queries/listing-changes.server';
import { readPlaceData } from '#db/queries/place.server';
import { contacts, listings, organisations, outbox, suggestions, venues } from '#db/schema/index';
import { loadBuiltInPlace } from '#db/seed/load-built-in.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import type { CheckedRow } from '#server/import/check-rows';
import { importFile, type FileImport } from '#server/import/import-file';
import { rejectedHeader } from '#server/import/rejected-rows';
import { undoImportOf } from '#server/import/undo-import';
import type { Mapping } from '#domain/import/targets';
import { toCsv } from '#server/export/csv';
import { everyListing } from '#server/export/exported-listings';
import { toGeoJson } from '#server/export/geojson';
import { describeOnBothDatabases, emptyTables } from '#tests/support/database';
import { madeUpListings, madeUpPlace } from '#tests/support/database-made-up-data';
import { makeEvent } from '#tests/support/made-up-event';

const NOW = new Date('2026-11-22T10:00:00Z');
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'stronger-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bring(
	{ db }: OpenedDatabase,
	text: string | Buffer,
	changes: Partial<FileImport> = {}
) {
	const file = join(folder, 'table.csv');
	await writeFile(file, text);
	const rows: CheckedRow[] = [];
	const asked: FileImport = {
		file,
		mapped: ({ mapping }) => mapping,
		options: { newAs: 'published', withLikely: true, source: 'A partner' },
		isDryRun: false,
		onTable: () => {},
		onChecked: async (checked) => void rows.push(...checked),
		...changes
	};
	const result = await importFile(db, await readPlaceData(db), asked, NOW);
	return { result, rows };
}

const exported = async ({ db }: OpenedDatabase) => toCsv(await everyListing(db));
const NEW = 'name,kinds,postcode,phone,areas_served\r\nChoir,group,ZZ1 1AA,01632 960001,west\r\n';

describeOnBothDatabases('an import', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
	});
	beforeEach(async () => {
		await emptyTables(opened);
	});
	const withPlace = () => loadPlace(opened.db, madeUpPlace);
	const withListings = async () => {
		await withPlace();
		await loadListings(opened.db, madeUpListings, NOW);
	};

	it('brings the whole of the built-in directory back letter for letter', async () => {
		const builtIn = await loadBuiltInPlace(opened.db);
		await loadListings(opened.db, await builtIn!.listings(), NOW);
		const before = await exported(opened);
		await emptyTables(opened);
		await loadBuiltInPlace(opened.db);
		const { result, rows } = await bring(opened, before);
		expect(rows.filter(({ state }) => state === 'error').map(({ verdict }) => verdict)).toEqual([]);
		expect(result).toMatchObject({ ok: true, counts: { error: 0, change: 0 } });
		expect(await exported(opened)).toBe(before);
		const invented = await opened.db.$count(listings, eq(listings.origin, 'sample'));
		expect(invented).toBeGreaterThan(50);
	});

	it('of its own export changes nothing, and neither does a second time', async () => {
		await withListings();
		const before = await opened.db.select().from(listings);
		const { result } = await bring(opened, await exported(opened));
		expect(result).toMatchObject({ ok: true, counts: { rows: 3, same: 3, add: 0, change: 0 } });
		expect(await opened.db.select().from(listings)).toEqual(before);
		await bring(opened, NEW);
		const again = await bring(opened, NEW);
		expect(again.result).toMatchObject({ ok: true, counts: { same: 1, add: 0, change: 0 } });
	});

	it('of words that look like a web page brings them back letter for letter', async () => {
		await withListings();
		const odd = 'AT&amp;T, <b>bold</b> &copy; and &lt;p&gt;';
		const rows = await opened.db.select({ id: listings.id }).from(listings);
		const change = { at: NOW, actor: 'Coordinator', reason: 'Odd words' };
		for (const { id } of rows) {
			const { version, content } = (await readListingInFull(opened.db, id))!;
			await opened.db.transaction((tx) =>
				updateListing(tx, id, version, { ...content, description: odd }, change)
			);
		}
		const before = await exported(opened);
		const { result } = await bring(opened, before);
		expect(result).toMatchObject({ ok: true, counts: { same: 3, change: 0 } });
	});

	it('of its own GeoJSON changes nothing either', async () => {
		await withListings();
		const places = await everyListing(opened.db);
		const { result, rows } = await bring(
			opened,
			JSON.stringify(toGeoJson(places, 'https://directory.example.org'))
		);
		expect(rows.flatMap(({ verdict }) => verdict.changes)).toEqual([]);
		expect(result).toMatchObject({ ok: true, counts: { rows: 3, same: 3 } });
	});

	it('without names of columns is understood by what stands in it, not as the last one of that width was', async () => {
		await withPlace();
		const phones = 'Choir,01632 960001\r\nChess,01632 960002\r\n';
		await bring(opened, phones, { mapped: () => ['name', null] });
		const { rows } = await bring(opened, 'Choir,ZZ1 1AA\r\nChess,ZZ1 1AA\r\n');
		expect(rows.map(({ read }) => read.cells.postcode)).toEqual(['ZZ1 1AA', 'ZZ1 1AA']);
		// One that looks the same is understood as somebody said before.
		const again = await bring(opened, phones);
		expect(again.rows.map(({ read }) => read.cells.phone)).toEqual(['', '']);
	});

	it('of rejected rows that were mended knows what their columns are', async () => {
		await withPlace();
		const table = 'Group,Blurb,Area\r\n';
		const mapped = () => ['name', 'summary', 'areas_served'] as Mapping;
		await bring(opened, `${table}Choir,We sing.,nowhere\r\n`, { mapped });
		const mended = `${rejectedHeader(['Group', 'Blurb', 'Area'])}Choir,We sing.,west,2,No area.\r\n`;
		const { rows } = await bring(opened, mended);
		expect(rows).toMatchObject([{ state: 'warning', read: { cells: { summary: 'We sing.' } } }]);
	});

	it.each([
		['no_rows', 'name,postcode\r\n'],
		['no_rows', 'Groups of 2026\r\n\r\nname,postcode\r\n,\r\n'],
		['empty', '\r\n \r\n'],
		['no_rows', '{"type":"FeatureCollection","features":[]}']
	])('of a table without rows is refused: %s', async (problem, text) => {
		await withPlace();
		expect((await bring(opened, text)).result).toMatchObject({ ok: false, problem });
	});

	it('archives on the way back what somebody has written about, and keeps their words', async () => {
		await withPlace();
		const { result } = await bring(opened, NEW);
		if (!result.ok) throw new Error(result.problem);
		const [listing] = await opened.db.select({ id: listings.id }).from(listings);
		await opened.db
			.insert(suggestions)
			.values({ listingId: listing!.id, subject: 'other', message: 'Closed on Mondays' });
		await undoImportOf(opened.db, result.batchId!, null, {
			at: NOW,
			actor: 'Coordinator',
			reason: 'Taken back'
		});
		expect(await opened.db.select({ status: listings.status }).from(listings)).toEqual([
			{ status: 'archived' }
		]);
		expect(await opened.db.$count(suggestions)).toBe(1);
	});

	it('that was taken back can come again, and be taken back again', async () => {
		await withPlace();
		const table = 'source_ref,name,kinds,areas_served\r\nours:1,Choir,group,west\r\n';
		for (const at of [NOW, new Date(NOW.getTime() + 60_000)]) {
			const { result } = await bring(opened, table);
			if (!result.ok) throw new Error(result.problem);
			const change = { at, actor: 'Coordinator', reason: 'Taken back' };
			expect(await undoImportOf(opened.db, result.batchId!, null, change)).toEqual({
				...{ removed: 1, restored: 0, kept: 0 }
			});
			expect(await opened.db.$count(listings)).toBe(0);
		}
	});

	it('leaves on the way back the place and the group that somebody else has an event of', async () => {
		await withPlace();
		const { result } = await bring(
			opened,
			'name,organisation,venue_name,postcode,areas_served\r\nChoir,Friends,Old Hall,ZZ1 1AB,west\r\n'
		);
		if (!result.ok) throw new Error(result.problem);
		const [venue] = await opened.db.select({ id: venues.id }).from(venues);
		const [group] = await opened.db.select({ id: organisations.id }).from(organisations);
		await makeEvent(opened.db, { venueId: venue!.id, organisationId: group!.id });
		const change = { at: NOW, actor: 'Coordinator', reason: 'Taken back' };
		const undone = await undoImportOf(opened.db, result.batchId!, null, change);
		expect(undone).toEqual({ removed: 1, restored: 0, kept: 0 });
		expect(await opened.db.$count(venues)).toBe(1);
		expect(await opened.db.$count(organisations)).toBe(1);
	});

	it('changes what differs, says so before, and is taken back as one', async () => {
		await withListings();
		const before = await exported(opened);
		const changed = before.replace('westbury library,', '"Westbury, Library",');
		const text = `${changed}partner:1,Chess,group,,We play.,,The Rooks,New Hall,2 Mill Lane,,Westbury,ZZ1 1AB,,,,,,,free,,,,,west\r\n`;
		const dry = await bring(opened, text, { isDryRun: true });
		expect(dry.result).toMatchObject({
			ok: true,
			batchId: null,
			counts: { add: 1, change: 1, same: 2 }
		});
		expect(dry.rows.flatMap(({ verdict }) => verdict.changes)).toEqual([
			{ column: 'name', from: 'westbury library', to: 'Westbury, Library' }
		]);
		expect(await exported(opened)).toBe(before);
		const { result } = await bring(opened, text);
		expect(await exported(opened)).toContain('Chess');
		expect(await opened.db.$count(venues)).toBe(3);
		if (!result.ok) throw new Error(result.problem);
		const undone = await undoImportOf(opened.db, result.batchId!, null, {
			at: NOW,
			actor: 'Coordinator',
			reason: 'Taken back'
		});
		expect(undone).toEqual({ removed: 1, restored: 1, kept: 0 });
		for (const id of [result.batchId!, 'no such import']) {
			const again = { at: NOW, actor: 'Coordinator', reason: 'Once more' };
			expect(await undoImportOf(opened.db, id, null, again)).toBeNull();
		}
		expect(await exported(opened)).toBe(before);
		expect(await opened.db.$count(venues)).toBe(2);
		expect(await opened.db.$count(organisations)).toBe(2);
		// The index hears of the listing that is gone.
		const heard = await opened.db.select().from(outbox);
		expect(heard.at(-1)?.version).toBeGreaterThan(1);
	});

	it('knows a place again that it made, also after somebody gave it another name', async () => {
		await withPlace();
		const hall = (name: string) =>
			`name,kinds,venue_name,postcode,areas_served\r\n${name},group,Old Hall,ZZ1 1AB,west\r\n`;
		await bring(opened, hall('Choir'));
		await opened.db.update(venues).set({ name: 'The Hall', version: 2 });
		const { result } = await bring(opened, hall('Chess'));
		expect(result).toMatchObject({ ok: true, counts: { add: 1 } });
		const places = await opened.db.select({ venueId: listings.venueId }).from(listings);
		expect(new Set(places.map(({ venueId }) => venueId)).size).toBe(1);
		expect(await opened.db.select({ name: venues.name }).from(venues)).toEqual([
			{ name: 'The Hall' }
		]);
	});

	it('leaves private contacts and hidden addresses as they are', async () => {
		await withListings();
		const text = [
			'source_ref,phone,venue_name,postcode,address_line_1',
			'starter:westbury-library,01632 960005,,,',
			'sample:safe-talk,,New House,ZZ1 1AA,9 Open Street'
		].join('\n');
		const { rows } = await bring(opened, text);
		expect(rows[1]?.verdict.remarks.map(({ code }) => code)).toContain('hidden_kept');
		const found = await opened.db.select().from(contacts).orderBy(contacts.position);
		expect(found.map(({ phone, isPublic }) => [phone, isPublic])).toContainEqual([
			'07700 900999',
			false
		]);
		expect(found.map(({ phone }) => phone)).toContain('01632 960005');
		expect(await opened.db.$count(venues)).toBe(2);
		expect(await exported(opened)).not.toContain('Open Street');
	});

	it('imports the good rows and names the bad ones', async () => {
		await withPlace();
		const text =
			'name,kinds,areas_served\n,group,west\nChoir,group,west\nChoir,group,west\nFar,group,moon\n';
		const { result, rows } = await bring(opened, text);
		expect(result).toMatchObject({ ok: true, counts: { add: 1, error: 3 } });
		expect(rows.map(({ row, verdict }) => [row, verdict.remarks.map(({ code }) => code)])).toEqual([
			[2, ['no_name']],
			[3, []],
			[4, ['twice_in_file']],
			[5, ['unknown_area', 'no_area']]
		]);
	});

	it('names the listing that a row looks like, and leaves the row out where that is wished', async () => {
		await withListings();
		const text = 'name,kinds,postcode,areas_served\nWestbury Librarry,library,ZZ1 1AA,west\n';
		const options = { newAs: 'published', withLikely: false, source: '' } as const;
		const { result, rows } = await bring(opened, text, { options });
		expect(rows[0]?.likely?.name).toBe('westbury library');
		expect(result).toMatchObject({ ok: true, counts: { add: 0, likely: 1 } });
		expect(await opened.db.$count(listings)).toBe(3);
	});

	it('writes nothing of a table that breaks off in the middle', async () => {
		await withPlace();
		const rows = Array.from({ length: 1500 }, (_, at) => `Choir ${at},group,west`);
		const text = `name,kinds,areas_served\n${rows.join('\n')}\n"never closed ${'x\n'.repeat(700_000)}`;
		const { result } = await bring(opened, text);
		expect(result).toMatchObject({ ok: false, problem: 'endless_line' });
		expect(await opened.db.$count(listings)).toBe(0);
	});

	it('reads cells of several lines, and rows that are too short or too long', async () => {
		await withPlace();
		const text =
			'name,summary,areas_served\n"Choir","We\nsing",west\nChess\nKnit,We knit,west,odd\n';
		const { rows } = await bring(opened, text);
		expect(rows.map(({ row, state }) => [row, state])).toEqual([
			[2, 'warning'],
			[3, 'error'],
			[4, 'error']
		]);
		expect((await opened.db.select().from(listings))[0]?.summary).toBe('We sing');
	});
});
