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
