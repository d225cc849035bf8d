/** Telling of a group that is missing. */
import type { Page } from '@playwright/test';
import { curatingTest as test, expect } from './fixtures';
import { PAGE_ERROR } from './public-pages';

const box = (page: Page, name: RegExp) => page.getByRole('textbox', { name });

/** As if somebody had taken their time over the form. */
const takeTime = (page: Page) =>
	page.evaluate(() => {
		const began = document.querySelector<HTMLInputElement>('input[name=began]');
		if (began) began.value = String(Number(began.value) - 60_000);
	});

test('a search that finds nothing leads to the form, with its words filled in', async ({
	page
}) => {
	await page.goto('/search?q=underwater+basket+weaving+zzqq+in+tilbury&kind=library');
	await page.getByRole('link', { name: /^Do you know a group that should be here/ }).click();
	await expect(box(page, /^What does it do/)).toHaveValue(/underwater basket weaving/);
	await expect(box(page, /^Where is it/)).toHaveValue('Tilbury');

	await box(page, /^What is it called/).fill('Basket Weavers');
	await takeTime(page);
	await page.getByRole('button', { name: 'Send' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Ask a person' })).toBeVisible();
});

test('the form is found from the foot of every page', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('contentinfo')
		.getByRole('link', { name: 'Tell us about a group that is missing' })
		.click();
	await expect(box(page, /^What is it called/)).toHaveValue('');
});

test('a cry for help is not carried into the form', async ({ page }) => {
	await page.goto('/search?q=i+want+to+die+zzqqxx&kind=library&area=grays&language=xx');
	const missing = page.getByRole('link', { name: /^Do you know a group/ });
	if (await missing.count()) await expect(missing).toHaveAttribute('href', /\/suggest$/);
	await page.goto('/suggest');
	await expect(box(page, /^What does it do/)).toHaveValue('');
});

test.describe('what cannot be used', () => {
	test.use({ expectedErrors: PAGE_ERROR });

	test('is named, and nothing that was typed is lost', async ({ page }) => {
		await page.goto('/suggest');
		const when = box(page, /^When is it on/);
		await when.fill('Tuesdays \u{1f600} <b>7pm</b>');
		await box(page, /^What does it do/).fill('x'.repeat(1200));
		await takeTime(page);
		await page.getByRole('button', { name: 'Send' }).click();

		const problems = page.getByRole('alert');
		await expect(problems.getByRole('link', { name: /^What is it called\?/ })).toBeVisible();
		await expect(box(page, /^What is it called/)).toHaveAttribute('aria-invalid', 'true');
		await expect(box(page, /^What does it do/)).toHaveValue('x'.repeat(1200));
		await expect(when).toHaveValue('Tuesdays \u{1f600} <b>7pm</b>');

		await problems.getByRole('link', { name: /^What does it do\?/ }).click();
		await expect(box(page, /^What does it do/)).toBeFocused();
		await box(page, /^What is it called/).fill('Tuesday People');
		await box(page, /^What does it do/).fill('We meet and talk.');
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
	});

	test('a form sent as fast as a machine is asked for once more', async ({ page }) => {
		await page.goto('/suggest');
		await page.evaluate(() => {
			const began = document.querySelector<HTMLInputElement>('input[name=began]');
			if (began) began.value = String(Number(began.value) + 3_600_000);
		});
		await box(page, /^What is it called/).fill('Quick Group');
		await box(page, /^What does it do/).fill('We are quick.');
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page.getByRole('alert')).toContainText('That was very quick.');
		await expect(box(page, /^What is it called/)).toHaveValue('Quick Group');
		await page.getByRole('button', { name: 'Send' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
	});

	test('odd bodies and methods get a page @once', async ({ request, baseURL }) => {
		const headers = { origin: baseURL!, accept: 'text/html' };
		const form = { name: '\0\u202e', what: 'w'.repeat(10_000), began: 'again', where: '\0' };
		const answer = await request.post('/suggest', { headers, form });
		expect(answer.status()).toBe(400);
		expect(await answer.text()).toContain('w'.repeat(10_000));
		for (const type of ['multipart/form-data; boundary=x', 'application/json', 'nonsense']) {
			const odd = await request.post('/suggest', {
				headers: { ...headers, 'content-type': type },
				data: '{"name":1}'
			});
			expect(odd.status(), type).toBeGreaterThanOrEqual(400);
			expect(odd.status(), type).toBeLessThan(500);
		}
		expect((await request.put('/suggest', { headers })).status()).toBe(405);
	});
});
