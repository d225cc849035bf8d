import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, unrepaired } from '#domain/import/text-repairs';
import { csvCell, guardCell, unguardCell } from '#domain/interchange/cell-text';
import { toCsv } from './csv';

/** A reader of RFC 4180, to hold the writer to what others will read. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
	)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}

test('the header has the names that importers rely on', () => {
	expect(toCsv([])).toBe(
		'source_ref,name,kinds,categories,summary,description,organisation,venue_name,address_line_1,address_line_2,town,postcode,latitude,longitude,phone,email,website,opening_times,cost,min_age,max_age,languages,access_features,areas_served\r\n'
	);
});

test.each([
	'=1+1',
	'+44 1632 960000',
	'-2',
	'@SUM(A1)',
	'\tx',
	'\rx',
	' =1',
	'＝1',
	'＋1',
	'－1',
	'＠x'
])('%j is not taken for a formula', (text) => {
	expect(readCsv(`${csvCell(text)}\r\n`)).toEqual([[`'${text}`]]);
});

test('numbers stay numbers', () => {
	expect(csvCell(-0.35)).toBe('-0.35');
	expect(csvCell(null)).toBe('');
});

test('words that look like a web page come back as they were', () => {
	const signs = fc.constantFrom('a', '&', 'amp;', 'lt;', '<', '<b>', '</b>', '&copy', ';', ' ');
	fc.assert(
		fc.property(fc.string({ unit: signs }), (text) => {
			expect(plainText(unrepaired(text)).text).toBe(text);
		})
	);
	expect(unrepaired('Fish & chips < £5')).toBe('Fish & chips < £5');
});

test('any text comes back as it was', () => {
	const signs = fc.constantFrom('a', '"', ',', '\r', '\n', ';', "'", '=', '-', ' ', 'ș');
	fc.assert(
		fc.property(fc.array(fc.string({ unit: signs }), { minLength: 1 }), (cells) => {
			const [row] = readCsv(`${cells.map(csvCell).join(',')}\r\n`);
			expect(row?.map(unguardCell)).toEqual(cells);
			for (const cell of cells) expect(/^[=-]/.test(guardCell(cell))).toBe(false);
		})
	);
});
