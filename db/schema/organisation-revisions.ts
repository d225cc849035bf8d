/** Every version of an organisation that a person has made or written at the desk. For Builders. */
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { OrganisationContent } from '#domain/organisation-form';
import { moment } from './moment';
import { organisations } from './organisations-and-venues';

export const organisationRevisions = pgTable(
	'organisation_revisions',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		version: integer().notNull(),
		at: moment('at').notNull(),
		/** A role, never a person's name; empty where it is not known who wrote it. */
		actor: text().notNull(),
		reason: text().notNull(),
		data: jsonb().$type<OrganisationContent>().notNull()
	},
	(table) => [primaryKey({ columns: [table.organisationId, table.version] })]
);
