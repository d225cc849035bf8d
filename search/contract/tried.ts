/** The engine that is being tried, filled with the made-up directory. */
import type { SearchQuery } from '#domain/search-query';
import type { SearchEngine, SearchResults } from '../engine';
import { MONDAY, query } from './directory';

export type Tried = {
	/** There once the tests run, not while they are written down. */
	readonly engine: SearchEngine;
	search(some: Partial<SearchQuery>): Promise<SearchResults>;
	/** Names of what was found, in order. */
	names(some: Partial<SearchQuery>): Promise<string[]>;
	first(q: string): Promise<string | undefined>;
};

export function tried(engine: () => SearchEngine): Tried {
	const search = (some: Partial<SearchQuery>) => engine().search(query(some), MONDAY);
	const names = async (some: Partial<SearchQuery>) =>
		(await search(some)).hits.map((hit) => hit.name);
	return {
		get engine() {
			return engine();
		},
		search,
		names,
		first: async (q) => (await names({ q }))[0]
	};
}
