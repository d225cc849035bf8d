/** A question taken apart into weighted parts, and the exact words of the index that stand for each. */
import {
	DETAIL_WEIGHT,
	FORM_WORDS,
	FORM_WORD_WEIGHT,
	LEAST_WORD_WEIGHT,
	MAX_COMPLETIONS,
	MAX_PHRASES,
	MAX_SIMILAR_WORDS,
	MEANING_WEIGHT,
	SENTENCE_WORDS,
	SMALL_TALK_WEIGHT,
	STOP_WORDS,
	UNKNOWN_WORD_WEIGHT,
	VARIANT_WEIGHTS
} from '../settings';
import type { Target } from '../understanding/phrases';
import type { Interpretation, Meaning } from '../understanding/understand';
import { allowedEdits } from '../words/edit-distance';
import { stem } from '../words/stem';
import type { WordList } from '../words/word-list';

/** One word of the question; `bit` marks it in the masks that say which listing has it. */
export type Unit = { word: string; bit: number; weight: number };

/** What counts as one answer: a word, or several words with a meaning. */
export type Part = {
	weight: number;
	units: Unit[];
	/** How much the words alone answer: little where "just had a baby" comes down to "baby". */
	wordsSay: number;
	targets: Target[];
	/** What is wanted, not a detail of it: a listing must answer at least one. */
	isTopic: boolean;
};

/** How sure it is that a word of the index is meant. */
export type Certainty = 'certain' | 'synonym' | 'likely' | 'unlikely';

export type Term = { weight: number; bits: number; certainty: Certainty };

export type Question = {
	parts: Part[];
	/** Words of place and time: they may stand in a name, but do not have to. */
	nameUnits: Unit[];
	/** Stems to look up, each with the units it answers. */
	terms: Map<string, Term>;
	/** Words that count only together: "memory cafe" for "dementia", "food bank" for "foodbank". */
	phrases: { words: string[]; bits: number; weight: number; certainty: Certainty }[];
	/** Words that nothing in the index comes near. */
	unknown: string[];
};

const DETAIL_TYPES: ReadonlySet<string> = new Set([
	'free',
	'access',
	'language',
	'age',
	'audience'
]);
/** 31 bits fit a mask; more words than that are never asked for. */
const MAX_UNITS = 31;

