/** The engine inside the process: no server to run, right for a borough. See search/README.md for its limits. */
import type { SearchEngine } from '../engine';
import { IndexKeeper } from '../matching/index-keeper';
import { findPoints, findResults } from '../matching/results';
import { findWords } from '../matching/word-hits';
import { suggestFrom } from '../matching/suggest';
import { prepareLexicon, type PlaceLexicon } from '../understanding/lexicon';
import { helpVocabulary } from '../vocabulary/help';
import { starterVocabulary } from '../vocabulary/starter-vocabulary';
import type { VocabularyEntry } from '../vocabulary/vocabulary';

export type EmbeddedOptions = {
	/** Words people use. Those that call for help are always known besides. */
	vocabulary?: readonly VocabularyEntry[];
};

/** Makes an empty engine for a borough; `replaceAll` fills it. */
export function createEmbeddedEngine(
	place: PlaceLexicon,
	{ vocabulary = starterVocabulary }: EmbeddedOptions = {}
): SearchEngine {
	const lexicon = prepareLexicon(place, [...vocabulary, ...helpVocabulary]);
	const index = new IndexKeeper(lexicon, { hasText: true });
	const asked = () => ({ engine: 'embedded' as const, copy: index.copy, lexicon, findWords });
	return {
		name: 'embedded',
		search: (query, now) => findResults(asked(), query, now),
		points: async (query, now, limit) => (await findPoints(asked(), query, now)).slice(0, limit),
		suggest: async (text, limit) => suggestFrom(index.copy, lexicon, text, limit),
		upsert: (listings) => index.upsert(listings),
		remove: async (removed) => index.remove(removed),
		replaceAll: (listings) => index.replaceAll(listings),
		size: async () => index.copy.size
	};
}
