/** The directory itself: listings, and what belongs to one listing alone. */
import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { KINDS, type Kind, type KindDetails } from '#domain/kind';
import {
	CHECK_METHODS,
	COSTS,
	LISTING_STATUSES,
	ORIGINS,
	type CheckMethod,
	type Cost,
	type FieldChecks,
	type ListingStatus,
	type Origin
} from '#domain/listing';
import type { ListingContent } from '#domain/listing-content';
import type { OpeningTimes } from '#domain/opening/times';
import { holdsOnly, isOneOf } from './checks';
import { moment } from './moment';
import { organisations, venues } from './organisations-and-venues';
import { areaId, categories } from './place';

export const listings = pgTable(
	'listings',
	{
		id: uuid().primaryKey(),
		slug: text().notNull().unique(),
		sourceRef: text('source_ref').unique(),
		version: integer().notNull(),
		status: text().$type<ListingStatus>().notNull(),
		closedNote: text('closed_note'),
		name: text().notNull(),
		kinds: text().array().$type<Kind[]>().notNull(),
		summary: text().notNull(),
		description: text().notNull(),
		organisationId: uuid('organisation_id').references(() => organisations.id),
		venueId: uuid('venue_id').references(() => venues.id),
		areaId: areaId(),
		areasServed: text('areas_served').array().notNull(),
		openingTimes: jsonb('opening_times').$type<OpeningTimes>(),
		cost: text().$type<Cost>().notNull(),
		costNote: text('cost_note'),
		minAge: integer('min_age'),
		maxAge: integer('max_age'),
		languages: text().array().notNull(),
		details: jsonb().$type<KindDetails>().notNull(),
		origin: text().$type<Origin>().notNull(),
		source: text(),
		sourceUrl: text('source_url'),
		/** Text, not date: it may be known to the month or year only. */
		sourceDate: text('source_date'),
		confidence: text().$type<'high' | 'medium'>(),
		checkedOn: date('checked_on'),
		checkedBy: text('checked_by'),
		checkedHow: text('checked_how').$type<CheckMethod>(),
		checks: jsonb().$type<FieldChecks>().notNull().default({}),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull(),
		/** When it first became public; null while it never was. */
		publishedAt: moment('published_at')
	},
	(table) => [
		check('listings_slug', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
		check('listings_version', sql`${table.version} >= 1`),
		check('listings_status', isOneOf(table.status, LISTING_STATUSES)),
		check('listings_kinds', holdsOnly(table.kinds, KINDS)),
		check('listings_some_kind', sql`cardinality(${table.kinds}) > 0`),
		check('listings_cost', isOneOf(table.cost, COSTS)),
		check(
			'listings_ages',
			sql`${table.minAge} between 0 and 120 and ${table.maxAge} between 0 and 120 and ${table.minAge} <= ${table.maxAge}`
		),
		check('listings_origin', isOneOf(table.origin, ORIGINS)),
		check('listings_confidence', isOneOf(table.confidence, ['high', 'medium'])),
		check('listings_checked_how', isOneOf(table.checkedHow, CHECK_METHODS)),
		index('listings_status_id').on(table.status, table.id),
		index('listings_venue').on(table.venueId),
		index('listings_organisation').on(table.organisationId),
		index('listings_area').on(table.areaId),
		// Whoever imports a table looks listings up by their names.
		index('listings_name').on(sql`lower(${table.name})`)
	]
);

/** Joined to a listing by its id and thrown away with it. */
export const listingId = (name = 'listing_id') =>
	uuid(name)
		.notNull()
		.references(() => listings.id, { onDelete: 'cascade' });

export const listingCategories = pgTable(
	'listing_categories',
	{
		listingId: listingId(),
		categoryId: text('category_id')
			.notNull()
			.references(() => categories.id),
		/** From 0, most fitting first. */
		position: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.listingId, table.categoryId] }),
		index('listing_categories_category').on(table.categoryId)
	]
);

export const contacts = pgTable(
	'contacts',
	{
		listingId: listingId(),
		/** From 0, in the order they are shown. */
		position: integer().notNull(),
		role: text(),
		phone: text(),
		email: text(),
		web: text(),
		/** False: for Builders only; public reads leave the row out. */
		isPublic: boolean('is_public').notNull()
	},
	(table) => [primaryKey({ columns: [table.listingId, table.position] })]
);

/** Where a listing meets besides its main venue. */
export const listingVenues = pgTable(
	'listing_venues',
	{
		/** Made from the two ids, so that other directories know the place again. */
		id: uuid().primaryKey(),
		listingId: listingId(),
		venueId: uuid('venue_id')
			.notNull()
			.references(() => venues.id),
		/** "Tuesdays in the hall". */
		note: text(),
		/** From 0, in the order they are shown. */
		position: integer().notNull()
	},
	(table) => [
		uniqueIndex('listing_venues_once').on(table.listingId, table.venueId),
		index('listing_venues_venue').on(table.venueId)
	]
);

/** Every version a listing ever had, so that a mistake can be seen and undone. */
export const revisions = pgTable(
	'revisions',
	{
		listingId: listingId(),
		version: integer().notNull(),
		at: moment('at').notNull(),
		/** A role, "Community Builder, Tilbury": never a person's name. */
		actor: text().notNull(),
		reason: text().notNull(),
		/** It may hold private contacts: never public. */
		data: jsonb().$type<ListingContent>().notNull()
	},
	(table) => [primaryKey({ columns: [table.listingId, table.version] })]
);
