import { expect, test } from './fixtures';

test.beforeEach(({ page }) => page.goto('/').then(() => undefined));

test('asks one question', async ({ page }) => {
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Thurrock');
	await expect(page.getByLabel('What are you looking for?')).toBeVisible();
});

test('answers four at a glance', async ({ page }) => {
	for (const title of [
		'Open now',
		'Groups meeting today',
		'Somewhere warm today',
		'Report a hate incident'
	]) {
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
	}
	await expect(page.getByRole('link', { name: 'In danger now? Call 999' })).toHaveAttribute(
		'href',
		'tel:999'
	);
});

test('leads to each of the four areas, from the drawing and from its list', async ({ page }) => {
	const areas = page.getByRole('navigation', { name: /^Choose your part/ });
	for (const name of [/Ockendon/, /Grays/, /Corringham/, /Tilbury/]) {
		await expect(areas.getByRole('link', { name }).first()).toHaveAttribute(
			'href',
			/areas\/[a-z-]+$/
		);
	}
	await areas.getByRole('link', { name: 'Grays' }).last().click();
	await expect(page).toHaveURL(/\/areas\/grays$/);
	await expect(page.getByRole('heading', { level: 1, name: /Grays/ })).toBeVisible();
});

test('leads to every kind, with its number', async ({ page }) => {
	const kinds = page.getByRole('region', { name: 'Or look by what it is' });
	const libraries = kinds.getByRole('listitem').filter({ hasText: 'Libraries' });
	const count = (await libraries.innerText()).replace(/\D/g, '');
	await libraries.getByRole('link').click();
	await expect(page.getByRole('heading', { name: `${count} listings` })).toBeVisible();
});

test('leads to what people need', async ({ page }) => {
	const needs = page.getByRole('region', { name: 'Or by what you need' });
	await needs.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/search\?category=/);
	await expect(page.getByRole('article').first()).toBeVisible();
});

test('the menu leads to every main page', async ({ page }) => {
	const menu = page.getByRole('navigation', { name: 'Main' });
	for (const [name, path] of [
		['Find support', '/search'],
		["What's on", '/whats-on'],
		['Your area', '/areas'],
		['Map', '/map'],
		['Warm spaces', '/warm-spaces'],
		['Report hate', '/hate-incidents']
	] as const) {
		await menu.getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`${path}$`));
		await expect(menu.getByRole('link', { name, exact: true })).toHaveAttribute(
			'aria-current',
			'page'
		);
	}
});
