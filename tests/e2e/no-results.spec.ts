/** Nothing found is never the end: what was looked for, what is near to it, whom to ask. */
import { expect, test } from './fixtures';

test('says what was looked for, looks wider, and names a person to ask in that area', async ({
	page
}) => {
	await page.goto('/search?q=zzzzqqqqxxxx+in+tilbury');
	const main = page.getByRole('main');
	await expect(main.getByText('We looked for: “zzzzqqqqxxxx in tilbury”.')).toBeVisible();
	await expect(main.getByText('We understood:')).toBeVisible();
	const wider = main.getByRole('region', { name: 'We looked wider for you' });
	await expect(wider.getByRole('article').first()).toContainText('Tilbury');

	const ask = main.getByRole('region', { name: 'Ask a person' });
	await expect(ask).toContainText('We have no name yet for the Community Builder');
	await expect(ask).toContainText('Tilbury and Chadwell');
	await expect(ask.getByRole('link', { name: 'info@thurrockcvs.org' })).toHaveAttribute(
		'href',
		'mailto:info@thurrockcvs.org'
	);
	await expect(ask).toContainText('Nobody has checked this yet.');
	await ask.getByRole('link', { name: /^Libraries and hubs in/ }).click();
	await expect(page).toHaveURL(/area=tilbury-chadwell/);
	await expect(page.getByRole('article').first()).toBeVisible();
});

test('another spelling stands on top', async ({ page }) => {
	await page.goto('/search?q=librry+zzzzqqqqxxxx&area=grays&language=xx');
	await expect(page.getByText('Nothing matches all of that')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Look at all listings' })).toBeVisible();
});

test('the page of an area names whom to ask', async ({ page }) => {
	await page.goto('/areas/grays');
	await expect(page.getByRole('region', { name: 'Ask a person' })).toContainText('Thurrock CVS');
});
