/** People with an account: who they are, and what a coordinator may change about them. */
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import {
	credentials,
	invitations,
	listingOwners,
	secondFactors,
	sessions,
	userAreas,
	users
} from '#db/schema/index';
import { AREA_ROLES, type Person, type Role } from '#domain/person';

export type NamedPerson = Person & { name: string; email: string };
export type ListedPerson = NamedPerson & {
	/** They have set a password. */
	hasJoined: boolean;
	/** Until when their link works; null without one. */
	invitedUntil: Date | null;
	/** When they were last here; null where they have no session. */
	lastSeen: Date | null;
};

const personColumns = {
	id: users.id,
	name: users.name,
	email: users.email,
	role: users.role,
	suspendedAt: users.suspendedAt,
	hasSecondFactor: users.twoFactorEnabled,
	areaIds: sql<
		string[]
	>`array(select ${userAreas.areaId} from ${userAreas} where ${userAreas.userId} = ${users.id} order by 1)`,
	listingIds: sql<
		string[]
	>`array(select ${listingOwners.listingId}::text from ${listingOwners} where ${listingOwners.userId} = ${users.id})`,
	trustedListingIds: sql<
		string[]
	>`array(select ${listingOwners.listingId}::text from ${listingOwners} where ${listingOwners.userId} = ${users.id} and ${listingOwners.trustedAt} is not null)`
};

function toPerson<Row extends { suspendedAt: Date | null }>({ suspendedAt, ...row }: Row) {
	return { ...row, isSuspended: suspendedAt !== null };
}

/** The person of a session, or null. */
export async function readPerson(
	db: Database | Transaction,
	id: string
): Promise<NamedPerson | null> {
	const [row] = await db.select(personColumns).from(users).where(eq(users.id, id));
	return row ? toPerson(row) : null;
}

const joinedAt = sql<
	string | null
>`(select min(${credentials.createdAt}) from ${credentials} where ${credentials.userId} = ${users.id})`;

/** Everybody, by name; or the one with this id. */
export async function listPeople(db: Database, id?: string): Promise<ListedPerson[]> {
	const rows = await db
		.select({
			...personColumns,
			hasJoined: sql<boolean>`${joinedAt} is not null`,
			invitedUntil: invitations.expiresAt,
			lastSeen:
				sql<Date | null>`(select max(${sessions.updatedAt}) from ${sessions} where ${sessions.userId} = ${users.id})`.mapWith(
					sessions.updatedAt
				)
		})
		.from(users)
		.leftJoin(invitations, eq(invitations.userId, users.id))
		.where(id === undefined ? undefined : eq(users.id, id))
		.orderBy(asc(sql`lower(${users.name})`), asc(users.email));
	return rows.map(toPerson);
}

/** `email` in small letters. */
export async function findPersonByEmail(db: Database, email: string): Promise<NamedPerson | null> {
	const [row] = await db.select(personColumns).from(users).where(eq(users.email, email));
	return row ? toPerson(row) : null;
}

/** Answers the new person's id, or null where the address is taken. */
export async function addPerson(
	tx: Transaction,
	{ email, name, role, areaIds }: { email: string; name: string; role: Role; areaIds: string[] }
): Promise<string | null> {
	const [row] = await tx
		.insert(users)
		.values({ email, name, role })
		.onConflictDoNothing()
		.returning({ id: users.id });
	if (!row) return null;
	await setAreas(tx, row.id, role, areaIds);
	return row.id;
}

export async function setRole(
	tx: Transaction,
	id: string,
	role: Role,
	areaIds: string[]
): Promise<void> {
	await tx.update(users).set({ role, updatedAt: new Date() }).where(eq(users.id, id));
	await setAreas(tx, id, role, areaIds);
}

async function setAreas(tx: Transaction, userId: string, role: Role, areaIds: string[]) {
	await tx.delete(userAreas).where(eq(userAreas.userId, userId));
	if (!AREA_ROLES.includes(role) || areaIds.length === 0) return;
	await tx.insert(userAreas).values(areaIds.map((areaId) => ({ userId, areaId })));
}

export async function setName(db: Database, id: string, name: string): Promise<void> {
	await db.update(users).set({ name, updatedAt: new Date() }).where(eq(users.id, id));
}

/** `at` null: no longer suspended. */
export async function setSuspended(tx: Transaction, id: string, at: Date | null): Promise<void> {
	await tx.update(users).set({ suspendedAt: at, updatedAt: new Date() }).where(eq(users.id, id));
}

/** Sets or replaces a password. `hash` as better-auth makes it. */
export async function setPassword(tx: Transaction, userId: string, hash: string): Promise<void> {
	const row = { userId, accountId: userId, providerId: 'credential', password: hash };
	await tx
		.insert(credentials)
		.values(row)
		.onConflictDoUpdate({
			target: [credentials.userId, credentials.providerId],
			set: { password: hash, updatedAt: new Date() }
		});
	await tx.update(users).set({ emailVerified: true }).where(eq(users.id, userId));
}

export async function removeSecondFactor(tx: Transaction, userId: string): Promise<void> {
	await tx.delete(secondFactors).where(eq(secondFactors.userId, userId));
	await tx.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
}

/**
 * Whether a coordinator who can sign in is left without this one. Locks them all, so that two coordinators who
 * suspend each other at the same moment do not both succeed.
 */
export async function isLastCoordinator(tx: Transaction, id: string): Promise<boolean> {
	const rows = await tx
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.role, 'coordinator'), isNull(users.suspendedAt)))
		.for('update');
	const others = rows.filter((row) => row.id !== id).map((row) => row.id);
	if (others.length === rows.length) return false;
	if (others.length === 0) return true;
	const [joined] = await tx
		.select({ number: count() })
		.from(credentials)
		.where(and(inArray(credentials.userId, others), isNotNull(credentials.password)));
	return joined?.number === 0;
}

/** One's own sessions that still run, newest first. */
export async function listSessions(db: Database, userId: string, now: Date) {
	return db
		.select({
			id: sessions.id,
			userAgent: sessions.userAgent,
			createdAt: sessions.createdAt,
			lastSeen: sessions.updatedAt
		})
		.from(sessions)
		.where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
		.orderBy(sql`${sessions.createdAt} desc`);
}

/** Ends one of somebody's sessions; of nobody else's. */
export async function endSession(db: Database, userId: string, sessionId: string): Promise<void> {
	await db.delete(sessions).where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)));
}

/** Ends all sessions of somebody, or all but one. */
export async function endSessions(
	db: Database,
	userId: string,
	exceptSessionId?: string
): Promise<void> {
	const others = exceptSessionId ? ne(sessions.id, exceptSessionId) : undefined;
	await db.delete(sessions).where(and(eq(sessions.userId, userId), others));
}
