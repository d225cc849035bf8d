import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKept, keepToo, keptCode, MOST_KEPT, needsCare, parseKept } from './kept-list';

const code = (number: number) => number.toString(16).padStart(12, '0');
const codes = (count: number, from = 0) => Array.from({ length: count }, (_, i) => code(from + i));

describe('reading a list', () => {
	it('gives back what was written, in the same order', () => {
		const list = codes(MOST_KEPT).reverse();
		expect(parseKept(formatKept(list))).toEqual(list);
	});

	it('fits into a cookie and a code to scan', () => {
		expect(formatKept(codes(MOST_KEPT)).length).toBeLessThan(530);
	});

	it.each([
		['nothing', null, []],
		['no text', '', []],
		['nonsense', '../../etc/passwd <script>', []],
		['a code too short and one too long', 'abc123.0123456789abc', []],
		['the same twice', `${code(1)}.${code(1)}`, [code(1)]],
		['capitals, as typed from paper', code(0xabcdef).toUpperCase(), [code(0xabcdef)]],
		['other marks between them', `${code(1)}, ${code(2)}\0${code(3)}`, codes(3, 1)]
	])('%s', (_, text, expected) => expect(parseKept(text)).toEqual(expected));

	it('never gives more than a list holds, whatever the text', () => {
		expect(parseKept(formatKept(codes(500)))).toHaveLength(MOST_KEPT);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 12_000 }), (text) => {
				expect(parseKept(text).length).toBeLessThanOrEqual(MOST_KEPT);
			})
		);
	});
});

it('the code of a listing is the beginning of its id', () => {
	expect(keptCode('6D1c0f4e-9b0a-4c1b-8f5e-3f2a7d90c6e1')).toBe('6d1c0f4e9b0a');
	expect(parseKept(keptCode('6d1c0f4e-9b0a-4c1b-8f5e-3f2a7d90c6e1'))).toHaveLength(1);
});

describe('keeping more', () => {
	it('adds at the end, and what is there stays where it is', () => {
		expect(keepToo(codes(2), [code(0), code(7)])).toEqual({
			list: [code(0), code(1), code(7)],
			left: []
		});
	});

	it('says what there was no room for', () => {
		const { list, left } = keepToo(codes(MOST_KEPT - 1), codes(3, 100));
		expect(list).toHaveLength(MOST_KEPT);
		expect(left).toEqual(codes(2, 101));
	});
});

it.each([
	[{ kinds: ['hirc'], categories: [] }, true],
	[{ kinds: ['library', 'hirc'], categories: [] }, true],
	[{ kinds: ['service'], categories: ['housing', 'safety'] }, true],
	[{ kinds: ['library'], categories: ['advice'] }, false]
])('%j needs care: %s', (listing, expected) => expect(needsCare(listing)).toBe(expected));
