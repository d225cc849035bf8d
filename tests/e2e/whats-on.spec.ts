import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PAGE_ERROR } from './public-pages';

test("what's on is found from the menu, and by time", async ({ page }) => {
	await page.goto('/');
	const menu = page.getByRole('navigation', { name: 'Main' });
	await menu.getByRole('link', { name: "What's on" }).click();
	await expect(page.getByRole('heading', { level: 1, name: "What's on" })).toBeVisible();
	const times = page.getByRole('navigation', { name: 'When' });
	await times.getByRole('link', { name: 'Next 30 days' }).click();
	await expect(times.getByRole('link', { name: 'Next 30 days' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
});

test('a month is a list of days, with what was moved or called off', async ({ page }) => {
	await page.goto('/whats-on?month=2026-12');
	const days = page.getByRole('list', { name: 'Events in December 2026' });
	const moved = days.getByRole('listitem').filter({ hasText: 'Moved to Monday 21 December' });
	await expect(moved.first()).toContainText('Messy play morning');
	await expect(days.getByText('Cancelled').first()).toBeVisible();
	await page.getByRole('link', { name: 'Later: January 2027' }).click();
	await expect(page.getByRole('heading', { name: 'January 2027', exact: true })).toBeVisible();
});

/** The choices, which are folded up where there is no room beside the events. */
async function openChoices(page: Page): Promise<Locator> {
	const choices = page.getByRole('form', { name: 'Choose what you see' });
	if (!(await choices.isVisible())) {
		await page.getByText('Choose what you see', { exact: true }).click();
	}
	return choices;
}

test('events are narrowed by area, need and words', async ({ page }) => {
	await page.goto('/whats-on?month=2026-12');
	const areas = (await openChoices(page)).getByRole('combobox', { name: 'Area' });
	await areas.selectOption({ label: 'Grays' });
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/area=grays/);
	await expect(page.getByText('Carols by the river')).toBeVisible();
	await expect(page.getByText('Messy play morning')).toHaveCount(0);
	await (await openChoices(page)).getByRole('searchbox').fill('carols');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page.getByRole('heading', { name: '1 event', exact: true })).toBeVisible();
});

test('an event says when, where, who, and that it is made up', async ({ page }) => {
	await page.goto('/whats-on/messy-play-morning');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Messy play morning');
	await expect(page.getByText('This event is made up')).toBeVisible();
	await expect(page.getByText('Every Tuesday')).toBeVisible();
	await expect(page.getByRole('region', { name: 'When' }).getByRole('listitem')).not.toHaveCount(0);
	await expect(page.getByRole('region', { name: 'Where', exact: true })).toContainText(
		'Mill Pond Sample Hall'
	);
	await page.getByRole('link', { name: 'Wellies and Wafers Toddler Group' }).click();
	await expect(page.getByRole('region', { name: 'Events' })).toContainText('Messy play morning');
});

test('an event that is over stays, and says so', async ({ page }) => {
	await page.goto('/whats-on/toy-mending-day');
	await expect(page.getByText('This event is over')).toBeVisible();
	await expect(page.getByText('14 November 2026').first()).toBeVisible();
});

test('an event that was called off stays, and says why', async ({ page }) => {
	await page.goto('/whats-on/tea-on-the-terrace');
	await expect(page.getByText('This event is cancelled.')).toContainText('spring');
});

test('the venue can say that an event is not theirs', async ({ page }) => {
	await page.goto('/whats-on/bowls-evening');
	await expect(page.getByText('this event is not theirs')).toBeVisible();
});

test('search finds events beside listings', async ({ page }) => {
	await page.goto('/search?q=messy+play');
	await page
		.getByRole('region', { name: 'Events' })
		.getByRole('link', { name: 'Messy play morning' })
		.first()
		.click();
	await expect(page).toHaveURL(/\/whats-on\/messy-play-morning$/);
});

test('the map shows the events of the week, and lists them', async ({ page }) => {
	await page.goto('/map?layer=events');
	const list = page.getByRole('region', { name: 'Also on the map' });
	await expect(list.getByRole('link', { name: /^Help with forms: / })).toHaveAttribute(
		'href',
		/\/whats-on\/help-with-forms$/
	);
});

test('a day of the community calendar names its source @once', async ({ page }) => {
	await page.goto('/whats-on?collection=holocaust-memorial-day');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holocaust Memorial Day');
	await expect(page.getByText('Source: Holocaust Memorial Day Trust')).toBeVisible();
});

test('calendars can be followed, and are not sent again unchanged @once', async ({ request }) => {
	for (const path of [
		'/whats-on.ics?area=grays',
		'/whats-on.ics?venue=sample-mill-pond',
		'/whats-on/messy-play-morning.ics'
	]) {
		const first = await request.get(path);
		expect(first.headers()['content-type']).toBe('text/calendar; charset=utf-8');
		expect(await first.text()).toMatch(
			/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT\r\n[^]*END:VCALENDAR\r\n$/
		);
		const etag = first.headers().etag ?? '';
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status(), path).toBe(304);
	}
	expect((await request.get('/whats-on/no-such-event.ics')).status()).toBe(404);
});

test.describe('odd addresses', () => {
	test.use({ expectedErrors: PAGE_ERROR });
	test('are answered kindly @once', async ({ page }) => {
		for (const query of ['month=2026-99', 'day=1', 'when=never', 'venue=%00', 'q=%F0%9F%98%80']) {
			expect((await page.goto(`/whats-on?${query}`))?.status(), query).toBe(200);
		}
		expect((await page.goto('/whats-on/no-such-event'))?.status()).toBe(404);
	});
});
