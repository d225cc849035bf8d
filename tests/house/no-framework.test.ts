/** `src/hooks.ts` keeps back the data that a framework in the browser would start from: the two cannot be together. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const routes = path.resolve(import.meta.dirname, '../../src/routes');

it('no page asks for a framework in the browser, which would get no data', async () => {
	const files = await readdir(routes, { recursive: true });
	const settings = files.filter((file) => /\+(page|layout)(\.server)?\.ts$/.test(file));
	expect(settings.length).toBeGreaterThan(50);
	const asking: string[] = [];
	for (const file of settings) {
		const text = await readFile(path.join(routes, file), 'utf8');
		if (/export const csr = (?!Boolean\(0\))/.test(text)) asking.push(file);
	}
	expect(asking).toEqual([]);
});
