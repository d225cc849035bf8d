/** What must hold on every page: accessible, readable at 320 px and with wide spacing, and a way past the menu. */
import type { Page } from '@playwright/test';
import { faults, WCAG_2_2_AA } from './axe';
import { expect, test } from './fixtures';
import { PAGE_ERROR, PUBLIC_PAGES } from './public-pages';

test.use({ expectedErrors: PAGE_ERROR });

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, path } of PUBLIC_PAGES) {
	test(`${name}: titled, in order, past the menu, and without a fault that a machine can find @script`, async ({
		page
	}, { project }) => {
		// Colours do not change with the width, so each width looks at one set of them.
		const colorScheme = project.name === 'phone' ? 'dark' : 'light';
		await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
		await page.goto(path);
		// What lies under the map is laid out once the map is there.
		if (path.startsWith('/map'))
			await page.locator('body[data-map-seen]').waitFor({ timeout: 60_000 });
		await expect(page).toHaveTitle(/\S/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByRole('main')).toHaveCount(1);
		expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');

		expect(await faults(page, { tags: WCAG_2_2_AA })).toEqual([]);

		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the main part' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
	});
}

test.describe('narrow, and with the text spacing that people set for themselves', () => {
	// The reader's own style sheet is not ours to forbid; a test can only add it past the policy.
	test.use({ bypassCSP: true });

	for (const { name, path } of PUBLIC_PAGES) {
		test(`${name}: no sideways scrolling, and nothing is cut off @once`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(path);
			expect(await overflow(page)).toBeLessThanOrEqual(0);

			await page.setViewportSize({ width: 360, height: 740 });
			await page.addStyleTag({
				content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
					word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`
			});
			expect(await overflow(page)).toBeLessThanOrEqual(0);
			expect(await clippedTexts(page)).toEqual([]);
		});
	}
});

/**
 * Texts whose box hides a part of them. Boxes of one pixel are for screen readers alone, on purpose; a row that
 * scrolls by itself hides nothing as long as each thing in it can be reached with Tab.
 */
const clippedTexts = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
			.filter((element) => {
				if (!element.innerText || element.clientWidth <= 1) return false;
				// What is drawn over the land leaves the map at its edges, as the land does.
				if (element.closest('[data-part="region"]')) return false;
				if (getComputedStyle(element).overflow === 'visible') return false;
				const cutDown = element.scrollHeight - element.clientHeight > 1;
				const scrollsAcross =
					getComputedStyle(element).overflowX === 'auto' &&
					[...element.querySelectorAll('li')].every((item) => item.querySelector('a[href]'));
				const cutAcross = element.scrollWidth - element.clientWidth > 1 && !scrollsAcross;
				return cutDown || cutAcross;
			})
			.map((element) => element.outerHTML.slice(0, 120))
	);
