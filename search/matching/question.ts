/** A question taken apart into weighted parts, and the exact words of the index that stand for each. */
import {
	DETAIL_WEIGHT,
	FORM_WORDS,
	FORM_WORD_WEIGHT,
	LEAST_WORD_WEIGHT,
	MAX_COMPLETIONS,
	MAX_SIMILAR_WORDS,
	MEANING_WEIGHT,
	SENTENCE_WORDS,
	SMALL_TALK_WEIGHT,
	STOP_WORDS,
	VARIANT_WEIGHTS
} from '../settings';
import type { Target } from '../understanding/phrases';
import type { Interpretation } from '../understanding/understand';
import { allowedEdits } from '../words/edit-distance';
import { stem } from '../words/stem';
import type { WordList } from '../words/word-list';

/** One word of the question; `bit` marks it in the masks that say which listing has it. */
export type Unit = { word: string; bit: number; weight: number };

/** What counts as one answer: a word, or several words with a meaning. */
export type Part = {
	weight: number;
	units: Unit[];
	targets: Target[];
	/** What is wanted, not a detail of it: a listing must answer at least one. */
	isTopic: boolean;
};

export type Term = { weight: number; bits: number; isGuess: boolean };

export type Question = {
	parts: Part[];
	/** Words of place and time: they may stand in a name, but do not have to. */
	nameUnits: Unit[];
	/** Words of the index to look up, each with the units it answers. */
	terms: Map<string, Term>;
	/** Words split in two: a listing with all of `needs` has `bit`. */
	compounds: { bit: number; needs: number }[];
	/** Words that nothing in the index comes near. */
	unknown: string[];
};

type NewPart = {
	words: string[];
	targets: Target[];
	weight: number;
	isTopic: boolean;
	/** The last word may not be finished yet. */
	isLast?: boolean;
};

const DETAIL_TYPES: ReadonlySet<string> = new Set(['free', 'access', 'language', 'age']);

/** 31 bits fit a mask; more words than that are never asked for. */
const MAX_UNITS = 31;

export function takeApart(reading: Interpretation, words: WordList, size: number): Question {
	const builder = new QuestionBuilder(words, size);
	const isSentence =
		reading.meanings.length > 0 &&
		reading.textWords.length + reading.meanings.flatMap(({ words }) => words).length >
			SENTENCE_WORDS;
	const isAlone = reading.meanings.length === 1 && reading.textWords.length === 0;
	for (const { words, targets } of reading.meanings) {
		const isForm = words.every((word) => FORM_WORDS.has(word)) && !isAlone;
		const isDetail = isForm || targets.every(({ type }) => DETAIL_TYPES.has(type));
		builder.addPart({
			words: words.filter((word) => words.length === 1 || !STOP_WORDS.has(word)),
			targets,
			weight: isForm ? FORM_WORD_WEIGHT : isDetail ? DETAIL_WEIGHT : MEANING_WEIGHT,
			isTopic: !isDetail
		});
	}
	const last = reading.textWords.at(-1);
	for (const word of reading.textWords) {
		const isForm = FORM_WORDS.has(word) && (reading.textWords.length > 1 || !isAlone);
		const weight = isForm ? FORM_WORD_WEIGHT : builder.weightOf(word);
		builder.addPart({
			words: [word],
			targets: [],
			weight: isSentence ? weight * SMALL_TALK_WEIGHT : weight,
			isTopic: !isForm && !isSentence,
			isLast: word === last
		});
	}
	builder.addNameWords(reading.nameWords);
	builder.joinNeighbours();
	return builder.question;
}

class QuestionBuilder {
	readonly question: Question = {
		parts: [],
		nameUnits: [],
		terms: new Map(),
		compounds: [],
		unknown: []
	};
	readonly #words: WordList;
	readonly #size: number;
	readonly #units: Unit[] = [];
	#bits = 0;

	constructor(words: WordList, size: number) {
		this.#words = words;
		this.#size = size;
	}

