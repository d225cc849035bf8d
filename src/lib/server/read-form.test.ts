import { expect, test } from 'vitest';
import { openForm } from './read-form';

const sent = (fields: Record<string, string>) =>
	openForm(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }));

test.each([
	['12', 12],
	[' 7 ', 7],
	['', 0],
	['1.5', 0],
	['-1', 0],
	['1e9', 0],
	['99999999999', 0],
	['NaN', 0],
	['four', 0]
])('version %j is %i: never what the database has no room for', async (version, number) => {
	expect((await sent({ version })).version()).toBe(number);
	expect((await sent({ wanted: version })).version('wanted')).toBe(number);
});

test('no version is none', async () => {
	expect((await sent({})).version()).toBe(0);
});
