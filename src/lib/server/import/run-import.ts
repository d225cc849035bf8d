/** The work of an import, whoever asks for it: check every row, write the good ones in one transaction. */
import { randomUUID } from 'node:crypto';
import {
	addBatch,
	addRows,
	changeBatch,
	forgetImports,
	readRows,
	rememberedMapping,
	replaceRows,
	type ImportBatch,
	type ImportRow,
	type RowFilter
} from '#db/queries/imports.server';
import type { Change } from '#db/queries/listing-changes.server';
import type { Database, Transaction } from '#db/client.server';
import { noCounts, type ImportCounts, type ImportOptions } from '#domain/import/batch';
import { guessTable, headerKey, type Mapping } from '#domain/import/targets';
import type { PlaceData } from '#domain/place-data';
import { createRowChecker, storedVerdict, type CheckedRow, type RowChecker } from './check-rows';
import { CannotReadTable, type TableRow } from './read-table';
import { withoutReasons } from './rejected-rows';
import { isWanted, writeRows, type WriteOptions, type WrittenRow } from './write-rows';

const STRETCH_ROWS = 500;
const KEPT_DAYS = 60;
const DAY = 86_400_000;

/** What is known of a table once its first rows are read. */
export type Table = {
	hasHeader: boolean;
	/** So many rows stand above the first listing. */
	above: number;
	header: string[];
	headerKey: string;
	mapping: Mapping;
};

/**
 * Reads the form of a table off its first rows. A table of the same form as an earlier one keeps its mapping, and so do
 * the rows of one that were mended. Throws `CannotReadTable` where there is nothing to read.
 */
export async function describeTable(
	db: Database | Transaction,
	rows: readonly TableRow[]
): Promise<Table> {
	const values = rows.slice(0, 50).map((row) => row.values);
	if (values.length === 0) throw new CannotReadTable('empty', 0);
	const { headerAt, mapping } = guessTable(values);
	const above = headerAt === null ? 0 : headerAt + 1;
	if (values.length === above) throw new CannotReadTable('no_rows', 0);
	const hasHeader = headerAt !== null;
	const header = hasHeader ? (values[headerAt] ?? []) : mapping.map((_, at) => String(at + 1));
	const key = hasHeader ? headerKey(withoutReasons(header)) : `numbers ${mapping.join('|')}`;
	const remembered = await rememberedMapping(db, key);
	const known = remembered && header.map((_, at) => remembered[at] ?? null);
	return { hasHeader, above, header, headerKey: key, mapping: known ?? mapping };
}

/** Adds what became of a stretch of rows. */
export function countIn(
	counts: ImportCounts,
	checked: readonly CheckedRow[],
	options: WriteOptions
): void {
	for (const row of checked) {
		counts.rows += 1;
		counts[row.state] += 1;
		if (row.state === 'error') continue;
		const isLeftOut = row.verdict.action === 'add' && !isWanted(row, options);
		counts[isLeftOut ? 'likely' : row.verdict.action] += 1;
	}
}

export type Progress = (rows: number) => void | Promise<void>;
type Rows = AsyncIterable<TableRow[]>;
type Ground = { place: PlaceData; now: Date };

type Work = (checked: CheckedRow[], checker: RowChecker) => void | Promise<void>;

/** Checks a table without writing anything. `onChecked` sees every stretch, and is waited for. */
export async function checkTable(
	db: Database | Transaction,
	rows: Rows,
	mapping: Mapping,
	options: WriteOptions,
	{ place, now }: Ground,
	onChecked: Work
): Promise<ImportCounts> {
	const counts = noCounts();
	const checker = await createRowChecker(db, place, mapping, now);
	for await (const stretch of rows) {
		const checked = await checker.check(db, stretch);
		countIn(counts, checked, options);
		await onChecked(checked, checker);
	}
	return counts;
}

