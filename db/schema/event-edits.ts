/** The form of an event as somebody left it, to make the place that was missing. Nobody else sees it. */
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { TypedEvent } from '#domain/events/event-form';
import { userId } from './accounts';
import { moment } from './moment';

export const eventEdits = pgTable(
	'event_edits',
	{
		userId: userId(),
		/** The id of the event; 'new' for one that is not there yet. */
		event: text().notNull(),
		/** The version they saw when they began; 0 where there is none yet. */
		baseVersion: integer('base_version').notNull(),
		/** As it was typed, right or wrong. */
		typed: jsonb().$type<TypedEvent>().notNull(),
		savedAt: moment('saved_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.userId, table.event] })]
);
