import { expect, test } from 'vitest';
import { envelope } from './envelope';
import { allLines } from './lines';

const pageOf = (page: number) => envelope([{ page }], 3, { page, per_page: 1 });

test('every page follows, each asked for only when the one before was taken', async () => {
	const asked: number[] = [];
	const stream = allLines(pageOf(1), (page) => {
		asked.push(page);
		return Promise.resolve(pageOf(page));
	});
	expect(await new Response(stream).text()).toBe('{"page":1}\n{"page":2}\n{"page":3}\n');
	expect(asked).toEqual([2, 3]);
});

test('a list without anything is an answer without lines', async () => {
	const nothing = envelope([], 0, { page: 1, per_page: 1 });
	const stream = allLines(nothing, () => Promise.reject(new Error('There is no second page.')));
	expect(await new Response(stream).text()).toBe('');
});
