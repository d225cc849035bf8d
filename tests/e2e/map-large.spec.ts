/** A directory too large to be sent whole: the server gathers the places for each view. */
import { expect, test } from './fixtures';
import { startServer, temporaryDataDir, type BuiltServer } from '../support/built-server';
import { fillDataDir } from '../support/large-directory';
import { CLUSTER, countOnMarks, listed, marks, openMap, region, RENDERERS } from './map';
import { portOf, LARGE_MAP_URL } from './servers';

const SIZE = 400;

test.use({ baseURL: LARGE_MAP_URL });
// One server for all of them.
test.describe.configure({ mode: 'serial' });

let server: BuiltServer;
let dataDir: Awaited<ReturnType<typeof temporaryDataDir>>;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	dataDir = await temporaryDataDir();
	await fillDataDir(dataDir.path, SIZE);
	const settings = { DATA_DIR: dataDir.path, SEED: 'none', LOG_LEVEL: 'error' };
	server = await startServer({ ...settings, PORT: portOf(LARGE_MAP_URL) });
});
test.afterAll(async () => {
	await server?.stop();
	await dataDir?.remove();
});

for (const renderer of RENDERERS) {
	test(`${renderer} shows all of it, and asks again only for what is out of sight @script @once`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('response', async (response) => {
			if (response.url().includes('/api/map/clusters')) asked.push(response.url());
		});
		await openMap(page, `/map?renderer=${renderer}`);
		await expect.poll(() => countOnMarks(page)).toBe(SIZE);
		expect(await listed(page).count()).toBe(20);
		const first = asked.length;
		await region(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/#map=/);
		expect(asked.length).toBe(first);

		const cluster = region(page).getByRole('button', { name: CLUSTER }).first();
		const name = (await cluster.getAttribute('aria-label')) ?? '';
		await cluster.press('Enter');
		await expect(region(page).getByRole('button', { name, exact: true })).toHaveCount(0);
		await expect(marks(page).first()).toBeVisible();
		expect(asked.length).toBeGreaterThan(first);
	});

	test(`a card of the list finds its mark, by ${renderer} @script @once`, async ({ page }) => {
		await openMap(page, `/map?renderer=${renderer}`);
		const show = page.getByRole('link', { name: /^Show .+ on the map$/ }).nth(3);
		const name = ((await show.getAttribute('aria-label')) ?? '').slice(5, -11);
		await show.click();
		await expect(region(page).getByRole('link', { name, exact: true })).toBeVisible();
		await expect(page.locator('li[aria-current="true"]')).toContainText(name);
	});

	test(`a card lights the cluster that it is in, by ${renderer} @script @once`, async ({
		page
	}) => {
		await openMap(page, `/map?renderer=${renderer}`);
		await listed(page).nth(2).hover();
		await expect(page.locator('.map-mark.is-hinted')).toHaveCount(1);
	});
}

test.describe('where the places do not come', () => {
	test.use({ expectedErrors: /net::ERR_FAILED/ });

	test('the page says so, and the next move tries again @script @once', async ({ page }) => {
		await page.route('**/api/map/clusters?**', (route) => route.abort());
		await page.goto('/map?renderer=leaflet');
		await expect(page.getByText('The places could not be loaded')).toBeVisible();
		expect(await listed(page).count()).toBe(20);
		await page.unroute('**/api/map/clusters?**');
		await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
		await expect(marks(page).first()).toBeVisible();
	});
});
