/** The days that are not like others: what "bank holidays" and "term time" in opening times mean. */
import { sql } from 'drizzle-orm';
import { check, date, pgTable, text } from 'drizzle-orm/pg-core';

export const bankHolidays = pgTable('bank_holidays', {
	date: date().primaryKey(),
	name: text().notNull()
});

/** Days without school, first and last included. */
export const schoolHolidays = pgTable(
	'school_holidays',
	{
		from: date('from_date').primaryKey(),
		to: date('to_date').notNull(),
		name: text().notNull()
	},
	(table) => [check('school_holidays_order', sql`${table.from} <= ${table.to}`)]
);

/** Between these days the school holidays are complete; beyond them nobody knows whether there is school. */
export const schoolYears = pgTable(
	'school_years',
	{
		from: date('from_date').primaryKey(),
		to: date('to_date').notNull(),
		/** Who has published the dates. */
		source: text().notNull()
	},
	(table) => [check('school_years_order', sql`${table.from} <= ${table.to}`)]
);
