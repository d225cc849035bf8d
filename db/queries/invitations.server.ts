/** Links with which somebody sets a name and a password. Only the hash of what is in a link is ever looked up. */
import { and, eq, gt } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { invitations } from '#db/schema/index';

/** Replaces the invitation that there was. */
export async function saveInvitation(
	tx: Transaction,
	row: { userId: string; tokenHash: string; expiresAt: Date }
): Promise<void> {
	await tx
		.insert(invitations)
		.values(row)
		.onConflictDoUpdate({ target: invitations.userId, set: { ...row, createdAt: new Date() } });
}

const isGood = (tokenHash: string, now: Date) =>
	and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, now));

/** Whom a link is for; null where it is used, too old or was never made. */
export async function findInvited(
	db: Database,
	tokenHash: string,
	now: Date
): Promise<string | null> {
	const [row] = await db.select().from(invitations).where(isGood(tokenHash, now));
	return row?.userId ?? null;
}

/** The same, and the link is used up: of two who come at once, one gets an answer. */
export async function useInvitation(
	tx: Transaction,
	tokenHash: string,
	now: Date
): Promise<string | null> {
	const [row] = await tx.delete(invitations).where(isGood(tokenHash, now)).returning();
	return row?.userId ?? null;
}

export async function withdrawInvitation(tx: Transaction, userId: string): Promise<void> {
	await tx.delete(invitations).where(eq(invitations.userId, userId));
}
