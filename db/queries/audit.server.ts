/** Who did what. Written in the transaction of what was done; nothing here is ever changed. */
import { and, asc, count, desc, eq, ilike, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '#db/database';
import { containing } from '#db/queries/containing';
import { auditLog, listings, users } from '#db/schema/index';

export type AuditEntry = {
	/** Null: the person at the terminal. Without an id: nobody with an account, such as the clock. */
	actor: { id: string | null; role: string } | null;
	action: string;
	objectId?: string;
	/** Ids and roles; never a name or an address. */
	details?: Record<string, unknown>;
};

export async function addToAudit(
	tx: Transaction,
	{ actor, action, objectId, details = {} }: AuditEntry
): Promise<void> {
	await tx.insert(auditLog).values({
		actorId: actor?.id ?? null,
		actorRole: actor?.role ?? 'terminal',
		action,
		objectId,
		details
	});
}

export type AuditFilter = {
	/** A part of the name or address of who did it, or of what it was done to. */
	words: string;
	/** A use case, or empty. */
	action: string;
	role: string;
	/** Days in the borough, "YYYY-MM-DD", both included; empty for no bound. */
	from: string;
	until: string;
};

const doer = alias(users, 'doer');
const target = alias(users, 'target');

function matches({ words, action, role, from, until }: AuditFilter): SQL | undefined {
	const pattern = containing(words);
	const day = sql`(${auditLog.at} at time zone 'Europe/London')::date`;
	return and(
		words
			? or(
					ilike(doer.name, pattern),
					ilike(doer.email, pattern),
					ilike(target.name, pattern),
					ilike(target.email, pattern),
					ilike(listings.name, pattern)
				)
			: undefined,
		action ? eq(auditLog.action, action) : undefined,
		role ? eq(auditLog.actorRole, role) : undefined,
		from ? sql`${day} >= ${from}::date` : undefined,
		until ? sql`${day} <= ${until}::date` : undefined
	);
}

/** Who did what, newest first. Names come from the accounts as they are now: of one that is gone there is none. */
export async function searchAudit(
	db: Database,
	filter: AuditFilter,
	{ page, pageSize }: { page: number; pageSize: number }
) {
	const where = matches(filter);
	const [counted] = await db
		.select({ total: count() })
		.from(auditLog)
		.leftJoin(doer, eq(doer.id, auditLog.actorId))
		.leftJoin(target, eq(target.id, auditLog.objectId))
		.leftJoin(listings, eq(listings.id, auditLog.objectId))
		.where(where);
	const lines = await db
		.select({
			id: auditLog.id,
			at: auditLog.at,
			actorId: auditLog.actorId,
			role: auditLog.actorRole,
			action: auditLog.action,
			details: auditLog.details,
			name: doer.name,
			listing: { id: listings.id, name: listings.name },
			person: { id: target.id, name: target.name }
		})
		.from(auditLog)
		.leftJoin(doer, eq(doer.id, auditLog.actorId))
		.leftJoin(target, eq(target.id, auditLog.objectId))
		.leftJoin(listings, eq(listings.id, auditLog.objectId))
		.where(where)
		.orderBy(desc(auditLog.at), desc(auditLog.id))
		.limit(pageSize)
		.offset((page - 1) * pageSize);
	return { total: counted?.total ?? 0, lines };
}

/** Everything that was ever done, and in which roles: to choose from. */
export async function auditChoices(db: Database): Promise<{ actions: string[]; roles: string[] }> {
	const [actions, roles] = await Promise.all([
		db.selectDistinct({ value: auditLog.action }).from(auditLog).orderBy(asc(auditLog.action)),
		db.selectDistinct({ value: auditLog.actorRole }).from(auditLog).orderBy(asc(auditLog.actorRole))
	]);
	return {
		actions: actions.map(({ value }) => value),
		roles: roles.map(({ value }) => value)
	};
}
