/** Who did what, when, in which role. Rows are added and never changed: a trigger in the migration refuses it. */
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment';

export const auditLog = pgTable(
	'audit_log',
	{
		id: uuid().primaryKey().defaultRandom(),
		at: moment('at').notNull().defaultNow(),
		/** Without a foreign key: the record outlives the account. Null: the person at the terminal. */
		actorId: uuid('actor_id'),
		actorRole: text('actor_role').notNull(),
		/** "invite_person": a use case. */
		action: text().notNull(),
		/** The person or listing it was done to. */
		objectId: uuid('object_id'),
		/** What changed. No names, no addresses: ids and roles. */
		details: jsonb().$type<Record<string, unknown>>().notNull()
	},
	(table) => [
		index('audit_log_at').on(table.at),
		index('audit_log_actor').on(table.actorId),
		index('audit_log_object').on(table.objectId)
	]
);
