/** Who asked for a second look at a draft, and what came of it. */
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { secondLooks, users } from '#db/schema/index';

/** Null where nobody has asked, or where it went out since. `name` is of who asked. */
export async function findSecondLook(db: Database | Transaction, listingId: string) {
	const { askedBy, askedAt, answer } = secondLooks;
	const [row] = await db
		.select({ askedBy, askedAt, answer, name: users.name })
		.from(secondLooks)
		.leftJoin(users, eq(users.id, askedBy))
		.where(eq(secondLooks.listingId, listingId));
	return row ?? null;
}

/** Takes the place of what was asked before, and of its answer. */
export async function askSecondLook(
	tx: Transaction,
	look: { listingId: string; askedBy: string; askedAt: Date }
): Promise<void> {
	const set = { ...look, answer: null };
	await tx
		.insert(secondLooks)
		.values(set)
		.onConflictDoUpdate({ target: secondLooks.listingId, set });
}

export async function answerSecondLook(
	tx: Transaction,
	listingId: string,
	answer: string
): Promise<void> {
	await tx.update(secondLooks).set({ answer }).where(eq(secondLooks.listingId, listingId));
}

export async function dropSecondLook(tx: Transaction, listingId: string): Promise<void> {
	await tx.delete(secondLooks).where(eq(secondLooks.listingId, listingId));
}
