/** What is on: events, the days of the year they belong to, and the calendars that groups keep elsewhere. */
import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import {
	BOOKINGS,
	EVENT_STATUSES,
	type Booking,
	type EventCollection,
	type EventContent,
	type EventStatus
} from '#domain/events/event';
import type { EventPart } from '#domain/events/event-form';
import { FEED_STATES, type FeedProblem, type FeedState } from '#domain/events/feed';
import type { Schedule } from '#domain/events/schedule';
import { COSTS, ORIGINS, type Cost, type Origin } from '#domain/listing';
import { isOneOf } from './checks';
import { listingId, listings } from './listings';
import { moment } from './moment';
import { organisations, venues } from './organisations-and-venues';
import { areaId } from './place';

/** A calendar that a group keeps elsewhere and that we read for its listing. */
export const calendarFeeds = pgTable(
	'calendar_feeds',
	{
		id: uuid().primaryKey().defaultRandom(),
		listingId: listingId(),
		/** Whoever knows it may read a calendar that is not public: for Builders only. */
		url: text().notNull(),
		/** Where its events happen, unless the calendar names a venue that we know. */
		venueId: uuid('venue_id').references(() => venues.id, { onDelete: 'set null' }),
		state: text().$type<FeedState>().notNull(),
		/** Failures one after the other; 0 after a success. */
		failures: integer().notNull().default(0),
		problem: text().$type<FeedProblem>(),
		/** How many entries of the last reading could not be used, and why: counts by problem. */
		leftOut: jsonb('left_out').$type<Record<string, number>>().notNull(),
		eventCount: integer('event_count').notNull().default(0),
		/** A role, never a person's name. */
		addedBy: text('added_by').notNull(),
		readAt: moment('read_at'),
		succeededAt: moment('succeeded_at'),
		nextReadAt: moment('next_read_at').notNull(),
		/** What the other server called the version that we read last, in its own words. */
		etag: text(),
		lastModified: text('last_modified')
	},
	(table) => [
		check('calendar_feeds_state', isOneOf(table.state, FEED_STATES)),
		check('calendar_feeds_failures', sql`${table.failures} >= 0`),
		uniqueIndex('calendar_feeds_listing_url').on(table.listingId, table.url),
		index('calendar_feeds_due').on(table.state, table.nextReadAt)
	]
);

export const events = pgTable(
	'events',
	{
		id: uuid().primaryKey(),
		slug: text().notNull().unique(),
		/** As calendars know it. Theirs where it came from a feed; one feed never has it twice. */
		uid: text().notNull(),
		version: integer().notNull(),
		status: text().$type<EventStatus>().notNull(),
		statusNote: text('status_note'),
		title: text().notNull(),
		summary: text().notNull(),
		description: text().notNull(),
		schedule: jsonb().$type<Schedule>().notNull(),
		listingId: uuid('listing_id').references(() => listings.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		venueId: uuid('venue_id').references(() => venues.id),
		placeNote: text('place_note'),
		notTheirs: text('not_theirs'),
		/** Where no venue says it. */
		areaId: areaId(),
		categories: text().array().notNull(),
		collections: text().array().notNull(),
		cost: text().$type<Cost>().notNull(),
		costNote: text('cost_note'),
		booking: text().$type<Booking>().notNull(),
		bookingNote: text('booking_note'),
		web: text(),
		audience: text(),
		minAge: integer('min_age'),
		maxAge: integer('max_age'),
		languages: text().array().notNull(),
		accessNote: text('access_note'),
		origin: text().$type<Origin>().notNull(),
		source: text(),
		/** Stays when the feed is taken out, and so do its events, until a person decides. */
		feedId: uuid('feed_id').references(() => calendarFeeds.id, { onDelete: 'set null' }),
		/** When its group sent it to be looked at; null for what Builders write, and once it is answered. */
		proposedAt: moment('proposed_at'),
		/** The event that it would change, and the version that its sender saw; null: it would be a new one. */
		replacesId: uuid('replaces_id').references((): AnyPgColumn => events.id, {
			onDelete: 'cascade'
		}),
		replacesVersion: integer('replaces_version'),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(table) => [
		check('events_slug', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
		check('events_version', sql`${table.version} >= 1`),
		check('events_status', isOneOf(table.status, EVENT_STATUSES)),
		check('events_cost', isOneOf(table.cost, COSTS)),
		check('events_booking', isOneOf(table.booking, BOOKINGS)),
		check('events_origin', isOneOf(table.origin, ORIGINS)),
		check(
			'events_ages',
			sql`${table.minAge} between 0 and 120 and ${table.maxAge} between 0 and 120 and ${table.minAge} <= ${table.maxAge}`
		),
		check(
			'events_replaces',
			sql`(${table.replacesId} is null) = (${table.replacesVersion} is null)`
		),
		index('events_replaces').on(table.replacesId),
		index('events_listing').on(table.listingId),
		index('events_venue').on(table.venueId),
		uniqueIndex('events_feed_uid').on(table.feedId, table.uid)
	]
);

/** Every version of every event, as it was. Nothing here is changed. */
export const eventRevisions = pgTable(
	'event_revisions',
	{
		eventId: uuid('event_id')
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		at: moment('at').notNull(),
		/** A role, never a person's name; "calendar" where a group's own calendar said it. */
		actor: text().notNull(),
		reason: text().notNull(),
		content: jsonb().$type<EventPart & Pick<EventContent, 'status' | 'statusNote'>>().notNull()
	},
	(table) => [primaryKey({ columns: [table.eventId, table.version] })]
);

/** Festivals and observances. Loaded with the place, then kept by people. */
export const eventCollections = pgTable('event_collections', {
	id: text().primaryKey(),
	name: text().notNull(),
	about: text().notNull(),
	schedule: jsonb().$type<EventCollection['schedule']>(),
	datesNote: text('dates_note').notNull(),
	source: text().notNull(),
	sourceUrl: text('source_url')
});
