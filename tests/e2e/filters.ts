import type { Locator, Page } from '@playwright/test';

/** The filters, which are folded up where there is no room beside the results. */
export async function openFilters(page: Page): Promise<Locator> {
	const filters = page.getByRole('form', { name: 'Narrow it down' });
	if (!(await filters.isVisible())) await page.getByText('Narrow it down', { exact: true }).click();
	return filters;
}

/** Checks one of the choices of a group, unfolding it where it is folded. */
export async function choose(page: Page, group: string, option: RegExp): Promise<void> {
	const filters = await openFilters(page);
	const choice = filters
		.getByRole('group', { name: group })
		.getByRole('checkbox', { name: option });
	if (!(await choice.isVisible())) await filters.getByText(group, { exact: true }).first().click();
	await choice.check();
}
