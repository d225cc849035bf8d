/** Which listings answer a question, and how well: by their words and by what they are. */
import { LEAST_ANSWERED, LEAST_COVERAGE } from '../settings';
import type { Target } from '../understanding/phrases';
import type { IndexCopy, Stored } from './index-copy';
import type { Part, Question } from './question';
import type { WordHits } from './word-hits';

/** How one listing answers. Every figure lies between 0 and 1. */
export type Match = {
	stored: Stored;
	/** Share of the question it answers. */
	coverage: number;
	name: number;
	/** The name is what was typed, whole and without a guess. */
	isExactName: boolean;
	/** Every word of the question stands in the name. */
	isNamed: boolean;
	text: number;
	meaning: number;
	/** Set by `rank`: all of it together, the distance to the place that was meant, and whether it is there. */
	score: number;
	distanceMetres: number | null;
	isInside: boolean;
};

/** What a word counts that is not the one typed but may be meant. */
const SYNONYM_QUALITY = 0.85;
const LIKELY_QUALITY = 0.8;
const UNLIKELY_QUALITY = 0.5;
/** What having the category counts, where other listings have the very words: see `VocabularyEntry.strength`. */
const BESIDE_WORDS = { means: 1, same: 0.4, suggests: 0.35 } as const;
/** A second meaning of the same words is a little less likely. */
const LATER_TARGET = 0.85;
/** From here on a part of the question counts as answered. */
const ANSWERED = 0.5;

/** All listings that answer, unordered. Without words and meanings: every listing. */
export function matchListings(copy: IndexCopy, question: Question, hits: WordHits): Match[] {
	const nameOf = nameReader(question, hits);
	const { parts } = question;
	const fits = parts.map((part) => fitsOf(copy, part, hits));
	const total = parts.reduce((sum, part) => sum + part.weight, 0) || 1;
	const hasTopic = parts.some((part) => part.isTopic);
	const matches: Match[] = [];
	let best = 0;
	for (const stored of copy.stored) {
		// What came while the words were looked up is not in the hits yet.
		if (!stored || stored.slot >= hits.score.length) continue;
		const { slot } = stored;
		let coverage = 0;
		let meaning = 0;
		let isAnswer = parts.length === 0;
		for (let index = 0; index < parts.length; index++) {
			const part = parts[index]!;
			const fit = fits[index]![slot]!;
			const quality = Math.max(fit, hits.score[slot] === 0 ? 0 : textQuality(part, slot, hits));
			coverage += part.weight * quality;
			if (fit > meaning) meaning = fit;
			if (quality >= ANSWERED && (part.isTopic || !hasTopic)) isAnswer = true;
		}
		if (!isAnswer) continue;
		coverage /= total;
		if (coverage > best) best = coverage;
		const { name, isExactName, isNamed } = nameOf(stored);
		const text = hits.score[slot]! / hits.bestScore;
		const unranked = { score: 0, distanceMetres: null, isInside: true };
		matches.push({ stored, coverage, name, isExactName, isNamed, text, meaning, ...unranked });
	}
	const least = Math.max(best * LEAST_COVERAGE, hasTopic ? LEAST_ANSWERED : 0);
	return matches.filter((match) => match.coverage >= least);
}

/** By slot: how well each listing is what a part means. */
function fitsOf(copy: IndexCopy, part: Part, hits: WordHits): Float32Array {
	const fits = new Float32Array(copy.stored.length);
	const inWords = part.targets.length > 0 && hasAllWords(part, hits);
	part.targets.forEach((target, index) => {
		const quality =
			(index === 0 ? 1 : LATER_TARGET) * (inWords ? BESIDE_WORDS[target.strength] : 1);
		slotsOf(copy, target).forEach((fit, slot) => {
			if (fit * quality > fits[slot]!) fits[slot] = fit * quality;
		});
	});
	return fits;
}

function hasAllWords(part: Part, hits: WordHits): boolean {
	const bits = part.units.reduce((sum, unit) => sum | unit.bit, 0);
	const { certain, synonym } = hits;
	if (bits === 0) return false;
	for (let slot = 0; slot < certain.length; slot++) {
		if (((certain[slot]! | synonym[slot]!) & bits) === bits) return true;
	}
	return false;
}

function slotsOf(copy: IndexCopy, { type, value }: Target): ReadonlyMap<number, number> {
	if (type === 'audience') return copy.slotsWith('category', value);
	return type === 'age' ? copy.slotsForAge(Number(value)) : copy.slotsWith(type, value);
}

function textQuality({ units, wordsSay }: Part, slot: number, hits: WordHits): number {
	if (units.length === 0) return 0;
	let sum = 0;
	let isSynonym = true;
	for (const { bit } of units) {
		if (hits.certain[slot]! & bit) sum += 1;
		else if (hits.likely[slot]! & bit) sum += LIKELY_QUALITY;
		else if (hits.unlikely[slot]! & bit) sum += UNLIKELY_QUALITY;
		isSynonym &&= (hits.synonym[slot]! & bit) !== 0;
	}
	const share = (sum / units.length) * wordsSay;
	// Half of "food bank" is a river bank: with several words, a part of them says little.
	const quality = units.length > 1 && share < LIKELY_QUALITY ? share / 2 : share;
	return isSynonym ? Math.max(quality, SYNONYM_QUALITY) : quality;
}

/** Makes the function that says how well a listing's name is what was typed. */
function nameReader(question: Question, hits: WordHits) {
	const units = [...question.parts.flatMap((part) => part.units), ...question.nameUnits];
	const total = units.reduce((sum, unit) => sum + unit.weight, 0) || 1;
	const all = units.reduce((bits, unit) => bits | unit.bit, 0);
	const none = { name: 0, isExactName: false, isNamed: false };
	return ({ slot, nameLength }: Stored): Pick<Match, 'name' | 'isExactName' | 'isNamed'> => {
		const inName = hits.inName[slot]! & all;
		if (inName === 0) return none;
		let weight = 0;
		let count = 0;
		for (const unit of units) {
			if (!(inName & unit.bit)) continue;
			weight += unit.weight;
			count++;
		}
		const share = weight / total;
		const isWhole = inName === all;
		return {
			name: share * share * (0.5 + 0.5 * Math.min(1, count / nameLength)),
			isExactName: isWhole && count >= nameLength && (hits.certain[slot]! & all) === all,
			isNamed: isWhole && count > 1
		};
	};
}
