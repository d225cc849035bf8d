import { expect, test } from './fixtures';
import { LISTING, LISTING_NAME, PAGE_ERROR } from './public-pages';

test.describe('one real listing', () => {
	test.beforeEach(({ page }) => page.goto(LISTING).then(() => undefined));

	test('says what it is, and that nobody has checked it yet', async ({ page }) => {
		await expect(page).toHaveTitle(new RegExp(`^${LISTING_NAME}`));
		await expect(page.getByRole('heading', { level: 1, name: LISTING_NAME })).toBeVisible();
		for (const kind of ['Community hub', 'Library', 'Warm space']) {
			await expect(page.getByText(kind, { exact: true }).first()).toBeVisible();
		}
		await expect(page.getByText(/Community Builder has not checked this yet/)).toBeVisible();
	});

	test('says when: one row for each day', async ({ page }) => {
		const when = page.getByRole('region', { name: 'When' });
		await expect(when.getByRole('row')).toHaveCount(7);
		await expect(when.getByRole('row', { name: /Monday/ })).toContainText('10am to 1pm');
		await expect(when.getByRole('row', { name: /Wednesday/ })).toContainText('2pm to 5pm');
		await expect(when.getByRole('row', { name: /Sunday/ })).toContainText('No times given');
		await expect(when.getByText('(today)')).toHaveCount(1);
	});

	test('says where, and how to get there', async ({ page }) => {
		const where = page.getByRole('region', { name: 'Where', exact: true });
		await expect(where).toContainText('Civic Square');
		await expect(where).toContainText('RM18 8AD');
		const directions = where.getByRole('link', { name: 'Get directions' });
		await expect(directions).toHaveAttribute('href', /^https:\/\/[^/]+\/.*(51\.46|RM18)/);
		await expect(directions).toHaveAttribute('rel', /noreferrer/);
	});

	test('says whom to ask', async ({ page }) => {
		const contact = page.getByRole('region', { name: 'Contact' });
		await expect(
			contact.getByRole('link', { name: 'tilbury.library@thurrock.gov.uk' })
		).toHaveAttribute('href', 'mailto:tilbury.library@thurrock.gov.uk');
		await expect(contact.getByRole('link', { name: 'tilburyhub.org.uk' })).toHaveAttribute(
			'href',
			'https://tilburyhub.org.uk'
		);
	});

	test('says where the facts come from', async ({ page }) => {
		const source = page.getByRole('region', { name: 'Where this comes from' });
		await expect(source).toContainText('Nobody has checked this yet');
		await expect(source.getByRole('term').filter({ hasText: 'Source' })).toBeVisible();
		await expect(source.getByRole('term').filter({ hasText: 'How sure we are' })).toBeVisible();
		await expect(source.getByRole('link', { name: 'Tell us about a mistake' })).toBeVisible();
	});

	test('leads on: its area, what it helps with, what else is there', async ({ page }) => {
		await expect(page.getByRole('heading', { name: 'Getting in and around' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Like this, nearby' })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Tilbury and Chadwell' }).click();
		await expect(page).toHaveURL(/\/areas\/tilbury-chadwell$/);
	});

	test('on paper: no menus or buttons, but a code that leads back', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('RM18 8AD').first()).toBeVisible();
		await expect(page.getByText('Scan to see this page as it is today')).toBeVisible();
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Get directions' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Tell us about a mistake' })).toBeHidden();
		await expect(page.getByRole('heading', { name: 'Like this, nearby' })).toBeHidden();
	});
});

test('the page can be printed or shared where there is script @script @once', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
	await page.goto(LISTING);
	await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a made-up example says so, in the list and on its page', async ({ page }) => {
	await page.goto('/search?kind=group');
	const example = page.getByRole('article').filter({ hasText: 'Made-up example' }).first();
	await example.getByRole('link').first().click();
	await expect(page.getByText(/^This is a made-up example/)).toBeVisible();
});

test.describe('a listing that is not there', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	for (const slug of [
		'no-such-listing',
		'%00',
		"'%20OR%201=1--",
		'x'.repeat(3000),
		'..%2f..%2fetc'
	]) {
		test(`${slug.slice(0, 20)}: a helpful page @once`, async ({ page }) => {
			const response = await page.goto(`/listings/${slug}`);
			expect(response?.status()).toBeGreaterThanOrEqual(400);
			expect(response?.status()).toBeLessThan(500);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByLabel('What are you looking for?')).toBeVisible();
		});
	}
});
