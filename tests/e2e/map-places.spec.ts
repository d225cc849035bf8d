/** A listing that meets in several places: each has a mark of its own, and all of them belong to one card. */
import { startServer, temporaryDataDir, type BuiltServer } from '../support/built-server';
import { fillDataDir } from '../support/large-directory';
import { addWanderingChoir, CHOIR, CHOIR_PLACES } from '../support/wandering-choir';
import { expect, test } from './fixtures';
import { chosenCard, listed, markNames, marks, openMap, region, RENDERERS } from './map';
import { PLACES_MAP_URL, portOf } from './servers';

/** More than a page of the map has at once, so that the server gathers all of them. */
const OTHERS = 300;
const ALONE = `/map?q=${encodeURIComponent(CHOIR)}`;
const ROUND_GRAYS = '0.316,51.468,0.336,51.488';
const NAMES = CHOIR_PLACES.map(({ name }) => `${CHOIR} at ${name}, Group, Warm space`);

test.use({ baseURL: PLACES_MAP_URL });
// One server for all of them.
test.describe.configure({ mode: 'serial' });

let server: BuiltServer;
let dataDir: Awaited<ReturnType<typeof temporaryDataDir>>;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	dataDir = await temporaryDataDir();
	await fillDataDir(dataDir.path, OTHERS, addWanderingChoir);
	const settings = { DATA_DIR: dataDir.path, SEED: 'none', LOG_LEVEL: 'error' };
	server = await startServer({ ...settings, PORT: portOf(PLACES_MAP_URL) });
});
test.afterAll(async () => {
	await server?.stop();
	await dataDir?.remove();
});

for (const renderer of RENDERERS) {
	test.describe(`several places by ${renderer} @script @once`, () => {
		test('each has a mark, which stays its own, and brings the one card', async ({ page }) => {
			await openMap(page, `${ALONE}&renderer=${renderer}`);
			expect(await markNames(page)).toEqual(NAMES);
			await expect(listed(page)).toHaveCount(1);
			await region(page).focus();
			await page.keyboard.press('-');
			await expect(page).toHaveURL(/#map=/);
			await page.getByRole('button', { name: 'Show everything' }).click();
			expect(await markNames(page)).toEqual(NAMES);
			for (const [index, { name }] of CHOIR_PLACES.entries()) {
				await marks(page).nth(index).press('Enter');
				const sheet = region(page).getByRole('group', { name: CHOIR });
				await expect(sheet).toContainText(name);
				await expect(marks(page).nth(index)).toHaveAttribute('aria-expanded', 'true');
				await expect(chosenCard(page)).toContainText(CHOIR);
				await page.keyboard.press('Escape');
				await expect(marks(page).nth(index)).toBeFocused();
			}
		});

		test('its card lights all of them and shows its main place', async ({ page }) => {
			await openMap(page, `${ALONE}&renderer=${renderer}`);
			await listed(page).hover();
			await expect(page.locator('.map-mark.is-hinted')).toHaveCount(NAMES.length);
			await page.getByRole('link', { name: `Show ${CHOIR} on the map` }).click();
			const sheet = region(page).getByRole('group', { name: CHOIR });
			await expect(sheet).toContainText(CHOIR_PLACES[0].name);
		});

		test('asked for from somewhere, the card shows the nearest', async ({ page }) => {
			await openMap(page, `${ALONE}&near=Grays&renderer=${renderer}`);
			await page.getByRole('link', { name: `Show ${CHOIR} on the map` }).click();
			const sheet = region(page).getByRole('group', { name: CHOIR });
			await expect(sheet).toContainText('Grays Rooms');
		});

		test('in a part of the map there are those that lie in it', async ({ page }) => {
			await openMap(page, `${ALONE}&box=${ROUND_GRAYS}&renderer=${renderer}`);
			expect(await markNames(page)).toEqual([NAMES[1]]);
			await page.getByRole('link', { name: `Show ${CHOIR} on the map` }).click();
			const sheet = region(page).getByRole('group', { name: CHOIR });
			await expect(sheet).toContainText('Grays Rooms');
		});

		test('on a layer all of them stand, under one card', async ({ page }) => {
			const view = '#map=12/51.48/0.31';
			await openMap(page, `/map?kind=library&layer=warm_space&renderer=${renderer}${view}`);
			const section = page.getByRole('region', { name: 'Also on the map' });
			const card = section.getByRole('listitem').filter({ hasText: CHOIR });
			await expect(card).toHaveCount(1);
			await expect(card).toContainText('Also at Grays Rooms and 1 more place');
			await card.hover();
			await expect(page.locator('.is-layer.is-hinted')).toHaveCount(NAMES.length);
		});

		test('among many listings, too, the card finds its main place', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			await page.getByRole('link', { name: `Show ${CHOIR} on the map` }).click();
			const sheet = region(page).getByRole('group', { name: CHOIR });
			await expect(sheet).toContainText(CHOIR_PLACES[0].name);
			await expect(chosenCard(page)).toContainText(CHOIR);
		});
	});
}

test.describe('several places without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the card has the numbers of all its marks, and says where else @once', async ({ page }) => {
		await page.goto(ALONE);
		const card = page.getByRole('article');
		await expect(card).toHaveCount(1);
		await expect(card.getByRole('heading')).toHaveText(new RegExp(`^1, 2, 3\\s+${CHOIR}$`));
		await expect(card).toContainText('Also at Grays Rooms and 1 more place');
		const titles = page.getByRole('img', { name: /^Drawing of/ }).locator('.mark:visible title');
		await expect(titles).toHaveText([CHOIR, CHOIR, CHOIR]);
		await page.goto(`${ALONE}&box=${ROUND_GRAYS}`);
		await expect(card.getByRole('heading')).toHaveText(new RegExp(`^1\\s+${CHOIR}$`));
	});
});
