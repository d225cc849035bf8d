/** The engine inside the process: no server to run, right for a borough. See search/README.md for its limits. */
import type { VocabularyEntry } from '#domain/vocabulary';
import type { SearchEngine } from '../engine';
import { allWhole } from '../matching/indexed-versions';
import { IndexKeeper } from '../matching/index-keeper';
import { questionsTo } from '../matching/questions';
import { findWords } from '../matching/word-hits';
import { findNames, suggestFrom } from '../matching/suggest';
import { prepareLexicon, type PlaceLexicon } from '../understanding/lexicon';
import { starterVocabulary } from '../vocabulary/starter-vocabulary';

export type EmbeddedOptions = {
	/** Words people use. Those that call for help are always known besides. */
	vocabulary?: readonly VocabularyEntry[];
};

/** Makes an empty engine for a borough; `replaceAll` fills it. */
export function createEmbeddedEngine(
	place: PlaceLexicon,
	{ vocabulary = starterVocabulary }: EmbeddedOptions = {}
): SearchEngine {
	let lexicon = prepareLexicon(place, vocabulary);
	const index = new IndexKeeper(lexicon, { hasText: true });
	const asked = () => ({ engine: 'embedded' as const, copy: index.copy, lexicon, findWords });
	return {
		name: 'embedded',
		...questionsTo(asked, place),
		suggest: (text, limit) => suggestFrom({ copy: index.copy, lexicon, findNames }, text, limit),
		upsert: (listings) => index.upsert(listings),
		remove: async (removed) => index.remove(removed),
		replaceAll: (listings) => index.replaceAll(listings),
		size: async () => index.copy.size,
		versions: async () => allWhole(index.copy.versions()),
		// The index itself keeps only what places are called, which no vocabulary changes.
		useVocabulary: (words) => void (lexicon = prepareLexicon(place, words))
	};
}
