/** Reads census counts for output areas: how many people, and where by a point or by a joined table. */
import type { AgeBand } from '#domain/coverage/coverage';
import type { Borough, LatLng } from '#domain/geography';
import type { AreaNames } from './area-names';
import { findPointColumns, readPoint, type PointColumns } from './coordinates';
import { lookupFor, readJoinTable } from './join-table';
import type { Problems } from './problems';
import { columnName, findColumn, readCsv, type Progress } from './read-csv';

export type ReadOutputArea = {
	id: string;
	point: LatLng | null;
	/** From the joined table; null where the point decides. */
	areaId: string | null;
	population: number;
	/** By age, youngest first; null where the file has no columns for it. */
	ages: AgeBand[] | null;
};

export type PopulationReading = { outputAreas: ReadOutputArea[]; rows: number; elsewhere: number };

export type PopulationOptions = {
	/** The column with the counts, where it has an unusual name. */
	count: string | null;
	/** A table that says in which area each row lies. */
	join: string | null;
};

const ID = /^(oa\d*(cd|code)?|outputareas?(code)?|geographycode|areacode|mnemonic|id)$/;
const COUNT = [
	'population',
	'allpersons',
	'allresidents',
	'usualresidents',
	'total',
	'totalpersons',
	'persons',
	'observation',
	'obsvalue',
	'count'
];

type Row = { line: number; fields: string[] };
type AgeColumn = { at: number; from: number; to: number | null };
type Columns = { id: number; count: number; point: PointColumns | null; ages: AgeColumn[] };

export async function readPopulation(
	file: string,
	bounds: Borough['bounds'],
	nameToId: AreaNames,
	options: PopulationOptions,
	problems: Problems,
	onProgress: (progress: Progress) => void
): Promise<PopulationReading | null> {
	const rows: Row[] = [];
	await readCsv(file, problems, (line, fields) => rows.push({ line, fields }), onProgress);
	const [header, ...counts] = rows;
	if (!header) return null;
	const columns = findColumns(header.fields, options, problems);
	if (!columns) return null;
	const areaOf = options.join ? await areasByTable(counts, options.join, nameToId, problems) : null;
	if (options.join && !areaOf) return null;
	const reading = readRows(counts, columns, bounds, areaOf, problems);
	if (problems.count === 0 && reading.outputAreas.length === 0) {
		problems.add(
			null,
			`None of ${counts.length.toLocaleString('en-GB')} rows lies in the borough.`
		);
	}
	return reading;
}

function findColumns(
	header: string[],
	options: PopulationOptions,
	problems: Problems
): Columns | null {
	const id = header.findIndex((name) => ID.test(columnName(name)));
	const count = findColumn(header, options.count ? [columnName(options.count)] : COUNT);
	const point = findPointColumns(header);
	const names = header.slice(0, 12).join(', ');
	if (id < 0) problems.add('line 1', `has no column for output areas (such as oa21cd): ${names}.`);
	if (count < 0)
		problems.add('line 1', `has no column for the counts; name it with --count: ${names}.`);
	if (!point && !options.join) {
		problems.add(
			'line 1',
			`has no columns for a point (lat and long); join a table with --join: ${names}.`
		);
	}
	if (id < 0 || count < 0 || (!point && !options.join)) return null;
	return { id, count, point, ages: ageColumns(header) };
}

/** "age_16_64", "Aged 16 to 64 years", "65+", "Aged 85 years and over", "Aged 4 years and under". */
function ageColumns(header: string[]): AgeColumn[] {
	return header
		.flatMap((name, at): AgeColumn[] => {
			const words = name.toLowerCase().replaceAll(/[_:\-–]/g, ' ');
			if (!/^\s*(age|aged)?\b[\s\d]/.test(words) || !/\d/.test(words)) return [];
			const [from, to] = (words.match(/\d+/g) ?? []).map(Number);
			if (from === undefined || from > 120 || (to ?? from) < from) return [];
			if (/under/.test(words)) return [{ at, from: 0, to: from }];
			if (/over|plus|\+/.test(words)) return [{ at, from, to: null }];
			return to === undefined ? [] : [{ at, from, to }];
		})
		.sort((a, b) => a.from - b.from);
}

/** Null where a cell is no number: of ages that are half known, nobody could add up a share. */
function agesOf(columns: AgeColumn[], fields: string[]): AgeBand[] | null {
	const bands = columns.map(({ at, from, to }) => ({
		from,
		to,
		people: Number(fields[at]!.replaceAll(',', '') || 'none')
	}));
	return bands.length > 0 && bands.every(({ people }) => Number.isInteger(people) && people >= 0)
		? bands
		: null;
}

/** Any column of the counts may be the one that the table knows: output area, neighbourhood or ward. */
async function areasByTable(
	rows: Row[],
	join: string,
	nameToId: AreaNames,
	problems: Problems
): Promise<((fields: string[]) => string | null) | null> {
	const table = await readJoinTable(join, nameToId, problems);
	if (!table) return null;
	const cells = new Set(table.rows.flatMap(({ fields }) => fields));
	const width = rows[0]?.fields.length ?? 0;
	const hits = Array.from(
		{ length: width },
		(_, at) => rows.filter(({ fields }) => cells.has(fields[at]!)).length
	);
	const column = hits.indexOf(Math.max(...hits));
	const keys = new Set(rows.map(({ fields }) => fields[column]!));
	const lookup = lookupFor(table, keys, nameToId, problems);
	return lookup && ((fields) => lookup.get(fields[column]!)?.areaId ?? null);
}

function readRows(
	rows: Row[],
	{ id, count, point, ages }: Columns,
	[west, south, east, north]: Borough['bounds'],
	areaOf: ((fields: string[]) => string | null) | null,
	problems: Problems
): PopulationReading {
	const found = new Map<string, ReadOutputArea>();
	let elsewhere = 0;
	for (const { line, fields } of rows) {
		const add = (what: string) => problems.add(`line ${line}`, what);
		const [name, number] = [fields[id]!, fields[count]!.replaceAll(',', '')];
		const read = point ? readPoint(fields, point) : { none: true as const };
		if (!/^\d{1,7}$/.test(number)) add(`"${fields[count]}" is not a number of people.`);
		else if ('problem' in read) add(read.problem);
		else if (!name) add('has no code for its output area.');
		else if (found.has(name)) add(`${name} is there twice.`);
		else if (!areaOf && 'none' in read) add(`${name} has no point.`);
		else {
			const at = 'point' in read ? read.point : null;
			const areaId = areaOf?.(fields) ?? null;
			const isHere = areaOf
				? areaId !== null
				: at !== null && at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north;
			if (!isHere) elsewhere += 1;
			else
				found.set(name, {
					id: name,
					point: areaOf ? null : at,
					areaId,
					population: Number(number),
					ages: agesOf(ages, fields)
				});
		}
	}
	return { outputAreas: [...found.values()], rows: rows.length, elsewhere };
}
