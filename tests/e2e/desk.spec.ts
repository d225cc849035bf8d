/** The desk: check, correct, publish; and what a resident tells comes back to them. */
import type { Page } from '@playwright/test';
import { faults, WCAG_2_2_AA } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, COORDINATOR, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

// Forms that are answered with what is wrong with them.
test.use({ expectedErrors: PAGE_ERROR });

const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

const tasks = (page: Page) =>
	page.getByRole('list', { name: 'What needs you today' }).getByRole('link');

/** A draft of its own for each run, so that tests do not meet. */
async function addDraft(page: Page, name: string): Promise<void> {
	await page.goto('/desk/listings');
	await page.getByRole('textbox', { name: 'Its name', exact: true }).fill(name);
	await page.getByLabel('What it is', { exact: true }).selectOption({ label: 'Group' });
	await page.getByLabel('Its area').selectOption({ label: 'Grays' });
	await page.getByRole('button', { name: 'Add the draft' }).click();
	await expect(heading(page, name)).toBeVisible();
}

/** By the list of steps; what is typed goes along. */
async function goToStep(page: Page, name: string): Promise<void> {
	const steps = page.getByRole('navigation', { name: 'Steps' });
	await steps.getByRole('button', { name }).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

async function publish(page: Page, name: string): Promise<void> {
	await addDraft(page, name);
	await page.getByRole('link', { name: 'No, change it' }).click();
	await page.getByLabel('In one sentence').fill('We meet and talk.');
	await goToStep(page, 'Who to ask');
	await page.getByLabel('Phone').first().fill('01632 960001');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(status(page)).toHaveText('Published. Residents see it now.');
}

const nameFor = (what: string, project: string) => `${what} ${project} ${Date.now()}`;

test('from the desk to checked: two taps, and residents see it', async ({ page }) => {
	await signIn(page, BUILDER);
	await page.goto('/desk?show=check');
	const first = tasks(page).first();
	const name = await first.getByRole('strong').innerText();
	await first.click();
	await page.getByRole('button', { name: 'Yes, I phoned' }).click();
	await expect(status(page)).toHaveText('Checked today. Residents can see it.');
	await page.getByRole('link', { name: 'See it as residents do' }).click();
	await expect(heading(page, name)).toBeVisible();
	await expect(page.getByText(/by a Community Builder, .+, by phone/)).toBeVisible();
});

test('a listing is added, written, published, closed, archived and brought back', async ({ page }, {
	project
}) => {
	const name = nameFor('Chess', project.name);
	await signIn(page, BUILDER);
	await addDraft(page, name);
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByRole('alert')).toContainText('one sentence that says what it is');
	await page.getByRole('link', { name: 'No, change it' }).click();
	await page.getByLabel('In one sentence').fill('We play chess.');
	await goToStep(page, 'Who to ask');
	await page.getByLabel('E-mail').first().fill('chess at example');
	await goToStep(page, 'Where');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(page.getByRole('alert')).toContainText('one field needs another look');
	await expect(page.getByLabel('In one sentence')).toHaveValue('We play chess.');
	// Back where the problem is, whichever step it was sent off from.
	await expect(page.getByRole('heading', { level: 2, name: 'Who to ask' })).toBeVisible();
	await page.getByLabel('E-mail').first().fill('chess@example.org');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(status(page)).toHaveText('Published. Residents see it now.');
	await page.getByLabel('Why').fill('Flooded. Back in May.');
	await page.getByRole('button', { name: 'Close for now' }).click();
	await page.getByRole('link', { name: 'See it as residents do' }).click();
	await expect(page.getByText('Closed for now. Flooded. Back in May.')).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Archive' }).click();
	await expect(status(page)).toContainText('Archived.');
	await page.getByRole('button', { name: 'Bring back as a draft' }).click();
	await page.getByRole('link', { name: 'Its history' }).click();
	await expect(page.getByText('Bo Builder (Community Builder, Grays)').first()).toBeVisible();
	await expect(page.getByRole('row', { name: /In one sentence.*We play chess\./ })).toBeVisible();
});

