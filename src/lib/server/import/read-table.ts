/** Rows of a table, a stretch at a time: whatever its size, only one stretch is in memory. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Transform, type TransformCallback } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileProblem } from '#domain/import/problems';
import { geoJsonTable } from './geojson-table';
import { LONGEST_LINE_BYTES, type FileLook } from './look-at-file';

/** Rows are numbered as a spreadsheet does, from 1. */
export type TableRow = { row: number; values: string[] };

/** No table of groups is as wide. */
const MOST_COLUMNS = 200;
const STRETCH_ROWS = 500;
/** GeoJSON has to be in memory as a whole. */
const LARGEST_GEOJSON_BYTES = 20 * 1024 * 1024;

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
	if (look.form === 'geojson') {
		yield* readGeoJson(file, look);
		return;
	}
	let stretch: TableRow[] = [];
	let row = 0;
	const records = openRecords(file, look);
	try {
		for await (const values of records as AsyncIterable<string[]>) {
			row += 1;
			if (values.length > MOST_COLUMNS) throw new CannotReadTable('too_many_columns', row);
			if (values.some((cell) => cell.trim() !== '')) stretch.push({ row, values });
			if (stretch.length < STRETCH_ROWS) continue;
			yield stretch;
			stretch = [];
		}
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const isEndless = error.code === 'CSV_MAX_RECORD_SIZE';
		throw new CannotReadTable(isEndless ? 'endless_line' : 'open_quote', row + 1);
	} finally {
		records.destroy();
	}
	if (stretch.length > 0) yield stretch;
}

function openRecords(file: string, { encoding, delimiter }: FileLook) {
	const parser = parse({
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		relax_quotes: true,
		max_record_size: LONGEST_LINE_BYTES
	});
	const source = createReadStream(file, { highWaterMark: 1 << 16 });
	const text = decode(encoding);
	source.on('error', (error) => parser.destroy(error));
	parser.on('close', () => source.destroy());
	source.pipe(text).pipe(parser);
	return parser;
}

/** csv-parse reads UTF-8; a byte order mark is taken off by the decoder. */
function decode(encoding: FileLook['encoding']): Transform {
	const decoder = new TextDecoder(encoding);
	return new Transform({
		transform(bytes: Buffer, _: BufferEncoding, done: TransformCallback) {
			done(null, decoder.decode(bytes, { stream: true }));
		},
		flush(done: TransformCallback) {
			done(null, decoder.decode());
		}
	});
}

async function* readGeoJson(file: string, { bytes }: FileLook): AsyncGenerator<TableRow[]> {
	if (bytes > LARGEST_GEOJSON_BYTES) throw new CannotReadTable('geojson_too_big', 0);
	const rows = geoJsonTable(await readFile(file, 'utf8'));
	if (!rows) throw new CannotReadTable('bad_geojson', 0);
	if ((rows[0]?.length ?? 0) > MOST_COLUMNS) throw new CannotReadTable('too_many_columns', 1);
	for (let from = 0; from < rows.length; from += STRETCH_ROWS) {
		yield rows
			.slice(from, from + STRETCH_ROWS)
			.map((values, at) => ({ row: from + at + 1, values }));
	}
}
