/** How often the page of a listing was opened, counted by day. Who opened it is not known here. */
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

export const listingViews = pgTable(
	'listing_views',
	{
		/** No foreign key: many are written at once, and one listing that has just gone must not keep the others. */
		listingId: uuid('listing_id').notNull(),
		/** By the clock in the borough. */
		day: date().notNull(),
		views: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.listingId, table.day] }),
		index('listing_views_day').on(table.day),
		check('listing_views_views', sql`${table.views} > 0`)
	]
);
