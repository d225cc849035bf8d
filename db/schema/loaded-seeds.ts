import { pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './moment';

/** What the program brought along and was last loaded, so that a start does not load the same again. */
export const loadedSeeds = pgTable('loaded_seeds', {
	/** "place thurrock", "vocabulary" */
	name: text().primaryKey(),
	/** SHA-256 of the data. */
	digest: text().notNull(),
	loadedAt: moment('loaded_at').notNull()
});