export function takeApart(reading: Interpretation, words: WordList, size: number): Question {
	const { meanings, textWords } = reading;
	const builder = new QuestionBuilder(words, size);
	const isSentence = meanings.length > 0 && reading.wordCount > SENTENCE_WORDS;
	const isAlone = meanings.length + textWords.length === 1;
	for (const meaning of meanings) builder.addMeaning(meaning, isAlone);
	for (const [index, word] of textWords.entries()) {
		const isForm = FORM_WORDS.has(word) && !isAlone;
		const weight = isForm ? FORM_WORD_WEIGHT : builder.weightOf(word, meanings.length > 0);
		builder.addWord(word, {
			weight: isSentence ? weight * SMALL_TALK_WEIGHT : weight,
			isTopic: !isForm && !isSentence,
			isLast: index === textWords.length - 1
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
		phrases: [],
		unknown: []
	};
	readonly #words: WordList;
	readonly #size: number;
	readonly #units: Unit[] = [];

	constructor(words: WordList, size: number) {
		this.#words = words;
		this.#size = size;
	}

	addMeaning({ words, slips, typedWords, synonyms, targets }: Meaning, isAlone: boolean): void {
		const isForm = words.every((word) => FORM_WORDS.has(word)) && !isAlone;
		const isDetail = isForm || targets.every(({ type }) => DETAIL_TYPES.has(type));
		const weight = isForm ? FORM_WORD_WEIGHT : isDetail ? DETAIL_WEIGHT : MEANING_WEIGHT;
		const telling = words.filter((word) => words.length === 1 || !STOP_WORDS.has(word));
		const kept = telling.length > 0 ? telling : words;
		const units = kept.flatMap((word) => this.#unit(word, weight / kept.length));
		for (const unit of units) this.#addExact(unit);
		const isTyped = units.filter((unit) => this.#addTyped(unit, slips)).length > 0;
		const bits = units.reduce((sum, unit) => sum | unit.bit, 0);
		// Rare names first: each of several words costs a look-up, and common words say least.
		const rarity = (words: string[]) =>
			Math.min(...words.map((word) => this.#words.listingsWith(word)));
		for (const synonym of synonyms.toSorted((a, b) => rarity(a) - rarity(b))) {
			this.#addSynonym(synonym, bits);
		}
		const wordsSay = telling.length * 2 >= typedWords ? 1 : telling.length / typedWords;
		this.question.parts.push({
			weight,
			units,
			wordsSay,
			targets: isTyped ? targets.map((target) => ({ ...target, strength: 'suggests' })) : targets,
			isTopic: !isDetail
		});
	}

	/** What was typed may be a name after all, though it looks like a slip in a word we know. True if it is one. */
	#addTyped({ word, bit }: Unit, slips: Meaning['slips']): boolean {
		const typed = slips.get(word);
		if (typed === undefined) return false;
		if (this.#words.listingsWith(typed) === 0) {
			this.#addGuesses({ word: typed, bit }, false);
			return false;
		}
		this.#term(typed, bit, VARIANT_WEIGHTS.exact, 'certain');
		return true;
	}

	addWord(
		word: string,
		{ weight, isTopic, isLast }: { weight: number; isTopic: boolean; isLast: boolean }
	) {
		const units = this.#unit(word, weight);
		for (const unit of units) {
			this.#addExact(unit);
			if (!this.#addGuesses(unit, isLast)) this.question.unknown.push(word);
		}
		this.question.parts.push({ weight, units, wordsSay: 1, targets: [], isTopic });
	}

	addNameWords(words: string[]): void {
		for (const word of words) {
			const units = this.#unit(word, LEAST_WORD_WEIGHT);
			for (const { bit } of units) this.#term(word, bit, VARIANT_WEIGHTS.exact / 2, 'certain');
			this.question.nameUnits.push(...units);
		}
	}

	/** "food bank" also finds "foodbank": neighbours written as one word count for both. */
	joinNeighbours(): void {
		for (let at = 1; at < this.#units.length; at++) {
			const [first, second] = [this.#units[at - 1]!, this.#units[at]!];
			const joined = first.word + second.word;
			if (this.#words.listingsWith(joined) === 0) continue;
			this.#term(joined, first.bit | second.bit, VARIANT_WEIGHTS.joined, 'certain');
		}
	}

	/** A word that stands in few listings says more about what is wanted than one that stands in many. */
	weightOf(word: string, isBesideMeaning: boolean): number {
		const listings = this.#words.listingsWith(word);
		if (listings === 0) return isBesideMeaning ? UNKNOWN_WORD_WEIGHT : 1;
		const rarity = Math.log(1 + this.#size / listings) / Math.log(1 + this.#size);
		return Math.max(LEAST_WORD_WEIGHT, Math.min(1, rarity));
	}

	/** A new unit, or none where the mask is full. */
	#unit(word: string, weight: number): Unit[] {
		if (this.#units.length >= MAX_UNITS) return [];
		const unit = { word, bit: 1 << this.#units.length, weight };
		this.#units.push(unit);
		return [unit];
	}

	#term(word: string, bits: number, weight: number, certainty: Certainty): void {
		const form = stem(word);
		const known = this.question.terms.get(form);
		if (!known) {
			this.question.terms.set(form, { weight, bits, certainty });
			return;
		}
		known.bits |= bits;
		known.weight = Math.max(known.weight, weight);
		if (certainty === 'certain') known.certainty = certainty;
	}

	#addExact({ word, bit }: Unit): void {
		this.#term(word, bit, VARIANT_WEIGHTS.exact, 'certain');
		this.#addSplit(word, bit);
	}

	#addSynonym(words: string[], bits: number): void {
		if (bits === 0) return;
		if (words.length > 1) {
			this.#phrase(words, bits, VARIANT_WEIGHTS.synonym, 'synonym');
		} else if (this.#words.hasFormOf(words[0]!)) {
			this.#term(words[0]!, bits, VARIANT_WEIGHTS.synonym, 'synonym');
		}
	}

	#phrase(words: string[], bits: number, weight: number, certainty: Certainty): void {
		const { phrases } = this.question;
		if (phrases.length < MAX_PHRASES && words.every((word) => this.#words.hasFormOf(word))) {
			phrases.push({ words: words.map(stem), bits, weight, certainty });
		}
	}

	/** What may be meant by a word that the index does not have as it stands; false where there is nothing. */
	#addGuesses({ word, bit }: Pick<Unit, 'word' | 'bit'>, isLast: boolean): boolean {
		if (this.#words.listingsWith(word) > 0) return true;
		const isStart = word.length >= (isLast ? 2 : 4);
		const completions = isStart ? this.#words.startingWith(word, MAX_COMPLETIONS) : [];
		for (const completion of completions)
			this.#term(completion, bit, VARIANT_WEIGHTS.prefix, 'likely');
		const similar = this.#words.similarTo(word, allowedEdits(word.length), MAX_SIMILAR_WORDS);
		for (const { word: other, edits } of similar) {
			const weight = edits === 1 ? VARIANT_WEIGHTS.oneEdit : VARIANT_WEIGHTS.twoEdits;
			// Short words have many neighbours, and the first letter is seldom the wrong one.
			const isLikely = edits === 1 && word.length > (other[0] === word[0] ? 4 : 5);
			this.#term(other, bit, weight, isLikely ? 'likely' : 'unlikely');
		}
		return completions.length + similar.length > 0 || this.#words.hasFormOf(word);
	}

	/** "foodbank" also finds "food bank". */
	#addSplit(word: string, bit: number): void {
		for (let at = 3; at <= word.length - 3; at++) {
			const halves = [word.slice(0, at), word.slice(at)];
			if (!halves.every((half) => this.#words.listingsWith(half) > 0)) continue;
			this.#phrase(halves, bit, VARIANT_WEIGHTS.joined, 'certain');
			return;
		}
	}
}
