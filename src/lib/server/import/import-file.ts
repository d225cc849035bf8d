/** A file as a whole: looked at, understood, checked and, if wanted, written in one transaction. */
import { basename } from 'node:path';
import { addToAudit } from '#db/queries/audit.server';
import { addRows, changeBatch } from '#db/queries/imports.server';
import type { Database } from '#db/client.server';
import type { ImportCounts } from '#domain/import/batch';
import type { FileProblem } from '#domain/import/problems';
import type { Mapping } from '#domain/import/targets';
import type { PlaceData } from '#domain/place-data';
import type { CheckedRow } from './check-rows';
import { lookAtFile } from './look-at-file';
import { CannotReadTable, readTable, type TableRow } from './read-table';
import {
	beginBatch,
	checkTable,
	describeTable,
	importTable,
	toStoredRow,
	type Table
} from './run-import';
import type { WriteOptions } from './write-rows';

export type FileImport = {
	file: string;
	/** The mapping that somebody wants in place of the guessed one. */
	mapped(table: Table): Mapping;
	options: WriteOptions;
	isDryRun: boolean;
	/** Told before any row is read, and for every stretch. */
	onTable(table: Table): void;
	onChecked(checked: readonly CheckedRow[]): Promise<void>;
};

export type FileImported =
	/** `batchId` null: it was a dry run. */
	| { ok: true; counts: ImportCounts; batchId: string | null }
	| { ok: false; problem: FileProblem; row: number };

export async function importFile(
	db: Database,
	place: PlaceData,
	asked: FileImport,
	now: Date
): Promise<FileImported> {
	const looked = await lookAtFile(asked.file);
	if (!looked.ok) return { ok: false, problem: looked.problem, row: 0 };
	try {
		const rows = () => readTable(asked.file, looked.look);
		const guessed = await describeTable(db, await firstStretch(rows()));
		const table = { ...guessed, mapping: asked.mapped(guessed) };
		asked.onTable(table);
		if (!hasNames(table.mapping)) return { ok: false, problem: 'no_names', row: 0 };
		const body = rowsBelow(rows(), table.above);
		if (!asked.isDryRun) return await write(db, place, asked, table, body, now);
		const { mapping } = table;
		const ground = { place, now };
		const counts = await checkTable(db, body, mapping, asked.options, ground, asked.onChecked);
		return { ok: true, counts, batchId: null };
	} catch (error) {
		if (!(error instanceof CannotReadTable)) throw error;
		return { ok: false, problem: error.problem, row: error.row };
	}
}

export const hasNames = (mapping: Mapping): boolean =>
	mapping.includes('name') || mapping.includes('source_ref');

export async function firstStretch(rows: AsyncGenerator<TableRow[]>): Promise<TableRow[]> {
	const { value } = await rows.next();
	await rows.return(undefined);
	return (value as TableRow[] | undefined) ?? [];
}

/** A table without what stands above its first listing, which is fewer rows than a stretch. */
export async function* rowsBelow(
	rows: AsyncGenerator<TableRow[]>,
	above: number
): AsyncGenerator<TableRow[]> {
	let left = above;
	for await (const stretch of rows) {
		yield stretch.slice(left);
		left = 0;
	}
}

async function write(
	db: Database,
	place: PlaceData,
	{ file, options, onChecked }: FileImport,
	table: Table,
	body: AsyncGenerator<TableRow[]>,
	now: Date
): Promise<FileImported> {
	const name = basename(file);
	return db.transaction(async (tx) => {
		const batchId = await beginBatch(tx, name, table, options, 'importing', now);
		const change = { at: now, actor: 'Coordinator', reason: `Imported from ${name}` };
		const counts = await importTable(
			tx,
			body,
			table.mapping,
			options,
			{ place, now },
			change,
			async (checked, written) => {
				const kept = checked.filter(({ row }) => written.has(row));
				await addRows(
					tx,
					kept.map((one) => toStoredRow(batchId, one, written.get(one.row)))
				);
				await onChecked(checked);
			}
		);
		await changeBatch(tx, batchId, { state: 'imported', counts });
		const details = { batch: batchId, add: counts.add, change: counts.change };
		await addToAudit(tx, { actor: null, action: 'import_listings', details });
		return { ok: true, counts, batchId };
	});
}
