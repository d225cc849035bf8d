/** What every engine answers alike, whatever looks its words up. */
import type { SearchEngine } from '../engine';
import { prepareLexicon, type PlaceLexicon } from '../understanding/lexicon';
import { findIds, findPoints, findResults, type Index } from './results';

/** `index` is asked for at each question, because it may have been swapped for another. */
export const questionsTo = (
	index: () => Index,
	place: PlaceLexicon
): Pick<SearchEngine, 'search' | 'preview' | 'ids' | 'points'> => ({
	search: (query, now) => findResults(index(), query, now),
	preview: ({ vocabulary, categories = place.categories }, query, now) => {
		const other = prepareLexicon({ ...place, categories }, vocabulary);
		return findResults({ ...index(), lexicon: other }, query, now);
	},
	ids: (query, now) => findIds(index(), query, now),
	points: async (query, now, limit) => (await findPoints(index(), query, now)).slice(0, limit)
});
