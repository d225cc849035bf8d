/** A list of ours on the page of somebody else: what they copy, what their visitors get, and who may be framed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { faults } from './axe';
import { expect, test as base } from './fixtures';

const LIST = '/embed?kind=library&show=map';

type Partner = { host: string; content: string };

/** Somebody else's website: on this machine too, since browsers keep visits to the internet out of it. */
const test = base.extend<{ partner: Partner }>({
	partner: async ({ baseURL }, use) => {
		const partner: Partner = { host: '', content: '' };
		const server = createServer((_, response) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(
				`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Partner</title>${partner.content}`
			);
		});
		const { hostname } = new URL(baseURL ?? '');
		await new Promise<void>((done) => server.listen(0, hostname, done));
		partner.host = `${hostname}:${(server.address() as AddressInfo).port}`;
		await use(partner);
		server.closeAllConnections();
		server.close();
	},
	allowedHost: async ({ partner }, use) => use(partner.host)
});

/** Goes to somebody else's page with this in it. */
async function visit(page: Page, partner: Partner, content: string): Promise<void> {
	partner.content = content;
	await page.goto(`http://${partner.host}/`);
}

/** The two lines that our own page makes for libraries on a map. */
async function snippetFor(page: Page): Promise<string> {
	await page.goto('/about/api');
	await page.getByLabel('What', { exact: true }).selectOption({ label: 'Libraries' });
	await page.getByLabel('Show it as').selectOption({ label: 'a list with a small map' });
	await page.getByRole('button', { name: 'Make the two lines' }).click();
	await expect(page).toHaveURL(/kind=library.*show=map#embed$/);
	return page.getByLabel('Copy this into your page').inputValue();
}

test('two copied lines show the list on another site, and its links open the whole page @script', async ({
	page,
	partner
}) => {
	await visit(page, partner, await snippetFor(page));
	const frame = page.frameLocator('iframe[title^="Local support in"]');
	await expect(frame.getByRole('heading', { level: 1, name: 'Libraries' })).toBeVisible();
	await expect(frame.locator('svg[role=img]').first()).toBeVisible();
	const list = frame.locator('[data-embed]');
	// The frame grows until nothing in it has to be scrolled.
	await expect
		.poll(async () => {
			const [outer, inner] = [await page.locator('iframe').boundingBox(), await list.boundingBox()];
			return Math.abs((outer?.height ?? 0) - (inner?.height ?? -99)) < 2;
		})
		.toBe(true);
	await frame.getByRole('article').first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/listings\//);
	await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('no other page of ours is shown in a frame', async ({ page }) => {
	const response = await page.request.get('/search');
	expect(response.headers()['x-frame-options']).toBe('DENY');
	expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	const embedded = await page.request.get(LIST);
	expect(embedded.headers()['x-frame-options']).toBeUndefined();
	expect(embedded.headers()['content-security-policy']).toContain('frame-ancestors *');
});

test('small, without a menu, readable at 320 px, and without a fault that a machine can find @script', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(LIST);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Libraries');
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('link', { name: /^See (this|all \d+) on/ }).click();
	await expect(page).toHaveURL(/\/map\?kind=library$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the link on the other site stays a link to the same search', async ({ page, partner }) => {
		await visit(page, partner, await snippetFor(page));
		await expect(page.locator('iframe')).toHaveCount(0);
		await page.getByRole('link', { name: /^Local support in/ }).click();
		await expect(page).toHaveURL(/\/map\?kind=library$/);
	});
});
