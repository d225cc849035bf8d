/** The mapping rooms: a figure opens its listings, a resident asks, a member answers and tries a change. */
import { curatingTest, expect, test } from './fixtures';
import { MAPPER, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

// A form that is sent too quickly is answered with a question.
curatingTest.use({ expectedErrors: PAGE_ERROR });

test('a figure of the room opens as many listings as it says @once', async ({ page }) => {
	await page.goto('/communities/grays');
	const groups = page.getByRole('link', { name: /^\d+ Groups$/ });
	const count = /\d+/.exec((await groups.textContent()) ?? '')?.[0];
	await groups.click();
	await expect(page.getByRole('main')).toContainText(`${count} `);
	await page.goto('/communities/grays');
	const evening = page.getByRole('link', { name: /^\d+, Tuesday evening$/ });
	const open = /\d+/.exec((await evening.textContent()) ?? '')?.[0];
	await evening.click();
	await expect(
		page.getByText(new RegExp(`^${open} listings?: Grays, Tuesday evening`))
	).toBeVisible();
});

test('who has it within a walk is told with and without what is not known @once', async ({
	page
}) => {
	await page.goto('/communities/coverage');
	await page.getByLabel('What it is').selectOption('Libraries');
	await page.getByLabel('Longest walk').selectOption('20 minutes');
	await page.getByRole('button', { name: 'Show who has it' }).click();
	await expect(page.getByRole('heading', { name: 'Libraries' })).toBeVisible();
	await expect(page.getByText(/within a walk of 20 minutes, for certain/)).toBeVisible();
	await expect(page.getByRole('table', { name: 'By area and length of walk' })).toBeVisible();
});

curatingTest('a resident asks, a member answers, everybody reads it @once', async ({ page }) => {
	const title = `Somewhere warm ${Date.now()}`;
	await page.goto('/communities/grays/asks');
	await page.getByLabel('What is missing, in a few words').fill(title);
	await page.getByLabel('Who needs it, and why?').fill('Nothing is open after six.');
	// The form waits for as long as a person writes; a second sending is always a person's.
	await page.getByRole('button', { name: 'Send' }).click();
	const again = page.getByRole('button', { name: 'Send' });
	if (!page.url().includes('sent')) await again.click();
	await expect(page.getByRole('main').getByRole('status')).toContainText('Thank you');
	await expect(page.getByText(title)).toHaveCount(0);

	await signIn(page, MAPPER);
	await page.goto('/communities/grays/work');
	await page.getByRole('link', { name: title }).click();
	await page.getByLabel(/^What was said/).fill('There is no money this year.');
	await page.getByLabel('The ask is now').selectOption('answered');
	await page.getByLabel(/^If it is answered/).selectOption('not done');
	await page.getByLabel('Everybody may read this ask and all its steps').check();
	await page.getByRole('button', { name: 'Save this step' }).click();
	await page.goto('/communities/grays/asks');
	const answered = page.getByRole('article').filter({ hasText: title });
	await expect(answered).toContainText('not done');
	await expect(answered).toContainText('There is no money this year.');
});

curatingTest('a member tries a change, undoes it, and saves it @once', async ({ page }) => {
	await signIn(page, MAPPER);
	await page.goto('/communities/grays/work/what-if?kind=library&walk=20');
	const figures = page.getByRole('table', { name: /^Who has it/ });
	const before = await figures.textContent();
	await page.getByText('A venue closes', { exact: true }).click();
	await page.getByLabel('Which venue').first().selectOption({ label: 'Blackshots Library' });
	await page.getByRole('button', { name: 'Try it' }).first().click();
	await expect(page.getByText(/^Blackshots Library closes/)).toBeVisible();
	expect(await figures.textContent()).not.toBe(before);
	await page.getByLabel('Name of this scenario').fill('The library closes');
	await page.getByRole('button', { name: 'Save it and get a link' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'The library closes' })).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: 'Undo everything' }).click();
	expect(await figures.textContent()).toBe(before);
});
