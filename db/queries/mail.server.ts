/** Letters on their way. What is in them may let somebody in: only a letter that waits has a text. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { mailOutbox, users } from '#db/schema/index';
import type { Letter, LetterKind } from '#domain/letter';

export type NewLetter = {
	recipient: string;
	userId: string | null;
	letter: Letter;
	expiresAt: Date;
};

export async function addLetter(db: Database | Transaction, letter: NewLetter): Promise<void> {
	await db.insert(mailOutbox).values(letter);
}

const waits = and(isNull(mailOutbox.sentAt), isNull(mailOutbox.gaveUpAt));

export type DueLetter = { id: string; recipient: string; letter: Letter; attempts: number };

/**
 * Takes letters that are due, for one sender alone: nobody else gets them before `until`. A sender that dies
 * lets them go by that, so a letter may go out twice, but is never lost.
 */
export async function takeDueLetters(
	db: Database,
	{ now, until, limit }: { now: Date; until: Date; limit: number }
): Promise<DueLetter[]> {
	return db.transaction(async (tx) => {
		const due = await tx
			.select({ id: mailOutbox.id })
			.from(mailOutbox)
			.where(and(waits, lte(mailOutbox.nextTryAt, now), gt(mailOutbox.expiresAt, now)))
			.orderBy(asc(mailOutbox.nextTryAt))
			.limit(limit)
			.for('update', { skipLocked: true });
		if (due.length === 0) return [];
		const rows = await tx
			.update(mailOutbox)
			.set({ nextTryAt: until, attempts: sql`${mailOutbox.attempts} + 1` })
			.where(
				inArray(
					mailOutbox.id,
					due.map(({ id }) => id)
				)
			)
			.returning();
		return rows.flatMap(({ id, recipient, letter, attempts }) =>
			recipient && letter ? [{ id, recipient, letter, attempts }] : []
		);
	});
}

export async function letterWasSent(db: Database, id: string, now: Date): Promise<void> {
	await db
		.update(mailOutbox)
		.set({ sentAt: now, recipient: null, letter: null, lastProblem: null })
		.where(eq(mailOutbox.id, id));
}

/** `nextTryAt` null: this was the last try. */
export async function letterFailed(
	db: Database,
	id: string,
	failure: { problem: string; nextTryAt: Date | null; now: Date }
): Promise<void> {
	const { problem: lastProblem, nextTryAt, now } = failure;
	await db
		.update(mailOutbox)
		.set(nextTryAt ? { lastProblem, nextTryAt } : { lastProblem, gaveUpAt: now })
		.where(eq(mailOutbox.id, id));
}

/** What was not sent and is still of use, newest first. Holds personal data and links. */
export async function unsentLetters(db: Database, now: Date, userId?: string) {
	const rows = await db
		.select({
			id: mailOutbox.id,
			recipient: mailOutbox.recipient,
			letter: mailOutbox.letter,
			name: users.name,
			createdAt: mailOutbox.createdAt,
			expiresAt: mailOutbox.expiresAt,
			nextTryAt: mailOutbox.nextTryAt,
			attempts: mailOutbox.attempts,
			hasFailed: sql<boolean>`${isNotNull(mailOutbox.gaveUpAt)}`,
			lastProblem: mailOutbox.lastProblem
		})
		.from(mailOutbox)
		.leftJoin(users, eq(users.id, mailOutbox.userId))
		.where(
			and(
				isNull(mailOutbox.sentAt),
				gt(mailOutbox.expiresAt, now),
				userId === undefined ? undefined : eq(mailOutbox.userId, userId)
			)
		)
		.orderBy(sql`${mailOutbox.createdAt} desc`)
		.limit(200);
	return rows.flatMap(({ recipient, letter, ...row }) =>
		recipient && letter ? [{ ...row, recipient, letter }] : []
	);
}

/** Letters whose link is used up, or that were followed by a newer one. */
export async function dropLetters(
	tx: Database | Transaction,
	userId: string,
	kinds: LetterKind[]
): Promise<void> {
	await tx
		.delete(mailOutbox)
		.where(
			and(
				eq(mailOutbox.userId, userId),
				isNull(mailOutbox.sentAt),
				inArray(sql`${mailOutbox.letter} ->> 'kind'`, kinds)
			)
		);
}

/** Takes away what is of no use any more: links that have run out, and what was sent before `sentBefore`. */
export async function pruneLetters(db: Database, now: Date, sentBefore: Date): Promise<void> {
	await db
		.delete(mailOutbox)
		.where(or(lt(mailOutbox.expiresAt, now), lt(mailOutbox.sentAt, sentBefore)));
}

/** The letter whose link is used up, if it was not sent: nobody has to hand it on any more. */
export async function dropLetterWithLink(tx: Transaction, path: string): Promise<void> {
	await tx
		.delete(mailOutbox)
		.where(and(isNull(mailOutbox.sentAt), eq(sql`${mailOutbox.letter} ->> 'path'`, path)));
}
