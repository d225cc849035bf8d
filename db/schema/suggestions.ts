/** What people tell us about a listing. Read by Community Builders, never public. */
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { SUGGESTION_SUBJECTS } from '#domain/suggestion-subjects';
import { isOneOf } from './checks';
import { listings } from './listings';

export const suggestions = pgTable(
	'suggestions',
	{
		id: uuid().primaryKey().defaultRandom(),
		listingId: uuid('listing_id')
			.notNull()
			.references(() => listings.id, { onDelete: 'cascade' }),
		subject: text().$type<(typeof SUGGESTION_SUBJECTS)[number]>().notNull(),
		message: text().notNull(),
		/** Personal data: only for an answer. */
		contact: text(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(table) => [
		check('suggestions_subject', isOneOf(table.subject, SUGGESTION_SUBJECTS)),
		index('suggestions_listing').on(table.listingId),
		index('suggestions_created').on(table.createdAt)
	]
);