test('of two at once the second sees both versions, and nothing typed is lost', async ({
	page,
	browser
}, { project }) => {
	const name = nameFor('Choir', project.name);
	await signIn(page, BUILDER);
	await addDraft(page, name);
	const here = page.url().replace(/\?.*/, '');
	await page.goto(`${here}/edit`);

	const { javaScriptEnabled, viewport } = project.use;
	const elsewhere = await browser.newContext({ javaScriptEnabled, viewport });
	const other = await elsewhere.newPage();
	await signIn(other, COORDINATOR);
	await other.goto(`${here}/edit`);
	await other.getByLabel('In one sentence').fill('They wrote this.');
	await goToStep(other, 'Who can come');
	await other.getByLabel('More about the cost').fill('Tea is 50p.');
	await other.getByRole('button', { name: 'Save the draft' }).click();
	await expect(status(other)).toHaveText('Saved.');
	await elsewhere.close();

	await page.getByLabel('In one sentence').fill('I wrote that.');
	await page.getByLabel('More about it').fill('Nobody else wrote here.');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(page.getByRole('alert')).toContainText('Nothing you typed is lost');
	const both = page.getByRole('region', { name: 'Somebody was faster' });
	await expect(both).toContainText('They wrote this.');
	await expect(both).toContainText('I wrote that.');
	await expect(both).toContainText('Tea is 50p.');
	await expect(page.getByLabel('In one sentence', { exact: true })).toHaveValue('I wrote that.');
	await expect(page.getByLabel('More about the cost')).toHaveValue('Tea is 50p.');
	await both.getByLabel('Take theirs: In one sentence').check();
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(status(page)).toHaveText('Saved.');
	for (const words of ['They wrote this.', 'Nobody else wrote here.', 'Tea is 50p.']) {
		await expect(page.getByText(words)).toBeVisible();
	}
});

test('what a resident tells is taken over in part, and answered under their link', async ({
	page
}, { project }) => {
	const name = nameFor('Knitting', project.name);
	await signIn(page, BUILDER);
	await publish(page, name);
	await page.getByRole('link', { name: 'See it as residents do' }).click();
	await page.getByRole('link', { name: 'Tell us about a mistake' }).click();
	await expect(page.getByRole('radio', { name: 'A web link does not work' })).toBeVisible();
	await page.getByRole('radio', { name: 'A detail is wrong' }).check();
	await page.getByText('I know the right details').click();
	await page.getByLabel('Phone', { exact: true }).fill('01632 960009');
	await page.getByLabel('Name', { exact: true }).fill(`${name} and more`);
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(heading(page, 'Thank you')).toBeVisible();
	const link = await page.getByLabel(/^With this private link/).inputValue();

	await page.goto('/desk?show=suggestion&every');
	await page.getByRole('link', { name: new RegExp(name) }).click();
	await expect(page.getByText('01632 960009')).toBeVisible();
	await page.getByLabel('Take it over: Name').uncheck();
	await page.getByLabel('Your answer').fill('The phone is new, the name stays.');
	await page.getByRole('button', { name: 'Accept in part' }).click();
	await expect(status(page)).toContainText('Answered.');
	await page.goto(link);
	await expect(page.getByText('Accepted in part. Thank you.')).toBeVisible();
	await expect(page.getByText('The phone is new, the name stays.')).toBeVisible();
	await page.getByRole('link', { name: `Back to ${name}` }).click();
	await expect(page.getByRole('link', { name: '01632 960009' }).first()).toBeVisible();
});

test('the form goes step by step, and nothing typed is lost between them', async ({ page }, {
	project
}) => {
	await signIn(page, BUILDER);
	await addDraft(page, nameFor('Steps', project.name));
	await page.getByRole('link', { name: 'No, change it' }).click();
	const steps = page.getByRole('navigation', { name: 'Steps' });
	const step = (name: string) => page.getByRole('heading', { level: 2, name });
	await expect(steps.getByRole('button', { name: /^Where.*something is missing/ })).toBeVisible();
	await page.getByLabel('In one sentence').fill('We climb stairs.');
	await expect(page.getByLabel('Place', { exact: true })).toBeHidden();
	// Enter goes on, and shows nobody anything.
	await page.getByLabel('In one sentence').press('Enter');
	await expect(step('Where')).toBeVisible();
	await page.getByLabel('Place', { exact: true }).selectOption({ index: 1 });
	await page.getByRole('button', { name: /^Next.*When$/ }).click();
	await page.getByRole('button', { name: 'Change the opening times' }).click();
	await page.getByLabel('Type the times as you would say them').fill('Tue 10am to 12 noon');
	await page.getByRole('button', { name: 'Fill in the form from this' }).click();
	await page.getByRole('button', { name: 'Save these times' }).click();
	await page.getByRole('link', { name: 'Go on with the form' }).click();
	await expect(page.getByText('Tuesday, 10am to 12 noon')).toBeVisible();
	await page.getByRole('button', { name: /^Back.*Where$/ }).click();
	await expect(steps.getByRole('button', { name: /^Where.*done/ })).toBeVisible();
	await page.getByRole('button', { name: /^Next.*When$/ }).click();
	await page.getByRole('button', { name: /^Next.*Who to ask$/ }).click();
	await page.getByLabel('Phone').first().fill('12');
	await page.getByRole('button', { name: /^Next.*Who can come$/ }).click();
	await expect(
		steps.getByRole('button', { name: /^Who to ask.*cannot be used yet/ })
	).toBeVisible();
	await page
		.getByRole('button', { name: /^This phone number cannot be dialled/ })
		.first()
		.click();
	await page.getByLabel('Phone').first().fill('01632 960072');
	await goToStep(page, 'Look and save');
	// Their own times, written meanwhile, are nobody else's: no conflict.
	await page.getByRole('button', { name: 'Save the draft' }).last().click();
	await expect(status(page)).toHaveText('Saved.');
	for (const words of ['We climb stairs.', 'Tuesday, 10am to 12 noon', '01632 960072']) {
		await expect(page.getByText(words).first()).toBeVisible();
	}
});

