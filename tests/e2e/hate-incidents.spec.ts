import { expect, test } from './fixtures';

const elsewhere = /^https:\/\//;

test('says what to do now, and every other way to report', async ({ page }) => {
	await page.goto('/hate-incidents');
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Call 999', exact: true })).toHaveAttribute(
		'href',
		'tel:999'
	);
	await expect(main.getByRole('link', { name: /call 101/ })).toHaveAttribute('href', 'tel:101');
	await expect(main.getByRole('link', { name: /True Vision/ })).toBeVisible();
	await expect(main.getByRole('link', { name: /Crimestoppers/ })).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'What is a Hate Incident Reporting Centre?' })
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What happens when you go in' })).toBeVisible();
});

test('tells nobody: a neutral title, and no referrer for other sites', async ({ page }) => {
	const response = await page.goto('/hate-incidents');
	await expect(page).toHaveTitle(/^Local information/);
	await expect(page).not.toHaveTitle(/hate|report/i);
	expect(response?.headers()['referrer-policy']).toBe('no-referrer');
	for (const link of await page.getByRole('main').getByRole('link').all()) {
		if (elsewhere.test((await link.getAttribute('href')) ?? '')) {
			await expect(link).toHaveAttribute('rel', /noreferrer/);
		}
	}
});

test.describe('leaving at once', () => {
	test.use({ allowedHost: 'www.bbc.co.uk' });

	test('leads to a page about something else, which is not told where from', async ({ page }) => {
		let referrer: string | null | undefined = null;
		await page.route(elsewhere, async (route) => {
			referrer = await route.request().headerValue('referer');
			await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
		});
		await page.goto('/about');
		await page.goto('/hate-incidents');
		await page.getByRole('link', { name: 'Leave this page now' }).click();
		await expect(page).toHaveTitle('Weather');
		expect(referrer).toBeNull();
	});

	test('cannot be undone with the back button where there is script @script', async ({ page }) => {
		await page.route(elsewhere, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' })
		);
		await page.goto('/about');
		await page.goto('/hate-incidents');
		await page.getByRole('link', { name: 'Leave this page now' }).click();
		await expect(page).toHaveTitle('Weather');
		await page.goBack();
		await expect(page).toHaveURL(/\/about$/);
	});
});

test('a question about hate is answered before the results, and stays out of the title', async ({
	page
}) => {
	await page.goto('/search?q=report+racist+abuse');
	const help = page.getByRole('region', { name: 'Help right now' });
	await help.getByRole('link', { name: 'Ways to report a hate incident' }).click();
	await expect(page).toHaveURL(/\/hate-incidents$/);
});
