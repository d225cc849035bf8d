/** Rows of a table, a stretch at a time: whatever its size, only one stretch is in memory. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileProblem } from '#domain/import/problems';
import { geoJsonTable } from './geojson-table';
import { openReferralTable } from './open-referral-table';
import { LONGEST_LINE_BYTES, type FileLook } from './look-at-file';
import { QuickRecords } from './quick-records';

/** Rows are numbered as a spreadsheet does, from 1. */
export type TableRow = { row: number; values: string[] };

/** No table of groups is as wide. */
const MOST_COLUMNS = 200;
const STRETCH_ROWS = 500;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** JSON has to be in memory as a whole. */
const LARGEST_JSON_BYTES = 20 * 1024 * 1024;

/** The file cannot be read to its end, and nothing of it should be used. */
export class CannotReadTable extends Error {
	override readonly name = 'CannotReadTable';
	constructor(
		readonly problem: FileProblem,
		readonly row: number
	) {
		super(`${problem} at row ${row}`);
	}
}

/** Empty rows are passed over. Throws `CannotReadTable`. */
export async function* readTable(file: string, look: FileLook): AsyncGenerator<TableRow[]> {
	if (look.form === 'json') {
		yield* readJson(file, look);
		return;
	}
	let stretch: TableRow[] = [];
	let row = 0;
	try {
		for await (const records of readRecords(file, look)) {
			for (const values of records) {
				row += 1;
				if (values.length > MOST_COLUMNS) throw new CannotReadTable('too_many_columns', row);
				if (values.some((cell) => cell.trim() !== '')) stretch.push({ row, values });
				if (stretch.length < STRETCH_ROWS) continue;
				yield stretch;
				stretch = [];
			}
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const isEndless = error.code === 'CSV_MAX_RECORD_SIZE';
		throw new CannotReadTable(isEndless ? 'endless_line' : 'open_quote', row + 1);
	}
	if (stretch.length > 0) yield stretch;
}

/** Quickly, as far as the table is well formed; from there on with csv-parse, which makes something of nearly all. */
async function* readRecords(
	file: string,
	{ encoding, delimiter }: FileLook
): AsyncGenerator<string[][]> {
	const quick = new QuickRecords(delimiter);
	const bytes = readUtf8(file, encoding);
	for await (const stretch of bytes) {
		yield quick.add(stretch, false);
		if (quick.reading !== 'unsure' && quick.rest.length <= LONGEST_LINE_BYTES) continue;
		yield* parseSlowly(quick.rest, bytes, delimiter);
		return;
	}
	yield quick.add(Buffer.alloc(0), true);
	if (quick.reading === 'unsure') yield* parseSlowly(quick.rest, bytes, delimiter);
}

async function* parseSlowly(
	first: Buffer,
	others: AsyncGenerator<Buffer>,
	delimiter: string
): AsyncGenerator<string[][]> {
	const parser = parse({
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		relax_quotes: true,
		max_record_size: LONGEST_LINE_BYTES
	});
	async function* all() {
		yield first;
		yield* others;
	}
	const source = Readable.from(all());
	source.on('error', (error) => parser.destroy(error));
	source.pipe(parser);
	try {
		for await (const values of parser as AsyncIterable<string[]>) yield [values];
	} finally {
		parser.destroy();
		source.destroy();
	}
}

/** The file as UTF-8 without a byte order mark. */
async function* readUtf8(file: string, encoding: FileLook['encoding']): AsyncGenerator<Buffer> {
	const stretches = createReadStream(file, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>;
	const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
	let isFirst = true;
	for await (const stretch of stretches) {
		const hasMark = isFirst && stretch.subarray(0, 3).equals(BYTE_ORDER_MARK);
		isFirst = false;
		if (decoder) yield Buffer.from(decoder.decode(stretch, { stream: true }));
		else yield hasMark ? stretch.subarray(3) : stretch;
	}
	if (decoder) yield Buffer.from(decoder.decode());
}

/** GeoJSON, or a feed of Open Referral. */
async function* readJson(file: string, { bytes }: FileLook): AsyncGenerator<TableRow[]> {
	if (bytes > LARGEST_JSON_BYTES) throw new CannotReadTable('json_too_big', 0);
	const given = parsed(await readFile(file, 'utf8'));
	const rows = geoJsonTable(given) ?? openReferralTable(given);
	if (!rows) throw new CannotReadTable('bad_json', 0);
	if (rows.length === 1) throw new CannotReadTable('no_rows', 0);
	if ((rows[0]?.length ?? 0) > MOST_COLUMNS) throw new CannotReadTable('too_many_columns', 1);
	for (let from = 0; from < rows.length; from += STRETCH_ROWS) {
		yield rows
			.slice(from, from + STRETCH_ROWS)
			.map((values, at) => ({ row: from + at + 1, values }));
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
}