	addPart({ words, targets, weight, isTopic, isLast = false }: NewPart): void {
		const units = words.flatMap((word) => {
			const unit = this.#unit(word, weight / words.length);
			if (!unit) return [];
			const isKnown = this.#addVariants(unit, isLast);
			if (!isKnown && targets.length === 0) this.question.unknown.push(word);
			return [unit];
		});
		if (units.length > 0 || targets.length > 0) {
			this.question.parts.push({ weight, units, targets, isTopic });
		}


	addNameWords(words: string[]): void {
		for (const word of words) {
			const unit = this.#unit(word, LEAST_WORD_WEIGHT);
			if (!unit) continue;
			this.#term(word, unit.bit, VARIANT_WEIGHTS.exact * 0.5, false);
			this.question.nameUnits.push(unit);
		}
	}

	/** "food bank" also finds "foodbank": neighbours written as one word count for both. */
	joinNeighbours(): void {
		for (let at = 1; at < this.#units.length; at++) {
			const [first, second] = [this.#units[at - 1]!, this.#units[at]!];
			const joined = first.word + second.word;
			if (this.#words.listingsWith(joined) === 0) continue;
			this.#term(joined, first.bit | second.bit, VARIANT_WEIGHTS.joined, false);
		}
	}

	/** A word that stands in few listings says more about what is wanted than one that stands in many. */
	weightOf(word: string): number {
		const listings = this.#words.listingsWith(word);
		if (listings === 0) return 0.6;
		const rarity = Math.log(1 + this.#size / listings) / Math.log(1 + this.#size);
		return Math.max(LEAST_WORD_WEIGHT, Math.min(1, rarity));
	}

	#unit(word: string, weight: number): Unit | null {
		if (this.#bits >= MAX_UNITS) return null;
		const unit = { word, bit: 1 << this.#bits++, weight };
		this.#units.push(unit);
		return unit;
	}

	#term(word: string, bits: number, weight: number, isGuess: boolean): void {
		const known = this.question.terms.get(word);
		if (!known) {
			this.question.terms.set(word, { weight, bits, isGuess });
			return;
		}
		known.bits |= bits;
		known.weight = Math.max(known.weight, weight);
		known.isGuess &&= isGuess;
	}

	/** Everything in the index that may be meant by a word; false where there is nothing. */
	#addVariants({ word, bit }: Unit, isLast: boolean): boolean {
		const isKnown = this.#words.listingsWith(word) > 0;
		this.#term(word, bit, VARIANT_WEIGHTS.exact, false);
		this.#term(stem(word), bit, VARIANT_WEIGHTS.stem, false);
		const wasSplit = this.#addSplit(word, bit);
		if (isKnown) return true;
		const completions =
			word.length >= (isLast ? 2 : 4) ? this.#words.startingWith(word, MAX_COMPLETIONS) : [];
		for (const completion of completions) this.#term(completion, bit, VARIANT_WEIGHTS.prefix, true);
		const similar = this.#words.similarTo(word, allowedEdits(word.length), MAX_SIMILAR_WORDS);
		for (const { word: other, edits } of similar) {
			this.#term(
				other,
				bit,
				edits === 1 ? VARIANT_WEIGHTS.oneEdit : VARIANT_WEIGHTS.twoEdits,
				true
			);
		}
		return wasSplit || completions.length + similar.length > 0;
	}

	/** "foodbank" also finds "food bank": both halves must be words of the index and of the listing. */
	#addSplit(word: string, bit: number): boolean {
		for (let at = 3; at <= word.length - 3; at++) {
			const halves = [word.slice(0, at), word.slice(at)];
			if (!halves.every((half) => this.#words.listingsWith(half) > 0)) continue;
			if (this.#bits + 2 > MAX_UNITS) return false;
			let needs = 0;
			for (const half of halves) {
				const halfBit = 1 << this.#bits++;
				needs |= halfBit;
				this.#term(half, halfBit, VARIANT_WEIGHTS.joined, false);
			}
			this.question.compounds.push({ bit, needs });
			return true;
		}
		return false;
	}
}
