/** A table comes in: checked row by row, written, taken back. */
import { curatingTest as test, expect } from './fixtures';
import { COORDINATOR, signIn } from './people';

const table = (name: string) =>
	[
		'Group name;Tel;Post code;When;Colour',
		`${name};1632960071;rm176sl;Mon 7pm to 9pm;red`,
		'"";01632 960002;RM17 6SL;;blue'
	].join('\r\n');

test('a coordinator brings a table, sees every row, imports it and takes it back', async ({
	page
}, { project }) => {
	// One word, so that the name has none in common with what other tests have made.
	const screen = project.name.replaceAll('-', '');
	const name = `Bell ringers ${screen}`;
	await signIn(page, COORDINATOR);
	await page.getByRole('link', { name: 'Import', exact: true }).click();
	await page.getByLabel('The table').setInputFiles({
		name: 'groups.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table(name))
	});
	await page.getByLabel('Where it is from').fill('A list of groups');
	await page.getByRole('button', { name: 'Check the table' }).click();
	await expect(
		page.getByText('2 rows: 0 all right, 1 to look at, 1 that cannot be used.')
	).toBeVisible();
	const rows = page.getByRole('main').getByRole('listitem');
	await expect(rows.filter({ hasText: 'The 0 in front was lost' })).not.toHaveCount(0);
	await expect(rows.filter({ hasText: 'There is no name.' })).not.toHaveCount(0);

	await page.getByText('What the columns are').click();
	await page.getByLabel('Column Colour').selectOption('summary');
	await page.getByLabel('New listings become').selectOption('published');
	await page.getByRole('button', { name: 'Check again' }).click();
	await page.getByRole('button', { name: 'Import the good rows' }).click();
	await expect(page.getByText('imported', { exact: true })).toBeVisible();
	await page.goto(`/listings/bell-ringers-${screen}`);
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

	await page.goto('/desk/import');
	await page.getByRole('link', { name: 'groups.csv' }).first().click();
	await page.getByRole('button', { name: 'Take this import back' }).click();
	await expect(page.getByRole('status').first()).toHaveText(/Taken back. Removed: 1./);
});

test('a coordinator learns before a large table is written that pages will wait meanwhile', async ({
	page
}) => {
	const rows = Array.from({ length: 2100 }, (_, at) => `Made-up choir ${at},group,RM17 6SL`);
	await signIn(page, COORDINATOR);
	await page.goto('/desk/import');
	await page.getByLabel('The table').setInputFiles({
		name: 'choirs.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['name,kinds,postcode', ...rows].join('\n'))
	});
	await page.getByRole('button', { name: 'Check the table' }).click();
	await expect(page.getByText('may not open for about a minute')).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('button', { name: 'Import the good rows' })).toBeVisible();
});

test.describe('a file that is far too large', () => {
	test.use({ expectedErrors: /413/ });

	test('is refused in a sentence, on the page where it was chosen', async ({ page }) => {
		await signIn(page, COORDINATOR);
		await page.goto('/desk/import');
		await page.getByLabel('The table').setInputFiles({
			name: 'groups.csv',
			mimeType: 'text/csv',
			buffer: Buffer.alloc(11 * 1024 * 1024, 'name,phone\n')
		});
		await page.getByRole('button', { name: 'Check the table' }).click();
		await expect(page.getByRole('alert')).toHaveText(/The file is bigger than 10 MB/);
		await expect(page.getByLabel('The table')).toBeVisible();
	});
});
