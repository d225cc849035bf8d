import { queryFor, type SearchQuery } from '$lib/domain/search-query';
import type { SearchHit } from '#search/engine';
import { findListings } from './find-listings';
import type { Services } from './services';

/** Pages of results read for one list: two hundred listings, far more than a page shows. */
const MOST_PAGES = 10;

/** Everything that answers a query, in its order, up to two hundred listings. */
export async function allHits(
	services: Pick<Services, 'search' | 'arePublic'>,
	query: Partial<SearchQuery>,
	now: Date
): Promise<SearchHit[]> {
	const hits: SearchHit[] = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const found = await findListings(services, { ...queryFor(query), page }, now);
		hits.push(...found.hits);
		if (page * found.pageSize >= found.total) break;
	}
	return hits;
}
