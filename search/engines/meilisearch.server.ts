/**
 * The engine with a Meilisearch server: it looks words up and forgives slips, outside our process. What a question
 * means, what passes a filter, what is counted and what comes first is the same code as in the embedded engine.
 */
import type { VocabularyEntry } from '#domain/vocabulary';
import type { SearchEngine } from '../engine';
import type { IndexCopy } from '../matching/index-copy';
import { allWhole, joinVersions } from '../matching/indexed-versions';
import { IndexKeeper } from '../matching/index-keeper';
import { questionsTo } from '../matching/questions';
import type { Certainty, Question } from '../matching/question';
import type { Index } from '../matching/results';
import { suggestFrom, type FindNames } from '../matching/suggest';
import { noHits, withBestScore, type WordHits } from '../matching/word-hits';
import { FIELD_WEIGHTS, MEILI_MAX_HITS, TEXT_FIELDS } from '../settings';
import { prepareLexicon, type PlaceLexicon } from '../understanding/lexicon';
import { starterVocabulary } from '../vocabulary/starter-vocabulary';
import { MeilisearchStore, type StoreHit } from './meilisearch-store.server';
import { TooCommon } from './too-common';

export type MeilisearchOptions = {
	url: string;
	key: string | null;
	/** Name of the index; a second directory on the same server needs another. */
	index?: string;
	vocabulary?: readonly VocabularyEntry[];
};

const INDEX = 'listings';

/**
 * Makes the engine; it asks the server nothing yet. `replaceAll` fills it. Rejects whenever the server does, and with
 * `TooCommon` where its answer would not be whole.
 */
export function createMeilisearchEngine(
	place: PlaceLexicon,
	{ url, key, index = INDEX, vocabulary = starterVocabulary }: MeilisearchOptions
): SearchEngine & { destroy(): Promise<void> } {
	let lexicon = prepareLexicon(place, vocabulary);
	const keeper = new IndexKeeper(lexicon, { hasText: false });
	const store = new MeilisearchStore({ url, key, index });
	const findNames: FindNames = (copy, words, limit) => namesIn(store, copy, words, limit);
	const asked = (): Index => ({
		engine: 'meilisearch',
		copy: keeper.copy,
		lexicon,
		findWords: (copy, question) => findWords(store, copy, question)
	});
	return {
		name: 'meilisearch',
		...questionsTo(asked, place),
		suggest: (text, limit) => suggestFrom({ copy: keeper.copy, lexicon, findNames }, text, limit),
		// The server first: if it fails, nothing is remembered, and the same change can be sent again.
		async upsert(listings) {
			await store.add(listings.filter((listing) => keeper.takes(listing)));
			await keeper.upsert(listings);
		},
		async remove(removed) {
			await store.remove(idsUpTo(keeper.copy, removed));
			keeper.remove(removed);
		},
		async replaceAll(listings) {
			await keeper.replaceAll(listings, () => store.replaceAll(listings));
		},
		size: () => store.size(),
		versions: () => versionsIn(store, keeper),
		useVocabulary: (words) => void (lexicon = prepareLexicon(place, words)),
		destroy: () => store.destroy()
	};
}

/** Of these, the listings that the copy knows by no later version. */
const idsUpTo = (copy: IndexCopy, removed: { id: string; version: number }[]): string[] =>
	removed
		.filter(({ id, version }) => (copy.versionOf(id) ?? -Infinity) <= version)
		.map(({ id }) => id);

/** Unfinished words and slips are the server's own work here: nobody waits for a page, and order matters little. */
async function namesIn(
	store: MeilisearchStore,
	copy: IndexCopy,
	words: string[],
	limit: number
): Promise<number[]> {
	const [found = []] = await store.ask([
		{ q: words.join(' '), attributesToSearchOn: ['name'], limit }
	]);
	return found.flatMap(({ id }) => copy.slotOf(id) ?? []);
}

const versionsIn = async (store: MeilisearchStore, keeper: IndexKeeper) =>
	joinVersions(allWhole(await store.versions()), allWhole(keeper.copy.versions()));

/** What the server alone holds, for a look from outside the program that keeps it. */
export function storedVersions({ url, key, index = INDEX }: MeilisearchOptions) {
	const store = new MeilisearchStore({ url, key, index });
	return { versions: async () => allWhole(await store.versions()) };
}

type WordQuery = {
	q: string;
	bits: number;
	weight: number;
	/** Null where the server's own typo count says it. */
	certainty: Certainty | null;
	fields: { all: string[]; name: string };
};

const FORMS = { all: ['nameForms', 'forms'], name: 'nameForms' };
const AS_WRITTEN = { all: [...TEXT_FIELDS], name: 'name' };

/** Each word twice, anywhere and in the name alone: the server does not tell where it found one. */
async function findWords(
	store: MeilisearchStore,
	copy: IndexCopy,
	question: Question
): Promise<WordHits> {
	const hits = noHits(copy.stored.length);
	const queries = queriesOf(copy, question);
	const answers = await store.ask(
		queries.flatMap(({ q, fields, certainty }) =>
			[fields.all, [fields.name]].map((attributesToSearchOn) => ({
				q,
				attributesToSearchOn,
				limit: MEILI_MAX_HITS,
				countsTypos: certainty === null
			}))
		)
	);
	if (answers.some((found) => found.length >= MEILI_MAX_HITS)) throw new TooCommon();
	for (const [index, query] of queries.entries()) {
		note(hits, copy, query, answers[index * 2] ?? [], false);
		note(hits, copy, query, answers[index * 2 + 1] ?? [], true);
	}
	return withBestScore(hits);
}

function queriesOf(copy: IndexCopy, { parts, nameUnits, terms, phrases }: Question): WordQuery[] {
	const known = [...terms].flatMap(([form, { bits, weight, certainty }]): WordQuery[] =>
		certainty === 'certain' || certainty === 'synonym'
			? [{ q: `"${form}"`, bits, weight, certainty, fields: FORMS }]
			: []
	);
	const together = phrases.map(({ words, bits, weight, certainty }) => ({
		q: words.map((word) => `"${word}"`).join(' '),
		bits,
		weight,
		certainty,
		fields: FORMS
	}));
	const unknown = [...parts.flatMap(({ units }) => units), ...nameUnits]
		.filter(({ word }) => !copy.words.hasFormOf(word))
		.map(({ word, bit }) => ({
			q: word,
			bits: bit,
			weight: 1,
			certainty: null,
			fields: AS_WRITTEN
		}));
	return [...known, ...together, ...unknown];
}

function note(
	hits: WordHits,
	copy: IndexCopy,
	{ bits, weight, certainty }: WordQuery,
	found: StoreHit[],
	isName: boolean
): void {
	for (const { id, score, typos } of found) {
		const slot = copy.slotOf(id);
		// The server may know listings that came or went while it was asked.
		if (slot === undefined || slot >= hits.score.length) continue;
		const sure = certainty ?? (typos > 1 ? 'unlikely' : 'likely');
		hits[sure][slot]! |= bits;
		if (isName && sure !== 'synonym') hits.inName[slot]! |= bits;
		hits.score[slot]! += score * weight * (isName ? FIELD_WEIGHTS.name : 1);
	}
}
