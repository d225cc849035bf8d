/**
 * What an engine answered to a search without words, kept for a while: that is where everybody begins, and to count all
 * of a large directory by every filter takes longer than the rest of the page.
 */
import type { SearchQuery } from '#domain/search-query';
import type { SearchEngine, SearchResults } from '../engine';

/** What is open changes with the minute. */
const KEPT_MILLISECONDS = 60_000;
const MOST_KEPT = 200;

/**
 * The same engine. Answers are let go of when anything is written to it, so it must have what is written as soon as
 * the write has ended: the embedded one has, a server may be behind. Whoever gets an answer must leave it as it is.
 */
export function keepBrowsing(engine: SearchEngine): SearchEngine {
	let kept = new Map<string, Promise<SearchResults>>();
	const forget = () => void (kept = new Map());
	const thenForget =
		<Items>(write: (items: Items) => Promise<void>) =>
		async (items: Items) => {
			try {
				await write(items);
			} finally {
				// Afterwards: what was answered meanwhile may be of before.
				forget();
			}
		};
	return {
		...engine,
		search: (query, now) => {
			if (!isBrowsing(query)) return engine.search(query, now);
			const key = `${Math.floor(now.getTime() / KEPT_MILLISECONDS)} ${JSON.stringify(query)}`;
			const known = kept.get(key);
			if (known) return known;
			if (kept.size >= MOST_KEPT) forget();
			const asked = engine.search(query, now);
			const into = kept.set(key, asked);
			asked.catch(() => into.delete(key));
			return asked;
		},
		upsert: thenForget((listings) => engine.upsert(listings)),
		remove: thenForget((removed) => engine.remove(removed)),
		replaceAll: thenForget((listings) => engine.replaceAll(listings)),
		useVocabulary: (words) => {
			engine.useVocabulary(words);
			forget();
		}
	};
}

/** Words and places that somebody typed are nothing to keep. */
const isBrowsing = ({ q, near, box }: SearchQuery) => q === '' && near === '' && box === null;
