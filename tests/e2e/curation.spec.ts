/** The rest of the curation desk: listed twice, help with writing, places, who did what, forgetting a person. */
import type { Page } from '@playwright/test';
import { faults, WCAG_2_2_AA } from './axe';
import { curatingTest as test, expect } from './fixtures';
import { BUILDER, COORDINATOR, signIn } from './people';
import { PAGE_ERROR } from './public-pages';

// Forms that are answered with what is wrong with them, and a network that is gone.
test.use({ expectedErrors: new RegExp(`${PAGE_ERROR.source}|ERR_INTERNET_DISCONNECTED`) });

const status = (page: Page) => page.getByRole('main').getByRole('status').first();

/** Words that no other test and no other run uses. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const madeUpWord = () =>
	Array.from({ length: 9 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

async function typeNew(page: Page, name: string, phone: string): Promise<void> {
	await page.goto('/desk/listings');
	await page.getByRole('textbox', { name: 'Its name', exact: true }).fill(name);
	await page.getByLabel('What it is', { exact: true }).selectOption({ label: 'Group' });
	await page.getByLabel('Its area').selectOption({ label: 'Grays' });
	await page.getByLabel('Its phone, if you know it').fill(phone);
	await page.getByRole('button', { name: 'Add the draft' }).click();
}

async function publish(page: Page): Promise<string> {
	await page.getByRole('link', { name: 'No, change it' }).click();
	await page.getByLabel('In one sentence').fill('We ride and talk.');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(status(page)).toHaveText('Published. Residents see it now.');
	const href = await page
		.getByRole('link', { name: 'See it as residents do' })
		.getAttribute('href');
	return href ?? '';
}

test('what is listed twice becomes one, its address leads on, and it can be taken back', async ({
	page
}) => {
	const word = madeUpWord();
	await signIn(page, BUILDER);
	await typeNew(page, `${word} riders`, '01632 960555');
	await expect(status(page)).toContainText('The draft is there.');
	const first = await publish(page);

	await typeNew(page, `Riders of ${word}`, '+44 1632 960555');
	const already = page.getByRole('region', { name: 'Please look first' });
	await expect(already.getByRole('link', { name: `${word} riders` })).toBeVisible();
	await page.getByRole('button', { name: 'It is new: add the draft' }).click();
	await expect(status(page)).toContainText('The draft is there.');
	const second = await publish(page);

	await page.goto('/desk?show=duplicate&every');
	await page.getByRole('link', { name: new RegExp(word) }).click();
	const stays = page.getByRole('group', { name: 'Name' }).getByRole('radio').first();
	await expect(stays).toBeChecked();
	await page.getByRole('button', { name: 'Make them one' }).click();
	await expect(status(page)).toContainText('They are one listing now.');
	const reached = async (path: string) => {
		await page.goto(path);
		return new URL(page.url()).pathname;
	};
	const ends = [await reached(first), await reached(second)];
	expect(ends[0]).toBe(ends[1]);

	await page.goto('/desk/duplicates');
	const merged = page.getByRole('listitem').filter({ hasText: word });
	await merged.getByRole('button', { name: 'Make two of them again' }).click();
	await expect(status(page)).toContainText('They are two listings again.');
	expect([await reached(first), await reached(second)]).toEqual([first, second]);
});

test('whoever writes is helped, sees the page before residents do, and loses nothing @script', async ({
	page,
	context
}) => {
	await signIn(page, BUILDER);
	await typeNew(page, madeUpWord(), '');
	await page.getByRole('link', { name: 'No, change it' }).click();
	const form = page.url();
	const sentence = page.getByLabel('In one sentence');
	await sentence.fill('We utilise a hall.');
	const help = page.getByRole('region', { name: 'How it reads, and what is missing' });
	await expect(help).toContainText('Instead of “utilise”, try “use”.');
	await page.getByRole('button', { name: /Who to ask/ }).click();
	await page.getByLabel('E-mail').first().fill('hall@');
	await expect(help).toContainText('This e-mail address is not complete.');
	await expect(page.getByLabel('E-mail').first()).toHaveAccessibleDescription(
		'This e-mail address is not complete.'
	);
	await page.getByLabel('E-mail').first().fill('');
	await expect(help).not.toContainText('This e-mail address is not complete.');
	await page.getByRole('button', { name: 'Keep, and see it as residents will' }).click();
	await expect(page.getByText('Only you see it like this.')).toBeVisible();
	await expect(page.getByText('We utilise a hall.')).toBeVisible();

	await page.goto(form);
	// Not by switching the network off: a page that closes is told that it is back, and sends what it kept.
	const keep = /\/edit\?\/keep$/;
	await context.route(keep, (route) => route.abort('internetdisconnected'));
	await sentence.fill('We use a hall.');
	await expect(page.getByText('What you typed is kept in this browser')).toBeVisible();
	await page.close({ runBeforeUnload: false });
	const later = await context.newPage();
	await context.unroute(keep);
	await later.goto(form);
	await expect(later.getByLabel('In one sentence')).toHaveValue('We utilise a hall.');
	await later.getByRole('button', { name: 'Put it back into the form' }).click();
	await expect(later.getByLabel('In one sentence')).toHaveValue('We use a hall.');
	await later.getByRole('button', { name: 'Save the draft' }).click();
	await expect(status(later)).toHaveText('Saved.');
	await later.goto(form);
	await expect(later.getByRole('button', { name: 'Put it back into the form' })).toHaveCount(0);
});

test('what has not arrived is offered again: saved without network, left at once, signed out meanwhile @script', async ({
	page,
	context
}) => {
	await signIn(page, BUILDER);
	await typeNew(page, madeUpWord(), '');
	await page.getByRole('link', { name: 'No, change it' }).click();
	const form = page.url();
	const sentence = page.getByLabel('In one sentence');
	const putBack = page.getByRole('button', { name: 'Put it back into the form' });

	await context.setOffline(true);
	await sentence.fill('We sing.');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(page.getByText('What you typed is kept in this browser')).toBeVisible();
	await expect(sentence).toHaveValue('We sing.');
	await context.setOffline(false);
	await expect(page.getByText('Kept. Nobody else sees it yet.')).toBeVisible();

	await sentence.fill('We sing on Mondays.');
	await page.goto('/desk');
	await page.goto(form);
	await putBack.click();
	await expect(sentence).toHaveValue('We sing on Mondays.');

	await sentence.fill('We sing on Tuesdays.');
	await context.clearCookies();
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await signIn(page, BUILDER);
	await page.goto(form);
	await putBack.click();
	await expect(sentence).toHaveValue('We sing on Tuesdays.');
	await page.getByRole('button', { name: 'Save the draft' }).click();
	await expect(status(page)).toHaveText('Saved.');
	await page.goto(form);
	await expect(putBack).toHaveCount(0);

	await sentence.fill('We sing on Fridays.');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await signIn(page, BUILDER);
	await page.goto(form);
	await expect(putBack).toHaveCount(0);
});

test('places, the record and forgetting: usable, without a fault that a machine can find', async ({
	page
}, { project }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await signIn(page, COORDINATOR);
	const word = madeUpWord();
	await typeNew(page, `${word} walkers`, '01632 960777');
	const listing = new URL(page.url()).pathname;
	await page.goto(`${listing}/edit`);
	await page.getByRole('button', { name: /^Where/ }).click();
	const place = page.getByLabel('Place', { exact: true });
	await place.selectOption({ index: 1 });
	const venue = `/desk/venues/${await place.inputValue()}`;

	await page.goto(venue);
	await page.getByLabel('Town').fill(`Town ${word}`);
	await page.getByRole('button', { name: 'Save the place' }).click();
	await expect(status(page)).toHaveText('Saved. Every listing here shows it now.');
	await page.goto(`/builders/audit?q=${word}`);
	await expect(page.getByRole('row', { name: /add listing/ })).toBeVisible();
	await page.goto('/builders/erase');
	await page.getByLabel('Phone').fill('01632 960777');
	await page.getByRole('button', { name: 'See where they are named' }).click();
	await expect(page.getByText('1 listing', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Erase them for good' }).click();
	await expect(status(page)).toContainText('Erased.');
	await page.goto(listing);
	await expect(page.getByText('01632 960777')).toHaveCount(0);

	if (project.use.javaScriptEnabled === false) return;
	const pages = [
		venue,
		'/desk/duplicates',
		`${listing}/preview`,
		'/builders/audit',
		'/builders/erase'
	];
	for (const path of pages) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		expect(await faults(page, { tags: WCAG_2_2_AA }), path).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
});
