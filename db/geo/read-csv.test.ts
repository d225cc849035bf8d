import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, findColumn } from './read-csv';

describe('a line of CSV', () => {
	it.each([
		['a,b,c', ['a', 'b', 'c']],
		['"a, b",c', ['a, b', 'c']],
		['"he said ""no""",', ['he said "no"', '']],
		[' "a" , b ', ['a', 'b']],
		['', ['']],
		['"a', null],
		['a,"b', null],
		['"a"b,c', null]
	])('%j is %j', (line, fields) => {
		expect(fieldsOf(line)).toEqual(fields);
	});

	it('gives back whatever was written with quotation marks', () => {
		const field = fc.string().map((text) => text.replace(/[\r\n]/g, '').trim());
		fc.assert(
			fc.property(fc.array(field, { minLength: 1 }), (fields) => {
				const line = fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
				expect(fieldsOf(line)).toEqual(fields);
			})
		);
	});
});

describe('a column', () => {
	it('is found however its name is written, by the first name that fits', () => {
		const header = ['Positional_quality indicator', 'PCD', 'pcds'];
		expect(findColumn(header, ['positionalqualityindicator'])).toBe(0);
		expect(findColumn(header, ['pcds', 'pcd'])).toBe(2);
		expect(findColumn(header, ['lat'])).toBe(-1);
	});
});
