/** What somebody has typed into the form of a listing and not yet saved. Nobody else sees it. */
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { TypedListing } from '#domain/listing-form';
import { userId } from './accounts';
import { listingId } from './listings';
import { moment } from './moment';

export const listingEdits = pgTable(
	'listing_edits',
	{
		listingId: listingId(),
		userId: userId(),
		/** The version they saw when they began. */
		baseVersion: integer('base_version').notNull(),
		/** As it was typed, right or wrong. */
		typed: jsonb().$type<TypedListing>().notNull(),
		/** Why, and how they made sure of it, as far as they have said so. */
		reason: text().notNull().default(''),
		checkedHow: text('checked_how').notNull().default(''),
		savedAt: moment('saved_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.listingId, table.userId] }),
		index('listing_edits_user').on(table.userId)
	]
);
