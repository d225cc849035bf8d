import type { PlaceData } from '#domain/place-data';
import type { VocabularyEntry } from '#domain/vocabulary';
import type { SearchEngine } from '#search/engine';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { keepBrowsing } from '#search/engines/keep-browsing';
import { createMeilisearchEngine } from '#search/engines/meilisearch.server';
import { withFallback } from '#search/engines/with-fallback.server';
import type { Environment } from './environment';
import type { Log } from './log';

export type OpenedSearch = {
	search: SearchEngine;
	/** What is wrong with the search server, in words for the operator; null while all is well or there is none. */
	searchTrouble(): string | null;
};

/**
 * The embedded engine, or a Meilisearch server where one is named. The embedded engine then stands behind it, kept
 * current, and answers whenever the server is down, slow or wrong: no page ever waits for it to come back.
 */
export function openSearch(
	{ MEILI_URL, MEILI_KEY }: Pick<Environment, 'MEILI_URL' | 'MEILI_KEY'>,
	place: PlaceData,
	vocabulary: readonly VocabularyEntry[],
	log: Log
): OpenedSearch {
	const embedded = createEmbeddedEngine(place, { vocabulary });
	if (!MEILI_URL) return { search: keepBrowsing(embedded), searchTrouble: () => null };
	const server = createMeilisearchEngine(place, { url: MEILI_URL, key: MEILI_KEY, vocabulary });
	const search = withFallback(server, embedded, {
		onChange: ({ answering, trouble }) =>
			log.warn({ answering }, trouble ?? 'The search server answers again.')
	});
	return {
		search,
		searchTrouble: () => {
			const { trouble } = search.state();
			return trouble && `The search server does not do its work: ${trouble}`;
		}
	};
}