export const toStoredRow = (
	batchId: string,
	checked: CheckedRow,
	written: WrittenRow | undefined
): ImportRow => ({
	batchId,
	row: checked.row,
	// PostgreSQL keeps no NUL, and no half of a letter.
	values: checked.values.map((value) => value.replaceAll('\0', '').toWellFormed()),
	state: checked.state,
	verdict: storedVerdict(checked),
	listingId: written?.listingId ?? null,
	version: written?.version ?? null,
	madeVenueId: written?.madeVenueId ?? null,
	madeOrganisationId: written?.madeOrganisationId ?? null
});

/** Checks and writes a table in the caller's transaction; every stretch goes to `onDone` with what was written. */
export const importTable = (
	tx: Transaction,
	rows: Rows,
	mapping: Mapping,
	options: WriteOptions,
	ground: Ground,
	change: Change,
	onDone: (checked: CheckedRow[], written: Map<number, WrittenRow>) => Promise<void>
): Promise<ImportCounts> =>
	checkTable(tx, rows, mapping, options, ground, async (checked, checker) => {
		const written = await writeRows(tx, checked, checker, options, change);
		await onDone(checked, new Map(written.map((one) => [one.row, one])));
	});

/** Begins a batch, and forgets those that are too old to be undone. Answers its id. */
export async function beginBatch(
	db: Database | Transaction,
	fileName: string,
	table: Table,
	options: Omit<ImportOptions, 'hasHeader'>,
	state: ImportBatch['state'],
	now: Date
): Promise<string> {
	const id = randomUUID();
	await forgetImports(db, new Date(now.getTime() - KEPT_DAYS * DAY));
	await addBatch(db, {
		id,
		fileName: fileName.slice(0, 200),
		state,
		header: table.header,
		headerKey: table.headerKey,
		mapping: table.mapping,
		options: { ...options, hasHeader: table.hasHeader },
		counts: noCounts(),
		createdAt: now,
		touchedAt: now
	});
	return id;
}

/** The rows of a batch as they stood in its table, a stretch at a time. */
export async function* storedRows(
	db: Database | Transaction,
	batchId: string,
	filter: RowFilter = {}
): AsyncGenerator<ImportRow[]> {
	for (let after = 0; ;) {
		const rows = await readRows(db, batchId, after, STRETCH_ROWS, filter);
		if (rows.length > 0) yield rows;
		if (rows.length < STRETCH_ROWS) return;
		after = rows.at(-1)!.row;
	}
}

/** Writes a batch that was checked before. Its rows are judged anew: the directory may have changed since. */
export async function importBatch(
	tx: Transaction,
	batch: ImportBatch,
	ground: Ground,
	change: Change,
	onProgress: Progress
): Promise<ImportCounts> {
	const { id, mapping, options } = batch;
	let rows = 0;
	const counts = await importTable(
		tx,
		storedRows(tx, id),
		mapping,
		options,
		ground,
		change,
		async (checked, written) => {
			await replaceRows(
				tx,
				checked.map((row) => toStoredRow(id, row, written.get(row.row)))
			);
			rows += checked.length;
			await onProgress(rows);
		}
	);
	await changeBatch(tx, id, { state: 'imported', counts, touchedAt: ground.now });
	return counts;
}

/** Judges the rows of a batch by another mapping or against the directory as it is now. */
export async function recheckBatch(
	tx: Transaction,
	batch: ImportBatch,
	ground: Ground
): Promise<void> {
	const { id, mapping, options } = batch;
	const counts = await checkTable(tx, storedRows(tx, id), mapping, options, ground, (checked) =>
		replaceRows(
			tx,
			checked.map((row) => toStoredRow(id, row, undefined))
		)
	);
	await changeBatch(tx, id, { counts, touchedAt: ground.now });
}

/** Keeps the rows of a stretch, as they were judged. */
export const keepChecked = (
	db: Database | Transaction,
	batchId: string,
	checked: readonly CheckedRow[]
): Promise<void> =>
	addRows(
		db,
		checked.map((row) => toStoredRow(batchId, row, undefined))
	);
