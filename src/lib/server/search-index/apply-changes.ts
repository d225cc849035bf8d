/** From the outbox into the index, one stretch at a time. */
import type { Database } from '#db/client.server';
import { publishedListings } from '#db/queries/listings.server';
import { readOutbox, type OutboxChange, type OutboxCursor } from '#db/queries/outbox.server';
import type { PublishedListing } from '#domain/listing';
import type { SearchEngine } from '#search/engine';
import { sendListings } from './send-listings';

const CHANGE_BATCH = 200;

export type AppliedChanges = {
	applied: number;
	/** Where the next stretch begins. */
	cursor: OutboxCursor | null;
	/** Ids the index has as they are now. */
	done: string[];
	/** Ids of listings that the engine would not take. Empty unless `passOverRefused`. */
	refused: string[];
};

/**
 * Applies one stretch. Rejects, with nothing lost, where database or engine fail; with `passOverRefused` a listing
 * that the engine refuses no longer holds up those behind it.
 */
export async function applyChanges(
	db: Database,
	search: SearchEngine,
	after: OutboxCursor | null,
	{ passOverRefused }: { passOverRefused: boolean }
): Promise<AppliedChanges> {
	const { changes, cursor } = await readOutbox(db, after, CHANGE_BATCH);
	const last = lastOfEach(changes);
	const ids = last.filter((change) => change.isPublic).map((change) => change.listingId);
	const listings = ids.length > 0 ? await publishedListings(db, { ids }) : [];
	const stillPublic = new Set(listings.map((listing) => listing.id));
	const gone = last
		.filter((change) => !stillPublic.has(change.listingId))
		.map((change) => ({ id: change.listingId, version: change.version }));
	// What is no longer public goes first: it must not wait for anything.
	if (gone.length > 0) await search.remove(gone);
	const refused = passOverRefused
		? await sendListings(search, listings)
		: await sendAll(search, listings);
	const done = last
		.map(({ listingId }) => listingId)
		.filter((listingId) => !refused.includes(listingId));
	return { applied: changes.length, cursor, done, refused };
}

async function sendAll(search: SearchEngine, listings: PublishedListing[]): Promise<string[]> {
	if (listings.length > 0) await search.upsert(listings);
	return [];
}

function lastOfEach(changes: OutboxChange[]): OutboxChange[] {
	const last = new Map<string, OutboxChange>();
	for (const change of changes) {
		const known = last.get(change.listingId);
		if (!known || known.version <= change.version) last.set(change.listingId, change);
	}
	return [...last.values()];
}
