/** Groups that ask to look after their listing. Read by Community Builders, never public. */
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { CLAIM_STATUSES, type ClaimStatus } from '#domain/claim';
import { isOneOf } from './checks';
import { listingId } from './listings';
import { moment } from './moment';

export const claims = pgTable(
	'claims',
	{
		id: uuid().primaryKey().defaultRandom(),
		listingId: listingId(),
		/** Personal data, gone with the answer: their name and what they do there, how to reach them, what they say. */
		person: text(),
		/** In small letters. */
		email: text(),
		message: text(),
		status: text().$type<ClaimStatus>().notNull().default('waiting'),
		createdAt: moment('created_at').notNull().defaultNow(),
		answeredAt: moment('answered_at')
	},
	(table) => [
		check('claims_status', isOneOf(table.status, CLAIM_STATUSES)),
		check('claims_answered', sql`(${table.status} = 'waiting') = (${table.answeredAt} is null)`),
		check('claims_emptied', sql`(${table.status} = 'waiting') = (${table.email} is not null)`),
		index('claims_listing').on(table.listingId),
		uniqueIndex('claims_waiting_once')
			.on(table.listingId, table.email)
			.where(sql`status = 'waiting'`)
	]
);
