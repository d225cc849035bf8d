/** The import rules of the house are only worth something if they bite: each one is broken here once. */
import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const HOUSE_RULES = [
	'import-x/no-restricted-paths',
	'no-restricted-imports',
	'no-restricted-properties',
	'no-restricted-syntax',
	'max-lines',
	'max-lines-per-function',
	'no-console'
];

let eslint: ESLint;
beforeAll(() => {
	eslint = new ESLint({
		cwd: root,
		ruleFilter: ({ ruleId }) => HOUSE_RULES.includes(ruleId),
		// The samples are not on disk, so there is no project that knows their types.
		overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
	});
});

async function broken(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: path.join(root, filePath) });
	expect(result?.fatalErrorCount).toBe(0);
	return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const sample = (name: string) => `import * as other from '${name}';\nexport default other;\n`;
const inSvelte = (code: string) => `<script lang="ts">\n${code}</script>\n`;
const lines = (count: number) => 'count();\n'.repeat(count);

describe('an import against the arrows is refused', () => {
	it.each([
		['src/lib/domain/sample.ts', '#search/engine', 'import-x/no-restricted-paths'],
		['src/lib/domain/sample.ts', '../server/card', 'import-x/no-restricted-paths'],
		['src/lib/domain/sample.ts', 'node:fs', 'no-restricted-imports'],
		['src/lib/domain/sample.ts', 'svelte', 'no-restricted-imports'],
		['db/queries/sample.ts', '#search/engine', 'import-x/no-restricted-paths'],
		['db/queries/sample.ts', '../../search/engine', 'import-x/no-restricted-paths'],
		['db/queries/sample.ts', '#server/card', 'import-x/no-restricted-paths'],
		['db/queries/sample.ts', '$app/paths', 'no-restricted-imports'],
		['search/sample.ts', '#db/seed/seed-data', 'import-x/no-restricted-paths'],
		['search/sample.ts', '$lib/server/card', 'no-restricted-imports'],
		['search/sample.ts', '$env/dynamic/private', 'no-restricted-imports'],
		['src/lib/server/sample.ts', 'maplibre-gl', 'import-x/no-restricted-paths'],
		['src/routes/sample.ts', 'leaflet', 'import-x/no-restricted-paths'],
		['src/routes/sample.ts', '#db/seed/seed-data', 'import-x/no-restricted-paths'],
		['src/lib/components/sample.ts', '#db/seed/seed-data', 'import-x/no-restricted-paths'],
		['src/routes/sample.ts', '$env/dynamic/private', 'no-restricted-imports']
	])('%s imports %s', async (file, name, rule) => {
		expect(await broken(file, sample(name))).toContain(rule);
	});

	it('in Svelte files too, and in imports made later', async () => {
		const later = inSvelte("export const draw = () => import('maplibre-gl');\n");
		expect(await broken('src/routes/Sample.svelte', later)).toContain(
			'import-x/no-restricted-paths'
		);
		const seed = inSvelte(sample('#db/seed/seed-data').replace('export default', 'void'));
		expect(await broken('src/routes/Sample.svelte', seed)).toContain(
			'import-x/no-restricted-paths'
		);
	});

	it('when a use case sees both the truth and its copy', async () => {
		const both = "import { a } from '#db/a';\nimport { b } from '#search/b';\nexport { a, b };\n";
		expect(await broken('src/lib/server/sample.ts', both)).toContain('no-restricted-syntax');
		expect(await broken('src/lib/server/services.ts', both)).not.toContain('no-restricted-syntax');
	});

	it('when it closes a circle', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'stronger-circle-'));
		const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
		await mkdir(path.join(folder, 'src/commands'), { recursive: true });
		await write('package.json', '{ "name": "circle", "type": "module" }');
		await write('src/commands/a.ts', "import { b } from '../b';\nexport const a = () => b;\n");
		await write('src/b.ts', "import { a } from './commands/a';\nexport const b = () => a;\n");
		const config = path.join(root, 'knip.json');
		const { status, stdout } = spawnSync(
			path.join(root, 'node_modules/.bin/knip'),
			['--config', config, '--directory', folder, '--no-config-hints'],
			{ encoding: 'utf8' }
		);
		await rm(folder, { recursive: true });
		expect(stdout).toContain('src/b.ts → src/commands/a.ts');
		expect(status).toBe(1);
	});
});

describe('an import along the arrows is allowed', () => {
	it.each([
		['src/lib/domain/sample.ts', 'zod'],
		['src/lib/domain/sample.ts', './kind'],
		['db/queries/sample.ts', '#domain/listing'],
		['search/sample.ts', '#domain/listing'],
		['search/sample.ts', './engine'],
		['src/lib/map/sample.ts', 'leaflet'],
		['src/routes/sample.ts', '#search/engine']
	])('%s imports %s', async (file, name) => {
		expect(await broken(file, sample(name))).toEqual([]);
	});
});

describe('the other rules of the house', () => {
	it('process.env belongs to environment.ts', async () => {
		const read = 'export const port = process.env.PORT;\n';
		expect(await broken('src/lib/server/sample.ts', read)).toEqual(['no-restricted-properties']);
		expect(await broken('db/sample.ts', read)).toEqual(['no-restricted-properties']);
		expect(await broken('src/lib/server/environment.ts', read)).toEqual([]);
	});

	it('files and functions stay small', async () => {
		expect(await broken('search/sample.ts', lines(401))).toContain('max-lines');
		const long = `export function long() {\n${lines(40)}}\n`;
		expect(await broken('search/sample.ts', long)).toEqual(['max-lines-per-function']);
		expect(await broken('search/sample.test.ts', long)).toEqual([]);
	});

	it('nothing writes to the console', async () => {
		expect(await broken('src/lib/server/sample.ts', 'console.log(1);\n')).toEqual(['no-console']);
	});
});
