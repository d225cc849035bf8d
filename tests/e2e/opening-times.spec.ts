/** Entering opening times: in words and in the grid, with script and without. */
import type { Page, TestInfo } from '@playwright/test';
import { faults } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, PROJECTS, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

test.use({ expectedErrors: PAGE_ERROR });

type Hit = { id: string; slug: string; area: string; sourceRef: string | null };

/** An invented group for each way in which the tests run and each test in it, so that none is in another's way. */
async function openTimes(page: Page, { project }: TestInfo, nth: number): Promise<Hit> {
	const hits: Hit[] = [];
	for (const part of [1, 2, 3]) {
		const answer = await page.request.get(`/api/search?kind=group&area=grays&page=${part}`);
		hits.push(...((await answer.json()) as { hits: Hit[] }).hits);
	}
	// The filter finds those, too, that come from elsewhere and serve it.
	const invented = hits
		.filter(({ area, sourceRef }) => area === 'grays' && sourceRef?.startsWith('sample:'))
		// Their order in the answer depends on what other tests have just checked.
		.sort((a, b) => a.slug.localeCompare(b.slug));
	const hit = invented[PROJECTS.indexOf(project.name) * 3 + nth];
	if (!hit) throw new Error('There are not enough invented groups in Grays.');
	await signIn(page, BUILDER);
	await page.goto(`/desk/listings/${hit.id}/times`);
	return hit;
}

const time = (page: Page, name: string) => page.getByRole('textbox', { name }).first();
const save = (page: Page) => page.getByRole('button', { name: 'Save these times' }).click();

test('plain words are read, questions are asked, and nothing is dropped', async ({
	page
}, info) => {
	const hit = await openTimes(page, info, 0);
	await page
		.getByLabel('Type the times as you would say them')
		.fill('Tue and Thu 12-2, first Saturday 2pm to 4pm, term time only, ring the red bell');
	await page.getByRole('button', { name: 'Fill in the form from this' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: '12 noon to 2pm' })).toHaveText([
		'Tuesday and Thursday, 12 noon to 2pm, in term time',
		'You wrote “12-2”. Is that 12 noon to 2pm?',
		/Take out: Tuesday/,
		/Take out: Thursday/
	]);
	await expect(page.getByRole('textbox', { name: 'Note for residents' })).toHaveValue(
		/ring the red bell/
	);
	// It runs in the page, so it needs script there.
	if (info.project.use.javaScriptEnabled !== false) {
		expect(await faults(page)).toEqual([]);
	}

	await save(page);
	await expect(page.getByRole('alert')).toContainText('Please answer the questions');
	await page.getByRole('checkbox', { name: /I have looked at these times/ }).check();
	await save(page);
	await expect(page.getByRole('status').first()).toHaveText('The opening times are saved.');
	await expect(page.getByText('were not understood as times')).toBeVisible();

	await page.goto(`/listings/${hit.slug}`);
	await expect(
		page.getByText('First Saturday of the month, 2pm to 4pm, in term time')
	).toBeVisible();
	await expect(page.getByText(/ring the red bell/)).toBeVisible();
});

test('the week: same as Monday, more times, and what is wrong', async ({ page }, info) => {
	await openTimes(page, info, 1);
	await time(page, 'Monday Opens').fill('09:00');
	await time(page, 'Monday Closes').fill('12:00');
	await page.getByRole('combobox', { name: 'Monday How' }).first().selectOption('Call first');
	await page.getByRole('button', { name: 'Sunday: same as Monday' }).click();
	await expect(time(page, 'Sunday Opens')).toHaveValue('09:00');
	await expect(page.getByRole('combobox', { name: 'Sunday How' }).first()).toHaveValue(
		'call_first'
	);
	await page.getByRole('button', { name: 'Add times on Sunday' }).click();
	const sunday = page.getByRole('group', { name: 'Sunday' });
	await sunday.getByRole('textbox', { name: 'Sunday Opens' }).last().fill('17:00');
	await sunday.getByRole('textbox', { name: 'Sunday Closes' }).last().fill('13:00');
	await save(page);
	await expect(page.getByRole('alert')).toContainText(
		'Sunday: “17:00 – 13:00” ends before it starts.'
	);
	await sunday.getByRole('textbox', { name: 'Sunday Closes' }).last().fill('18:30');
	// Enter saves, and presses none of the buttons in between.
	await sunday.getByRole('textbox', { name: 'Sunday Closes' }).last().press('Enter');
	await expect(page.getByRole('status').first()).toHaveText('The opening times are saved.');
	await expect(
		page.getByText(/Sunday, 9am to 12 noon \(call first\) and 5pm to 6:30pm/)
	).toBeVisible();
});

test('whoever was slower sees both', async ({ page }, info) => {
	await openTimes(page, info, 2);
	const other = await page.context().newPage();
	await other.goto(page.url());
	await time(page, 'Wednesday Opens').fill('10:00');
	await time(page, 'Wednesday Closes').fill('11:00');
	await save(page);
	await expect(page.getByRole('status').first()).toHaveText('The opening times are saved.');
	await time(other, 'Wednesday Opens').fill('15:00');
	await time(other, 'Wednesday Closes').fill('16:00');
	await save(other);
	const alert = other.getByRole('alert');
	await expect(alert).toContainText('Somebody else has changed this listing since you began');
	await expect(alert).toContainText('10am to 11am');
	await expect(alert).toContainText('3pm to 4pm');
	await expect(time(other, 'Wednesday Opens')).toHaveValue('15:00');
	await save(other);
	await expect(other.getByRole('status').first()).toHaveText('The opening times are saved.');
	await other.close();
});

test('a Builder of another area is told that it is not open to them', async ({ page }) => {
	const answer = await page.request.get('/api/search?kind=group&area=asop');
	const { hits } = (await answer.json()) as { hits: Hit[] };
	await signIn(page, BUILDER);
	const theirs = hits.find(({ area }) => area === 'asop');
	const opened = await page.goto(`/desk/listings/${theirs?.id}/times`);
	expect(opened?.status()).toBe(403);
	await expect(page.getByRole('heading', { name: 'This is not open to you' })).toBeVisible();
});
