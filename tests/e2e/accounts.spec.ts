/** Signing in and keeping accounts: wide and narrow, with script and without. */
import type { Page } from '@playwright/test';
import { PASSWORD } from '../support/prepared-people';
import { totp } from '../support/totp';
import { faults, WCAG_2_2_AA } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, COORDINATOR, forgetful, newCoordinator, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

test.use({ expectedErrors: PAGE_ERROR });

const NEW = 'nine brown hens in the rain';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('a Community Builder signs in, and is led to where they wanted to go', async ({ page }) => {
	await page.goto('/builders/account');
	await expect(page).toHaveURL('/builders/sign-in?next=%2Fbuilders%2Faccount');
	await page.getByLabel('E-mail address').fill(BUILDER.email);
	await page.getByLabel('Password').fill('not this one at all');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('alert')).toContainText('do not belong together');
	await expect(page.getByLabel('E-mail address')).toHaveValue(BUILDER.email);
	await page.getByLabel('Password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL('/builders/account');

	await page.getByRole('link', { name: 'Start' }).click();
	await expect(heading(page, 'Hello, Bo Builder')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Tilbury and Chadwell' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
	await page.goto('/builders/people');
	await expect(heading(page, 'This is not open to you')).toBeVisible();

	await page.goto('/builders');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page.getByRole('status').first()).toHaveText('You are signed out.');
	await page.goto('/builders');
	await expect(heading(page, 'Sign in')).toBeVisible();
});

test('an invitation: a link to hand on, a name, a password', async ({ page, browser, baseURL }, {
	project
}) => {
	const email = `guest-${project.name}-${Date.now()}@example.org`;
	await signIn(page, COORDINATOR);
	await page.getByRole('link', { name: 'People', exact: true }).click();
	await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
	await page.getByRole('radio', { name: 'Mapper' }).check();
	await page.getByRole('button', { name: 'Invite' }).click();
	await expect(page.getByText('Choose at least one area for this role.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Mapper' })).toBeChecked();
	await page.getByRole('checkbox', { name: 'Grays' }).check();
	await page.getByRole('button', { name: 'Invite' }).click();
	await expect(page.getByRole('status').first()).toHaveText(`${email} is invited.`);
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	expect(link).toMatch(`${baseURL}/builders/invitation/`);

	const { javaScriptEnabled, viewport } = project.use;
	const context = await browser.newContext({ javaScriptEnabled, viewport });
	const guest = await context.newPage();
	await guest.goto(link);
	await expect(guest.getByText('as Mapper')).toBeVisible();
	await guest.getByLabel('Your name').fill('Gale Guest');
	await guest.getByLabel('New password').fill('password1234');
	await guest.getByRole('button', { name: 'Start' }).click();
	await expect(guest.getByText('Many people use a password like that')).toBeVisible();
	await expect(guest.getByLabel('Your name')).toHaveValue('Gale Guest');
	await guest.getByLabel('New password').fill(NEW);
	await guest.getByRole('button', { name: 'Start' }).click();
	await expect(heading(guest, 'Hello, Gale Guest')).toBeVisible();
	await guest.goto(link);
	await expect(heading(guest, 'This link does not work any more')).toBeVisible();

	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Suspend Gale Guest' }).click();
	await expect(page.getByRole('status').first()).toHaveText('Gale Guest is suspended.');
	await guest.goto('/builders');
	await expect(heading(guest, 'Sign in')).toBeVisible();
	await context.close();
	await page.getByRole('button', { name: 'Let Gale Guest in again' }).click();
	await expect(page.getByRole('status').first()).toHaveText('Gale Guest may sign in again.');
});

test('a coordinator has to set up a code app before anything else', async ({ page }, {
	project
}) => {
	await signIn(page, newCoordinator(project.name));
	await expect(page.getByText('a password alone is not enough')).toBeVisible();
	await page.goto('/builders/people');
	await expect(heading(page, 'Code app on your phone')).toBeVisible();
	await page.getByLabel('Your password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Start' }).click();
	const secret = (await page.getByText(/^([A-Z2-7]{4} ){4,}/).innerText()).trim();
	await page.getByLabel('Six numbers').fill('000000');
	await page.getByRole('button', { name: 'Switch it on' }).click();
	await expect(page.getByText('That code was not right')).toBeVisible();
	await page.getByLabel('Six numbers').fill(totp(secret, Date.now()));
	await page.getByRole('button', { name: 'Switch it on' }).click();
	await expect(heading(page, 'Keep these codes on paper')).toBeVisible();
	const paper = await page.getByText(/^[a-z2-9]{4}-[a-z2-9]{4}$/).allInnerTexts();
	expect(paper).toHaveLength(10);
	await page.getByRole('link', { name: 'I have them' }).click();
	await expect(page.getByRole('link', { name: 'People', exact: true })).toBeVisible();

	await page.getByRole('button', { name: 'Sign out' }).click();
	await signIn(page, newCoordinator(project.name));
	await expect(heading(page, 'Enter your code')).toBeVisible();
	await page.getByLabel('Code').fill(paper[3] ?? '');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByRole('link', { name: 'People', exact: true })).toBeVisible();
});

