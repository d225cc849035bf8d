/** What people tell us about a listing, or about a group that has none. Read by Community Builders, never public. */
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { MissingGroup } from '#domain/missing-group';
import { SUGGESTION_SUBJECTS } from '#domain/suggestion-subjects';
import { isOneOf } from './checks';
import { listings } from './listings';

const STORED_SUBJECTS = [...SUGGESTION_SUBJECTS, 'new_listing'] as const;

export const suggestions = pgTable(
	'suggestions',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Null for a group that is missing. */
		listingId: uuid('listing_id').references(() => listings.id, { onDelete: 'cascade' }),
		subject: text().$type<(typeof STORED_SUBJECTS)[number]>().notNull(),
		/** May be empty where a missing group says it all. */
		message: text().notNull(),
		missingGroup: jsonb('missing_group').$type<Omit<MissingGroup, 'message' | 'contact'>>(),
		/** Personal data: only for an answer. */
		contact: text(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(table) => [
		check('suggestions_subject', isOneOf(table.subject, STORED_SUBJECTS)),
		check(
			'suggestions_about',
			sql`case when ${table.subject} = 'new_listing' then ${table.listingId} is null and ${table.missingGroup} is not null else ${table.listingId} is not null and ${table.missingGroup} is null end`
		),
		index('suggestions_listing').on(table.listingId),
		index('suggestions_created').on(table.createdAt)
	]
);
