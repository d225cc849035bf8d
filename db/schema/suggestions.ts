/** What people tell us about a listing, or about a group that has none. Read by Community Builders, never public. */
import { sql } from 'drizzle-orm';
import { check, customType, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { MetAt, MissingGroup } from '#domain/missing-group';
import { PHOTO_TYPES, type PhotoType } from '#domain/photo/clean-photo';
import {
	SUGGESTION_STATUSES,
	type Proposal,
	type SuggestionStatus
} from '#domain/suggestion-answer';
import {
	SENDERS,
	STORED_SUBJECTS,
	type Sender,
	type StoredSubject
} from '#domain/suggestion-subjects';
import { isOneOf } from './checks';
import { events } from './events';
import { listings } from './listings';
import { moment } from './moment';
import { areas } from './place';

export const suggestions = pgTable(
	'suggestions',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** What it is about; where it is about an event, the listing of the place that says so. */
		listingId: uuid('listing_id').references(() => listings.id, { onDelete: 'cascade' }),
		eventId: uuid('event_id').references(() => events.id, { onDelete: 'cascade' }),
		/** Where an event is, or a missing group, if a mapper of that area told us of it. */
		areaId: text('area_id').references(() => areas.id),
		subject: text().$type<StoredSubject>().notNull(),
		sender: text().$type<Sender>().notNull().default('anyone'),
		/** May be empty where a missing group says it all. */
		message: text().notNull(),
		missingGroup: jsonb('missing_group').$type<
			Omit<MissingGroup, 'message' | 'contact'> & { point?: MetAt }
		>(),
		/** Personal data: only for an answer. */
		contact: text(),
		/** Field by field, where somebody knew; only what differs from the listing as they saw it. */
		proposal: jsonb().$type<Proposal>(),
		/** SHA-256 of what is in the sender's private link, base64url; null where there is none. */
		linkHash: text('link_hash').unique(),
		status: text().$type<SuggestionStatus>().notNull().default('waiting'),
		/** For the sender to read. */
		answer: text(),
		answeredAt: moment('answered_at'),
		/** A role, "Community Builder, Tilbury": never a person's name. */
		answeredBy: text('answered_by'),
		createdAt: moment('created_at').notNull().defaultNow()
	},
	(table) => [
		check('suggestions_status', isOneOf(table.status, SUGGESTION_STATUSES)),
		check(
			'suggestions_answered',
			sql`(${table.status} = 'waiting') = (${table.answeredAt} is null)`
		),
		check('suggestions_sender', isOneOf(table.sender, SENDERS)),
		check('suggestions_subject', isOneOf(table.subject, STORED_SUBJECTS)),
		check(
			'suggestions_about',
			sql`case when ${table.subject} = 'new_listing' then ${table.listingId} is null and ${table.missingGroup} is not null and ${table.eventId} is null else (${table.listingId} is not null or ${table.eventId} is not null) and ${table.missingGroup} is null end`
		),
		check(
			'suggestions_venue',
			sql`${table.sender} <> 'venue' or (${table.listingId} is not null and ${table.eventId} is not null)`
		),
		index('suggestions_listing').on(table.listingId),
		index('suggestions_event').on(table.eventId),
		index('suggestions_created').on(table.createdAt),
		index('suggestions_waiting')
			.on(table.createdAt)
			.where(sql`status = 'waiting'`)
	]
);

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** What a member saw when they came upon something: the picture alone, without where or when it was taken. */
export const suggestionPhotos = pgTable(
	'suggestion_photos',
	{
		suggestionId: uuid('suggestion_id')
			.primaryKey()
			.references(() => suggestions.id, { onDelete: 'cascade' }),
		type: text().$type<PhotoType>().notNull(),
		bytes: bytes().notNull()
	},
	(table) => [check('suggestion_photos_type', isOneOf(table.type, PHOTO_TYPES))]
);
