/** The search that pages use: the index finds, the database has the last word on what may be shown. */
import type { SearchQuery } from '#domain/search-query';
import type { SearchResults } from '#search/engine';
import type { Services } from './services';

type Needs = Pick<Services, 'search' | 'arePublic'>;

/**
 * Searches, and drops every hit that is not public at this moment, so that an index which lags behind
 * never shows what was taken down. `total` is lowered by as many; facets count the index.
 */
export async function findListings(
	{ search, arePublic }: Needs,
	query: SearchQuery,
	now: Date
): Promise<SearchResults> {
	const results = await search.search(query, now);
	const { outside, alternatives } = results;
	const ids = [...results.hits, ...outside, ...alternatives].map((hit) => hit.id);
	const isPublic = await arePublic(ids);
	const hits = results.hits.filter((hit) => isPublic.has(hit.id));
	return {
		...results,
		hits,
		total: results.total - (results.hits.length - hits.length),
		outside: outside.filter((hit) => isPublic.has(hit.id)),
		alternatives: alternatives.filter((hit) => isPublic.has(hit.id))
	};
}
