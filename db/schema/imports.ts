/** Tables that somebody brought: what stood in them, what became of each row, so that one import is one undo. */
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import {
	IMPORT_STATES,
	type ImportCounts,
	type ImportOptions,
	type ImportState,
	type StoredVerdict
} from '#domain/import/batch';
import { ROW_STATES, type RowState } from '#domain/import/problems';
import type { Mapping } from '#domain/import/targets';
import { isOneOf } from './checks';
import { moment } from './moment';

export const importBatches = pgTable(
	'import_batches',
	{
		id: uuid().primaryKey(),
		fileName: text('file_name').notNull(),
		state: text().$type<ImportState>().notNull(),
		/** The names of the columns; numbers where the table has none. */
		header: jsonb().$type<string[]>().notNull(),
		/** By which a table of the same form is known again, and its mapping with it. */
		headerKey: text('header_key').notNull(),
		mapping: jsonb().$type<Mapping>().notNull(),
		options: jsonb().$type<ImportOptions>().notNull(),
		counts: jsonb().$type<ImportCounts>().notNull(),
		/** Rows done of the work that is going on. */
		progress: integer().notNull().default(0),
		/** Why it went wrong, in a sentence; null while it did not. */
		problem: text(),
		createdAt: moment('created_at').notNull(),
		/** Moves while work is going on: work that stands still has died with its process. */
		touchedAt: moment('touched_at').notNull()
	},
	(table) => [
		check('import_batches_state', isOneOf(table.state, IMPORT_STATES)),
		index('import_batches_header').on(table.headerKey, table.createdAt),
		index('import_batches_created').on(table.createdAt)
	]
);

/** Rows may hold private contacts: for coordinators alone, and gone after some weeks. */
export const importRows = pgTable(
	'import_rows',
	{
		batchId: uuid('batch_id')
			.notNull()
			.references(() => importBatches.id, { onDelete: 'cascade' }),
		/** As a spreadsheet counts, the header included. */
		row: integer().notNull(),
		/** As it stood in the table. */
		values: jsonb().$type<string[]>().notNull(),
		state: text().$type<RowState>().notNull(),
		verdict: jsonb().$type<StoredVerdict>().notNull(),
		/** What the import wrote: the listing, and its version since. */
		listingId: uuid('listing_id'),
		version: integer(),
		/** What the import had to make for it. */
		madeVenueId: uuid('made_venue_id'),
		madeOrganisationId: uuid('made_organisation_id')
	},
	(table) => [
		primaryKey({ columns: [table.batchId, table.row] }),
		check('import_rows_state', isOneOf(table.state, ROW_STATES)),
		index('import_rows_state').on(table.batchId, table.state, table.row)
	]
);
