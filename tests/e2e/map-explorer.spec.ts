/** List and map in step, and the ways to another part of the land: the same over both renderers. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
	chosenCard,
	CLUSTER,
	listed,
	markNames,
	marks,
	openMap,
	region,
	RENDERERS,
	total
} from './map';

/** A listing whose address is kept secret. */
const HIDDEN_PLACE = "Lantern Women's Circle";

type Spot = { x: number; y: number };

/** Where each mark and each name stands on the screen that are seen. */
async function standing(page: Page): Promise<Map<string, Spot>> {
	const found = await region(page)
		.locator('.map-mark:visible, .map-label > span:visible')
		.evaluateAll((all) =>
			all.map((one) => {
				const { left, top } = one.getBoundingClientRect();
				const name = one.getAttribute('aria-label');
				return [name ? `mark ${name}` : `name ${one.textContent}`, { x: left, y: top }] as const;
			})
		);
	return new Map(found);
}

const apart = (one?: Spot, other?: Spot) =>
	Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN));

/** How many pixels are between a sheet and the mark under it or over it, across and down. */
async function gap(mark: Locator, sheet: Locator): Promise<number> {
	const [a, b] = [await mark.boundingBox(), await sheet.boundingBox()];
	if (!a || !b) return NaN;
	const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
	const down = Math.min(Math.abs(a.y - (b.y + b.height)), Math.abs(b.y - (a.y + a.height)));
	return Math.max(across, down);
}

