/** What a Builder wants to happen to a listing on a day. */
import { check, date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { SCHEDULED_MOVES, type ScheduledMove } from '#domain/listing-moves';
import { users } from './accounts';
import { isOneOf } from './checks';
import { listingId } from './listings';
import { moment } from './moment';

export const scheduledMoves = pgTable(
	'scheduled_moves',
	{
		listingId: listingId(),
		move: text().$type<ScheduledMove>().notNull(),
		/** In the morning of that day, by the clock on the wall here. */
		dueOn: date('due_on').notNull(),
		setAt: moment('set_at').notNull(),
		/** Null once that account is gone; the day stands. */
		setBy: uuid('set_by').references(() => users.id, { onDelete: 'set null' })
	},
	(table) => [
		primaryKey({ columns: [table.listingId, table.move] }),
		check('scheduled_moves_move', isOneOf(table.move, SCHEDULED_MOVES))
	]
);
