/** Looks the words of a question up in the text index, and notes by slot what each listing has of them. */
import type { SearchOptions, SearchResult } from 'minisearch';
import { FIELD_WEIGHTS } from '../settings';
import type { IndexCopy } from './index-copy';
import type { Certainty, Question } from './question';

/** Arrays by slot. Those of `Certainty` and `inName` hold the bits of the question's words. */
export type WordHits = Record<Certainty, Int32Array> & {
	inName: Int32Array;
	score: Float32Array;
	bestScore: number;
	/** What was found where, for the reasons on the cards. */
	resultOf(slot: number): SearchResult | undefined;
};

/** The index is asked for words as they stand in it: which those are was settled before. */
const AS_THEY_STAND: SearchOptions = {
	tokenize: (text) => text.split(' '),
	processTerm: (term) => term,
	boost: FIELD_WEIGHTS,
	prefix: false,
	fuzzy: false
};

export function findWords(copy: IndexCopy, { terms, phrases }: Question): WordHits {
	const size = copy.stored.length;
	const bySlot = () => new Int32Array(size);
	const masks = {
		certain: bySlot(),
		synonym: bySlot(),
		likely: bySlot(),
		unlikely: bySlot(),
		inName: bySlot()
	};
	const score = new Float32Array(size);
	const results = terms.size === 0 ? [] : lookUp(copy, terms);
	for (const { id: slot, queryTerms, match, score: sum } of results) {
		for (const word of queryTerms) {
			const { bits, certainty } = terms.get(word)!;
			masks[certainty][slot]! |= bits;
			if (certainty !== 'synonym' && match[word]?.includes('name')) masks.inName[slot]! |= bits;
		}
		// MiniSearch multiplies by the number of words found; how many that are is judged by us, by meaning.
		score[slot] = sum / queryTerms.length;
	}
	for (const { words, bits, weight, certainty } of phrases) {
		const found = copy.text.search(words.join(' '), { ...AS_THEY_STAND, combineWith: 'AND' });
		for (const { id: slot, queryTerms, match, score: sum } of found) {
			masks[certainty][slot]! |= bits;
			const isInName = words.every((word) => match[word]?.includes('name'));
			if (isInName && certainty === 'certain') masks.inName[slot]! |= bits;
			score[slot]! += (sum / queryTerms.length) * weight;
		}
	}
	const bestScore = score.reduce((best, one) => Math.max(best, one), 0) || 1;
	return { ...masks, score, bestScore, resultOf: (slot) => results.find(({ id }) => id === slot) };
}

function lookUp(copy: IndexCopy, terms: Question['terms']): SearchResult[] {
	return copy.text.search([...terms.keys()].join(' '), {
		...AS_THEY_STAND,
		boostTerm: (term) => terms.get(term)?.weight ?? 1
	});
}
