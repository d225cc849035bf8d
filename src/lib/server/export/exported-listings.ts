import { publishedListingBatches, publishedListings } from '#db/queries/listings.server';
import { refOf } from '#domain/interchange/cells-of';
import type { PublishedListing } from '#domain/listing';
import { searchParams, type SearchQuery } from '#domain/search-query';
import type { Services } from '../services';

const BATCH = 500;
/** As many pages as `parseSearchQuery` allows; with the default page size that is 10,000 listings. */
const MAX_PAGES = 500;

/**
 * All public listings that match, in the order of the search, not only one page of them.
 * Without a question or filter they come straight from the database, by their reference: the same directory always
 * gives the same file.
 */
export async function exportedListings(
	services: Pick<Services, 'db' | 'search'>,
	query: SearchQuery,
	now: Date
): Promise<PublishedListing[]> {
	if (asksForEverything(query)) return everyListing(services.db);
	const ids = await matchingIds(services, query, now);
	const found = await publishedListings(services.db, { ids });
	const byId = new Map(found.map((listing) => [listing.id, listing]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Whether there is neither a question nor a filter. */
export const asksForEverything = (query: SearchQuery): boolean =>
	searchParams({ ...query, page: 1 }).size === 0;

/** The ids of all that the search finds, in its order, whatever page was asked for. */
export async function matchingIds(
	{ search }: Pick<Services, 'search'>,
	query: SearchQuery,
	now: Date
): Promise<string[]> {
	const ids: string[] = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { hits, total } = await search.search({ ...query, page }, now);
		ids.push(...hits.map((hit) => hit.id));
		if (hits.length === 0 || ids.length >= total) break;
	}
	return ids;
}

/** Every public listing, by its reference. */
export async function everyListing(db: Services['db']): Promise<PublishedListing[]> {
	const all: PublishedListing[] = [];
	for await (const batch of publishedListingBatches(db, BATCH)) all.push(...batch);
	return all.sort((a, b) => (refOf(a) < refOf(b) ? -1 : 1));
}
