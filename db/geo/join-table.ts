/** A table that says which area each ward, output area or the like belongs to. Its columns are found by what they hold. */
import type { AreaNames } from './area-names';
import type { Problems } from './problems';
import { readCsv } from './read-csv';

export type JoinTable = {
	header: string[];
	rows: { line: number; fields: string[] }[];
	/** The column whose values name our areas. */
	areaColumn: number;
};

/** Enough for every output area of Great Britain. */
const MOST_ROWS = 300_000;

/** Reads the table; null, and the reasons in `problems`, where no column names our areas. */
export async function readJoinTable(
	file: string,
	nameToId: AreaNames,
	problems: Problems
): Promise<JoinTable | null> {
	const found = problems.count;
	const rows: JoinTable['rows'] = [];
	await readCsv(file, problems, (line, fields) => {
		if (rows.length < MOST_ROWS) rows.push({ line, fields });
	});
	const [first, ...others] = rows;
	if (problems.count > found) return null;
	if (!first || others.length === 0) {
		problems.add(null, `${file} has a first line and nothing below it.`);
		return null;
	}
	const areaColumn = bestColumn(first.fields, others, (value) => nameToId(value) !== null);
	if (areaColumn >= 0) return { header: first.fields, rows: others, areaColumn };
	problems.add(null, `${file} has no column with the names or ids of our areas.`);
	return null;
}

/** The column where most values are wanted, -1 where no value is; of two alike, the first. */
function bestColumn(
	header: string[],
	rows: JoinTable['rows'],
	isWanted: (value: string) => boolean
): number {
	const hits = header.map(
		(_, at) => rows.filter(({ fields }) => isWanted(fields[at] ?? '')).length
	);
	const most = Math.max(...hits);
	return most > 0 ? hits.indexOf(most) : -1;
}

export type Lookup = ReadonlyMap<string, { areaId: string; line: number }>;

/**
 * From the values of one key column to areas. The key column is the one that holds most of `values`. A key in two
 * areas, or an area that is none of ours, is a problem; an empty area means "in none".
 */
export function lookupFor(
	{ header, rows, areaColumn }: JoinTable,
	values: ReadonlySet<string>,
	nameToId: AreaNames,
	problems: Problems
): Lookup | null {
	const keyColumn = bestColumn(header, rows, (value) => values.has(value));
	if (keyColumn < 0 || keyColumn === areaColumn) {
		problems.add(null, 'No column of the joined table has the values of the file.');
		return null;
	}
	const lookup = new Map<string, { areaId: string; line: number }>();
	for (const { line, fields } of rows) {
		const [key, name] = [fields[keyColumn] ?? '', fields[areaColumn] ?? ''];
		if (!key || !name) continue;
		const areaId = nameToId(name);
		const known = lookup.get(key);
		if (!areaId) problems.add(`line ${line}`, `"${name}" is none of our areas.`);
		else if (known && known.areaId !== areaId) {
			problems.add(
				`line ${line}`,
				`${key} is in ${areaId} here, but in ${known.areaId} on line ${known.line}.`
			);
		} else if (!known) lookup.set(key, { areaId, line });
	}
	return lookup;
}