test('a forgotten password, without a mail server', async ({ page, browser }, { project }) => {
	const person = forgetful(project.name);
	const { javaScriptEnabled, viewport } = project.use;
	const elsewhere = await browser.newContext({ javaScriptEnabled, viewport });
	const other = await elsewhere.newPage();
	await signIn(other, person);

	await page.goto('/builders/sign-in');
	await page.getByRole('link', { name: 'I forgot my password' }).click();
	await page.getByLabel('E-mail address').fill(person.email);
	await page.getByRole('button', { name: 'Send me the link' }).click();
	await expect(page.getByText('a coordinator now has a link for you')).toBeVisible();

	await signIn(page, COORDINATOR);
	const letter = page.getByRole('listitem').filter({ hasText: person.email });
	await expect(async () => {
		await page.goto('/builders/letters');
		await expect(letter).toBeVisible({ timeout: 2_000 });
	}).toPass();
	const link = await letter.getByRole('textbox', { name: 'Link' }).inputValue();
	await page.getByRole('button', { name: 'Sign out' }).click();

	await page.goto(link);
	await page.getByLabel('New password').fill('short');
	await page.getByRole('button', { name: 'Set the new password' }).click();
	await expect(page.getByText('That is too short.')).toBeVisible();
	await page.getByLabel('New password').fill(NEW);
	await page.getByRole('button', { name: 'Set the new password' }).click();
	await expect(page.getByRole('status').first()).toHaveText(
		'Your new password is set. Sign in with it.'
	);
	await other.goto('/builders');
	await expect(heading(other, 'Sign in')).toBeVisible();
	await elsewhere.close();

	await signIn(page, person, NEW);
	await page.getByRole('link', { name: 'My account' }).first().click();
	await page.getByLabel('Your name').fill('Remembering');
	await page.getByRole('button', { name: 'Save the name' }).click();
	await expect(page.getByRole('status').first()).toHaveText('Your name is saved.');
	await page.getByLabel('Your password now').fill('not this one at all');
	await page.getByLabel('New password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Change the password' }).click();
	await expect(page.getByText('That is not your password now.')).toBeVisible();
	await page.goto(link);
	await expect(heading(page, 'This link does not work any more')).toBeVisible();
});

test('where somebody is signed in can be seen and ended', async ({ page, browser }, {
	project
}) => {
	const { javaScriptEnabled, viewport } = project.use;
	const elsewhere = await browser.newContext({
		javaScriptEnabled,
		viewport,
		userAgent: `Mozilla/5.0 (iPhone) ${project.name} Version/18 Safari/604`
	});
	const other = await elsewhere.newPage();
	await signIn(other, BUILDER);
	await signIn(page, BUILDER);
	await page.goto('/builders/account');
	await expect(page.getByText('This device')).toHaveCount(1);
	await page
		.getByRole('button', { name: /^End Safari on iPhone/ })
		.first()
		.click();
	await expect(page.getByRole('status').first()).toHaveText('It is ended.');
	await elsewhere.close();
});

const SIGNED_OUT = [
	'/builders/sign-in',
	'/builders/sign-in/code',
	'/builders/forgotten',
	'/builders/forgotten?sent',
	'/builders/reset/none',
	'/builders/invitation/none'
];
const PAGES = [
	{ who: null, paths: SIGNED_OUT.slice(0, 3) },
	{ who: null, paths: SIGNED_OUT.slice(3) },
	{ who: COORDINATOR, paths: ['/builders', '/builders/account', '/builders/letters'] },
	{ who: COORDINATOR, paths: ['/builders/account/second-factor', '/builders/people'] },
	{ who: BUILDER, paths: ['/builders'] }
];

for (const { who, paths } of PAGES) {
	const title = `no accessibility fault that a machine can find, and no sideways scrolling on ${paths.join(', ')}`;
	test(`${title}, ${who?.role ?? 'signed out'} @script`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		if (who) await signIn(page, who);
		for (const path of paths) {
			await page.goto(path);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await faults(page, { tags: WCAG_2_2_AA }), `${path}, ${colorScheme}`).toEqual([]);
			}
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	});
}
