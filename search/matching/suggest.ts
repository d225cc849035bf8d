/** Suggestions while somebody types: names that go on from what stands there, then places, categories, questions. */
import { cleanText } from '#domain/clean-text';
import type { Suggestion } from '../engine';
import type { Lexicon } from '../understanding/lexicon';
import { fold, wordsOf } from '../words/fold';
import { MAX_COMPLETIONS, MAX_SIMILAR_WORDS } from '../settings';
import { allowedEdits } from '../words/edit-distance';
import { stem } from '../words/stem';
import type { IndexCopy } from './index-copy';

const MAX_LETTERS = 60;
const MAX_WORDS = 6;
/** At most so many of each sort, so that one sort never fills the list. */
const MAX_PLACES = 2;
const MAX_CATEGORIES = 2;

/** Slots of the listings whose name has every word, best first; the last word may be unfinished, each may have a slip. */
export type FindNames = (
	copy: IndexCopy,
	words: string[],
	limit: number
) => number[] | Promise<number[]>;

export async function suggestFrom(
	{ copy, lexicon, findNames }: { copy: IndexCopy; lexicon: Lexicon; findNames: FindNames },
	text: string,
	limit: number
): Promise<Suggestion[]> {
	const words = wordsOf(cleanText(text, MAX_LETTERS)).slice(0, MAX_WORDS);
	if (words.length === 0 || limit < 1) return [];
	const start = words.join(' ');
	const places = lexicon.data.places
		.filter(({ name, aliases }) => [name, ...aliases].some((one) => startsWith(one, start)))
		.slice(0, MAX_PLACES)
		.map(({ id, name }): Suggestion => ({ type: 'place', id, name }));
	const categories = lexicon.data.categories
		.filter(
			({ name, isRetired }) =>
				!isRetired && wordsOf(name).some((_, at, all) => all.slice(at).join(' ').startsWith(start))
		)
		.slice(0, MAX_CATEGORIES)
		.map(({ id, name }): Suggestion => ({ type: 'category', id, name }));
	const queries = lexicon.phrases.suggestions
		.filter((phrase) => phrase.length > start.length && phrase.startsWith(start))
		.slice(0, 2)
		.map((phrase): Suggestion => ({ type: 'query', text: phrase }));
	const others = [...places, ...categories, ...queries];
	const room = Math.max(Math.ceil(limit / 2), limit - others.length);
	const listings = (await findNames(copy, words, room)).flatMap((slot) => named(copy, slot));
	return [...places, ...categories, ...listings, ...queries].slice(0, limit);
}

const startsWith = (name: string, start: string) =>
	wordsOf(name).join(' ').startsWith(start) || fold(name).startsWith(start);

function named(copy: IndexCopy, slot: number): Suggestion[] {
	const card = copy.stored[slot]?.card;
	if (!card) return [];
	const { slug, name, kinds, town } = card;
	return [{ type: 'listing', slug, name, kinds, town }];
}

export function findNames(copy: IndexCopy, typed: string[], limit: number): number[] {
	const queries = typed.map((word, index) => ({
		combineWith: 'OR' as const,
		queries: formsOf(copy, word, index === typed.length - 1)
	}));
	const found = copy.text.search(
		{ combineWith: 'AND', queries },
		{ fields: ['name'], tokenize: (word) => [word], processTerm: (word) => word }
	);
	return found.slice(0, limit).map(({ id }) => id as number);
}

function formsOf({ words }: IndexCopy, word: string, isLast: boolean): string[] {
	const completions = isLast && word.length > 1 ? words.startingWith(word, MAX_COMPLETIONS) : [];
	const forms = [word, ...completions].map(stem);
	if (words.listingsWith(word) > 0 || completions.length > 0) return forms;
	const similar = words.similarTo(word, allowedEdits(word.length), MAX_SIMILAR_WORDS);
	return [...forms, ...similar.map((one) => stem(one.word))];
}
