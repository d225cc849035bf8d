/** What other directories list near our borders. Kept apart: nothing here is a listing of ours, or becomes one. */
import { sql } from 'drizzle-orm';
import {
	check,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { FEED_STATES, type FeedState } from '#domain/events/feed';
import type { NeighbourProblem, PageVersion } from '#domain/neighbours/neighbour-feed';
import { isOneOf } from './checks';
import { moment } from './moment';

export const neighbourFeeds = pgTable(
	'neighbour_feeds',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Whose directory it is, as residents read it. */
		name: text().notNull(),
		/** Where the feed begins, without a slash at its end. */
		url: text().notNull().unique(),
		withinMetres: integer('within_metres').notNull(),
		state: text().$type<FeedState>().notNull(),
		/** Failures one after the other; 0 after a success. */
		failures: integer().notNull().default(0),
		problem: text().$type<NeighbourProblem>(),
		/** On which page of theirs. */
		problemPage: integer('problem_page'),
		/** Of the last whole reading: how many services the feed had, and how many had no place that we could use. */
		serviceCount: integer('service_count').notNull().default(0),
		withoutPlace: integer('without_place').notNull().default(0),
		/** What the other server called each of its pages; empty where it does not say so of all of them. */
		versions: jsonb().$type<PageVersion[]>().notNull().default([]),
		readAt: moment('read_at'),
		succeededAt: moment('succeeded_at'),
		nextReadAt: moment('next_read_at').notNull()
	},
	(table) => [
		check('neighbour_feeds_state', isOneOf(table.state, FEED_STATES)),
		check('neighbour_feeds_failures', sql`${table.failures} >= 0`),
		index('neighbour_feeds_due').on(table.state, table.nextReadAt)
	]
);

export const neighbourListings = pgTable(
	'neighbour_listings',
	{
		feedId: uuid('feed_id')
			.notNull()
			.references(() => neighbourFeeds.id, { onDelete: 'cascade' }),
		/** Its id in their feed. */
		theirId: text('their_id').notNull(),
		name: text().notNull(),
		summary: text().notNull(),
		organisation: text(),
		/** Their page about it, or, where they have none, its answer in their feed. */
		web: text().notNull(),
		town: text(),
		postcode: text(),
		lat: doublePrecision().notNull(),
		lng: doublePrecision().notNull(),
		assuredOn: date('assured_on'),
		changedOn: date('changed_on')
	},
	(table) => [
		primaryKey({ columns: [table.feedId, table.theirId] }),
		index('neighbour_listings_name').on(table.name)
	]
);
