/** The way from the home page to a phone number without a mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LISTING_NAME } from './public-pages';

/** Presses Tab until this has the focus, as a person would. */
async function tabTo(page: Page, target: Locator, atMost = 120) {
	for (let presses = 0; presses < atMost; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Not reached with ${atMost} presses of Tab: ${target.toString()}`);
}

test('search, filter, take a filter away, open a listing', async ({ page }) => {
	await page.goto('/');
	await tabTo(page, page.getByLabel('What are you looking for?'));
	await page.keyboard.type('tilbury');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\?q=tilbury$/);

	if (!(await page.getByRole('form', { name: 'Narrow it down' }).isVisible())) {
		await tabTo(page, page.getByText('Narrow it down', { exact: true }));
		await page.keyboard.press('Enter');
	}
	await tabTo(page, page.getByRole('checkbox', { name: /^Libraries \(/ }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Show results' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/kind=library/);

	await tabTo(page, page.getByRole('link', { name: 'Take away Libraries' }));
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/kind=library/);

	const result = page.getByRole('article').getByRole('link', { name: LISTING_NAME, exact: true });
	await tabTo(page, result);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: LISTING_NAME })).toBeVisible();
	await tabTo(page, page.getByRole('link', { name: 'Get directions' }));
});

test('the focus can always be seen @once', async ({ page }) => {
	await page.goto('/search?q=library');
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		const seen = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return { name: 'page', visible: true };
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			const { top, bottom, width } = element.getBoundingClientRect();
			const marked =
				(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
			const onScreen = bottom > 0 && top < innerHeight && width > 0;
			return { name: element.outerHTML.slice(0, 100), visible: marked && onScreen };
		});
		expect(seen, `after ${presses + 1} presses`).toEqual({ ...seen, visible: true });
	}
});
