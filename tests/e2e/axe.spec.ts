/** The look for faults of accessibility finds those that are there. */
import { expect, test } from './fixtures';
import { faults, WCAG_2_2_AA } from './axe';

test('what is wrong is found, with its place @script @once', async ({ page }) => {
	await page.goto('/about');
	expect(await faults(page, { tags: WCAG_2_2_AA })).toEqual([]);
	await page.evaluate(() => {
		const main = document.querySelector('main') as HTMLElement;
		main.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="pale">hardly there</p>');
		(document.getElementById('pale') as HTMLElement).style.color = 'rgb(230 230 225)';
	});
	const found = await faults(page, { tags: WCAG_2_2_AA });
	expect(found.map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
	expect(found.join()).toContain('/favicon.svg');
	expect(await faults(page, { tags: WCAG_2_2_AA, within: 'header' })).toEqual([]);
});
