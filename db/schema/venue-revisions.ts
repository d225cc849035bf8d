/** Every version of a place that a person has seen or written in its form. For Builders: an address may be hidden. */
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { VenueContent } from '#domain/venue-form';
import { moment } from './moment';
import { venues } from './organisations-and-venues';

export const venueRevisions = pgTable(
	'venue_revisions',
	{
		venueId: uuid('venue_id')
			.notNull()
			.references(() => venues.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		at: moment('at').notNull(),
		/** A role, never a person's name; empty where it is not known who wrote it. */
		actor: text().notNull(),
		reason: text().notNull(),
		data: jsonb().$type<VenueContent>().notNull()
	},
	(table) => [primaryKey({ columns: [table.venueId, table.version] })]
);
