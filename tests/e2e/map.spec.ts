/** The map, drawn by each of the two renderers: what one can do the other can do. */
import { faults, WCAG_2_2_AA } from './axe';
import { expect, test } from './fixtures';
import {
	chosenCard,
	CLUSTER,
	countOnMarks,
	listed,
	markNames,
	marks,
	openMap,
	region,
	RENDERERS,
	total
} from './map';
import { LISTING, LISTING_NAME } from './public-pages';

for (const renderer of RENDERERS) {
	test.describe(`the map by ${renderer} @script`, () => {
		test('is drawn by the renderer that was asked for', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			await expect(page.locator(`[data-renderer="${renderer}"]`)).toBeVisible();
		});

		test('stands for every listing of the list that has a place', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			const withPlace = page.getByRole('link', { name: /^Show .+ on the map$/ });
			expect(await countOnMarks(page)).toBe(await withPlace.count());
			expect(await withPlace.count()).toBeGreaterThan(5);
		});

		test('a mark opens what is there, and its card answers', async ({ page }) => {
			await openMap(page, `/map?q=tilbury+library&kind=library&renderer=${renderer}`);
			const mark = region(page)
				.getByRole('button', { name: /, .*Library/ })
				.first();
			const name = ((await mark.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
			await mark.press('Enter');
			await expect(mark).toHaveAttribute('aria-expanded', 'true');
			const popup = region(page).getByRole('group', { name });
			await expect(popup.getByRole('link', { name })).toBeVisible();
			await expect(chosenCard(page)).toContainText(name);

			await page.keyboard.press('Tab');
			await expect(popup.getByRole('link', { name })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(popup).toBeHidden();
			await expect(mark).toBeFocused();
			await expect(chosenCard(page)).toHaveCount(0);
		});

		test('a cluster falls apart when it is chosen', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			const cluster = region(page).getByRole('button', { name: CLUSTER }).first();
			const before = await cluster.getAttribute('aria-label');
			await cluster.press('Enter');
			await expect(
				region(page).getByRole('button', { name: before ?? '', exact: true })
			).toHaveCount(0);
			await expect(marks(page).first()).toBeVisible();
		});

		test('a card shows its place, wherever the map stands', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			const show = page.getByRole('link', { name: /^Show .+ on the map$/ }).nth(7);
			const name = ((await show.getAttribute('aria-label')) ?? '').slice(5, -11);
			await show.click();
			await expect(region(page).getByRole('link', { name, exact: true })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(show).toBeFocused();
		});

		test('a card under the pointer lights its mark @once', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await expect(page.locator('.map-mark.is-hinted')).toHaveCount(0);
			await listed(page).first().hover();
			await expect(page.locator('.map-mark.is-hinted')).toHaveCount(1);
		});

		test('keys and buttons move it, and the address remembers where', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			await region(page).focus();
			await page.keyboard.press('+');
			await expect(page).toHaveURL(/#map=/);
			const zoomed = page.url();
			await page.keyboard.press('ArrowRight');
			await expect(page).not.toHaveURL(zoomed);
			await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
			const there = /#map=(1[2-4])[./]/;
			await expect(page).toHaveURL(there);
			const kept = await markNames(page);
			await page.reload();
			await expect(marks(page).first()).toBeVisible({ timeout: 40_000 });
			await expect(page).toHaveURL(there);
			expect(await markNames(page)).toEqual(kept);
			await page.getByRole('button', { name: 'Show everything' }).click();
			await expect(page).toHaveURL(/#map=(9|10|11)[./]/);
		});

		test('marks come in the order of the list, and Tab leaves the map again', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			const order = (await markNames(page)).map((name) => name.replace(/, Library.*/, ''));
			const cards = await page.getByRole('article').getByRole('link').allInnerTexts();
			const places = order.map((name) => cards.indexOf(name)).filter((place) => place >= 0);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			await region(page).focus();
			for (let presses = 0; presses < order.length + 10; presses++)
				await page.keyboard.press('Tab');
			expect(await region(page).evaluate((map) => map.contains(document.activeElement))).toBe(
				false
			);
		});

		test('whoever comes to it with keys sees that they stand on it', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			await markNames(page);
			await region(page).scrollIntoViewIfNeeded();
			const box = await region(page).boundingBox();
			// Half way up its left side, where land lies and no button.
			const clip = {
				x: box?.x ?? 0,
				y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
				width: 6,
				height: 6
			};
			const before = await page.screenshot({ clip });
			await region(page).focus();
			await page.keyboard.press('Shift');
			await expect.poll(async () => before.equals(await page.screenshot({ clip }))).toBe(false);
		});

		test('other choices change map and list together', async ({ page }) => {
			await openMap(page, `/map?renderer=${renderer}`);
			await page.getByText('Choose what you see').click();
			await page.getByRole('checkbox', { name: /^Libraries/ }).check();
			await page.getByRole('button', { name: 'Show on the map', exact: true }).first().click();
			await expect(page).toHaveURL(/kind=library/);
			await page.getByRole('link', { name: 'Grays', exact: true }).click();
			await expect(page).toHaveURL(/area=grays/);
			await expect(listed(page).first()).toContainText('Library');
			const found = await listed(page).count();
			expect(found).toBeLessThan(10);
			await expect.poll(() => countOnMarks(page)).toBe(found);
		});

		test('has no accessibility fault with a mark open @once', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await region(page)
				.getByRole('button', { name: /, .*Library/ })
				.first()
				.press('Enter');
			await expect(region(page).getByRole('link').first()).toBeVisible();
			expect(await faults(page, { tags: WCAG_2_2_AA, within: '.asset-map' })).toEqual([]);
		});

		test('goes dark with the page, and back @once', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.emulateMedia({ colorScheme: 'light' });
			await expect(marks(page).first()).toBeVisible();
		});
	});
}

