/** Suggestions from the public: kept, and read by people only. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { isUuid, uuidIsOneOf } from '#db/queries/uuids';
import { events, listings, suggestionPhotos, suggestions } from '#db/schema/index';
import type { MetAt, MissingGroup } from '#domain/missing-group';
import type { Photo } from '#domain/photo/clean-photo';
import type { Suggestion } from '#domain/suggestion';
import type { Proposal, SuggestionStatus } from '#domain/suggestion-answer';
import type { Sender, StoredSubject } from '#domain/suggestion-subjects';

/** `linkHash` is of the token in the sender's private link. */
export async function addSuggestion(
	db: Database | Transaction,
	listingId: string,
	{
		subject,
		message,
		contact,
		proposal,
		linkHash,
		sender = 'anyone'
	}: Suggestion & { proposal: Proposal | null; linkHash: string; sender?: Sender }
): Promise<void> {
	const row = { subject, message, contact, proposal, linkHash, sender };
	await db.insert(suggestions).values({ listingId, ...row });
}

type SaidOfEvent = Suggestion<StoredSubject> & {
	eventId: string;
	/** Whose Builders answer it. */
	areaId: string;
	/** Null where its sender reads the answer elsewhere. */
	linkHash: string | null;
	/** The listing of the place that says so; null: anybody may have. */
	venueListingId: string | null;
};

/** What somebody says of an event. */
export async function addEventSuggestion(
	db: Database | Transaction,
	{ venueListingId, ...said }: SaidOfEvent
): Promise<void> {
	const sender = venueListingId ? ('venue' as const) : ('anyone' as const);
	await db.insert(suggestions).values({ ...said, sender, listingId: venueListingId });
}

/** What places have said of events, the newest first, with what became of it. */
export async function saidByVenues(db: Database | Transaction, listingIds: readonly string[]) {
	return db
		.select({
			id: suggestions.id,
			eventId: suggestions.eventId,
			listingId: suggestions.listingId,
			message: suggestions.message,
			status: suggestions.status,
			answer: suggestions.answer,
			createdAt: suggestions.createdAt
		})
		.from(suggestions)
		.where(and(eq(suggestions.sender, 'venue'), uuidIsOneOf(suggestions.listingId, listingIds)))
		.orderBy(desc(suggestions.createdAt), desc(suggestions.id));
}

/** Lets go of what somebody said. False: it has been answered, or is gone. */
export async function dropWaiting(tx: Transaction, id: string): Promise<boolean> {
	const rows = await tx
		.delete(suggestions)
		.where(and(eq(suggestions.id, id), eq(suggestions.status, 'waiting')))
		.returning({ id: suggestions.id });
	return rows.length > 0;
}

/** `areaId` where we know which area it is in; else it is for everybody. */
export async function addMissingGroup(
	db: Database | Transaction,
	{ message, contact, ...missingGroup }: MissingGroup & { point?: MetAt },
	linkHash: string,
	areaId: string | null = null
): Promise<string> {
	const [row] = await db
		.insert(suggestions)
		.values({ subject: 'new_listing', message, contact, missingGroup, linkHash, areaId })
		.returning({ id: suggestions.id });
	return row!.id;
}

export async function addPhoto(tx: Transaction, suggestionId: string, photo: Photo): Promise<void> {
	await tx.insert(suggestionPhotos).values({ suggestionId, ...photo });
}

export async function hasPhoto(db: Database, suggestionId: string): Promise<boolean> {
	const found = await db
		.select({ id: suggestionPhotos.suggestionId })
		.from(suggestionPhotos)
		.where(eq(suggestionPhotos.suggestionId, suggestionId));
	return found.length > 0;
}

/** Null where none was sent with it, or it is gone. */
export async function findPhoto(db: Database, suggestionId: string): Promise<Photo | null> {
	const [row] = await db
		.select({ type: suggestionPhotos.type, bytes: suggestionPhotos.bytes })
		.from(suggestionPhotos)
		.where(eq(suggestionPhotos.suggestionId, suggestionId));
	return row ?? null;
}

