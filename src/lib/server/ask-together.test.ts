import { expect, test } from 'vitest';
import { askTogether } from './ask-together';

test('questions that come in together are one, about each key once; the next is another', async () => {
	const asked: (readonly string[])[] = [];
	const ask = askTogether(async (keys) => {
		asked.push(keys);
		return asked.length;
	});
	expect(await Promise.all([ask(['a', 'b']), ask([]), ask(['b', 'c'])])).toEqual([1, 1, 1]);
	expect(asked).toEqual([['a', 'b', 'c']]);
	expect(await ask(['a'])).toBe(2);
	expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
});

test('who asks while an answer is under way gets a newer one', async () => {
	let answers = 0;
	const later: Promise<number>[] = [];
	const ask = askTogether(async () => {
		if (answers === 0) later.push(ask([]));
		return ++answers;
	});
	expect(await ask([])).toBe(1);
	expect(await later[0]).toBe(2);
});

test('a question that fails fails for everybody who asked it, and for nobody after', async () => {
	let isDown = true;
	const ask = askTogether(async () => {
		if (isDown) throw new Error('down');
		return 'up';
	});
	const both = await Promise.allSettled([ask(['a']), ask(['b'])]);
	expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	isDown = false;
	expect(await ask(['a'])).toBe('up');
});