for (const renderer of RENDERERS) {
	test.describe(`exploring by ${renderer} @script`, () => {
		test('a part of the map is searched when asked for, and the address keeps it', async ({
			page
		}) => {
			await openMap(page, `/map?renderer=${renderer}`);
			const before = await total(page).innerText();
			const search = page.getByRole('button', { name: 'Search this part of the map' });
			await expect(search).toBeHidden();
			await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
			await page.getByRole('button', { name: 'Move left', exact: true }).click();
			await expect(search).toBeVisible();
			await expect(total(page)).toHaveText(before);

			await search.click();
			await expect(page).toHaveURL(/box=/);
			await expect(total(page)).not.toHaveText(before);
			await expect(search).toBeHidden();
			const found = await total(page).innerText();
			const onMap = await markNames(page);
			await page.reload();
			await expect(marks(page).first()).toBeVisible({ timeout: 60_000 });
			await expect(total(page)).toHaveText(found);
			expect(await markNames(page)).toEqual(onMap);
			await page.goBack();
			await expect(total(page)).toHaveText(before);
		});

		test('an area is chosen on the map, and frames itself', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}#map=12/51.525/0.43`);
			const box = (await region(page).boundingBox()) ?? { width: 0, height: 0 };
			// Fields north of Stanford, where nothing stands.
			await region(page).click({ position: { x: box.width * 0.25, y: box.height * 0.3 } });
			const sheet = region(page).getByRole('group', { name: 'Stanford and Corringham' });
			await expect(
				sheet.getByRole('link', { name: 'About Stanford and Corringham' })
			).toBeVisible();
			await sheet.getByRole('link', { name: 'Show only Stanford and Corringham' }).click();
			await expect(page).toHaveURL(/area=stanford-corringham/);
			await expect(
				page.getByRole('link', { name: 'Stanford and Corringham', exact: true })
			).toHaveAttribute('aria-current', 'true');
			// Away from where the map stood, to where all of the area is seen.
			await expect(page).not.toHaveURL(/#map=12\//);
		});

		test('a mark whose card is on another page of the list brings that page', async ({ page }) => {
			await openMap(page, `/map?sort=name&renderer=${renderer}#map=14/51.478/0.335`);
			await expect(page.getByText('Page 1 of')).toBeVisible();
			const venues = (await markNames(page)).filter((name) => !CLUSTER.test(name));
			let turned = '';
			for (const name of venues) {
				await marks(page)
					.and(page.getByLabel(name, { exact: true }))
					.press('Enter');
				// Whichever page it is on, the card comes.
				await expect(chosenCard(page).first()).toBeVisible();
				turned = new URL(page.url()).searchParams.get('page') ?? '';
				if (turned) break;
			}
			expect(Number(turned), 'a venue whose card is not on the first page').toBeGreaterThan(1);
			await expect(page.getByText(`Page ${turned} of`)).toBeVisible();
			// The map stayed where it was.
			await expect(page).toHaveURL(/#map=14\//);
		});

		test('marks, names and sheets stay with their places, however the map came there', async ({
			page
		}) => {
			await openMap(page, `/map?renderer=${renderer}`);
			for (const name of ['Move left', 'Zoom in', 'Move right', 'Move down']) {
				await page.getByRole('button', { name, exact: true }).click();
				await markNames(page);
			}
			const moved = await standing(page);
			await page.reload();
			await expect(marks(page).first()).toBeVisible({ timeout: 60_000 });
			await markNames(page);
			const fresh = await standing(page);
			const both = [...moved.keys()].filter((name) => fresh.has(name));
			expect(both.filter((name) => name.startsWith('mark')).length).toBeGreaterThan(1);
			expect(both.filter((name) => name.startsWith('name')).length).toBeGreaterThan(1);
			for (const name of both)
				expect(apart(moved.get(name), fresh.get(name)), name).toBeLessThan(3);

			await page.goto(`/map?kind=library&renderer=${renderer}#map=14/51.4763/0.3273`);
			await page.reload();
			const mark = marks(page).first();
			await expect(mark).toBeVisible({ timeout: 60_000 });
			await region(page).press('ArrowRight');
			await markNames(page);
			await mark.click();
			const sheet = region(page).getByRole('group', { name: /Library/ });
			for (const key of ['ArrowLeft', 'ArrowUp']) {
				expect(await gap(mark, sheet)).toBeLessThan(12);
				await region(page).press(key);
				await markNames(page);
			}
		});

		test('Escape goes back to the list', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await marks(page).first().focus();
			await page.keyboard.press('Escape');
			await expect(total(page)).toBeFocused();
		});

		test('the sheet over a mark leads into the list', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			const mark = region(page)
				.getByRole('button', { name: /, .*Library/ })
				.first();
			const name = ((await mark.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
			await mark.press('Enter');
			await page.getByRole('button', { name: `Read on in the list: ${name}` }).click();
			await expect(listed(page).getByRole('link', { name, exact: true })).toBeFocused();
		});

		test('a place that is not shown appears as its area alone', async ({ page }) => {
			// Nothing found stands anywhere: the map has no mark to wait for.
			await page.goto(`/map?q=${encodeURIComponent(HIDDEN_PLACE)}&renderer=${renderer}`);
			await expect(region(page).getByRole('button', { name: HIDDEN_PLACE })).toHaveCount(0);
			await listed(page)
				.getByRole('link', { name: new RegExp(`on the map, the area of ${HIDDEN_PLACE}`) })
				.click();
			const sheet = region(page).getByRole('group', { name: 'Aveley, Ockendon and Purfleet' });
			await expect(sheet.getByRole('link', { name: HIDDEN_PLACE })).toBeVisible();
		});

		test('a press that comes before the script is not lost', async ({ page }) => {
			let letGo = () => {};
			const held = new Promise<void>((done) => (letGo = done));
			await page.route('**/map.*.js', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(`/map?kind=library&renderer=${renderer}`, { waitUntil: 'commit' });
			const show = listed(page)
				.getByRole('link', { name: /^Show .+ on the map$/ })
				.nth(2);
			const name = ((await show.getAttribute('aria-label')) ?? '').slice(5, -11);
			await show.click();
			await expect(page.getByRole('button', { name: 'Use where I am' })).toBeDisabled();
			await expect(region(page)).toHaveCount(0);
			letGo();
			await expect(region(page).getByRole('link', { name, exact: true })).toBeVisible();
			await expect(page.getByRole('button', { name: 'Use where I am' })).toBeEnabled();
		});

		test('the layers stand by themselves, on the map and under the list', async ({ page }) => {
			await openMap(page, `/map?kind=library&renderer=${renderer}`);
			await page
				.getByRole('link', { name: 'Show on the map as well: Places to report hate' })
				.click();
			await expect(page).toHaveURL(/layer=hirc/);
			await expect(page.locator('.map-mark.is-layer').first()).toBeAttached();
			const section = page.getByRole('region', { name: 'Also on the map' });
			await expect(section.getByRole('listitem').first()).toContainText(
				'Hate Incident Reporting Centre'
			);
			await page.getByRole('link', { name: 'Do not always show: Places to report hate' }).click();
			await expect(page.locator('.map-mark.is-layer')).toHaveCount(0);
		});

		test('distances are said with the marks', async ({ page }) => {
			await openMap(page, `/map?near=RM18+8AD&kind=library&renderer=${renderer}`);
			expect((await markNames(page)).join('; ')).toMatch(/miles? away|very near/i);
		});
	});
}

test.describe('where I am @script', () => {
	test.use({
		permissions: ['geolocation'],
		geolocation: { latitude: 51.463217, longitude: 0.363889 }
	});

	test('only about a hundred metres of it leave the browser', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/map?renderer=leaflet');
		await page.getByRole('button', { name: 'Use where I am' }).click();
		await expect(page).toHaveURL(/near=51\.463(,|%2C)0\.364/);
		await expect(page.getByRole('article').filter({ hasText: 'Tilbury' }).first()).toBeVisible();
		expect(asked.filter((url) => /51\.4632|0\.3638/.test(url))).toEqual([]);
	});
});

test('a position that is not given is said to be so @script @once', async ({ page, context }) => {
	await context.clearPermissions();
	await page.goto('/map?renderer=leaflet');
	await page.getByRole('button', { name: 'Use where I am' }).click();
	await expect(page.getByText('We could not find out where you are')).toBeVisible();
});

test('areas, layers and pages work by their addresses alone', async ({ page }) => {
	await page.goto('/map?area=grays&layer=warm_space');
	await expect(page.getByRole('link', { name: 'Grays', exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await expect(page.getByRole('heading', { name: 'Also on the map' })).toBeVisible();
	await page.goto('/map?page=2');
	await expect(page.getByText('Page 2 of')).toBeVisible();
	expect(await listed(page).count()).toBe(20);
	await page.goto('/map?layer=castles&box=3,2,1');
	await expect(page.getByText('layer=castles')).toBeVisible();
	await expect(page.getByText('box=3,2,1')).toBeVisible();
});
