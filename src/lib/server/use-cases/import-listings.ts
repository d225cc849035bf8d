import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addToAudit } from '#db/queries/audit.server';
import {
	changeBatch,
	countRows,
	pageOfRows,
	readBatch,
	takeBatch,
	type ImportBatch,
	type ImportRow,
	type RowFilter
} from '#db/queries/imports.server';
import type { Database } from '#db/client.server';
import type { FileProblem } from '$lib/domain/import/problems';
import type { Mapping } from '$lib/domain/import/targets';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { roleWords } from '$lib/words/accounts';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { firstStretch, hasNames, rowsBelow } from '../import/import-file';
import { lookAtFile, type FileLook } from '../import/look-at-file';
import { CannotReadTable, readTable } from '../import/read-table';
import {
	beginBatch,
	checkTable,
	describeTable,
	importBatch,
	keepChecked,
	recheckBatch,
	storedRows,
	type Table
} from '../import/run-import';
import { undoImportOf, type Undone } from '../import/undo-import';
import type { WriteOptions } from '../import/write-rows';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place' | 'log' | 'listingsChanged'>;

/** Whoever waits is answered after this long, and looks again at the page of the import. */
const PATIENCE_MILLISECONDS = 3_000;

const isDone = (work: Promise<unknown>): Promise<boolean> =>
	Promise.race([
		work.then(() => true),
		new Promise<boolean>((done) => setTimeout(() => done(false), PATIENCE_MILLISECONDS).unref())
	]);

export type UploadResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'file'; reason: FileProblem; row: number };

/** Takes a table and begins to check it, row by row. Nothing is written to the directory. */
export async function uploadTable(
	services: Parts,
	actor: Person | null,
	file: File,
	source: string,
	now: Date
): Promise<UploadResult> {
	if (!actor || !may(actor, 'import_listings')) return FORBIDDEN;
	const folder = await mkdtemp(join(tmpdir(), 'directory-import-'));
	const path = join(folder, 'table');
	try {
		await writeFile(path, file.stream());
		const begun = await begin(services.db, path, file.name, source, now);
		if (!begun.ok) return begun;
		const work = check(services, begun, path, now).finally(() => remove(folder));
		await isDone(work);
		return { ok: true, id: begun.id };
	} catch (error) {
		await remove(folder);
		throw error;
	}
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true });

type Begun = { ok: true; id: string; look: FileLook; table: Table; options: WriteOptions };

async function begin(
	db: Database,
	path: string,
	name: string,
	source: string,
	now: Date
): Promise<Begun | Extract<UploadResult, { problem: 'file' }>> {
	const refuse = async (reason: FileProblem, row = 0) => {
		await remove(join(path, '..'));
		return { ok: false, problem: 'file', reason, row } as const;
	};
	const looked = await lookAtFile(path);
	if (!looked.ok) return refuse(looked.problem);
	try {
		const table = await describeTable(db, await firstStretch(readTable(path, looked.look)));
		const options = { newAs: 'draft', withLikely: false, source } as const;
		const id = await beginBatch(db, basename(name), table, options, 'reading', now);
		return { ok: true, id, look: looked.look, table, options };
	} catch (error) {
		if (error instanceof CannotReadTable) return refuse(error.problem, error.row);
		throw error;
	}
}

async function check(
	{ db, place, log }: Parts,
	begun: Begun,
	path: string,
	now: Date
): Promise<void> {
	const { id, table, look, options } = begun;
	const rows = rowsBelow(readTable(path, look), table.above);
	let progress = 0;
	try {
		const counts = await checkTable(
			db,
			rows,
			table.mapping,
			options,
			{ place, now },
			async (checked) => {
				await keepChecked(db, id, checked);
				progress += checked.length;
				await changeBatch(db, id, { progress, touchedAt: new Date() });
			}
		);
		await changeBatch(db, id, { state: 'checked', counts });
	} catch (error) {
		const reason = error instanceof CannotReadTable ? error : null;
		if (!reason) log.error({ err: error }, 'A table could not be checked.');
		const problem = reason ? `${reason.problem} ${reason.row}` : 'binary 0';
		await changeBatch(db, id, { state: 'failed', problem });
	}
}

