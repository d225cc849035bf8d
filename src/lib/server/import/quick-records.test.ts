import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { QuickRecords } from './quick-records';

const byCsvParse = (text: Buffer, delimiter: string): string[][] =>
	parse(text, {
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		relax_quotes: true
	});

/** The records it is sure of, and what it leaves. */
function quickly(text: Buffer, delimiter: string, stretches: readonly number[]) {
	const quick = new QuickRecords(delimiter);
	const records: string[][] = [];
	let from = 0;
	for (const length of stretches) {
		records.push(...quick.add(text.subarray(from, from + length), false));
		from += length;
		if (quick.reading === 'unsure') break;
	}
	const isSure = quick.reading !== 'unsure';
	if (isSure) records.push(...quick.add(text.subarray(from), true));
	const rest = isSure ? quick.rest : Buffer.concat([quick.rest, text.subarray(from)]);
	return { records, rest, reading: quick.reading };
}

/** The same, where csv-parse reads what is left. */
function both(
	text: Buffer,
	delimiter: string,
	stretches: readonly number[]
): string[][] | 'refused' {
	const { records, rest, reading } = quickly(text, delimiter, stretches);
	try {
		return reading === 'unsure' ? [...records, ...byCsvParse(rest, delimiter)] : records;
	} catch {
		return 'refused';
	}
}

function alone(text: Buffer, delimiter: string): string[][] | 'refused' {
	try {
		return byCsvParse(text, delimiter);
	} catch {
		return 'refused';
	}
}

const delimiter = fc.constantFrom(',', ';', '\t');
const stretches = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });

it('reads whatever there is as csv-parse does, in whatever stretches it comes', () => {
	const sign = fc.constantFrom('"', '"', ',', ';', '\t', '\n', '\r', '\r\n', 'a', ' ', 'é', '😀');
	const table = fc.array(sign, { maxLength: 40 }).map((signs) => Buffer.from(signs.join('')));
	fc.assert(
		fc.property(table, delimiter, stretches, (text, sign, lengths) => {
			expect(both(text, sign, lengths)).toEqual(alone(text, sign));
		}),
		{ numRuns: 5_000 }
	);
});

it('reads well-formed tables to their end by itself', () => {
	const cell = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', 'é'), { maxLength: 6 });
	const written = (values: string[][]) =>
		values.map((cells) => `"${cells.join('').replaceAll('"', '""')}"`).join(',');
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
	fc.assert(
		fc.property(rows, stretches, (values, lengths) => {
			const text = Buffer.from(values.map((row) => `${written(row)}\r\n`).join(''));
			const { records, rest, reading } = quickly(text, ',', lengths);
			expect(records).toEqual(values.map((row) => row.map((cells) => cells.join(''))));
			expect([rest.length, reading]).toEqual([0, 'done']);
		})
	);
});
