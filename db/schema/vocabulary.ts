/** Words people use, and what search takes them to mean. */
import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import {
	STRENGTHS,
	TARGET_TYPES,
	VOCABULARY_LANGUAGES,
	VOCABULARY_ORIGINS,
	type VocabularyEntry
} from '#domain/vocabulary';
import { isOneOf } from './checks';
import { moment } from './moment';

export const vocabulary = pgTable(
	'vocabulary',
	{
		/** "en:food-bank" */
		id: text().primaryKey(),
		language: text().$type<VocabularyEntry['language']>().notNull(),
		phrases: text().array().notNull(),
		targetType: text('target_type').$type<VocabularyEntry['target']['type']>().notNull(),
		targetValue: text('target_value').notNull(),
		strength: text().$type<VocabularyEntry['strength']>().notNull(),
		note: text(),
		/** False: search does not know it. A starter entry is switched off, not deleted, or it would come back. */
		isActive: boolean('is_active').notNull().default(true),
		/** `starter` until a person changes it; the seed loader never touches a curated row. */
		origin: text().$type<(typeof VOCABULARY_ORIGINS)[number]>().notNull(),
		version: integer().notNull().default(1),
		updatedAt: moment('updated_at').notNull()
	},
	(table) => [
		check('vocabulary_language', isOneOf(table.language, VOCABULARY_LANGUAGES)),
		check('vocabulary_some_phrase', sql`cardinality(${table.phrases}) > 0`),
		check('vocabulary_target_type', isOneOf(table.targetType, TARGET_TYPES)),
		check('vocabulary_strength', isOneOf(table.strength, STRENGTHS)),
		check('vocabulary_origin', isOneOf(table.origin, VOCABULARY_ORIGINS)),
		check('vocabulary_version', sql`${table.version} >= 1`)
	]
);
