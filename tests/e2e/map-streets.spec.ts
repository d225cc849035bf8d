/** A base map of streets in a file: shown where it can be, and replaced by our own drawing, with a word, where not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures';
import { startServer, temporaryDataDir, type BuiltServer } from '../support/built-server';
import { tinyPmtiles } from '../support/tiny-pmtiles';
import { openMap, RENDERERS } from './map';
import { portOf, STREET_MAP_URL } from './servers';

const CREDIT = 'Made-up streets';
const FAILED = 'The street map could not be loaded, so you see our own drawing.';

test.use({ baseURL: STREET_MAP_URL });
// One server for all of them, and one file that changes from test to test.
test.describe.configure({ mode: 'serial' });

let server: BuiltServer;
let dataDir: Awaited<ReturnType<typeof temporaryDataDir>>;
let folder: string;
let file: string;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	dataDir = await temporaryDataDir();
	folder = await mkdtemp(path.join(tmpdir(), 'streets-'));
	file = path.join(folder, 'streets.pmtiles');
	await writeFile(file, tinyPmtiles('pictures'));
	server = await startServer({
		PORT: portOf(STREET_MAP_URL),
		DATA_DIR: dataDir.path,
		BASEMAP: file,
		LOG_LEVEL: 'error'
	});
});
test.afterAll(async () => {
	await server?.stop();
	await dataDir?.remove();
	if (folder) await rm(folder, { recursive: true });
});

for (const renderer of RENDERERS) {
	test(`${renderer} shows an archive of pictures, and names who made it @script @once`, async ({
		page
	}) => {
		await writeFile(file, tinyPmtiles('pictures'));
		await openMap(page, `/map?kind=library&renderer=${renderer}`);
		await expect(page.locator(`[data-renderer="${renderer}"]`)).toBeVisible();
		await expect(page.getByText(CREDIT)).toBeVisible();
		await expect(page.getByText(FAILED)).toHaveCount(0);
	});
}

test('MapLibre shows an archive of shapes @script @once', async ({ page }) => {
	await writeFile(file, tinyPmtiles('shapes'));
	await openMap(page, '/map?kind=library&renderer=maplibre');
	await expect(page.getByText(CREDIT)).toBeVisible();
	await expect(page.getByText(FAILED)).toHaveCount(0);
});

for (const renderer of RENDERERS) {
	test(`${renderer} draws our own map where the archive is broken, and says so @script @once`, async ({
		page
	}) => {
		await writeFile(file, 'This is no archive.'.repeat(1000));
		await openMap(page, `/map?kind=library&renderer=${renderer}`);
		await expect(page.getByText(FAILED)).toBeVisible();
		await expect(page.getByText('Base map drawn by hand')).toBeVisible();
	});
}

test.describe('where it is gone altogether', () => {
	test.use({ expectedErrors: /404/ });

	for (const renderer of RENDERERS) {
		test(`${renderer} draws our own map as well @script @once`, async ({ page }) => {
			await page.route('**/basemap.pmtiles', (route) =>
				route.fulfill({ status: 404, body: 'Gone.' })
			);
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await expect(page.getByText(FAILED)).toBeVisible();
		});
	}
});
