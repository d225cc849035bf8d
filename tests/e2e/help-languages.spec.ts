/** Help before the results, in the language it was asked for in, with the English below. */
import { expect, test } from './fixtures';

const QUESTIONS = [
	{
		lang: 'ro',
		q: 'nu am unde să dorm',
		title: /^Nu aveți unde să dormiți/,
		href: 'tel:08088004444'
	},
	{ lang: 'pl', q: 'mąż mnie bije', title: /^Boisz się kogoś w domu/, href: 'tel:08082000247' },
	{ lang: 'lt', q: 'neturiu ko valgyti', title: /^Neturite ko valgyti/, href: 'tel:08082082138' }
];

for (const { lang, q, title, href } of QUESTIONS) {
	test(`asked in ${lang}, answered in ${lang}`, async ({ page }) => {
		const response = await page.goto(`/search?q=${encodeURIComponent(q)}`);
		const help = page.getByRole('region', { name: 'Help right now' });
		const heading = help.getByRole('heading', { name: title });
		await expect(heading).toBeVisible();
		expect(
			await heading.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
		).toBe(lang);
		await expect(help.getByRole('link').first()).toHaveAttribute('href', href);
		// The English for whoever stands beside, marked as English.
		const english = help.getByText(
			/No food today\?|Nowhere to sleep tonight\?|Are you afraid of someone at home\?/
		);
		await expect(english).toBeVisible();
		expect(
			await english.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
		).toBe('en');
		await expect(page).toHaveTitle(/^Find support/);
		expect(response?.headers()['referrer-policy']).toBe('no-referrer');
	});
}

test('asked in English, answered in English alone, with where the numbers are from', async ({
	page
}) => {
	await page.goto('/search?q=i+want+to+die');
	const help = page.getByRole('region', { name: 'Help right now' });
	await expect(help.getByRole('heading')).toHaveText('You do not have to cope alone');
	await expect(help.getByRole('link', { name: 'Samaritans: 116 123' })).toHaveAttribute(
		'href',
		'tel:116123'
	);
	await expect(help).toContainText('Numbers from: Samaritans, samaritans.org');
	await expect(help).toContainText('22 November 2026');
});
