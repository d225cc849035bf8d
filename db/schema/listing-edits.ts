/** What somebody has typed into the form of a listing and not yet saved. Nobody else sees it. */
import { index, integer, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { TypedListing } from '#domain/listing-form';
import { users } from './accounts';
import { listings } from './listings';

export const listingEdits = pgTable(
	'listing_edits',
	{
		listingId: uuid('listing_id')
			.notNull()
			.references(() => listings.id, { onDelete: 'cascade' }),
		userId: uuid('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** The version they saw when they began. */
		baseVersion: integer('base_version').notNull(),
		/** As it was typed, right or wrong. */
		typed: jsonb().$type<TypedListing>().notNull(),
		savedAt: timestamp('saved_at', { withTimezone: true }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.listingId, table.userId] }),
		index('listing_edits_user').on(table.userId)
	]
);
