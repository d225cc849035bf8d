/** Groups that look after their own listing: who asks to, who does, and what they propose. */
import { and, asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import {
	claims,
	listingEdits,
	listingOwners,
	listings,
	proposedEdits,
	users
} from '#db/schema/index';
import type { Claim, ClaimStatus, ProposalStatus } from '#domain/claim';
import type { TypedListing } from '#domain/listing-form';

/** Twice the same address for the same listing waits once. */
export async function addClaim(db: Database, listingId: string, claim: Claim): Promise<void> {
	await db
		.insert(claims)
		.values({ listingId, ...claim })
		.onConflictDoNothing();
}

/** Holds personal data. Any text is a safe id; null where there is none. */
export async function findClaim(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await db.select().from(claims).where(eq(claims.id, id));
	return row ?? null;
}

/** Answers a claim and lets go of who asked. False: somebody was faster. */
export async function closeClaim(
	tx: Transaction,
	id: string,
	status: Exclude<ClaimStatus, 'waiting'>,
	now: Date
): Promise<boolean> {
	const rows = await tx
		.update(claims)
		.set({ status, answeredAt: now, person: null, email: null, message: null })
		.where(and(eq(claims.id, id), eq(claims.status, 'waiting')))
		.returning({ id: claims.id });
	return rows.length > 0;
}

export async function addOwner(tx: Transaction, listingId: string, userId: string): Promise<void> {
	await tx.insert(listingOwners).values({ listingId, userId }).onConflictDoNothing();
}

/** Who looks after a listing, by name. Holds personal data. */
export async function ownersOf(db: Database, listingId: string) {
	return db
		.select({
			userId: users.id,
			name: users.name,
			email: users.email,
			since: listingOwners.since,
			trustedAt: listingOwners.trustedAt
		})
		.from(listingOwners)
		.innerJoin(users, eq(users.id, listingOwners.userId))
		.where(eq(listingOwners.listingId, listingId))
		.orderBy(asc(users.name), asc(users.id));
}

const isOwner = (listingId: string, userId: string) =>
	and(eq(listingOwners.listingId, listingId), eq(listingOwners.userId, userId));

/** `at` null: no longer. False: they do not look after it. */
export async function setTrusted(
	tx: Transaction,
	listingId: string,
	userId: string,
	at: Date | null
): Promise<boolean> {
	const rows = await tx
		.update(listingOwners)
		.set({ trustedAt: at })
		.where(isOwner(listingId, userId))
		.returning({ userId: listingOwners.userId });
	return rows.length > 0;
}

/** Takes a listing out of somebody's hands, with what they had begun to change. False: it was not in them. */
export async function dropOwner(
	tx: Transaction,
	listingId: string,
	userId: string
): Promise<boolean> {
	const rows = await tx
		.delete(listingOwners)
		.where(isOwner(listingId, userId))
		.returning({ userId: listingOwners.userId });
	await tx
		.delete(proposedEdits)
		.where(and(eq(proposedEdits.listingId, listingId), eq(proposedEdits.userId, userId)));
	await tx
		.delete(listingEdits)
		.where(and(eq(listingEdits.listingId, listingId), eq(listingEdits.userId, userId)));
	return rows.length > 0;
}

/** Takes the place of what the same owner proposed before. */
export async function saveProposal(
	tx: Transaction,
	proposal: {
		listingId: string;
		userId: string;
		baseVersion: number;
		typed: TypedListing;
		reason: string;
		sentAt: Date;
	}
): Promise<void> {
	const set = { ...proposal, status: 'waiting' as const, answer: null, answeredAt: null };
	await tx
		.insert(proposedEdits)
		.values(set)
		.onConflictDoUpdate({ target: [proposedEdits.listingId, proposedEdits.userId], set });
}

/** Any text is a safe id; null where there is none. */
export async function findProposal(db: Database, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select({
			id: proposedEdits.id,
			listingId: proposedEdits.listingId,
			userId: proposedEdits.userId,
			baseVersion: proposedEdits.baseVersion,
			typed: proposedEdits.typed,
			reason: proposedEdits.reason,
			sentAt: proposedEdits.sentAt,
			status: proposedEdits.status,
			name: users.name,
			role: users.role
		})
		.from(proposedEdits)
		.innerJoin(users, eq(users.id, proposedEdits.userId))
		.where(eq(proposedEdits.id, id));
	return row ?? null;
}
export type ProposalInFull = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** Keeps others from answering until the transaction ends. False: it is answered, or its owner has sent another. */
export async function lockProposal(
	tx: Transaction,
	{ id, sentAt }: Pick<ProposalInFull, 'id' | 'sentAt'>
): Promise<boolean> {
	const isIt = and(eq(proposedEdits.id, id), eq(proposedEdits.sentAt, sentAt));
	const rows = await tx
		.select({ id: proposedEdits.id })
		.from(proposedEdits)
		.where(and(isIt, eq(proposedEdits.status, 'waiting')))
		.for('update');
	return rows.length > 0;
}

/** To be called with the proposal locked. */
export async function answerLockedProposal(
	tx: Transaction,
	id: string,
	answer: {
		status: Exclude<ProposalStatus, 'waiting'>;
		answer: string | null;
		answeredAt: Date;
	}
): Promise<void> {
	await tx.update(proposedEdits).set(answer).where(eq(proposedEdits.id, id));
}

/** The listings of an owner, by name, each with what became of their last proposal. */
export async function listingsOfOwner(db: Database, userId: string) {
	return db
		.select({
			id: listings.id,
			slug: listings.slug,
			name: listings.name,
			status: listings.status,
			trustedAt: listingOwners.trustedAt,
			proposal: {
				status: proposedEdits.status,
				answer: proposedEdits.answer,
				sentAt: proposedEdits.sentAt
			}
		})
		.from(listingOwners)
		.innerJoin(listings, eq(listings.id, listingOwners.listingId))
		.leftJoin(
			proposedEdits,
			and(
				eq(proposedEdits.listingId, listingOwners.listingId),
				eq(proposedEdits.userId, listingOwners.userId)
			)
		)
		.where(eq(listingOwners.userId, userId))
		.orderBy(asc(listings.name), asc(listings.id));
}

/** What an owner proposed and nobody has answered; null where there is nothing. */
export async function waitingProposalOf(db: Database, listingId: string, userId: string) {
	const [row] = await db
		.select({ typed: proposedEdits.typed, baseVersion: proposedEdits.baseVersion })
		.from(proposedEdits)
		.where(
			and(
				eq(proposedEdits.listingId, listingId),
				eq(proposedEdits.userId, userId),
				eq(proposedEdits.status, 'waiting')
			)
		);
	return row ?? null;
}

/** What became of the last change that somebody laid before the others; null where they never did. */
export async function lastProposalOf(db: Database, listingId: string, userId: string) {
	const { status, answer, sentAt } = proposedEdits;
	const [row] = await db
		.select({ status, answer, sentAt })
		.from(proposedEdits)
		.where(and(eq(proposedEdits.listingId, listingId), eq(proposedEdits.userId, userId)));
	return row ?? null;
}

/** Changes of somebody that were not taken, for as long as they stand unsaved in the form again. */
export async function declinedChangesOf(db: Database, userId: string) {
	return db
		.select({
			listingId: proposedEdits.listingId,
			answer: proposedEdits.answer,
			answeredAt: proposedEdits.answeredAt
		})
		.from(proposedEdits)
		.innerJoin(
			listingEdits,
			and(
				eq(listingEdits.listingId, proposedEdits.listingId),
				eq(listingEdits.userId, proposedEdits.userId)
			)
		)
		.where(and(eq(proposedEdits.userId, userId), eq(proposedEdits.status, 'declined')));
}

/** What owners and would-be owners of these listings wait for, the oldest first. */
export async function waitingOwners(db: Database, listingIds: readonly string[]) {
	const [asked, proposed] = await Promise.all([
		db
			.select({ id: claims.id, listingId: claims.listingId, at: claims.createdAt })
			.from(claims)
			.where(and(eq(claims.status, 'waiting'), uuidIsOneOf(claims.listingId, listingIds)))
			.orderBy(asc(claims.createdAt)),
		db
			.select({
				id: proposedEdits.id,
				listingId: proposedEdits.listingId,
				at: proposedEdits.sentAt,
				userId: proposedEdits.userId,
				role: users.role
			})
			.from(proposedEdits)
			.innerJoin(users, eq(users.id, proposedEdits.userId))
			.where(
				and(eq(proposedEdits.status, 'waiting'), uuidIsOneOf(proposedEdits.listingId, listingIds))
			)
			.orderBy(asc(proposedEdits.sentAt))
	]);
	return [
		...asked.map((row) => ({ ...row, kind: 'claim' as const })),
		...proposed.map((row) => ({ ...row, kind: 'proposal' as const }))
	];
}
