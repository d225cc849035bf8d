import { curatingTest as test, expect } from './fixtures';

const FIELD = { name: 'What are you looking for?' };

test.describe('suggestions while typing @script', () => {
	test.beforeEach(({ page }) => page.goto('/').then(() => undefined));

	test('are moved through with the arrows, and Enter goes there', async ({ page }) => {
		const field = page.getByRole('combobox', FIELD);
		await field.pressSequentially('tilbury hub');
		const option = page.getByRole('option', { name: /^Tilbury Hub and Library/ });
		await expect(option).toBeVisible();
		await expect(page.getByRole('main').getByRole('status')).toHaveText(
			/suggestions?\. Use the arrow keys/
		);
		await expect(field).toHaveAttribute('aria-expanded', 'true');

		for (let presses = 0; presses < 9; presses++) {
			if ((await option.getAttribute('aria-selected')) === 'true') break;
			await field.press('ArrowDown');
		}
		await expect(field).toHaveAttribute(
			'aria-activedescendant',
			(await option.getAttribute('id'))!
		);
		await expect(field).toBeFocused();
		await field.press('Enter');
		await expect(page).toHaveURL('/listings/tilbury-hub-and-library');
	});

	test('go away with Escape and leave what was typed', async ({ page }) => {
		const field = page.getByRole('combobox', FIELD);
		await field.pressSequentially('food');
		await expect(page.getByRole('listbox')).toBeVisible();
		await field.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(field).toHaveValue('food');
		await field.press('Enter');
		await expect(page).toHaveURL('/search?q=food');
	});

	test('can be chosen by touch', async ({ page }) => {
		await page.getByRole('combobox', FIELD).pressSequentially('grays cent');
		await page.getByRole('option', { name: /^Grays Central Library/ }).click();
		await expect(page).toHaveURL('/listings/grays-central-library');
	});
});
