/** Letters that ask a group whether its listing is still right, each with one link. */
import { sql } from 'drizzle-orm';
import { check, date, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { REVIEW_ANSWERS, type ReviewAnswer } from '#domain/review-letter';
import { isOneOf } from './checks';
import { listingId } from './listings';
import { moment } from './moment';

export const reviewLetters = pgTable(
	'review_letters',
	{
		id: uuid().primaryKey().defaultRandom(),
		listingId: listingId(),
		/** The day on which the listing falls due: one letter for each, however many servers write them. */
		dueOn: date('due_on').notNull(),
		/** SHA-256 of what is in the link, base64url. */
		tokenHash: text('token_hash').notNull().unique(),
		writtenAt: moment('written_at').notNull(),
		expiresAt: moment('expires_at').notNull(),
		answeredAt: moment('answered_at'),
		answer: text().$type<ReviewAnswer>()
	},
	(table) => [
		unique('review_letters_once').on(table.listingId, table.dueOn),
		check('review_letters_answer', isOneOf(table.answer, REVIEW_ANSWERS)),
		check('review_letters_answered', sql`(${table.answer} is null) = (${table.answeredAt} is null)`)
	]
);
