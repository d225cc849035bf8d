import type { Database } from '#db/client.server';
import { publishedListingBatches } from '#db/queries/listings.server';
import { outboxHead, type OutboxCursor } from '#db/queries/outbox.server';
import type { PublishedListing } from '#domain/listing';
import type { SearchEngine } from '#search/engine';
import { sendListings } from './send-listings';

const FILL_BATCH = 500;

export type FilledIndex = {
	/** How many listings are public. */
	count: number;
	/** Where in the outbox to go on. */
	cursor: OutboxCursor;
	/** Ids of listings that the engine would not take. */
	refused: string[];
};

/** Puts every published listing into the index, in place of what it held. `onProgress` is told how many were read. */
export async function fillIndex(
	db: Database,
	search: SearchEngine,
	onProgress: (read: number) => void = () => {}
): Promise<FilledIndex> {
	// The head is read first: a change during the reading is then applied again, never missed.
	const cursor = await outboxHead(db);
	const listings: PublishedListing[] = [];
	for await (const batch of publishedListingBatches(db, FILL_BATCH)) {
		listings.push(...batch);
		onProgress(listings.length);
	}
	return { count: listings.length, cursor, refused: await replaceAll(search, listings) };
}

/** One listing that the engine cannot take must not keep all others out of it. */
async function replaceAll(search: SearchEngine, listings: PublishedListing[]): Promise<string[]> {
	try {
		await search.replaceAll(listings);
		return [];
	} catch {
		// An engine that does not even take nothing is down, not choosy: that rejects.
		await search.replaceAll([]);
		return sendListings(search, listings);
	}
}
