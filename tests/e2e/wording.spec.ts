/** Coordinators change the words that search understands, the categories and the help texts, and take it back. */
import type { Page } from '@playwright/test';
import { faults, WCAG_2_2_AA } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { COORDINATOR, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

// Forms that are answered with what is wrong with them.
test.use({ expectedErrors: PAGE_ERROR });

const status = (page: Page) => page.getByRole('main').getByRole('status').first();

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const madeUpWord = () =>
	Array.from({ length: 9 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

async function expectNoFault(page: Page): Promise<void> {
	expect(await faults(page, { tags: WCAG_2_2_AA })).toEqual([]);
}

test('what is about to change is seen first, and can be taken back', async ({ page }, {
	project
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const hasScript = project.use.javaScriptEnabled !== false;
	const word = madeUpWord();
	await signIn(page, COORDINATOR);

	await page.goto('/desk');
	await page.getByRole('link', { name: 'Words that search understands' }).click();
	if (hasScript) await expectNoFault(page);
	await page.getByRole('link', { name: 'Add words' }).click();
	await page.getByLabel('What people type').fill(word);
	await page.getByLabel('What it stands for').selectOption('kind:library');
	await page.getByRole('button', { name: 'See what changes' }).click();
	const changes = page.getByRole('row', { name: word });
	await expect(changes).toContainText('0 found');
	await expect(changes).toContainText('Library');
	if (hasScript) await expectNoFault(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(status(page)).toContainText('Saved.');
	await page.getByLabel('What people type').fill(`${word}\n${word} house`);
	await page.getByRole('button', { name: 'See what changes' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('button', { name: 'Bring back version 1' }).click();
	await expect(page.getByLabel('What people type')).toHaveValue(word);

	await page.goto('/desk/categories');
	if (hasScript) await expectNoFault(page);
	await page.getByRole('link', { name: 'Food', exact: true }).click();
	await page.getByLabel('What it means').fill('');
	await page.getByRole('button', { name: 'See what changes' }).click();
	await expect(page.getByText('Write a sentence of 1 to 200 letters.')).toBeVisible();
	await page.getByLabel('What it means').fill(`Meals and ${word}.`);
	await page.getByRole('button', { name: 'See what changes' }).click();
	await expect(page.getByText(/^Published: \d+$/)).toBeVisible();
	if (hasScript) await expectNoFault(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await page
		.getByRole('button', { name: /^Bring back version/ })
		.last()
		.click();
	await expect(page.getByLabel('What it means')).not.toHaveValue(`Meals and ${word}.`);

	await page.goto('/desk/help-texts');
	if (hasScript) await expectNoFault(page);
	await page.getByRole('link', { name: 'English: Are you in danger now?' }).click();
	await page.getByLabel('Text', { exact: true }).fill(`Call 999. ${word}`);
	await page.getByRole('button', { name: 'See what changes' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Call 999' })).toBeVisible();
	if (hasScript) await expectNoFault(page);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(status(page)).toContainText('Saved.');
	await page
		.getByRole('button', { name: /^Bring back version/ })
		.last()
		.click();
	await expect(page.getByLabel('Text', { exact: true })).not.toHaveValue(`Call 999. ${word}`);
});
