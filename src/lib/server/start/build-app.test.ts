import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestSources } from './build-app';

let root: string;
const write = (name: string, text: string) => {
	const file = join(root, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'stronger-build-'));
	write('src/routes/+page.svelte', '<h1>One</h1>');
	write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same content is the same build, whatever its time', () => {
	const before = digestSources(root);
	utimesSync(join(root, 'package-lock.json'), 1, 1);
	expect(digestSources(root)).toBe(before);
});

test.each([
	['src/routes/+page.svelte', '<h1>Two</h1>'],
	['db/queries/new.server.ts', 'export {}'],
	['src/lib/messages/project.inlang/settings.json', '{}'],
	['package-lock.json', '{"a":1}']
])('a change of %s asks for a build', (name, text) => {
	const before = digestSources(root);
	write(name, text);
	expect(digestSources(root)).not.toBe(before);
});

test('a renamed file asks for a build', () => {
	const before = digestSources(root);
	rmSync(join(root, 'src/routes/+page.svelte'));
	write('src/routes/+layout.svelte', '<h1>One</h1>');
	expect(digestSources(root)).not.toBe(before);
});

test.each([
	'src/lib/x.test.ts',
	'db/README.md',
	'src/lib/paraglide/runtime.js',
	'src/lib/messages/project.inlang/cache/x.json'
])('%s is no part of the build', (name) => {
	const before = digestSources(root);
	write(name, 'anything');
	expect(digestSources(root)).toBe(before);
});
