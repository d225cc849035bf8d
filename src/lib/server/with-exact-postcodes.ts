/** Search that knows where each imported postcode is: the index holds sectors, the database every postcode. */
import type { Database } from '#db/client.server';
import { findKnownPostcode } from '#db/queries/postcodes.server';
import { fullPostcodeIn } from '#domain/postcode';
import type { SearchQuery } from '#domain/search-query';
import type { SearchEngine } from '#search/engine';

/** The same engine; it is told the point of each full postcode before it reads the question. */
export function withExactPostcodes(search: SearchEngine, db: Database): SearchEngine {
	const told = async (query: SearchQuery): Promise<SearchQuery> => {
		const written = [query.near, query.q].flatMap((text) => fullPostcodeIn(text)?.postcode ?? []);
		if (written.length === 0) return query;
		const found = await Promise.all(written.map((postcode) => findKnownPostcode(db, postcode)));
		return { ...query, postcodes: found.filter((postcode) => postcode !== null) };
	};
	return {
		...search,
		search: async (query, now) => search.search(await told(query), now),
		preview: async (words, query, now) => search.preview(words, await told(query), now),
		points: async (query, now, limit) => search.points(await told(query), now, limit)
	};
}
