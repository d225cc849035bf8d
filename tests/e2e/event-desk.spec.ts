/** Events at the desk: written on a phone, put right, one date called off, and what residents see of it. */
import { faults } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

test.use({ expectedErrors: PAGE_ERROR });

test('an event is written, published, and one of its dates called off', async ({ page }, {
	project
}) => {
	const title = `Swap shop ${project.name}`;
	await signIn(page, BUILDER);
	await page.goto('/desk/events');
	await page.getByRole('link', { name: 'Add an event' }).click();
	await page.getByLabel('Name of the event').fill(title);
	await page.getByLabel('In one sentence').fill('Bring one thing, take one home.');
	await page.getByRole('button', { name: 'Publish it' }).click();
	await expect(page.getByRole('alert')).toContainText('fields need another look');
	await expect(page.getByLabel('Name of the event')).toHaveValue(title);
	await expect(page.getByLabel('First day')).toHaveAttribute('aria-invalid', 'true');

	await page.getByLabel('First day').fill('2027-01-02');
	await page.getByLabel('Starts at').fill('10:00');
	await page.getByLabel('Ends at').fill('13:00');
	await page.getByLabel('Does it come again?').selectOption('monthly_weekday');
	await page.getByLabel('Area').selectOption({ label: 'Grays' });
	await page.getByRole('button', { name: 'Publish it' }).click();
	await expect(page.getByRole('main').getByRole('status').first()).toHaveText('Added.');

	await page.getByLabel('Which date').selectOption({ index: 0 });
	await page.getByLabel('What happens to it').selectOption('call_off');
	await page.getByLabel('Why, for people to read', { exact: true }).fill('The hall is wet.');
	await page.getByRole('button', { name: 'Save this date' }).click();
	await expect(page.getByLabel('Which date')).toContainText('(Cancelled)');
	await page.getByRole('link', { name: 'See it as residents do' }).click();
	await expect(page.getByText('The hall is wet.')).toBeVisible();
	await expect(page.getByText('On the first Saturday of each month')).toBeVisible();
});

test('a place that is not in the list is made, and what was typed of the event waits', async ({
	page
}, { project }) => {
	const title = `Barn dance ${project.name}`;
	const hall = `Hall of ${project.name} ${Date.now()}`;
	await signIn(page, BUILDER);
	await page.goto('/desk/events/new');
	await page.getByLabel('Name of the event').fill(title);
	await page.getByRole('button', { name: /^The place is not in the list/ }).click();
	await expect(page.getByText(`It is then chosen for ${title}.`)).toBeVisible();
	await page.getByLabel('Name of the place').fill(hall);
	await page.getByRole('button', { name: 'Add the place' }).click();
	await expect(
		page.getByLabel('Name of the event').or(page.getByText('Is it one of these?')).first()
	).toBeVisible();
	const none = page.getByRole('button', { name: 'It is none of these: add the place' });
	if (await none.isVisible()) await none.click();
	await expect(page.getByLabel('Name of the event')).toHaveValue(title);
	await expect(page.locator('select[name=venueId] option:checked')).toHaveText(hall);
});

test('no accessibility fault that a machine can find on the pages of events @script', async ({
	page
}) => {
	await signIn(page, BUILDER);
	for (const path of ['/desk/events', '/desk/events/new']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await faults(page)).toEqual([]);
	}
});