/** One suggestion with all that was said; null where there is none. Any text is a safe id. Holds personal data. */
export async function findSuggestion(db: Database | Transaction, id: string) {
	if (!isUuid(id)) return null;
	const [row] = await db
		.select({
			id: suggestions.id,
			subject: suggestions.subject,
			sender: suggestions.sender,
			message: suggestions.message,
			contact: suggestions.contact,
			missingGroup: suggestions.missingGroup,
			proposal: suggestions.proposal,
			status: suggestions.status,
			answer: suggestions.answer,
			answeredAt: suggestions.answeredAt,
			answeredBy: suggestions.answeredBy,
			createdAt: suggestions.createdAt,
			listingId: suggestions.listingId,
			eventId: suggestions.eventId,
			/** Somebody who works in a mapping room came upon it: nobody else's says an area. */
			isFromMember: sql<boolean>`${suggestions.missingGroup} is not null and ${suggestions.areaId} is not null`,
			areaId: sql<string | null>`coalesce(${suggestions.areaId}, ${listings.areaId})`
		})
		.from(suggestions)
		.leftJoin(listings, eq(listings.id, suggestions.listingId))
		.where(eq(suggestions.id, id));
	return row ?? null;
}
export type SuggestionInFull = NonNullable<Awaited<ReturnType<typeof findSuggestion>>>;

/** What its sender may read of it: what they said themselves, and what became of it. */
export async function findSuggestionByLink(db: Database, linkHash: string) {
	const [row] = await db
		.select({
			message: suggestions.message,
			missingGroup: suggestions.missingGroup,
			proposal: suggestions.proposal,
			status: suggestions.status,
			answer: suggestions.answer,
			answeredAt: suggestions.answeredAt,
			answeredBy: suggestions.answeredBy,
			createdAt: suggestions.createdAt,
			name: listings.name,
			slug: listings.slug,
			listingStatus: listings.status,
			event: { title: events.title, slug: events.slug, status: events.status }
		})
		.from(suggestions)
		.leftJoin(listings, eq(listings.id, suggestions.listingId))
		.leftJoin(events, eq(events.id, suggestions.eventId))
		.where(eq(suggestions.linkHash, linkHash));
	return row ?? null;
}

type SuggestionAnswer = {
	status: Exclude<SuggestionStatus, 'waiting'>;
	/** For the sender to read. */
	answer: string | null;
	answeredAt: Date;
	/** A role, never a name. */
	answeredBy: string;
};

/** Keeps others from answering a suggestion until the transaction ends. False: it is answered already, or gone. */
export async function lockWaiting(tx: Transaction, id: string): Promise<boolean> {
	const rows = await tx
		.select({ id: suggestions.id })
		.from(suggestions)
		.where(and(eq(suggestions.id, id), eq(suggestions.status, 'waiting')))
		.for('update');
	return rows.length > 0;
}

/** To be called with the suggestion locked. */
export async function answerWaiting(
	tx: Transaction,
	id: string,
	answer: SuggestionAnswer
): Promise<void> {
	await tx.update(suggestions).set(answer).where(eq(suggestions.id, id));
}

/** The newest suggestions with the listing or the missing group each is about, at most `limit`. Holds personal data. */
export async function newestSuggestions(db: Database, limit: number) {
	return db
		.select({
			createdAt: suggestions.createdAt,
			subject: suggestions.subject,
			message: suggestions.message,
			contact: suggestions.contact,
			missingGroup: suggestions.missingGroup,
			listing: listings.name,
			slug: listings.slug,
			event: events.title
		})
		.from(suggestions)
		.leftJoin(listings, eq(listings.id, suggestions.listingId))
		.leftJoin(events, eq(events.id, suggestions.eventId))
		.orderBy(desc(suggestions.createdAt))
		.limit(limit);
}

export type StoredSuggestion = Awaited<ReturnType<typeof newestSuggestions>>[number];
