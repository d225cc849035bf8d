/** Drafts that somebody else is asked to look at before residents see them. */
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { listingId } from './listings';
import { moment } from './moment';

export const secondLooks = pgTable('second_looks', {
	listingId: listingId().primaryKey(),
	/** Null once that account is gone. */
	askedBy: uuid('asked_by').references(() => users.id, { onDelete: 'set null' }),
	askedAt: moment('asked_at').notNull(),
	/** Why it was sent back, for whoever asked; null while it waits. */
	answer: text()
});
