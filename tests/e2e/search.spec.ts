import type { Page } from '@playwright/test';
import { choose, openFilters } from './filters';
import { expect, test } from './fixtures';
import { LISTING_NAME, PAGE_ERROR } from './public-pages';

const totalHeading = (page: Page) => page.getByRole('heading', { name: /^[\d,]+ listings?$/ });

async function total(page: Page): Promise<number> {
	return Number((await totalHeading(page).innerText()).replace(/\D/g, ''));
}

const cards = (page: Page) => page.getByRole('article');

test('a question asked on the home page leads to the listing', async ({ page }) => {
	await page.goto('/');
	await page.getByLabel('What are you looking for?').fill('tilbury library');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\?q=tilbury(\+|%20)library$/);
	await expect(
		cards(page).first().getByRole('link', { name: LISTING_NAME, exact: true })
	).toBeVisible();
	await page.getByRole('link', { name: LISTING_NAME, exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: LISTING_NAME })).toBeVisible();
});

test('filters narrow the results, and chips take them away again', async ({ page }) => {
	await page.goto('/search');
	const everything = await total(page);
	await choose(page, 'What it is', /^Libraries \(/);
	await choose(page, 'Area', /^Grays/);
	await page.getByRole('button', { name: 'Show results' }).click();

	await expect(page).toHaveURL(/kind=library/);
	await expect(page).toHaveURL(/area=grays/);
	const narrowed = await total(page);
	expect(narrowed).toBeGreaterThan(0);
	expect(narrowed).toBeLessThan(everything);
	for (const card of await cards(page).all()) await expect(card).toContainText('Library');

	await page.getByRole('link', { name: /^Take away Grays/ }).click();
	await expect(page).not.toHaveURL(/area=grays/);
	await expect(page).toHaveURL(/kind=library/);
	expect(await total(page)).toBeGreaterThan(narrowed);

	await page.getByRole('link', { name: 'Take away Libraries' }).click();
	await expect(page).not.toHaveURL(/kind=/);
	await expect(totalHeading(page)).toHaveText(new RegExp(`^${everything} `));
});

test('the count beside a filter is the number of results it gives', async ({ page }) => {
	await page.goto('/search?area=tilbury-chadwell');
	const filters = await openFilters(page);
	const option = filters.getByRole('group', { name: 'What it is' }).getByText(/^Groups \(\d+\)/);
	const promised = Number((await option.innerText()).replace(/\D/g, ''));
	await page.goto('/search?area=tilbury-chadwell&kind=group');
	expect(await total(page)).toBe(promised);
});

test('filters stay when the question changes', async ({ page }) => {
	await page.goto('/search?kind=library');
	await page.getByLabel('What are you looking for?').fill('tilbury');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/q=tilbury/);
	await expect(page).toHaveURL(/kind=library/);
});

test('results come in pages', async ({ page }) => {
	await page.goto('/search');
	await expect(cards(page)).toHaveCount(20);
	const first = await cards(page).first().innerText();
	await page.getByRole('link', { name: 'Next page' }).click();
	await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();
	expect(await cards(page).first().innerText()).not.toBe(first);
	await page.getByRole('link', { name: 'Previous page' }).click();
	await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible();
	expect(await cards(page).first().innerText()).toBe(first);
});

test('a spelling mistake still finds the listing', async ({ page }) => {
	await page.goto('/search?q=tilbary+libary');
	await expect(cards(page).getByRole('link', { name: LISTING_NAME, exact: true })).toBeVisible();
});

test('near a postcode, the nearest come first and say how far', async ({ page }) => {
	await page.goto('/search?kind=library&near=RM18+8AD&sort=distance');
	await expect(cards(page).first()).toContainText('Tilbury');
	await expect(cards(page).nth(1)).toContainText(/miles? away/);
});

test('nothing found is not the end', async ({ page }) => {
	await page.goto('/search?q=zzzzqqqqxxxx');
	await expect(page.getByRole('heading', { name: '0 listings' })).toBeVisible();
	await expect(page.getByText('zzzzqqqqxxxx').first()).toBeVisible();
	await page.getByRole('link', { name: 'Look at all listings' }).click();
	expect(await total(page)).toBeGreaterThan(100);
});

test('on paper: a number to ring, and nothing that cannot be pressed @once', async ({ page }) => {
	await page.goto('/search?kind=group');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('article a[href^="tel:"]').first()).toBeVisible();
	await expect(page.getByRole('link', { name: /^Directions/ }).first()).toBeHidden();
	await expect(page.locator('article button').first()).toBeHidden();
});

test('danger is answered before anything else', async ({ page }) => {
	await page.goto('/search?q=I+want+to+kill+myself');
	const help = page.getByRole('region', { name: 'Help right now' });
	await expect(help.getByRole('link', { name: /Samaritans/ })).toHaveAttribute(
		'href',
		'tel:116123'
	);
	await expect(page).not.toHaveTitle(/kill/);
});

test.describe('bad input', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	test('unknown filters are named and left out', async ({ page }) => {
		const response = await page.goto('/search?kind=spaceship&area=mars&within=-3&sort=best&age=x');
		expect(response?.status()).toBe(200);
		for (const unknown of ['kind=spaceship', 'area=mars', 'within=-3', 'sort=best', 'age=x']) {
			await expect(page.getByText(unknown)).toBeVisible();
		}
		expect(await total(page)).toBeGreaterThan(100);
	});

	test('a page that is not there leads back to the first', async ({ page }) => {
		const response = await page.goto('/search?kind=library&page=400');
		expect(response?.status()).toBe(200);
		await page.getByRole('link', { name: 'Go to the first page' }).click();
		expect(await cards(page).count()).toBeGreaterThan(0);
	});

	for (const [what, query] of [
		['10 kB of text', `q=${'warm meal '.repeat(1000)}`],
		['a thousand words', `q=${Array.from({ length: 1000 }, (_, i) => `w${i}`).join('+')}`],
		['control and direction characters', 'q=%00%01%E2%80%AElibrary%E2%80%8F'],
		['regular expression signs', 'q=(.*)%2B%5B%5C%5D%7B1,99%7D%24'],
		['SQL', "q=';DROP TABLE listings;--"],
		['markup', 'q=<script>alert(1)</script>'],
		['half an emoji', 'q=%ED%A0%BD'],
		['broken percent-encoding', 'q=%E0%A4%A&kind=library'],
		['an absurd page', 'q=library&page=99999999999999999999']
	] as const) {
		test(`${what} gets a sensible page @once`, async ({ page }) => {
			const response = await page.goto(`/search?${query}`);
			expect(response?.status()).toBeLessThan(500);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByLabel('What are you looking for?')).toBeVisible();
		});
	}
});
