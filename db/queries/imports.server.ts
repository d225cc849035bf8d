/** Imports as they are kept. For coordinators alone. */
import { and, asc, desc, eq, gt, isNotNull, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { insertRows } from '#db/queries/insert-rows';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import {
	calendarFeeds,
	claims,
	events,
	importBatches,
	importRows,
	listings,
	listingVenues,
	organisations,
	suggestions,
	venues
} from '#db/schema/index';
import type { RowState } from '#domain/import/problems';
import type { Mapping } from '#domain/import/targets';

export type ImportBatch = typeof importBatches.$inferSelect;
export type ImportRow = typeof importRows.$inferSelect;
type Db = Database | Transaction;

export async function addBatch(db: Db, batch: typeof importBatches.$inferInsert): Promise<void> {
	await db.insert(importBatches).values(batch);
}

export async function changeBatch(
	db: Db,
	id: string,
	change: Partial<Omit<ImportBatch, 'id'>>
): Promise<void> {
	await db.update(importBatches).set(change).where(eq(importBatches.id, id));
}

/** Any text is a safe id. */
export async function readBatch(db: Db, id: string): Promise<ImportBatch | null> {
	if (!isUuid(id)) return null;
	const [batch] = await db.select().from(importBatches).where(eq(importBatches.id, id));
	return batch ?? null;
}

/** Takes a batch for work, so that nobody else does the same; false where it is in another state. Any text is a safe id. */
export async function takeBatch(
	db: Db,
	id: string,
	from: ImportBatch['state'],
	to: ImportBatch['state'],
	now: Date
): Promise<boolean> {
	if (!isUuid(id)) return false;
	const taken = await db
		.update(importBatches)
		.set({ state: to, progress: 0, touchedAt: now })
		.where(and(eq(importBatches.id, id), eq(importBatches.state, from)))
		.returning({ id: importBatches.id });
	return taken.length > 0;
}

/** The newest imports. */
export async function listBatches(db: Db, limit: number): Promise<ImportBatch[]> {
	return db.select().from(importBatches).orderBy(desc(importBatches.createdAt)).limit(limit);
}

/** How the columns of a table of this form were understood the last time. */
export async function rememberedMapping(db: Db, headerKey: string): Promise<Mapping | null> {
	const [last] = await db
		.select({ mapping: importBatches.mapping })
		.from(importBatches)
		.where(eq(importBatches.headerKey, headerKey))
		.orderBy(desc(importBatches.createdAt))
		.limit(1);
	return last?.mapping ?? null;
}

/** Imports before this day lose their rows, and can no longer be undone. */
export async function forgetImports(db: Db, before: Date): Promise<void> {
	await db.delete(importBatches).where(lt(importBatches.createdAt, before));
}

export async function addRows(
	db: Db,
	rows: readonly (typeof importRows.$inferInsert)[]
): Promise<void> {
	await insertRows(db, importRows, rows);
}

/** Rows are judged again, or were written: they take the place of those that stood there. */
export async function replaceRows(db: Db, rows: readonly ImportRow[]): Promise<void> {
	const { state, verdict, listingId, version, madeVenueId, madeOrganisationId } = importRows;
	const replaced = [state, verdict, listingId, version, madeVenueId, madeOrganisationId].map(
		({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`
	);
	await insertRows(
		db,
		importRows,
		rows,
		sql`on conflict (batch_id, row) do update set ${sql.join(replaced, sql`, `)}`
	);
}

export type RowFilter = { state?: RowState; action?: 'add' | 'change' | 'same'; isLikely?: true };

const ofBatch = (batchId: string, { state, action, isLikely }: RowFilter) =>
	and(
		eq(importRows.batchId, batchId),
		state && eq(importRows.state, state),
		action && sql`${importRows.verdict} ->> 'action' = ${action}`,
		isLikely && sql`${importRows.verdict} ->> 'isLikely' = 'true'`
	);

export async function countRows(db: Db, batchId: string, filter: RowFilter): Promise<number> {
	return db.$count(importRows, ofBatch(batchId, filter));
}

/** Rows after `after`, in their order. */
export async function readRows(
	db: Db,
	batchId: string,
	after: number,
	limit: number,
	filter: RowFilter = {}
): Promise<ImportRow[]> {
	return db
		.select()
		.from(importRows)
		.where(and(ofBatch(batchId, filter), gt(importRows.row, after)))
		.orderBy(asc(importRows.row))
		.limit(limit);
}

/** A page of rows. */
export async function pageOfRows(
	db: Db,
	batchId: string,
	filter: RowFilter,
	{ offset, limit }: { offset: number; limit: number }
): Promise<ImportRow[]> {
	return db
		.select()
		.from(importRows)
		.where(ofBatch(batchId, filter))
		.orderBy(asc(importRows.row))
		.offset(offset)
		.limit(limit);
}

/** The rows that were written, last first, as an undo goes. */
export async function writtenRows(
	tx: Transaction,
	batchId: string,
	before: number,
	limit: number
): Promise<ImportRow[]> {
	return tx
		.select()
		.from(importRows)
		.where(
			and(
				eq(importRows.batchId, batchId),
				isNotNull(importRows.listingId),
				lt(importRows.row, before)
			)
		)
		.orderBy(desc(importRows.row))
		.limit(limit);
}

/** Those of these listings that people have told us something about, or that put something on. */
export async function spokenOf(
	tx: Transaction,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (const table of [suggestions, claims, events, calendarFeeds]) {
		const rows = await tx
			.selectDistinct({ id: table.listingId })
			.from(table)
			.where(uuidIsOneOf(table.listingId, ids));
		for (const { id } of rows) if (id !== null) found.add(id);
	}
	return found;
}

/** Takes away the places and groups that an import made and that nothing uses any more. */
export async function removeMade(tx: Transaction, batchId: string): Promise<void> {
	await tx.delete(venues).where(
		sql`${venues.id} in (select made_venue_id from import_rows where batch_id = ${batchId})
			and not exists (select 1 from ${listings} where ${listings.venueId} = ${venues.id})
			and not exists (select 1 from ${listingVenues} where ${listingVenues.venueId} = ${venues.id})
			and not exists (select 1 from ${events} where ${events.venueId} = ${venues.id})`
	);
	await tx.delete(organisations).where(
		sql`${organisations.id} in (select made_organisation_id from import_rows where batch_id = ${batchId})
			and not exists (select 1 from ${listings} where ${listings.organisationId} = ${organisations.id})
			and not exists (select 1 from ${events} where ${events.organisationId} = ${organisations.id})`
	);
}
