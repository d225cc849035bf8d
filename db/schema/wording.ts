/** What coordinators write: help texts in place of those that came with the program, and every version of their words. */
import { boolean, check, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { VOCABULARY_LANGUAGES, type VocabularyLanguage } from '#domain/vocabulary';
import { WORDING_SUBJECTS, type WordingSubject } from '#domain/wording';
import { isOneOf } from './checks';
import { moment } from './moment';

export const helpTexts = pgTable(
	'help_texts',
	{
		/** "danger": the code knows when it is shown and which numbers stand under it. */
		helpId: text('help_id').notNull(),
		language: text().$type<VocabularyLanguage>().notNull(),
		title: text().notNull(),
		text: text().notNull(),
		version: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.helpId, table.language] }),
		check('help_texts_language', isOneOf(table.language, VOCABULARY_LANGUAGES))
	]
);

/** Every version that a person has seen or written, so that each change can be taken back. */
export const wordingRevisions = pgTable(
	'wording_revisions',
	{
		subject: text().$type<WordingSubject>().notNull(),
		/** Of the word ("en:food-bank"), the category ("food") or the help text ("en:danger"). */
		key: text().notNull(),
		/** 0: as it came with the program. */
		version: integer().notNull(),
		at: moment('at').notNull(),
		/** A role, never a person's name. */
		actor: text().notNull(),
		/** False: how it was before anybody here changed it. */
		isChange: boolean('is_change').notNull(),
		data: jsonb().$type<Record<string, unknown>>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.subject, table.key, table.version] }),
		check('wording_revisions_subject', isOneOf(table.subject, WORDING_SUBJECTS))
	]
);
