import type { PublishedListing } from '#domain/listing';
import type { SearchEngine } from '#search/engine';

/**
 * Sends listings to the engine, and where it fails finds out which of them it refuses: the others are sent all the
 * same. Returns the ids of those refused; all of them where the engine takes nothing at all.
 */
export async function sendListings(
	search: Pick<SearchEngine, 'upsert'>,
	listings: PublishedListing[]
): Promise<string[]> {
	if (listings.length === 0) return [];
	try {
		await search.upsert(listings);
		return [];
	} catch {
		if (listings.length === 1) return [listings[0]!.id];
		const middle = Math.ceil(listings.length / 2);
		return [
			...(await sendListings(search, listings.slice(0, middle))),
			...(await sendListings(search, listings.slice(middle)))
		];
	}
}
