/** The importers on real open data of Thurrock, where a copy of it lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { fieldsOf } from '#db/geo/read-csv';
import { publishedListings } from '#db/queries/listings.server';
import { readPlaceData } from '#db/queries/place.server';
import { postcodes } from '#db/schema/index';
import { BUILT_IN } from '#db/seed/built-in';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { distanceMetres } from '#domain/distance';
import { describeOnBothDatabases, type CleanUp } from '#tests/support/database';
import { GEO_NOW, geoFolder, geoImport } from '#tests/support/geo-files';

const shared = join(process.env.STRONGER_SHARED ?? '../shared', 'geo');
const isThere = existsSync(join(shared, 'thurrock-postcodes.csv'));
if (!isThere) {
	process.stderr.write(`SKIPPED: no open data in ${shared}, so no real file is imported\n`);
}
const file = (name: string) => join(shared, name);
/** The rows of a table by the names of its columns. */
function table(name: string): Record<string, string>[] {
	const [header = [], ...rows] = readFileSync(file(name), 'utf8')
		.trim()
		.split('\n')
		.map((line) => fieldsOf(line) ?? []);
	return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
}

describe.skipIf(!isThere)('real open data', () => {
	describeOnBothDatabases('of Thurrock', (open) => {
		const cleanUps: CleanUp[] = [];
		let opened: OpenedDatabase;
		let folder: Awaited<ReturnType<typeof geoFolder>>;
		beforeAll(async () => {
			opened = await open();
			folder = await geoFolder(cleanUps);
			await loadPlace(opened.db, await BUILT_IN.place());
			await loadListings(opened.db, await BUILT_IN.listings(), GEO_NOW);
		});
		afterAll(async () => {
			for (const cleanUp of cleanUps) await cleanUp();
		});
		const areas = async () => (await readPlaceData(opened.db)).areas;
		const withPicture = () => ({ preview: folder.path('picture.svg') });

		it('takes wards joined by a table, and leaves every starter listing in its area', async () => {
			const before = await publishedListings(opened.db, {});
			const drawn = await areas();
			const { isDone, said } = await geoImport(
				opened,
				'areas',
				file('thurrock-wards-2013.geojson'),
				{
					...withPicture(),
					join: file('wards-2013.csv')
				}
			);
			expect(said[0]).toBe('20 features by their WD13CD.');
			expect(isDone).toBe(true);
			const now = await areas();
			expect(now.every(({ outlineIsIndicative }) => !outlineIsIndicative)).toBe(true);
			// What was written down by hand about neighbours is what the boundaries say.
			expect(now.map(({ id, neighbours }) => [id, neighbours])).toEqual(
				drawn.map(({ id, neighbours }) => [id, neighbours])
			);
			for (const [index, { centre }] of now.entries()) {
				expect(distanceMetres(centre, drawn[index]!.centre)).toBe(0);
			}
			const starters = (rows: typeof before) =>
				rows
					.filter(({ provenance }) => provenance.origin === 'starter')
					.map(({ slug, areaId }) => [slug, areaId]);
			expect(starters(await publishedListings(opened.db, {}))).toEqual(starters(before));
		});

		it('keeps the outlines of pages light', async () => {
			const bytes = JSON.stringify((await areas()).map(({ outline }) => outline)).length;
			expect(bytes).toBeLessThan(12_000);
		});

		it.each([
			['thurrock-lsoa-2011.geojson', { join: 'lsoa-to-ward-to-pcn.csv' }],
			['pcn-areas-draft.geojson', {}]
		])('takes %s too', async (name, { join: joined }: { join?: string }) => {
			const { isDone } = await geoImport(opened, 'areas', file(name), {
				...withPicture(),
				'dry-run': true,
				...(joined ? { join: file(joined) } : {})
			});
			expect(isDone).toBe(true);
		});

		it('refuses the outline of the borough for its areas', async () => {
			const { isDone, said } = await geoImport(opened, 'areas', file('thurrock-outline.geojson'));
			expect(isDone).toBe(false);
			expect(said.join('\n')).toContain('LAD13NM');
		});

		it('puts each postcode into the area of its ward', async () => {
			expect((await geoImport(opened, 'postcodes', file('thurrock-postcodes.csv'))).isDone).toBe(
				true
			);
			const areaOfWard = new Map(table('wards-2013.csv').map((row) => [row.wd13cd, row.pcn_draft]));
			const expected = new Map(
				table('thurrock-postcodes.csv').map((row) => [row.postcode, areaOfWard.get(row.ward13cd!)])
			);
			const rows = await opened.db.select().from(postcodes);
			expect(rows).toHaveLength(expected.size);
			const others = rows.filter(({ postcode, areaId }) => expected.get(postcode) !== areaId);
			expect(others.map(({ postcode }) => postcode)).toEqual([]);
		});

		it('counts everybody once, by points or by a table', async () => {
			const counts = file('oa-population-2015.csv');
			expect((await geoImport(opened, 'population', counts)).isDone).toBe(true);
			const total = table('oa-population-2015.csv').reduce(
				(sum, row) => sum + Number(row.population),
				0
			);
			const byPoint = (await areas()).map(({ population }) => population ?? 0);
			expect(byPoint.reduce((sum, people) => sum + people, 0)).toBe(total);
			const join = file('lsoa-to-ward-to-pcn.csv');
			expect((await geoImport(opened, 'population', counts, { join })).isDone).toBe(true);
			expect((await areas()).map(({ population }) => population)).toEqual(byPoint);
		});
	});
});
