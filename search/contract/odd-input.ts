/** What nobody types by hand. */
import { describe, expect, it } from 'vitest';
import { MONDAY, query } from './directory';
import type { Tried } from './tried';

export function oddInput(the: Tried): void {
	describe('odd input', () => {
		it.each([
			['ten thousand letters', 'a'.repeat(10_000)],
			['a thousand words', 'library food '.repeat(500)],
			['control characters', '\u0000\u0007library\u001b'],
			['right-to-left marks', '\u202elibrary\u202c'],
			['emoji', '🎉🍞👩‍👩‍👧'],
			['expression signs', '(.*)+[a-z]{1,99}^$|\\'],
			['database words', "'; DROP TABLE listings; --"],
			['half a character', '\ud800library'],
			['names of built-in things', '__proto__ constructor toString hasOwnProperty'],
			['one letter', 'a'],
			['only small words', 'the of and']
		])('%s gives a page', async (__, q) => {
			const results = await the.search({ q, near: q });
			expect(results.total).toBeGreaterThanOrEqual(0);
			await the.engine.suggest(q, 8);
			await the.engine.points(query({ q }), MONDAY, 5);
		});
	});
}
