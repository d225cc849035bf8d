/** Which listings answer a question, and how well: by their words and by what they are. */
import type { SearchResult } from 'minisearch';
import { FIELD_WEIGHTS, LEAST_COVERAGE } from '../settings';
import type { Target } from '../understanding/phrases';
import type { IndexCopy, Stored } from './index-copy';
import type { Part, Question } from './question';

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
	found: SearchResult | null;
};

/** A word found with a guess counts a little less than the word itself. */
const GUESS_QUALITY = 0.8;
/** Having the category, where others have the very words. */
const SECOND_BEST = 0.6;
const ONLY_SUGGESTED = 0.35;

type Hits = { exact: number; guessed: number; inName: number; score: number; result: SearchResult };

/** All listings that answer, unordered. Without words and meanings: every listing. */
export function matchListings(copy: IndexCopy, question: Question): Match[] {
	if (question.parts.length === 0) {
		const named = hitsOf(copy, question);
		return copy.browseOrder.map((slot) =>
			matchOf(copy.stored[slot]!, named.get(slot), question, 1, 0, 1)
		);
	}
	const hits = hitsOf(copy, question);
	const fits = question.parts.map((part) => fitOf(copy, part, hits));
	const slots = new Set([...hits.keys(), ...fits.flatMap((fit) => [...fit.keys()])]);
	const bestScore = Math.max(1e-9, ...[...hits.values()].map((hit) => hit.score));
	const total = question.parts.reduce((sum, part) => sum + part.weight, 0);
	const matches: Match[] = [];
	let best = 0;
	for (const slot of slots) {
		const hit = hits.get(slot);
		let coverage = 0;
		let meaning = 0;
		question.parts.forEach((part, index) => {
			const fit = fits[index]!.get(slot) ?? 0;
			coverage += part.weight * Math.max(fit, textQuality(part, hit));
			meaning = Math.max(meaning, fit);
		});
		coverage /= total;
		if (coverage <= 0) continue;
		best = Math.max(best, coverage);
		matches.push(matchOf(copy.stored[slot]!, hit, question, coverage, meaning, bestScore));
	}
	return matches.filter((match) => match.coverage >= best * LEAST_COVERAGE);
}

function hitsOf(copy: IndexCopy, question: Question): Map<number, Hits> {
	const hits = new Map<number, Hits>();
	const { terms, compounds } = question;
	if (terms.size === 0) return hits;
	const results = copy.text.search([...terms.keys()].join(' '), {
		tokenize: (text) => text.split(' '),
		processTerm: (term) => term,
		boost: FIELD_WEIGHTS,
		boostTerm: (term) => terms.get(term)?.weight ?? 1,
		prefix: false,
		fuzzy: false
	});
	for (const result of results) {
		const hit = {
			exact: 0,
			guessed: 0,
			inName: 0,
			score: result.score / result.queryTerms.length,
			result
		};
		for (const word of result.queryTerms) {
			const term = terms.get(word)!;
			if (term.isGuess) hit.guessed |= term.bits;
			else hit.exact |= term.bits;
			if (result.match[word]?.includes('name')) hit.inName |= term.bits;
		}
		for (const { bit, needs } of compounds) {
			if ((hit.exact & needs) === needs) hit.exact |= bit;
			if ((hit.inName & needs) === needs) hit.inName |= bit;
		}
		hits.set(result.id, hit);
	}
	return hits;
}

/** The listings that are what a part means, and how well each fits. */
function fitOf(copy: IndexCopy, part: Part, hits: Map<number, Hits>): Map<number, number> {
	const fits = new Map<number, number>();
	if (part.targets.length === 0) return fits;
	const inWords = hasAllWords(part, hits);
	part.targets.forEach((target, index) => {
		const quality =
			(index === 0 ? 1 : 0.85) * (!inWords ? 1 : target.suggested ? ONLY_SUGGESTED : SECOND_BEST);
		for (const [slot, fit] of slotsOf(copy, target)) {
			fits.set(slot, Math.max(fits.get(slot) ?? 0, fit * quality));
		}
	});
	return fits;
}

function hasAllWords(part: Part, hits: Map<number, Hits>): boolean {
	const bits = part.units.reduce((sum, unit) => sum | unit.bit, 0);
	if (bits === 0) return false;
	for (const hit of hits.values()) if ((hit.exact & bits) === bits) return true;
	return false;
}

function slotsOf(copy: IndexCopy, target: Target): Iterable<[number, number]> {
	if (target.type !== 'age') return copy.slotsWith(target.type, target.value);
	const age = Number(target.value);
	return copy.stored.flatMap((stored): [number, number][] => {
		if (!stored || (stored.minAge === null && stored.maxAge === null)) return [];
		const fits = (stored.minAge ?? 0) <= age && age <= (stored.maxAge ?? 150);
		return fits ? [[stored.slot, 0.9]] : [];
	});
}

function textQuality(part: Part, hit: Hits | undefined): number {
	if (!hit || part.units.length === 0) return 0;
	let sum = 0;
	for (const { bit } of part.units) {
		if (hit.exact & bit) sum += 1;
		else if (hit.guessed & bit) sum += GUESS_QUALITY;
	}
	const share = sum / part.units.length;
	// Half of "food bank" is a river bank: with several words, a part of them says little.
	return share < GUESS_QUALITY ? share * 0.5 : share;
}

function matchOf(
	stored: Stored,
	hit: Hits | undefined,
	question: Question,
	coverage: number,
	meaning: number,
	bestScore: number
): Match {
	const units = [...question.parts.flatMap((part) => part.units), ...question.placeUnits];
	let weight = 0;
	let named = 0;
	let count = 0;
	let guesses = 0;
	for (const unit of units) {
		weight += unit.weight;
		if (!hit || !(hit.inName & unit.bit)) continue;
		named += unit.weight;
		count++;
		if (!(hit.exact & unit.bit)) guesses++;
	}
	const isNamed = count > 0 && count === units.length;
	const share = weight > 0 ? named / weight : 0;
	const fullness = Math.min(1, count / Math.max(1, stored.nameLength));
	return {
		stored,
		coverage,
		name: share * share * (0.5 + 0.5 * fullness),
		isExactName: isNamed && count >= stored.nameLength && guesses === 0,
		isNamed: isNamed && count > 1,
		text: hit ? hit.score / bestScore : 0,
		meaning,
		found: hit?.result ?? null
	};
}
