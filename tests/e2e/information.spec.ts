import { expect, test } from './fixtures';
import { LISTING_NAME, PAGE_ERROR } from './public-pages';

test('warm spaces: every one of them, with a way to see them on the map', async ({ page }) => {
	await page.goto('/warm-spaces');
	const shown = await page.getByRole('article').count();
	expect(shown).toBeGreaterThan(8);
	await expect(page.getByRole('link', { name: 'See them on the map' })).toHaveAttribute(
		'href',
		/\/map\?kind=warm_space$/
	);
	await page.goto('/search?kind=warm_space');
	const total = Number(
		(await page.getByRole('heading', { name: /listings$/ }).innerText()).replace(/\D/g, '')
	);
	expect(shown).toBeLessThanOrEqual(total);
});

test('about the data: what is real, what is not, and all of it to take away', async ({ page }) => {
	await page.goto('/about');
	await expect(page.getByText(/Made-up examples: \d+\.$/)).toBeVisible();
	for (const name of [/spreadsheet \(CSV\)/, /for maps \(GeoJSON\)/]) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const response = await page.request.get(href ?? '');
		expect(response.status()).toBe(200);
		expect((await response.text()).includes(LISTING_NAME)).toBe(true);
	}
});

test('accessibility: the statement says what is not good enough yet', async ({ page }) => {
	await page.goto('/accessibility');
	await expect(
		page.getByRole('heading', { name: 'What we know is not good enough yet' })
	).toBeVisible();
	await expect(page.getByText(/WCAG|Web Content Accessibility Guidelines 2\.2/)).toBeVisible();
});

test('every page ends with the numbers to call', async ({ page }) => {
	await page.goto('/accessibility');
	const footer = page.getByRole('contentinfo');
	for (const number of ['999', '101', '111', '116123']) {
		const href = `tel:${number}`;
		const links = await footer.getByRole('link').all();
		const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
		expect(hrefs).toContain(href);
	}
});

test.describe('an address that leads nowhere', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	test('is answered with a search and a way home', async ({ page }) => {
		const response = await page.goto('/nowhere/at/all');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'We cannot find that page' })).toBeVisible();
		await page.getByLabel('What are you looking for?').fill('library');
		await page.getByRole('button', { name: 'Search' }).click();
		await expect(page).toHaveURL(/\/search\?q=library$/);
		await page.goto('/nowhere/at/all');
		await page.getByRole('link', { name: 'Go to the home page' }).click();
		await expect(page).toHaveURL(/\/$/);
	});

	for (const path of ['/%E0%A4%A', '/%00', '/a%2f..%2fb', `/${'x'.repeat(6000)}`]) {
		test(`${path.slice(0, 12)} is never an error of ours @once`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBeGreaterThanOrEqual(400);
			expect(response?.status()).toBeLessThan(500);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
	}
});