test('what is closed for now says when it is open again', async ({ page }, { project }) => {
	const name = nameFor('Rowers', project.name);
	await signIn(page, BUILDER);
	await publish(page, name);
	await page.getByLabel('Why').first().fill('The boats are being mended.');
	await page.getByRole('button', { name: 'Close for now' }).click();
	await page.getByLabel('Open again on').fill('2100-01-03');
	await page.getByRole('button', { name: 'Set these days' }).click();
	await expect(status(page)).toHaveText('The days are set.');
	await page.getByRole('link', { name: 'See it as residents do' }).click();
	const back = 'Closed for now. Open again on 3 January 2100';
	await expect(page.getByText(`${back}. The boats are being mended.`)).toBeVisible();
	await expect(async () => {
		await page.goto(`/search?q=${encodeURIComponent(name)}`);
		const card = page.getByRole('article', { name });
		await expect(card.getByText(back)).toBeVisible({ timeout: 1_000 });
	}).toPass();
});

test('a draft is looked at by a colleague, sent back with a reason, and then published by her', async ({
	page,
	browser
}, { project }) => {
	const name = nameFor('Drama', project.name);
	await signIn(page, BUILDER);
	await addDraft(page, name);
	const here = page.url().replace(/\?.*/, '');
	await page.goto(`${here}/edit`);
	await page.getByLabel('In one sentence').fill('We play.');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await page.getByRole('button', { name: 'Ask a colleague to look first' }).click();
	await expect(status(page)).toContainText('Your colleagues see it on the desk now.');
	await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);

	const { javaScriptEnabled, viewport } = project.use;
	const elsewhere = await browser.newContext({ javaScriptEnabled, viewport });
	const other = await elsewhere.newPage();
	await signIn(other, COORDINATOR);
	await other.goto('/desk?show=look&every');
	await other.getByRole('link', { name: new RegExp(name) }).click();
	await expect(other.getByText('Bo Builder asked on')).toBeVisible();
	await other.getByRole('button', { name: 'Send back' }).click();
	await expect(other.getByRole('alert')).toContainText('Write to the sender why');
	await other.getByLabel('Why').fill('Where is it?');
	await other.getByRole('button', { name: 'Send back' }).click();
	await expect(status(other)).toHaveText('It is a draft again.');

	await page.goto('/desk?show=draft&every');
	await page.getByRole('link', { name: new RegExp(name) }).click();
	await expect(page.getByText('It was sent back: Where is it?')).toBeVisible();
	await page.getByRole('button', { name: 'Ask a colleague to look first' }).click();
	await other.goto(here);
	await other.getByRole('button', { name: 'Publish' }).click();
	await expect(status(other)).toHaveText('Published. Residents see it now.');
	await elsewhere.close();
});

test('what is being typed is kept by itself @script', async ({ page }, { project }) => {
	await signIn(page, BUILDER);
	await addDraft(page, nameFor('Kept', project.name));
	await page.getByRole('link', { name: 'No, change it' }).click();
	await page.getByLabel('In one sentence').fill('Half a sent');
	await expect(page.getByText('Kept. Nobody else sees it yet.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('In one sentence')).toHaveValue('Half a sent');
	await page.getByRole('button', { name: 'Throw them away' }).click();
	await expect(status(page)).toHaveText('What you had typed is thrown away.');
});

test('the keys are off until they are switched on @script', async ({ page }) => {
	await signIn(page, BUILDER);
	await page.goto('/desk?show=check');
	await page.keyboard.press('j');
	await expect(tasks(page).and(page.locator(':focus'))).toHaveCount(0);
	await page.getByText('Work with the keyboard').click();
	await page.getByLabel('Use these keys').check();
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	const second = tasks(page).nth(1);
	await expect(second).toBeFocused();
	await page.keyboard.press('k');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Is it still right?' })).toBeVisible();
	// The keys work once the small script has come; a person presses again.
	await expect(async () => {
		await page.keyboard.press('e');
		await expect(heading(page, /^Change /)).toBeVisible({ timeout: 1000 });
	}).toPass();
});

test('no accessibility fault that a machine can find, and no sideways scrolling @script', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await signIn(page, BUILDER);
	await page.goto('/desk?show=check');
	const first = tasks(page).first();
	const listing = (await first.getAttribute('href')) ?? '';
	for (const path of [
		'/desk',
		'/desk/listings?q=a',
		listing,
		...['what', 'where', 'when', 'who', 'entry', 'send'].map(
			(step) => `${listing}/edit?step=${step}`
		),
		`${listing}/history`
	]) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		expect(await faults(page, { tags: WCAG_2_2_AA }), path).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});
