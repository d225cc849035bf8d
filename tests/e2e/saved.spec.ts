/** Keeping listings without an account: on this device, on paper, and in a link to somebody else. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LISTING, LISTING_NAME, PAGE_ERROR } from './public-pages';

const GONE = 'ffffffffffff';
const keep = (page: Page, name: string) =>
	page.getByRole('button', { name: `Keep ${name}`, exact: true });
const takeOff = (page: Page, name: string) =>
	page.getByRole('button', { name: `Take off your list ${name}`, exact: true });
const cards = (page: Page) => page.getByRole('main').getByRole('article');

/** Keeps the first listings of a search and gives back their names and codes, in order. */
async function keepFirst(page: Page, count: number) {
	await page.goto('/search?kind=library');
	const kept: { name: string; code: string }[] = [];
	for (let at = 0; at < count; at++) {
		const card = cards(page).nth(at);
		const name = await card.getByRole('heading').innerText();
		const button = keep(page, name);
		kept.push({ name, code: (await button.getAttribute('value')) ?? '' });
		await button.click();
		await expect(takeOff(page, name)).toBeVisible();
	}
	return kept;
}

test('a listing is kept where it is found, and found again on the list', async ({ page }) => {
	await expect(page.getByRole('link', { name: /^Your list \(/ })).toHaveCount(0);
	const [first, second] = await keepFirst(page, 2);
	await expect(page).toHaveURL(/\/search\?kind=library/);
	await page.getByRole('link', { name: 'Your list (2)' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Your list' })).toBeVisible();
	await expect(cards(page).getByRole('heading')).toContainText([first!.name, second!.name]);

	await takeOff(page, first!.name).click();
	await expect(page.getByText(`Taken off your list: ${first!.name}.`)).toBeVisible();
	await expect(cards(page).getByRole('heading')).toContainText([second!.name]);
	await page.getByRole('button', { name: 'Put it back' }).click();
	await expect(cards(page).getByRole('heading')).toContainText([second!.name, first!.name]);
});

test('the list says where it is kept, and is cleared with one press', async ({ page, context }) => {
	await keepFirst(page, 1);
	await page.goto('/saved');
	await expect(page.getByText('Your list stays on this device.')).toBeVisible();
	const [cookie, ...others] = await context.cookies();
	expect(cookie).toMatchObject({ name: 'list', sameSite: 'Lax', httpOnly: true });
	expect(others).toEqual([]);

	await page.getByRole('button', { name: 'Clear this list' }).click();
	await expect(page.getByText('Nothing of it is left on this device.')).toBeVisible();
	expect(await context.cookies()).toEqual([]);
	await expect(page.getByRole('link', { name: /^Your list \(/ })).toHaveCount(0);
});

test('keeping does not load the page again where there is script @script @once', async ({
	page
}) => {
	await page.goto(LISTING);
	await page.evaluate(() => document.body.setAttribute('data-first', ''));
	const button = keep(page, LISTING_NAME).or(
		page.getByRole('button', { name: `Keep this on your list ${LISTING_NAME}` })
	);
	await button.click();
	await expect(page.getByRole('link', { name: 'Your list (1)' })).toBeVisible();
	await expect(page.getByText('Kept. Listings on your list: 1')).toBeAttached();
	await takeOff(page, LISTING_NAME).click();
	await expect(page.getByRole('link', { name: /^Your list \(/ })).toHaveCount(0);
	await expect(page.locator('body[data-first]')).toHaveCount(1);
	await page.goto('/saved');
	await expect(page.getByText('There is nothing on your list yet.')).toBeVisible();
});

test('a list that was sent is looked at without touching one’s own, and then kept too', async ({
	page
}) => {
	const [own, sent] = await keepFirst(page, 2);
	await page.goto('/saved');
	await takeOff(page, sent!.name).click();
	await expect(cards(page)).toHaveCount(1);

	await page.goto(`/list?l=${sent!.code}`);
	await expect(cards(page).getByRole('heading')).toContainText([sent!.name]);
	await expect(page.getByRole('link', { name: 'Your list (1)' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep it on your list' }).click();
	await expect(cards(page).getByRole('heading')).toContainText([own!.name, sent!.name]);
});

test('the link to the list carries the list', async ({ page, browser }) => {
	const kept = await keepFirst(page, 3);
	await page.goto('/saved');
	const link = await page.getByRole('link', { name: 'Link to this list' }).getAttribute('href');
	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto(link ?? '');
	await expect(cards(elsewhere).getByRole('heading')).toContainText(kept.map(({ name }) => name));
	await elsewhere.context().close();
});

test('what has left the directory is said at its number', async ({ page, context, baseURL }) => {
	const [first] = await keepFirst(page, 1);
	await context.addCookies([{ name: 'list', value: `${GONE}.${first!.code}`, url: baseURL! }]);
	await page.goto('/saved');
	await expect(
		page.getByRole('heading', { name: /^1 ?Not in the directory any more$/ })
	).toBeVisible();
	await expect(cards(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Take number 1 off your list' }).click();
	await expect(page.getByText('Not in the directory any more')).toHaveCount(0);
	await expect(cards(page)).toHaveCount(1);
});

test('on paper: the address, the times and the numbers on the map @once', async ({ page }) => {
	await keepFirst(page, 1);
	await page.goto('/saved');
	const when = page.getByRole('main').getByText('When', { exact: true });
	await expect(when).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(when).toBeVisible();
	await expect(page.getByText(/^As it was on/)).toBeVisible();
	await expect(page.getByRole('img', { name: /numbers of this list/ })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Clear this list' })).toBeHidden();
});

test.describe('places to report hate or to get away from abuse', () => {
	test('are not kept with one press', async ({ page }) => {
		await page.goto('/hate-incidents');
		await expect(cards(page)).not.toHaveCount(0);
		await expect(page.getByRole('button', { name: /^Keep/ })).toHaveCount(0);
	});

	test('are kept on their own page, after a word of warning', async ({ page }) => {
		await page.goto('/hate-incidents');
		await cards(page).first().getByRole('heading').getByRole('link').click();
		const anyway = page.getByRole('button', { name: /^Keep it anyway/ });
		await expect(anyway).toBeHidden();
		await page.getByText('Keep this on your list?').click();
		await expect(page.getByText('If that could put you in danger')).toBeVisible();
		await anyway.click();
		await expect(page.getByRole('link', { name: 'Your list (1)' })).toBeVisible();
		await page.goto('/saved');
		await expect(cards(page)).toHaveCount(1);
		await expect(page.getByRole('button', { name: /^Take off your list/ })).toBeVisible();
	});
});

test.describe('what nobody should send', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	test('is answered with a page @once', async ({ page, request, baseURL }) => {
		const headers = { origin: baseURL!, accept: 'text/html' };
		const long = 'a'.repeat(10_000);
		for (const path of ['/list', '/list?l=', `/list?l=${long}`, '/list?l=%00', '/saved?off=%00']) {
			expect((await request.get(path)).status(), path).toBe(200);
		}
		for (const code of ['', '\0', long, GONE, '../../etc/passwd']) {
			const answer = await request.post('/saved?/keep', { headers, form: { code, back: long } });
			expect(answer.status(), code.slice(0, 20)).toBe(400);
			expect(await answer.text()).toContain('We could not keep that.');
		}
		for (const action of ['keep', 'remove', 'clear', 'nonsense']) {
			const answer = await request.post(`/saved?/${action}`, {
				headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
				data: 'no form at all',
				maxRedirects: 0
			});
			expect(answer.status(), action).toBeLessThan(500);
		}
		expect((await request.put('/saved', { headers })).status()).toBe(405);

		await page.goto('/list?l=nonsense');
		await expect(page.getByText('There is nothing on this list.')).toBeVisible();
	});

	test('does not lead to another site @once', async ({ page, request, baseURL }) => {
		const [first] = await keepFirst(page, 1);
		for (const back of [
			'//evil.example/',
			'https://evil.example/',
			'/\\evil.example',
			'javascript:1'
		]) {
			const answer = await request.post('/saved?/keep', {
				headers: { origin: baseURL!, accept: 'text/html' },
				form: { code: first!.code, back },
				maxRedirects: 0
			});
			expect(answer.headers().location, back).toBe('/saved');
		}
	});

	test('a full list says so and loses nothing @once', async ({ page, context, baseURL }) => {
		const [first] = await keepFirst(page, 1);
		const full = Array.from({ length: 40 }, (_, at) => String(at).padStart(12, '0')).join('.');
		await context.addCookies([{ name: 'list', value: full, url: baseURL! }]);
		await page.goto('/search?kind=library');
		await keep(page, first!.name).click();
		await expect(page.getByRole('alert')).toContainText('Your list is full.');
		await expect(page.getByRole('heading', { name: /Not in the directory any more/ })).toHaveCount(
			40
		);
	});
});
