/** What some searches find now, and what they would find with other words: for whoever is about to save those. */
import { readVocabulary } from '#db/queries/vocabulary.server';
import { queryFor } from '#domain/search-query';
import type { VocabularyEntry } from '#domain/vocabulary';
import type { OtherWords, SearchResults } from '#search/engine';
import type { Services } from '../services';

type Found = {
	total: number;
	/** The first few. */
	names: string[];
	/** Ids of the help texts above them. */
	help: string[];
};
export type SearchChange = { words: string; before: Found; after: Found; isSame: boolean };

const MOST_SEARCHES = 6;
const MOST_NAMES = 5;

/** Asks the search that runs, and the same with `other`; at most six questions, each once. */
export async function searchChanges(
	{ search }: Pick<Services, 'search'>,
	other: OtherWords,
	questions: readonly string[],
	now: Date
): Promise<SearchChange[]> {
	const changes: SearchChange[] = [];
	for (const words of [...new Set(questions)].slice(0, MOST_SEARCHES)) {
		const query = queryFor({ q: words });
		const before = foundIn(await search.search(query, now));
		const after = foundIn(await search.preview(other, query, now));
		changes.push({ words, before, after, isSame: isSame(before, after) });
	}
	return changes;
}

const foundIn = ({ total, hits, understanding }: SearchResults): Found => ({
	total,
	names: hits.slice(0, MOST_NAMES).map(({ name }) => name),
	help: understanding.help
});

const isSame = (a: Found, b: Found): boolean =>
	a.total === b.total &&
	a.names.join('\n') === b.names.join('\n') &&
	a.help.join(' ') === b.help.join(' ');

/** The words that search would know after one entry was written, or switched off. */
export async function vocabularyWith(
	{ db }: Pick<Services, 'db'>,
	{ entry, isActive }: { entry: VocabularyEntry; isActive: boolean }
): Promise<VocabularyEntry[]> {
	const { entries } = await readVocabulary(db);
	const others = entries.filter(({ id }) => id !== entry.id);
	return isActive ? [...others, entry] : others;
}
