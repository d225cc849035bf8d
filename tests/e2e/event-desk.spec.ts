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
