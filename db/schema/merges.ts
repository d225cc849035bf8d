/** Listings that were the same thing written down twice, and pairs that look like it and are not. */
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { listingId, listings } from './listings';
import { moment } from './moment';

/** What went over to the winner, by id, so that it can go back. */
export type Belongings = { suggestions: string[]; events: string[]; feeds: string[] };

export const listingMerges = pgTable(
	'listing_merges',
	{
		/** Archived; its address leads to the winner for as long as this row is there. */
		loserId: uuid('loser_id')
			.primaryKey()
			.references(() => listings.id, { onDelete: 'cascade' }),
		winnerId: listingId('winner_id'),
		/** The versions that the merge wrote: the ones before are what it was made of. */
		loserVersion: integer('loser_version').notNull(),
		winnerVersion: integer('winner_version').notNull(),
		moved: jsonb().$type<Belongings>().notNull(),
		at: moment('at').notNull(),
		/** A role, never a person's name. */
		actor: text().notNull()
	},
	(table) => [
		check('listing_merges_two', sql`${table.loserId} <> ${table.winnerId}`),
		index('listing_merges_winner').on(table.winnerId)
	]
);

/** Two listings of which a person has said that they are two. */
export const distinctListings = pgTable(
	'distinct_listings',
	{
		/** The lower of the two ids. */
		firstId: listingId('first_id'),
		secondId: listingId('second_id'),
		at: moment('at').notNull(),
		/** A role, never a person's name. */
		actor: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.firstId, table.secondId] }),
		check('distinct_listings_order', sql`${table.firstId} < ${table.secondId}`),
		index('distinct_listings_second').on(table.secondId)
	]
);
