/** Counts what a person's hand does on a page: taps, fields and letters. Only with script: the page itself counts. */
import type { Page } from '@playwright/test';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Effort = { taps: number; fields: number; letters: number; lists: number };

const file = path.resolve(import.meta.dirname, '../../test-results/taps.json');

/** From the next page on, everything is counted, over all pages of this tab. */
export async function countEffort(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const read = () => JSON.parse(sessionStorage.getItem('effort') ?? '{"taps":0,"letters":0}');
		const add = (name: 'taps' | 'letters') => {
			const seen = read();
			sessionStorage.setItem('effort', JSON.stringify({ ...seen, [name]: seen[name] + 1 }));
		};
		const mark = (name: 'fields' | 'lists', target: EventTarget | null) => {
			const { id } = target as HTMLElement;
			const seen = read();
			const all = [...new Set([...(seen[name] ?? []), location.pathname + id])];
			sessionStorage.setItem('effort', JSON.stringify({ ...seen, [name]: all }));
		};
		// A finger or a mouse, and no click that a script or a label passes on.
		addEventListener('pointerdown', (event) => event.isTrusted && add('taps'), true);
		addEventListener('keydown', ({ key }) => key.length === 1 && add('letters'), true);
		addEventListener('input', ({ target }) => mark('fields', target), true);
		addEventListener(
			'change',
			({ target }) => target instanceof HTMLSelectElement && mark('lists', target),
			true
		);
	});
}

/** What was counted so far. A choice from a list is two taps: the test chooses without opening it. */
export async function effortSoFar(page: Page): Promise<Effort> {
	const counted = await page.evaluate(() => JSON.parse(sessionStorage.getItem('effort') ?? '{}'));
	const { taps = 0, letters = 0, fields = [], lists = [] } = counted;
	return { taps: taps + 2 * lists.length, letters, fields: fields.length, lists: lists.length };
}

/** Printed, and kept beside the other figures in test-results/taps.json. */
export async function report(what: string, effort: Effort): Promise<void> {
	const before = await readFile(file, 'utf8').catch(() => '{}');
	await mkdir(path.dirname(file), { recursive: true });
	const all = { ...JSON.parse(before), [what]: effort };
	await writeFile(file, `${JSON.stringify(all, null, '\t')}\n`);
	const { taps, fields, letters } = effort;
	process.stdout.write(`${what}: ${taps} taps, ${fields} fields, ${letters} letters typed\n`);
}
