import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLines, cleanText } from './clean-text';

/** Plain letters, and all that has to go, change or be folded. */
const letter = fc.oneof(
	{
		arbitrary: fc.constantFrom('a', 'Z', '7', ' ', '  ', '\n', '’', '–', 'é', '€', 'ß'),
		weight: 8
	},
	{
		arbitrary: fc.constantFrom('\0', '\t', '\r\n', '\r', '\u00a0', '\u200b', '\u202e', '\u2028'),
		weight: 1
	},
	{ arbitrary: fc.constantFrom('e\u0301', '\u0301', '\ufeff', '\ud83d', '😀', '한'), weight: 1 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 2 }), weight: 1 }
);
const text = fc.array(letter, { maxLength: 20 }).map((letters) => letters.join(''));
const most = fc.constantFrom(0, 1, 5, 12, 1000);

test.each([
	['a line', cleanText],
	['several lines', cleanLines]
])('%s: text that looks plain is cleaned as thoroughly as any other', (_, clean) => {
	fc.assert(
		// A sign that has to go makes any text one that is not plain, and leaves nothing behind.
		fc.property(text, most, (typed, length) => {
			expect(clean(typed, length)).toBe(clean(`${typed}\u200b`, length));
		}),
		{ numRuns: 3_000 }
	);
});

test('what is seen stays, white space is folded, what is not seen goes', () => {
	expect(cleanText(' Café\t–  \u202e“tea”\n', 100)).toBe('Café – “tea”');
	expect(cleanLines(' One\r\ntwo\0 ', 100)).toBe('One\ntwo');
	expect(cleanText('tea and cake', 4)).toBe('tea');
});
