/** Where somebody is named, and taking them out. For a coordinator whom they have asked. */
import { eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { containing } from '#db/queries/containing';
import { listingsShowing } from '#db/queries/erase-slugs.server';
import {
	dropNaming,
	eraseFrom,
	mayName,
	needing,
	rowsNaming,
	type Words
} from '#db/queries/erase-words.server';
import { updateEvent, type ChangedEvent } from '#db/queries/event-changes.server';
import { touchListings, type Change } from '#db/queries/listing-changes.server';
import { isNewestRevision } from '#db/queries/newest-revision';
import {
	asks,
	askSteps,
	claims,
	eventEdits,
	eventRevisions,
	events,
	importBatches,
	importRows,
	linkChecks,
	listingEdits,
	listings,
	mailOutbox,
	neighbourListings,
	organisationRevisions,
	organisations,
	proposedEdits,
	revisions,
	roomMeetings,
	scenarios,
	secondLooks,
	suggestionPhotos,
	suggestions,
	users,
	venueRevisions,
	venues,
	verifications
} from '#db/schema/index';
import { erased, erasedContent, GONE, type Traces } from '#domain/erase';
import type { ListingContent } from '#domain/listing-content';

const OLD_VERSIONS: Words[] = [
	{
		table: revisions,
		key: ['listingId', 'version'],
		written: ['data', 'reason'],
		without: ({ data, reason }, of) => ({
			data: erasedContent(data as ListingContent, of),
			reason: erased(reason, of, GONE)
		})
	},
	{ table: eventRevisions, key: ['eventId', 'version'], written: ['reason', 'content'] },
	{ table: venueRevisions, key: ['venueId', 'version'], written: ['reason', 'data'] },
	{ table: organisationRevisions, key: ['organisationId', 'version'], written: ['reason', 'data'] },
	{ table: secondLooks, key: ['listingId'], written: ['answer'] }
];
const SUGGESTIONS: Words = {
	table: suggestions,
	key: ['id'],
	written: ['contact', 'message', 'missingGroup', 'proposal', 'answer'],
	without: needing({ message: GONE })
};
/** What they themselves have sent and nobody has answered yet. */
const WAITING: Words[] = [
	{ table: claims, key: ['id'], written: ['person', 'email', 'message'] },
	{ table: proposedEdits, key: ['id'], written: ['typed', 'reason', 'answer'] }
];
/** Letters to them or about them, and forms that somebody has not saved. */
const LETTERS_AND_FORMS: Words[] = [
	{ table: mailOutbox, key: ['id'], written: ['recipient', 'letter'] },
	{ table: listingEdits, key: ['listingId', 'userId'], written: ['typed', 'reason'] },
	{ table: eventEdits, key: ['userId', 'event'], written: ['typed'] }
];
/** What other directories say of them; it is gone here until they are asked to take it out there. */
const NEIGHBOURS: Words[] = [
	{
		table: neighbourListings,
		key: ['feedId', 'theirId'],
		written: ['name', 'summary', 'organisation', 'web']
	}
];
/** Whether an address that names them answers; the address itself stands in their listing. */
const LINKS: Words = { table: linkChecks, key: ['address'], written: ['address'] };
const EVENTS: Words = {
	table: events,
	key: ['id'],
	written: [
		...['title', 'summary', 'description', 'schedule', 'placeNote', 'notTheirs'],
		...['bookingNote', 'statusNote', 'costNote', 'audience', 'accessNote', 'web']
	],
	without: needing({ title: GONE, summary: '', description: '' })
};
const PLACES: Words = {
	table: venues,
	key: ['id'],
	written: ['name', 'addressLine1', 'addressLine2', 'access', 'openingTimes'],
	without: needing({ name: GONE }),
	isVersioned: true
};
const GROUPS: Words = {
	table: organisations,
	key: ['id'],
	written: ['name', 'about', 'web'],
	without: needing({ name: GONE }),
	isVersioned: true
};
const ASKS: Words[] = [
	{ table: asks, key: ['id'], written: ['title', 'story', 'place', 'evidence', 'contact'] },
	{ table: askSteps, key: ['id'], written: ['text'] },
	{ table: roomMeetings, key: ['id'], written: ['title', 'place', 'note'], isVersioned: true },
	{ table: scenarios, key: ['id'], written: ['title', 'changes'] }
];
const IMPORTS: Words[] = [
	{ table: importBatches, key: ['id'], written: ['fileName', 'problem'] },
	{ table: importRows, key: ['batchId', 'row'], written: ['values', 'verdict'] }
];

/** The newest versions of listings that name them, to be written without them by the caller. */
export async function listingsNaming(tx: Transaction, of: Traces) {
	const rows = await tx
		.select({ id: listings.id, version: listings.version, content: revisions.data })
		.from(listings)
		.innerJoin(revisions, isNewestRevision)
		.where(mayName(of, revisions.data));
	return rows
		.map((row) => ({ ...row, left: erasedContent(row.content, of) }))
		.filter(({ content, left }) => JSON.stringify(content) !== JSON.stringify(left));
}

/** Each of these answers in how many rows they were. */
const fromAll =
	(all: readonly Words[], erase: (tx: Transaction, words: Words, of: Traces) => Promise<number>) =>
	async (tx: Transaction, of: Traces): Promise<number> => {
		let count = 0;
		for (const words of all) count += await erase(tx, words, of);
		return count;
	};
const takeOut = async (tx: Transaction, words: Words, of: Traces) =>
	(await eraseFrom(tx, words, of)).length;

/** Old versions are put right where they stand: a person's right goes before our history. */
export const eraseFromOldVersions = fromAll(OLD_VERSIONS, takeOut);
/** A photo that came with words about them may show them: it goes as a whole. */
export async function eraseFromSuggestions(tx: Transaction, of: Traces): Promise<number> {
	const named = await eraseFrom(tx, SUGGESTIONS, of);
	const ids = named.map(({ id }) => String(id));
	if (ids.length > 0) {
		await tx.delete(suggestionPhotos).where(inArray(suggestionPhotos.suggestionId, ids));
	}
	return named.length;
}
export const eraseFromAsks = fromAll(ASKS, takeOut);
export const eraseFromImports = fromAll(IMPORTS, takeOut);
/** These go as a whole. */
export const eraseWhatWaits = fromAll(WAITING, dropNaming);
export const eraseFromNeighbours = fromAll(NEIGHBOURS, dropNaming);
export const eraseLettersAndForms = fromAll(LETTERS_AND_FORMS, dropNaming);
export const eraseLinkChecks = fromAll([LINKS], dropNaming);

export async function eraseFromEvents(
	tx: Transaction,
	of: Traces,
	change: Change
): Promise<number> {
	const found = await rowsNaming(tx, EVENTS, of);
	for (const { row, left } of found) {
		await updateEvent(tx, String(row.id), null, left as ChangedEvent, change);
	}
	return found.length;
}

/** Places and organisations; the listings that show them are written anew. */
export async function eraseFromPlacesAndGroups(
	tx: Transaction,
	of: Traces,
	change: Change
): Promise<number> {
	const idsOf = async (words: Words) =>
		(await eraseFrom(tx, words, of)).map(({ id }) => String(id));
	const [places, groups] = [await idsOf(PLACES), await idsOf(GROUPS)];
	await touchListings(tx, await listingsShowing(tx, places, groups), change);
	return places.length + groups.length;
}

/** The account with this address; what belongs to it goes with it. */
export async function findAccount(tx: Transaction, { email }: Traces): Promise<string | null> {
	if (!email) return null;
	const [row] = await tx
		.select({ id: users.id })
		.from(users)
		.where(eq(users.email, email.toLowerCase()));
	return row?.id ?? null;
}

export async function deleteAccount(tx: Transaction, id: string): Promise<void> {
	await tx.delete(verifications).where(sql`${verifications.value} like ${containing(id)}`);
	await tx.delete(users).where(eq(users.id, id));
}
