/** Another borough is data: no code knows the name of the one that is built in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BUILT_IN } from '#db/seed/built-in';

const root = path.resolve(import.meta.dirname, '../..');
/** Tests tell of real places, and the compiled messages are what people read. */
const NOT_CODE = /\.test\.ts$|^src\/lib\/paraglide\/|^db\/seed\/thurrock\//;

const filesIn = (folder: string) =>
	readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name}`)
		.filter((name) => /\.(ts|svelte)$/.test(name) && !NOT_CODE.test(name));

/** Examples in comments may be of anywhere. */
const withoutComments = (code: string) =>
	code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '');

it('nothing but the data of the borough has its name', async () => {
	const { borough } = await BUILT_IN.place();
	const name = new RegExp(borough.id, 'i');
	const files = ['src', 'search', 'db'].flatMap(filesIn);
	const named = files.filter((file) =>
		name.test(withoutComments(readFileSync(path.join(root, file), 'utf8')))
	);
	expect(files.length).toBeGreaterThan(500);
	expect(named).toEqual([]);
});

const MESSAGES = 'src/lib/messages/en';
/** Where a number was found: that stays so in every borough. */
const SOURCES = ['help_source_council'];

it('no message has a place of the borough for an example', async () => {
	const { borough, places, postcodeSectors } = await BUILT_IN.place();
	const districts = postcodeSectors.map(({ sector }) => sector.split(' ')[0] ?? sector);
	const names = [borough.name, ...places.map(({ name }) => name), ...new Set(districts)];
	const named = new RegExp(`\\b(${names.join('|')})\\b`);
	const messages = readdirSync(path.join(root, MESSAGES)).flatMap((file) =>
		Object.entries(JSON.parse(readFileSync(path.join(root, MESSAGES, file), 'utf8')) as object)
	);
	const found = messages.filter(
		([key, words]) => !SOURCES.includes(key) && named.test(String(words))
	);
	expect(messages.length).toBeGreaterThan(1000);
	expect(found).toEqual([]);
});
