/** New places and organisations from within a listing, versions and times of a place, and how much work it is. */
import type { Locator, Page } from '@playwright/test';
import { faults, WCAG_2_2_AA } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, signIn } from './people';
import { PAGE_ERROR } from './public-pages';
import { countEffort, effortSoFar, report } from './taps';

// Forms that are answered with what is wrong with them.
test.use({ expectedErrors: PAGE_ERROR });

const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name });
const chosen = (list: Locator) => list.locator('option:checked');

/** Words that no other test and no other run uses. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const madeUpWord = () =>
	Array.from({ length: 9 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

async function beginListing(page: Page, name: string): Promise<void> {
	await page.goto('/desk/listings');
	await page.getByRole('textbox', { name: 'Its name', exact: true }).fill(name);
	await page.getByLabel('What it is', { exact: true }).selectOption({ label: 'Group' });
	await page.getByLabel('Its area').selectOption({ label: 'Grays' });
	await page.getByRole('button', { name: 'Add the draft' }).click();
	await page.getByRole('link', { name: 'No, change it' }).click();
	await expect(heading(page, /^Change /)).toBeVisible();
}

/** By the list of steps; what is typed goes along. */
async function goToStep(page: Page, name: string): Promise<void> {
	const steps = page.getByRole('navigation', { name: 'Steps' });
	await steps.getByRole('button', { name }).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

async function makePlace(page: Page, name: string): Promise<string> {
	await page.goto('/desk/venues/new');
	await page.getByLabel('Name of the place').fill(name);
	await page.getByRole('button', { name: 'Add the place' }).click();
	await expect(heading(page, `The place: ${name}`)).toBeVisible();
	return new URL(page.url()).pathname;
}

test('a place that is not in the list is added, and what was typed in the listing waits', async ({
	page
}) => {
	const word = madeUpWord();
	await signIn(page, BUILDER);
	await beginListing(page, `${word} walkers`);
	await page.getByLabel('In one sentence').fill('Half a sentence');
	await goToStep(page, 'Look and save');
	await page.getByLabel('Why you change it').fill('They rang us');
	await goToStep(page, 'Where');
	await page.getByRole('button', { name: /^The place is not in the list/ }).click();
	await page.getByLabel('Name of the place').fill(`${word} hall`);
	await page.getByLabel('Postcode').fill('rm176sl');
	await page.getByRole('button', { name: 'Look up the postcode' }).click();
	await expect(status(page)).toContainText('is in Grays');
	await expect(page.getByLabel('Latitude')).toHaveValue(/^51\.4\d+$/);
	await expect(chosen(page.getByLabel('How exact the point is'))).toHaveText(/part of town/);
	await page.getByRole('button', { name: 'Add the place' }).click();
	const place = page.getByLabel('Place', { exact: true });
	// Another test may have left a place at that postcode, which is then shown first.
	const noneOfThese = page.getByRole('button', { name: 'It is none of these: add the place' });
	await expect(noneOfThese.or(place).first()).toBeVisible();
	if (await noneOfThese.isVisible()) await noneOfThese.click();
	await expect(chosen(place)).toHaveText(new RegExp(`^${word} hall`));
	await expect(page.getByLabel('In one sentence')).toHaveValue('Half a sentence');
	await expect(page.getByLabel('Why you change it')).toHaveValue('They rang us');

	await goToStep(page, 'Who to ask');
	await page.getByRole('button', { name: /^Who runs it is not in the list/ }).click();
	await page.getByLabel('Name of the organisation').fill(`${word} trust`);
	await page.getByLabel('Their website').fill('no address');
	await page.getByRole('button', { name: 'Add the organisation' }).click();
	await expect(page.getByLabel('Their website')).toHaveAccessibleDescription(/not complete/);
	await page.getByLabel('Their website').fill('');
	await page.getByRole('button', { name: 'Add the organisation' }).click();
	await expect(chosen(page.getByLabel('Run by'))).toHaveText(`${word} trust`);
	await expect(chosen(place)).toHaveText(new RegExp(`^${word} hall`));
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(status(page)).toHaveText('Saved.');
	await page.getByRole('link', { name: `${word} trust` }).click();
	await page.getByLabel('A few words about them').fill('They walk.');
	await page.getByRole('button', { name: 'Save the organisation' }).click();
	await expect(status(page)).toContainText('Saved.');
	await expect(page.getByRole('link', { name: `${word} walkers` })).toBeVisible();

	await page.getByRole('link', { name: 'Its history' }).click();
	await expect(
		page.getByRole('row', { name: /A few words about them.*They walk\./ })
	).toBeVisible();
	await expect(page.getByText('Bo Builder (Community Builder, Grays)').first()).toBeVisible();
	await page.getByRole('button', { name: /^Bring this version back.*Version 1$/ }).click();
	await expect(status(page)).toContainText('That version is back.');
	await expect(page.getByLabel('A few words about them')).toHaveValue('');
});

test('whoever adds a place that is there is shown it first, and can use it', async ({ page }) => {
	const word = madeUpWord();
	await signIn(page, BUILDER);
	await makePlace(page, `${word} hall`);
	await beginListing(page, `${word} singers`);
	await goToStep(page, 'Where');
	await page.getByRole('button', { name: /^The place is not in the list/ }).click();
	await page.getByLabel('Name of the place').fill(`The ${word} hall`);
	await page.getByRole('button', { name: 'Add the place' }).click();
	const look = page.getByRole('region', { name: 'Is it one of these?' });
	await expect(look).toContainText(`${word} hall`);
	await expect(page.getByLabel('Name of the place')).toHaveValue(`The ${word} hall`);
	await look.getByRole('button', { name: /^Use this one/ }).click();
	await expect(chosen(page.getByLabel('Place', { exact: true }))).toHaveText(`${word} hall`);
});

test('a place has versions and opening times, and any version comes back', async ({ page }) => {
	const word = madeUpWord();
	await signIn(page, BUILDER);
	const place = await makePlace(page, `${word} hall`);
	await page.getByRole('link', { name: 'Change its opening times' }).click();
	await page.getByLabel('Type the times as you would say them').fill('Tue and Thu 10am to 12 noon');
	await page.getByRole('button', { name: 'Fill in the form from this' }).click();
	await page.getByRole('button', { name: 'Save these times' }).click();
	await expect(status(page)).toHaveText('The opening times are saved.');
	await page.goto(place);
	await expect(page.getByText('Tuesday and Thursday, 10am to 12 noon')).toBeVisible();
	await page.getByLabel('Town').fill('Elsewhere');
	// Enter saves, and leaves the point alone.
	await page.getByLabel('Town').press('Enter');
	await expect(status(page)).toContainText('Saved.');
	await expect(page.getByText('Tuesday and Thursday, 10am to 12 noon')).toBeVisible();

	await page.getByRole('link', { name: 'Its history' }).click();
	await expect(page.getByRole('row', { name: /Town.*Elsewhere/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /Opening times.*Tuesday/ })).toBeVisible();
	await expect(page.getByText('Bo Builder (Community Builder, Grays)').first()).toBeVisible();
	await page.getByRole('button', { name: /^Bring this version back.*Version 1$/ }).click();
	await expect(status(page)).toContainText('That version is back.');
	await expect(page.getByLabel('Town')).toHaveValue('');
	await expect(page.getByText('Nobody has told us.')).toBeVisible();
});

test('the point is picked by pressing the map, with buttons and with keys @script', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await signIn(page, BUILDER);
	const word = madeUpWord();
	const place = await makePlace(page, `${word} hall`);
	const [north, east] = [page.getByLabel('Latitude'), page.getByLabel('Longitude')];
	const postcode = page.getByLabel('Postcode');
	await postcode.fill('nowhere');
	await north.fill('north');
	await east.fill('0.3');
	await east.blur();
	await expect(postcode).toHaveAccessibleDescription(/not a full postcode/);
	await expect(north).toHaveAccessibleDescription(/A point is two numbers/);
	await postcode.fill('rm176sl');
	await postcode.blur();
	await expect(postcode).toHaveValue('RM17 6SL');
	await expect(postcode).toHaveAccessibleDescription('');
	await page.getByRole('button', { name: 'Pick the point on a map' }).click();
	const map = page.getByRole('region', { name: 'Map', exact: true });
	const moves = page.getByRole('group', { name: 'Move the point' });
	await expect(moves).toBeVisible();
	await map.click({ position: { x: 80, y: 90 } });
	await expect(north).toHaveValue(/^51\.\d{6}$/);
	await expect(north).not.toHaveAccessibleDescription(/A point is two numbers/);
	const at = async () =>
		[Number(await north.inputValue()), Number(await east.inputValue())] as const;
	const [lat, lng] = await at();
	await moves.getByRole('button', { name: 'North' }).press('Enter');
	await page.keyboard.press('ArrowRight');
	const [later, further] = await at();
	expect(later - lat).toBeCloseTo(0.00009, 5);
	expect(further - lng).toBeCloseTo(0.000144, 5);
	await expect(page.getByText(`The point is at ${await north.inputValue()}`)).toBeVisible();
	await expect(page.getByLabel('How exact the point is')).toHaveValue('exact');
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Save the place' }).click();
	await expect(status(page)).toContainText('Saved.');
	await page.goto(place);
	expect(await at()).toEqual([later, further]);
});

