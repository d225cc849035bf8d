import { expect, test } from './fixtures';
import { PAGE_ERROR } from './public-pages';

test('a postcode leads to its area', async ({ page }) => {
	await page.goto('/areas');
	await page.getByRole('textbox', { name: 'Your postcode' }).fill('rm188ad');
	await page.getByRole('button', { name: 'Show my area' }).click();
	const answer = page.getByRole('main').getByRole('status');
	await expect(answer).toContainText('RM18 8AD is in');
	await answer.getByRole('link').click();
	await expect(page).toHaveURL(/\/areas\/tilbury-chadwell$/);
});

test('one district lies in several areas', async ({ page }) => {
	for (const [postcode, area] of [
		['RM16 4JP', /Chadwell/],
		['RM16 2JU', /Grays/]
	] as const) {
		await page.goto(`/areas?postcode=${encodeURIComponent(postcode)}`);
		await expect(page.getByRole('main').getByRole('status').getByRole('link')).toHaveText(area);
	}
});

for (const [typed, words] of [
	['banana', /“banana” is not a full postcode/],
	['SW1A 1AA', /We do not know SW1A 1AA/],
	['RM18', /“RM18” is not a full postcode/],
	["' OR 1=1", /is not a full postcode/]
] as const) {
	test(`the postcode ${typed} is answered kindly, and kept in the field`, async ({ page }) => {
		await page.goto('/areas');
		const field = page.getByRole('textbox', { name: 'Your postcode' });
		await field.fill(typed);
		await page.getByRole('button', { name: 'Show my area' }).click();
		await expect(page.getByText(words)).toBeVisible();
		await expect(field).toHaveValue(typed);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(words);
	});
}

test('every area is on the map and in the list', async ({ page }) => {
	await page.goto('/areas');
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(5);
	await page
		.getByRole('heading', { name: /Stanford-le-Hope/ })
		.getByRole('link')
		.click();
	await expect(page).toHaveURL(/\/areas\/stanford-corringham$/);
});

test('an area page shows what is strong there', async ({ page }) => {
	await page.goto('/areas/tilbury-chadwell');
	const strong = page.getByRole('region', { name: 'What is strong here' });
	const libraries = strong.getByRole('link', { name: /Libraries/ });
	const count = (await libraries.innerText()).replace(/\D/g, '');
	await expect(page.getByRole('region', { name: 'Hubs and libraries' })).toContainText('Tilbury');
	await expect(page.getByText(/roughly where each area is/)).toBeVisible();
	await libraries.click();
	await expect(page.getByRole('heading', { name: `${count} listings` })).toBeVisible();
});

test('an area page says what is on, whom to ask, and how to add what is missing', async ({
	page
}) => {
	await page.goto('/areas/grays');
	const hubs = page.getByRole('region', { name: 'Hubs and libraries' });
	await expect(hubs.getByRole('heading', { name: 'Grays Central Library' })).toBeVisible();
	await expect(hubs.getByText(/^(Today: |No times given for today)/).first()).toBeVisible();

	const week = page.getByRole('region', { name: 'On in the next seven days' });
	const days = await week.getByRole('heading', { level: 3 }).allInnerTexts();
	expect(days.length).toBeGreaterThan(3);
	expect(new Set(days).size).toBe(days.length);
	await expect(page.getByRole('region', { name: 'Ask a person' })).toContainText('Thurrock CVS');

	const centres = page.getByRole('region', { name: 'Report a hate incident here' });
	await expect(centres.getByText('Made-up example')).toHaveCount(0);
	await centres.getByRole('link', { name: /How to report/ }).click();
	await expect(page).toHaveURL(/hate-incidents/);
	await page.goBack();
	await week.getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/listings\//);
});

test('from one area to the next', async ({ page }) => {
	await page.goto('/areas/grays');
	const next = page.getByRole('navigation', { name: 'Next to here' });
	const neighbour = next.getByRole('link').first();
	const name = await neighbour.innerText();
	await neighbour.click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test.describe('an area that is not there', () => {
	test.use({ expectedErrors: PAGE_ERROR });
	test('is answered with a way on', async ({ page }) => {
		const response = await page.goto('/areas/atlantis');
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: 'Look by area' }).click();
		await expect(page).toHaveURL(/\/areas$/);
	});
});
