/** Whether the web addresses of listings answer. One row for each address that was looked at. */
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { LINK_PROBLEMS, type LinkProblem } from '#domain/link-check';
import { isOneOf } from './checks';
import { moment } from './moment';

export const linkChecks = pgTable(
	'link_checks',
	{
		/** As it stands in the listing. */
		address: text().primaryKey(),
		/** Null while nobody has looked yet. */
		lookedAt: moment('looked_at'),
		nextLookAt: moment('next_look_at').notNull(),
		/** On different days, in a row. */
		failures: integer().notNull().default(0),
		/** Of the first of them. */
		failingSince: moment('failing_since'),
		problem: text().$type<LinkProblem>(),
		/** What the other server answered, "404"; null where it answered nothing. */
		httpStatus: integer('http_status')
	},
	(table) => [
		check('link_checks_problem', isOneOf(table.problem, LINK_PROBLEMS)),
		check(
			'link_checks_failing',
			sql`(${table.failures} > 0) = (${table.failingSince} is not null) and (${table.failures} > 0) = (${table.problem} is not null)`
		),
		index('link_checks_next_look').on(table.nextLookAt)
	]
);
