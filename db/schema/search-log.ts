/** What is asked of search, counted by day, so that the directory can learn. Nothing in it points to a person. */
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const searchLog = pgTable(
	'search_log',
	{
		/** By the clock in the borough. No time of day: it could be matched with other records. */
		day: date().notNull(),
		/** Folded words without figures: what else may be in a question never gets here. */
		words: text().notNull(),
		/** The area asked about; '' where none was. No foreign key: areas may be redrawn, what was asked stays. */
		areaId: text('area_id').notNull(),
		asks: integer().notNull(),
		/** How many listings answered, the last time and at worst. */
		lastTotal: integer('last_total').notNull(),
		leastTotal: integer('least_total').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.words, table.areaId, table.day] }),
		index('search_log_day').on(table.day),
		check('search_log_words', sql`${table.words} ~ '^[^0-9@]{2,60}$'`),
		check('search_log_asks', sql`${table.asks} > 0`),
		check('search_log_totals', sql`${table.leastTotal} between 0 and ${table.lastTotal}`)
	]
);
