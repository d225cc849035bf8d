/** Search that knows where each imported postcode is: the index holds sectors, the database every postcode. */
import type { Database } from '#db/client.server';
import { findKnownPostcodes } from '#db/queries/postcodes.server';
import { fullPostcodeIn, type KnownPostcode } from '#domain/postcode';
import type { SearchQuery } from '#domain/search-query';
import type { SearchEngine } from '#search/engine';
import type { AskAbout } from './ask-together';
import { untilWritten } from './until-written';

export type KnowPostcodes = AskAbout<ReadonlyMap<string, KnownPostcode | null>>;

/** Answers, by postcode, what was imported of these. One for the server: several searches of a page share a question. */
export const createPostcodeBook = (db: Database, remember = untilWritten(db)): KnowPostcodes =>
	remember(async (postcodes) => {
		const found = await findKnownPostcodes(db, postcodes);
		return new Map(postcodes.map((postcode) => [postcode, found.get(postcode) ?? null]));
	});

/** The same engine; it is told the point of each full postcode before it reads the question. */
export function withExactPostcodes(
	search: SearchEngine,
	knowPostcodes: KnowPostcodes
): SearchEngine {
	const told = async (query: SearchQuery): Promise<SearchQuery> => {
		const written = [query.near, query.q].flatMap((text) => fullPostcodeIn(text)?.postcode ?? []);
		if (written.length === 0) return query;
		const known = await knowPostcodes(written);
		return { ...query, postcodes: written.flatMap((postcode) => known.get(postcode) ?? []) };
	};
	return {
		...search,
		search: async (query, now) => search.search(await told(query), now),
		preview: async (words, query, now) => search.preview(words, await told(query), now),
		ids: async (query, now) => search.ids(await told(query), now),
		points: async (query, now, limit) => search.points(await told(query), now, limit)
	};
}
