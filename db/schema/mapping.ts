/** What the Communities of Practice keep: asks and what became of them, scenarios, snapshots, ties between listings. */
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
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Change } from '#domain/coverage/scenario';
import {
	ASK_ORIGINS,
	ASK_OUTCOMES,
	ASK_STATES,
	type AskOrigin,
	type AskOutcome,
	type AskState
} from '#domain/mapping/ask';
import { TIE_KINDS, type TieKind } from '#domain/mapping/ties';
import type { SnapshotFigures } from '#domain/mapping/snapshot';
import { isOneOf } from './checks';
import { listingId, listings } from './listings';
import { moment } from './moment';
import { areaId } from './place';

export const asks = pgTable(
	'asks',
	{
		id: uuid().primaryKey().defaultRandom(),
		areaId: areaId(),
		version: integer().notNull().default(1),
		origin: text().$type<AskOrigin>().notNull(),
		title: text().notNull(),
		story: text().notNull(),
		place: text(),
		/** Where in our own pages the figures behind it are. */
		evidence: text(),
		/** Personal data of a resident: only for an answer. */
		contact: text(),
		state: text().$type<AskState>().notNull().default('raised'),
		outcome: text().$type<AskOutcome>(),
		/** True: members have chosen to show it to everybody. */
		isPublic: boolean('is_public').notNull().default(false),
		/** What was added to the directory because of it. */
		listingId: uuid('listing_id').references(() => listings.id, { onDelete: 'set null' }),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(table) => [
		check('asks_origin', isOneOf(table.origin, ASK_ORIGINS)),
		check('asks_state', isOneOf(table.state, ASK_STATES)),
		check('asks_outcome', isOneOf(table.outcome, ASK_OUTCOMES)),
		check('asks_answered', sql`(${table.state} = 'answered') = (${table.outcome} is not null)`),
		index('asks_area').on(table.areaId, table.updatedAt)
	]
);

/** What was said, decided, done and answered, in order. Nothing here is changed afterwards. */
export const askSteps = pgTable(
	'ask_steps',
	{
		id: uuid().primaryKey().defaultRandom(),
		askId: uuid('ask_id')
			.notNull()
			.references(() => asks.id, { onDelete: 'cascade' }),
		at: moment('at').notNull(),
		/** A role, "Member, Grays": never a person's name. */
		actor: text().notNull(),
		state: text().$type<AskState>().notNull(),
		text: text().notNull()
	},
	(table) => [
		check('ask_steps_state', isOneOf(table.state, ASK_STATES)),
		index('ask_steps_ask').on(table.askId, table.at)
	]
);

/** "What if?", to be shown by its link. Changes only: the figures are worked out anew whenever it is looked at. */
export const scenarios = pgTable(
	'scenarios',
	{
		/** It is the link: unguessable. */
		id: uuid().primaryKey().defaultRandom(),
		areaId: areaId(),
		title: text().notNull(),
		/** The need, as in an address. */
		need: text().notNull(),
		walk: integer().notNull(),
		changes: jsonb().$type<Change[]>().notNull(),
		createdAt: moment('created_at').notNull(),
		/** A role, never a name. */
		createdBy: text('created_by').notNull()
	},
	(table) => [index('scenarios_area').on(table.areaId, table.createdAt)]
);

/** The figures of an area on a day. */
export const snapshots = pgTable(
	'snapshots',
	{
		id: uuid().primaryKey().defaultRandom(),
		areaId: areaId(),
		takenOn: date('taken_on').notNull(),
		/** Made by the server itself on the first day of the month that it runs. */
		isMonthly: boolean('is_monthly').notNull(),
		figures: jsonb().$type<SnapshotFigures>().notNull()
	},
	(table) => [unique('snapshots_area_day').on(table.areaId, table.takenOn)]
);

/** Ties that no venue and no organisation tells of. */
export const listingTies = pgTable(
	'listing_ties',
	{
		fromId: listingId('from_id'),
		toId: listingId('to_id'),
		kind: text().$type<TieKind>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.fromId, table.toId, table.kind] }),
		check('listing_ties_kind', isOneOf(table.kind, TIE_KINDS)),
		check('listing_ties_two', sql`${table.fromId} <> ${table.toId}`),
		index('listing_ties_to').on(table.toId)
	]
);

/** When the Community of Practice of an area meets. */
export const roomMeetings = pgTable(
	'room_meetings',
	{
		id: uuid().primaryKey().defaultRandom(),
		areaId: areaId(),
		version: integer().notNull().default(1),
		title: text().notNull(),
		/** Clock on the wall in the borough: "2026-11-24T19:00". */
		start: text().notNull(),
		/** The start again where nobody has said. */
		end: text().notNull(),
		place: text().notNull(),
		note: text(),
		/** True: members have chosen to show it to everybody. */
		isPublic: boolean('is_public').notNull(),
		isCancelled: boolean('is_cancelled').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(table) => [
		check('room_meetings_order', sql`${table.end} >= ${table.start}`),
		index('room_meetings_area').on(table.areaId, table.start)
	]
);
