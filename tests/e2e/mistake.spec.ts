/** Telling of a mistake: the one form that a resident sends. */
import { curatingTest as test, expect } from './fixtures';
import { faults } from './axe';
import { BUILDER, signIn } from './people';
import { LISTING, LISTING_NAME, PAGE_ERROR } from './public-pages';

test('a mistake is told and thanked for, and changes nothing on the page', async ({ page }) => {
	await page.goto(LISTING);
	await page.getByRole('link', { name: 'Tell us about a mistake' }).click();
	await expect(page.getByText(`About: ${LISTING_NAME}`)).toBeVisible();
	await page.getByRole('radio', { name: 'A detail is wrong' }).check();
	await page
		.getByRole('textbox', { name: 'What should it say?' })
		.fill('Monday starts at eleven.\n<b>Thank you</b>, \u{1f600}');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
	await page.getByRole('link', { name: `Back to ${LISTING_NAME}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: LISTING_NAME })).toBeVisible();
	await expect(page.getByText('starts at eleven')).toHaveCount(0);
});

test.describe('what is missing', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	test('is named, and nothing that was typed is lost', async ({ page }) => {
		await page.goto(`${LISTING}/mistake`);
		const contact = page.getByRole('textbox', { name: /^Your e-mail or phone/ });
		await contact.fill('me@example.org');
		await page.getByRole('button', { name: 'Send' }).click();

		const problems = page.getByRole('alert');
		await expect(problems.getByRole('link', { name: 'Choose what is wrong.' })).toBeVisible();
		await expect(problems.getByRole('link', { name: /^Write a few words/ })).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'What should it say?' })).toHaveAttribute(
			'aria-invalid',
			'true'
		);
		await expect(contact).toHaveValue('me@example.org');
	});
});

test('an event that is not at its place is told of; residents read it once the place was asked', async ({
	page
}, { project }) => {
	const why = `The hall has no booking, ${project.name}.`;
	await page.goto('/whats-on/open-mic');
	await page.getByRole('link', { name: 'Tell us about a mistake' }).click();
	await page.getByRole('radio', { name: 'It is not at this place' }).check();
	await page.getByRole('textbox', { name: 'What should it say?' }).fill('The door was locked.');
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
	await page.goto('/whats-on/open-mic');
	await expect(page.getByText(why)).toHaveCount(0);

	await signIn(page, BUILDER);
	await page.goto('/desk?show=suggestion');
	await page
		.getByRole('link', { name: /not at that place/ })
		.first()
		.click();
	await page.getByLabel(/^What residents will read/).fill(why);
	// What looks for faults is a script itself.
	if (project.use.javaScriptEnabled !== false) expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Accept', exact: true }).click();
	await page.goto('/whats-on/open-mic');
	await expect(page.getByText(why)).toBeVisible();
});
