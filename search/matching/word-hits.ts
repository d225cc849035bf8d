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
};

export function noHits(size: number): WordHits {
	const bySlot = () => new Int32Array(size);
	return {
		certain: bySlot(),
		synonym: bySlot(),
		likely: bySlot(),
		unlikely: bySlot(),
		inName: bySlot(),
		score: new Float32Array(size),
		bestScore: 1
	};
}

/** To be called when all scores are in. */
export function withBestScore(hits: WordHits): WordHits {
	hits.bestScore = hits.score.reduce((best, one) => Math.max(best, one), 0) || 1;
	return hits;
}

/** The index is asked for words as they stand in it: which those are was settled before. */
const AS_THEY_STAND: SearchOptions = {
	tokenize: (text) => text.split(' '),
	processTerm: (term) => term,
	boost: FIELD_WEIGHTS,
	prefix: false,
	fuzzy: false
};

export function findWords(copy: IndexCopy, { terms, phrases }: Question): WordHits {
	const hits = noHits(copy.stored.length);
	for (const { id: slot, queryTerms, match, score } of lookUp(copy, terms)) {
		for (const word of queryTerms) {
			const { bits, certainty } = terms.get(word)!;
			hits[certainty][slot]! |= bits;
			if (certainty !== 'synonym' && match[word]?.includes('name')) hits.inName[slot]! |= bits;
		}
		// MiniSearch multiplies by the number of words found; how many that are is judged by us, by meaning.
		hits.score[slot] = score / queryTerms.length;
	}
	for (const { words, bits, weight, certainty } of phrases) {
		const found = copy.text.search(words.join(' '), { ...AS_THEY_STAND, combineWith: 'AND' });
		for (const { id: slot, queryTerms, match, score } of found) {
			hits[certainty][slot]! |= bits;
			const isInName = words.every((word) => match[word]?.includes('name'));
			if (isInName && certainty === 'certain') hits.inName[slot]! |= bits;
			hits.score[slot]! += (score / queryTerms.length) * weight;
		}
	}
	return withBestScore(hits);
}

function lookUp(copy: IndexCopy, terms: Question['terms']): SearchResult[] {
	if (terms.size === 0) return [];
	return copy.text.search([...terms.keys()].join(' '), {
		...AS_THEY_STAND,
		boostTerm: (term) => terms.get(term)?.weight ?? 1
	});
}
