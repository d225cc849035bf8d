/** Letters on their way. The words are made when a letter is sent or shown; here is only what they are about. */
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Letter } from '#domain/letter';
import { users } from './accounts';
import { moment } from './moment';

export const mailOutbox = pgTable(
	'mail_outbox',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Personal data: gone once the letter is sent or no longer wanted. */
		recipient: text(),
		/** It may hold a link that lets somebody in: gone once the letter is sent. */
		letter: jsonb().$type<Letter>(),
		/** Whom it is about; their letters go when they go. */
		userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
		createdAt: moment('created_at').notNull().defaultNow(),
		/** From then on it is of no use to anybody. */
		expiresAt: moment('expires_at').notNull(),
		attempts: integer().notNull().default(0),
		nextTryAt: moment('next_try_at').notNull().defaultNow(),
		sentAt: moment('sent_at'),
		/** After the last try. */
		gaveUpAt: moment('gave_up_at'),
		/** A code such as "ECONNREFUSED" or "550", never the server's own words: they quote addresses. */
		lastProblem: text('last_problem')
	},
	(table) => [
		check(
			'mail_outbox_emptied',
			sql`(${table.sentAt} is null) = (${table.recipient} is not null and ${table.letter} is not null)`
		),
		check('mail_outbox_ended_once', sql`${table.sentAt} is null or ${table.gaveUpAt} is null`),
		index('mail_outbox_due')
			.on(table.nextTryAt)
			.where(sql`sent_at is null and gave_up_at is null`),
		index('mail_outbox_user').on(table.userId)
	]
);
