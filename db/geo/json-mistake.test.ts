import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonMistake } from './json-mistake';

describe('where a text stops being JSON', () => {
	it.each([
		['{"a": [,]}', 1, false],
		['{\n"a": 1,\n}', 3, false],
		['[1,\n2\n3]', 3, false],
		['{"a": 1}\n{"b": 2}', 2, false],
		['[1, 2', 1, true],
		['{"a":\n"open str', 2, true],
		['{"a": [1.5, tru', 1, true],
		['{"a"\n', 1, true],
		['', 1, true],
		['[01]', 1, false],
		['{]', 1, false]
	])('%j: line %i', (text, line, isCutOff) => {
		expect(() => JSON.parse(text)).toThrow();
		expect(findJsonMistake(text)).toEqual({ line, isCutOff });
	});

	it('calls any JSON that was cut short cut off', () => {
		fc.assert(
			fc.property(fc.json(), fc.nat(), (json, cut) => {
				const whole = `{"type":${json}}`;
				const text = whole.slice(0, cut % whole.length);
				expect(findJsonMistake(text).isCutOff).toBe(true);
			})
		);
	});
});
