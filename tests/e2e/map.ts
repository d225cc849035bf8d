/** What the tests of the map find on it. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

export const RENDERERS = ['maplibre', 'leaflet'] as const;
/** Drawing without a graphics card takes its time on a busy machine. */
const PATIENCE = { timeout: 60_000 };

export const region = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
export const marks = (page: Page) =>
	page.getByRole('group', { name: 'Places on the map' }).getByRole('button', {
		name: /^(?!Close$|Read on)/
	});
export const listed = (page: Page) =>
	page.getByRole('listitem').filter({ has: page.getByRole('article') });
export const chosenCard = (page: Page) => page.locator('li[aria-current="true"]');
export const total = (page: Page) => page.getByRole('heading', { name: /^\d+ listings?$/ });
export const CLUSTER = /listings near here/;

export async function openMap(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(marks(page).first()).toBeVisible(PATIENCE);
}

/** What is read is what stays: the map says of itself when it has come to rest with all its marks. */
export async function markNames(page: Page): Promise<string[]> {
	await expect(region(page)).toHaveAttribute('aria-busy', 'false', PATIENCE);
	return marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
}

/** How many listings the marks stand for: a group says how many, any other mark is one. */
export async function countOnMarks(page: Page): Promise<number> {
	const counts = (await markNames(page)).map((name) =>
		Number(/(\d+) listings?( near here)?\./.exec(name)?.[1] ?? 1)
	);
	return counts.reduce((sum, count) => sum + count, 0);
}