export type SeenImport = { ok: true; batch: ImportBatch; rows: ImportRow[]; count: number };

/** An import, and a page of its rows. */
export async function seeImport(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string,
	filter: RowFilter,
	page: { offset: number; limit: number }
): Promise<SeenImport | { ok: false; problem: 'forbidden' | 'nothing' }> {
	if (!may(actor, 'import_listings')) return FORBIDDEN;
	const batch = await readBatch(db, id);
	if (!batch) return NOTHING;
	const [rows, count] = [await pageOfRows(db, id, filter, page), await countRows(db, id, filter)];
	return { ok: true, batch, rows, count };
}

/** All rows that could not be used. */
export async function seeRejected(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<
	| { ok: true; batch: ImportBatch; rows: ImportRow[] }
	| { ok: false; problem: 'forbidden' | 'nothing' }
> {
	if (!may(actor, 'import_listings')) return FORBIDDEN;
	const batch = await readBatch(db, id);
	if (!batch) return NOTHING;
	const rows: ImportRow[] = [];
	for await (const stretch of storedRows(db, id, { state: 'error' })) rows.push(...stretch);
	return { ok: true, batch, rows };
}

export type ImportWishes = { mapping: Mapping; newAs: 'published' | 'draft'; withLikely: boolean };

/** Takes another mapping or other wishes, and judges every row again. */
export async function changeImport(
	{ db, place }: Parts,
	actor: Person | null,
	id: string,
	{ mapping, newAs, withLikely }: ImportWishes,
	now: Date
): Promise<typeof DONE | { ok: false; problem: 'forbidden' | 'nothing' | 'no_names' }> {
	if (!may(actor, 'import_listings')) return FORBIDDEN;
	if (!hasNames(mapping)) return { ok: false, problem: 'no_names' };
	const work = db.transaction(async (tx) => {
		if (!(await takeBatch(tx, id, 'checked', 'checked', now))) return NOTHING;
		const batch = await readBatch(tx, id);
		if (!batch) return NOTHING;
		const options = { ...batch.options, newAs, withLikely };
		const wanted = batch.header.map((_, at) => mapping[at] ?? null);
		await changeBatch(tx, id, { mapping: wanted, options });
		await recheckBatch(tx, { ...batch, mapping: wanted, options }, { place, now });
		return DONE;
	});
	return work;
}

/** Writes the rows that are right, all in one transaction. `isDone` false: it goes on while its page is looked at. */
export async function writeImport(
	{ db, place, log, listingsChanged }: Parts,
	actor: Person | null,
	id: string,
	now: Date
): Promise<{ ok: true; isDone: boolean } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	if (!actor || !may(actor, 'import_listings')) return FORBIDDEN;
	const batch = await readBatch(db, id);
	if (batch?.state !== 'checked') return NOTHING;
	const change = {
		at: now,
		actor: roleWords(actor.role),
		reason: m.desk_import_reason({ file: batch.fileName })
	};
	const work = db
		.transaction(async (tx) => {
			// Whoever presses twice waits here, and finds that it is done.
			if (!(await takeBatch(tx, id, 'checked', 'importing', now))) return;
			const counts = await importBatch(tx, batch, { place, now }, change, () => {});
			const details = { batch: id, add: counts.add, change: counts.change };
			await addToAudit(tx, { actor, action: 'import_listings', details });
		})
		.then(listingsChanged)
		.catch((error: unknown) => log.error({ err: error }, 'An import could not be written.'));
	return { ok: true, isDone: await isDone(work) };
}

/** Takes an import back, but for listings that somebody has changed since. */
export async function undoImport(
	{ db, listingsChanged }: Parts,
	actor: Person | null,
	id: string,
	now: Date
): Promise<{ ok: true; undone: Undone } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	if (!actor || !may(actor, 'import_listings')) return FORBIDDEN;
	const change = { at: now, actor: roleWords(actor.role), reason: m.desk_import_reason_undone() };
	const undone = await undoImportOf(db, id, actor, change);
	if (!undone) return NOTHING;
	listingsChanged();
	return { ok: true, undone };
}