test('from opening a due listing to confirmed: two taps @script', async ({ page }) => {
	await signIn(page, BUILDER);
	await page.goto('/desk?show=check');
	await countEffort(page);
	await page.reload();
	await page.getByRole('list', { name: 'What needs you today' }).getByRole('link').first().click();
	await page.getByRole('button', { name: 'Yes, I phoned' }).click();
	await expect(status(page)).toHaveText('Checked today. Residents can see it.');
	const effort = await effortSoFar(page);
	expect(effort).toEqual({ taps: 2, fields: 0, letters: 0, lists: 0 });
	await report('A due listing, from the desk to confirmed', effort);
});

/** Letters in a minute by thumb, for somebody who is slow. */
const LETTERS_IN_A_MINUTE = 120;

test('a new listing at a place that is there: under a minute of typing @script', async ({
	page
}) => {
	await signIn(page, BUILDER);
	const place = `${madeUpWord()} hall`;
	await makePlace(page, place);
	await countEffort(page);
	await page.goto('/desk/listings');
	const type = async (label: string, text: string) => {
		await page.getByLabel(label, { exact: true }).first().click();
		await page.keyboard.type(text);
	};
	await type('Its name', `Chess at ${place}`);
	await page.getByLabel('What it is', { exact: true }).selectOption({ label: 'Group' });
	await page.getByLabel('Its area').selectOption({ label: 'Grays' });
	await page.getByRole('button', { name: 'Add the draft' }).click();
	await page.getByRole('radio', { name: place }).click();
	await page.getByRole('button', { name: 'It is new: add the draft' }).click();
	await page.getByRole('link', { name: 'No, change it' }).click();
	await expect(chosen(page.getByLabel('Place', { exact: true }))).toHaveText(place);
	await type('In one sentence', 'We play chess. Anybody can come.');
	await goToStep(page, 'Who to ask');
	await type('Phone', '01632 960321');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(status(page)).toHaveText('Published. Residents see it now.');
	const effort = await effortSoFar(page);
	expect(effort).toMatchObject({ fields: 6, lists: 2 });
	expect(effort.letters).toBeLessThanOrEqual(LETTERS_IN_A_MINUTE);
	await report('A new listing at a place that is there, from the desk to published', effort);
});

test('no fault that a machine can find, and no sideways scrolling @script', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await signIn(page, BUILDER);
	const place = await makePlace(page, `${madeUpWord()} hall`);
	const pages = ['/desk/venues/new', place, `${place}/history`, `${place}/times`];
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const path of [...pages, '/desk/organisations/new']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			expect(await faults(page, { tags: WCAG_2_2_AA }), path).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	}
});
