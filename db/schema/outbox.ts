/** What has to reach the search index, written in the same transaction as the change itself. */
import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment';

/** A 64-bit transaction id; as text, because JavaScript numbers end at 53 bits. */
const xid8 = customType<{ data: string; driverData: string }>({
	dataType: () => 'xid8',
	fromDriver: String
});

export const outbox = pgTable(
	'outbox',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		/** Ids alone are handed out before commit, so a low id may appear late: see queries/outbox. */
		transactionId: xid8('transaction_id')
			.notNull()
			.default(sql`pg_current_xact_id()`),
		/** No foreign key: the row must outlive a listing that was removed. */
		listingId: uuid('listing_id').notNull(),
		version: integer().notNull(),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		index('outbox_order').on(table.transactionId, table.id),
		index('outbox_listing').on(table.listingId)
	]
);
