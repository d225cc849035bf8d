import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtFile } from './look-at-file';
import { CannotReadTable, readTable, type TableRow } from './read-table';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'stronger-table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The rows, or why there are none. */
async function read(text: string | Buffer): Promise<TableRow[] | string> {
	const file = join(folder, 'table.csv');
	await writeFile(file, text);
	const looked = await lookAtFile(file);
	if (!looked.ok) return looked.problem;
	const rows: TableRow[] = [];
	try {
		for await (const stretch of readTable(file, looked.look)) rows.push(...stretch);
	} catch (error) {
		if (error instanceof CannotReadTable) return `${error.problem} in row ${error.row}`;
		throw error;
	}
	return rows;
}

describe('a table is read however it was written', () => {
	const table = 'Name,Note\nCafé,"one, two"\n';
	it.each<[string, string | Buffer]>([
		['commas, CRLF', table.replaceAll('\n', '\r\n')],
		['semicolons, LF', 'Name;Note\nCafé;one, two\n'],
		['tabs, CR', 'Name\tNote\rCafé\tone, two\r'],
		['a byte order mark', `\uFEFF${table}`],
		['Windows-1252', Buffer.from(table, 'latin1')],
		[
			'UTF-16, the other way round',
			Buffer.from('\uFEFFName\tNote\nCafé\tone, two\n', 'utf16le').swap16()
		],
		['UTF-16', Buffer.from('\uFEFFName\tNote\nCafé\tone, two\n', 'utf16le')],
		['no line end behind the last row', table.trim()]
	])('%s', async (_, text) => {
		expect(await read(text)).toEqual([
			{ row: 1, values: ['Name', 'Note'] },
			{ row: 2, values: ['Café', 'one, two'] }
		]);
	});

	it('letters of two bytes that fall between two stretches', async () => {
		const names = Array.from({ length: 60_000 }, (_, at) => `${'é'.repeat((at % 7) + 1)}x`);
		const rows = (await read(names.join('\n'))) as TableRow[];
		expect(rows.map(({ values }) => values[0])).toEqual(names);
	});

	it('empty rows are passed over, and rows keep their numbers', async () => {
		expect(await read('\n\nName,Note\n\nChoir,"two\nlines"\n,\n\nChess,x\n')).toEqual([
			{ row: 3, values: ['Name', 'Note'] },
			{ row: 5, values: ['Choir', 'two\nlines'] },
			{ row: 8, values: ['Chess', 'x'] }
		]);
	});

	it('points of GeoJSON', async () => {
		const feature = (properties: object, geometry: object | null) => ({
			...{ type: 'Feature', properties, geometry }
		});
		const features = [
			feature(
				{ name: 'Choir', kinds: ['group', 'hub'] },
				{ type: 'Point', coordinates: [0.3, 51.4] }
			),
			feature({ name: 'Chess', sourceRef: 'a:1' }, null),
			feature(
				{ name: 'Of others' },
				{
					...{ type: 'MultiPoint' },
					coordinates: [
						[0.2, 51.5],
						[0.3, 51.4]
					]
				}
			)
		];
		expect(await read(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual([
			{ row: 1, values: ['name', 'kinds', 'latitude', 'longitude', 'sourceRef'] },
			{ row: 2, values: ['Choir', 'group;hub', '51.4', '0.3', ''] },
			{ row: 3, values: ['Chess', '', '', '', 'a:1'] },
			{ row: 4, values: ['Of others', '', 'MultiPoint', '', ''] }
		]);
	});

	it('one feature by itself, and odd ones beside good ones', async () => {
		const choir = {
			...{ type: 'Feature', properties: { name: 'Choir' } },
			geometry: { type: 'MultiPoint', coordinates: [[0.3, 51.4]] }
		};
		const header = { row: 1, values: ['name', 'latitude', 'longitude'] };
		const row = { row: 2, values: ['Choir', '51.4', '0.3'] };
		expect(await read(JSON.stringify(choir))).toEqual([header, row]);
		const line = {
			type: 'LineString',
			coordinates: [
				[0, 1],
				[2, 3]
			]
		};
		const odd = [
			{ ...choir, geometry: line },
			{ ...choir, geometry: { type: 'GeometryCollection', geometries: [] } },
			{ ...choir, geometry: [] },
			{ ...choir, properties: 7, geometry: null },
			null
		];
		const all = { type: 'FeatureCollection', features: [choir, ...odd] };
		expect(await read(JSON.stringify(all))).toEqual([
			header,
			row,
			{ row: 3, values: ['Choir', 'LineString', ''] },
			{ row: 4, values: ['Choir', 'GeometryCollection', ''] },
			{ row: 5, values: ['Choir', '', ''] },
			{ row: 6, values: ['', '', ''] },
			{ row: 7, values: ['', '', ''] }
		]);
	});
});

describe('what is no table is refused', () => {
	it.each<[string, string | Buffer, string]>([
		['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'zip'],
		['an Excel workbook of old', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'spreadsheet'],
		['a web page', '<!DOCTYPE html><html></html>', 'html'],
		['a piece of one', '<table><tr><td>Choir</td></tr></table>', 'html'],
		['nothing', '', 'empty'],
		['bytes', Buffer.from([65, 0, 66, 0, 0, 1]), 'binary'],
		['one endless line', 'x'.repeat(3_000_000), 'endless_line'],
		['an endless line behind good ones', `a,b\n${'x'.repeat(3_000_000)}`, 'endless_line'],
		[
			'a quotation mark that is never closed',
			`a,b\n"x,${'y\n'.repeat(700_000)}`,
			'endless_line in row 2'
		],
		['the same in a short table', 'a,b\n"x,y\nz', 'open_quote in row 2'],
		['10,000 columns', `${'a,'.repeat(10_000)}\n`, 'too_many_columns in row 1'],
		['other JSON', '{"a":1}', 'bad_json in row 0'],
		['a list in JSON', '[1, 2]', 'bad_json in row 0'],
		['200 MB', Buffer.alloc(200 * 1024 * 1024, 'a,b\n'), 'too_big']
	])('%s', async (_, text, problem) => {
		expect(await read(text)).toBe(problem);
	});
});