test('the map can be skipped @script', async ({ page }) => {
	await openMap(page, '/map?renderer=leaflet');
	const skip = page.getByRole('link', { name: 'Skip the map' });
	await skip.focus();
	await page.keyboard.press('Enter');
	await expect(total(page)).toBeFocused();
});

test('a place asked for by its postcode is found', async ({ page }) => {
	await page.goto('/map?renderer=leaflet');
	await page.getByRole('textbox', { name: 'Postcode or place' }).fill('RM18 8AD');
	await page.getByRole('button', { name: 'Go', exact: true }).click();
	await expect(page).toHaveURL(/near=RM18(\+|%20)8AD/);
	await expect(listed(page).first()).toContainText('miles away');
	await expect(page.getByRole('article').filter({ hasText: 'Tilbury' }).first()).toBeVisible();
});

test('a place nobody knows is said to be so', async ({ page }) => {
	await page.goto('/map?near=Atlantis&renderer=leaflet');
	await expect(page.getByText('We do not know the place “Atlantis”')).toBeVisible();
	expect(await listed(page).count()).toBeGreaterThan(10);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a drawn map carries the numbers of the list @once', async ({ page }) => {
		await page.goto('/map?kind=library');
		await expect(
			page.getByRole('img', { name: /^Drawing of .+ with numbered places/ })
		).toBeVisible();
		await expect(page.getByRole('article').first()).toContainText(/^\s*1\b/);
		await expect(page.getByRole('link', { name: /^Show .+ on the map$/ })).toHaveCount(0);
	});
});

test.describe('where the map cannot come', () => {
	test.use({ expectedErrors: /net::ERR_FAILED/ });

	test('the page says so, the list stays, and trying again helps @script @once', async ({
		page
	}) => {
		await page.route('**/basemap.json?*', (route) => route.abort());
		await page.goto('/map?renderer=leaflet');
		await expect(page.getByText('The map could not be loaded')).toBeVisible();
		expect(await listed(page).count()).toBeGreaterThan(10);
		await page.unroute('**/basemap.json?*');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(marks(page).first()).toBeVisible();
	});

	test('the light renderer takes over where only the shapes are missing @script @once', async ({
		page
	}) => {
		let asked = 0;
		await page.route('**/basemap.geojson?*', (route) => {
			asked++;
			return route.abort();
		});
		await page.goto('/map?renderer=maplibre');
		await expect(page.locator('[data-renderer="leaflet"]')).toBeVisible();
		await expect(marks(page).first()).toBeVisible();
		expect(asked).toBe(1);
	});
});

test('where data is to be saved, the map waits to be asked for @script @once', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const drawings: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/basemap.json')) drawings.push(request.url());
	});
	await page.goto('/map');
	const show = page.getByRole('button', { name: 'Show a map that moves' });
	await expect(show).toBeVisible();
	expect(drawings).toEqual([]);
	await show.click();
	await expect(page.locator('[data-renderer="leaflet"]')).toBeVisible();
});

test('the small map of a listing comes when it is asked for @script', async ({ page }) => {
	await page.goto(LISTING);
	await expect(region(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Show a map you can move' }).click();
	await expect(marks(page)).toHaveCount(1);
	await expect(marks(page)).toHaveAccessibleName(new RegExp(`^${LISTING_NAME}, `));
});
