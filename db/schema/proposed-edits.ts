/** What owners want their listing to say. The published version stays until a Community Builder agrees. */
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { PROPOSAL_STATUSES, type ProposalStatus } from '#domain/claim';
import type { TypedListing } from '#domain/listing-form';
import { userId } from './accounts';
import { isOneOf } from './checks';
import { listingId } from './listings';
import { moment } from './moment';

export const proposedEdits = pgTable(
	'proposed_edits',
	{
		id: uuid().primaryKey().defaultRandom(),
		listingId: listingId(),
		userId: userId(),
		/** The version they saw when they began. */
		baseVersion: integer('base_version').notNull(),
		/** Read and found good when it was sent. */
		typed: jsonb().$type<TypedListing>().notNull(),
		reason: text().notNull(),
		sentAt: moment('sent_at').notNull(),
		status: text().$type<ProposalStatus>().notNull().default('waiting'),
		/** For its owner to read. */
		answer: text(),
		answeredAt: moment('answered_at')
	},
	(table) => [
		// The newest word of an owner is the one that counts.
		unique('proposed_edits_newest').on(table.listingId, table.userId),
		check('proposed_edits_status', isOneOf(table.status, PROPOSAL_STATUSES)),
		check(
			'proposed_edits_answered',
			sql`(${table.status} = 'waiting') = (${table.answeredAt} is null)`
		),
		index('proposed_edits_user').on(table.userId)
	]
);
