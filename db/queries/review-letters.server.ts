/** Letters that ask a group whether its listing is still right. Only the hash of what is in a link is ever looked up. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, notExists, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import {
	contacts,
	credentials,
	listingOwners,
	listings,
	reviewLetters,
	users
} from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';
import type { ReviewAnswer } from '#domain/review-letter';

/**
 * Public listings that somebody has checked, on `checkedUntil` or before, and whose group has not been asked since.
 * Invented ones are nobody's.
 */
export async function listingsToAskAbout(db: Database, checkedUntil: string) {
	const askedSince = db
		.select({ id: reviewLetters.id })
		.from(reviewLetters)
		.where(
			and(
				eq(reviewLetters.listingId, listings.id),
				gt(reviewLetters.dueOn, sql`${listings.checkedOn}`)
			)
		);
	return db
		.select({
			id: listings.id,
			kinds: listings.kinds,
			checkedOn: listings.checkedOn,
			addedOn: sql<string>`to_char(${listings.createdAt}, 'YYYY-MM-DD')`
		})
		.from(listings)
		.where(
			and(
				inArray(listings.status, [...PUBLIC_STATUSES]),
				ne(listings.origin, 'sample'),
				isNotNull(listings.checkedOn),
				lte(listings.checkedOn, checkedUntil),
				notExists(askedSince)
			)
		)
		.orderBy(asc(listings.checkedOn), asc(listings.id));
}

/** Whom to write to: whoever looks after the listing, else its first contact with an e-mail; null where there is none. */
export async function whoLooksAfter(
	tx: Transaction,
	listingId: string
): Promise<{ email: string; userId: string | null } | null> {
	const [owner] = await tx
		.select({ email: users.email, userId: users.id })
		.from(listingOwners)
		.innerJoin(users, eq(users.id, listingOwners.userId))
		// Who has only been invited has not said yet that the address is theirs.
		.innerJoin(credentials, eq(credentials.userId, users.id))
		.where(and(eq(listingOwners.listingId, listingId), isNull(users.suspendedAt)))
		.orderBy(asc(users.createdAt), asc(users.id))
		.limit(1);
	if (owner) return owner;
	const [contact] = await tx
		.select({ email: contacts.email })
		.from(contacts)
		.where(and(eq(contacts.listingId, listingId), isNotNull(contacts.email)))
		.orderBy(asc(contacts.position))
		.limit(1);
	return contact?.email ? { email: contact.email, userId: null } : null;
}

/** False: a letter for this due day was written already. */
export async function addReviewLetter(
	tx: Transaction,
	letter: {
		listingId: string;
		dueOn: string;
		tokenHash: string;
		writtenAt: Date;
		expiresAt: Date;
	}
): Promise<boolean> {
	const rows = await tx
		.insert(reviewLetters)
		.values(letter)
		.onConflictDoNothing()
		.returning({ id: reviewLetters.id });
	return rows.length > 0;
}

/** What is known of a link; null where it was never made. */
export async function findReviewLetter(db: Database, tokenHash: string) {
	const [row] = await db
		.select({
			listingId: reviewLetters.listingId,
			expiresAt: reviewLetters.expiresAt,
			answeredAt: reviewLetters.answeredAt,
			answer: reviewLetters.answer
		})
		.from(reviewLetters)
		.where(eq(reviewLetters.tokenHash, tokenHash));
	return row ?? null;
}

/** Keeps others from answering until the transaction ends. False: it is answered already, or too old. */
export async function lockOpenLetter(
	tx: Transaction,
	tokenHash: string,
	now: Date
): Promise<boolean> {
	const rows = await tx
		.select({ id: reviewLetters.id })
		.from(reviewLetters)
		.where(
			and(
				eq(reviewLetters.tokenHash, tokenHash),
				isNull(reviewLetters.answeredAt),
				gt(reviewLetters.expiresAt, now)
			)
		)
		.for('update');
	return rows.length > 0;
}

/** To be called with the letter locked: from now on its link is used. */
export async function letterWasAnswered(
	tx: Transaction,
	tokenHash: string,
	answer: ReviewAnswer,
	now: Date
): Promise<void> {
	await tx
		.update(reviewLetters)
		.set({ answer, answeredAt: now })
		.where(eq(reviewLetters.tokenHash, tokenHash));
}
