/** The mapping rooms: a figure opens its listings, a resident asks, a member answers and tries a change. */
import type { Page } from '@playwright/test';
import { faults } from './axe';
import { curatingTest, expect, test } from './fixtures';
import { BUILDER, MAPPER, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

/** A JPEG of three by two. */
const PHOTO = Buffer.from(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAACAAMDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAAAv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAABBf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ACEd/9k=',
	'base64'
);

async function expectNoViolations(page: Page): Promise<void> {
	expect(await faults(page)).toEqual([]);
}

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

curatingTest('a meeting is shown to everybody once members choose to @once', async ({ page }) => {
	await signIn(page, MAPPER);
	await page.goto('/communities/grays/work/meetings');
	const title = `We meet ${Date.now()}`;
	await page.getByLabel('What it is called').fill(title);
	await page.getByLabel('Day').fill('2029-12-04');
	await page.getByLabel('From').fill('19:00');
	await page.getByLabel('Where').fill('Grays Library');
	await page.getByRole('button', { name: 'Save this meeting' }).click();
	await expect(page.getByRole('main').getByRole('status')).toContainText('saved');
	const meeting = page.getByRole('listitem').filter({ hasText: title });
	await expect(meeting).toContainText('only members');
	await expectNoViolations(page);
	await page.goto('/communities/grays');
	await expect(page.getByText(title)).toHaveCount(0);

	await page.goto('/communities/grays/work/meetings');
	await page.getByRole('link', { name: title }).click();
	await page.getByLabel('Everybody may read it, here and in their own calendar').check();
	await page.getByRole('button', { name: 'Save this meeting' }).click();
	await page.goto('/communities/grays');
	await expect(meeting).toContainText('7pm');
	const calendar = await page.request.get('/communities/grays/meetings.ics');
	expect(await calendar.text()).toContain(`SUMMARY:${title}`);
});

curatingTest('a photo goes along with what a member comes upon @once', async ({ page }) => {
	const name = `Shed club ${Date.now()}`;
	await signIn(page, MAPPER);
	await page.goto('/communities/grays/work/propose');
	await page.getByLabel('What it is called').fill(name);
	await page.getByLabel(/^In words/).fill('Behind the church');
	const photo = page.getByLabel('A photo (you may leave this out)');
	const send = page.getByRole('button', { name: 'Send to the Builders' });
	await photo.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') });
	await send.click();
	const main = page.getByRole('main');
	await expect(main.getByRole('alert')).toContainText('We cannot use this photo');
	await expect(page.getByLabel('What it is called')).toHaveValue(name);
	await expectNoViolations(page);
	await photo.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
	await send.click();
	await expect(main.getByRole('status')).toContainText('It waits for the Community Builders');

	await page.context().clearCookies();
	await signIn(page, BUILDER);
	await page.goto('/desk');
	await page.getByRole('link', { name }).click();
	const shown = page.getByRole('img', { name: `Photo sent with it: ${name}` });
	await expect(shown).toBeVisible();
	const width = () => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth);
	await expect.poll(width).toBe(3);
});
