/** Why a listing is among the results, most telling first. */
import type { Kind } from '#domain/kind';
import type { MatchReason } from '../engine';
import type { Card } from '../document';
import type { Scope } from '../understanding/lexicon';
import { allowedEdits, editDistance } from '../words/edit-distance';
import { wordsOf } from '../words/fold';
import type { Question } from './question';
import type { WordHits } from './word-hits';
import type { Match } from './match';

const MAX_REASONS = 4;

export function reasonsFor(
	ranked: Match,
	question: Question,
	hits: WordHits,
	scope: Scope | null
): MatchReason[] {
	const reasons: MatchReason[] = [];
	if (ranked.isNamed || ranked.isExactName || ranked.name >= 0.4) reasons.push({ type: 'name' });
	reasons.push(...meaningReasons(ranked, question));
	if (scope && scope.type !== 'outside' && ranked.isInside) {
		reasons.push({ type: 'place', name: scope.label });
	}
	reasons.push(...wordReasons(ranked, question, hits));
	return reasons.slice(0, MAX_REASONS);
}

function meaningReasons({ stored: { card } }: Match, { parts }: Question): MatchReason[] {
	const reasons = new Map<string, MatchReason>();
	for (const { type, value } of parts.flatMap((part) => part.targets)) {
		if (type === 'kind' && card.kinds.includes(value as Kind)) {
			reasons.set(`kind:${value}`, { type, kind: value as Kind });
		}
		if (type === 'category' && card.categories.includes(value)) {
			reasons.set(`category:${value}`, { type, category: value });
		}
	}
	return [...reasons.values()];
}

/** Words found outside the name, and what a slip was taken for. */
function wordReasons({ stored }: Match, { parts }: Question, hits: WordHits): MatchReason[] {
	const { slot, card } = stored;
	return parts
		.flatMap((part) => part.units)
		.flatMap(({ bit, word }): MatchReason[] => {
			if (hits.certain[slot]! & bit) {
				return hits.inName[slot]! & bit ? [] : [{ type: 'text', word }];
			}
			if (!((hits.likely[slot]! | hits.unlikely[slot]!) & bit)) return [];
			const similar = similarWord(card, word);
			return similar ? [{ type: 'similar', typed: word, word: similar }] : [];
		});
}

/** The word on the card that was meant by one with a slip in it; null for an unfinished word, which explains itself. */
function similarWord({ name, summary, venueName, town }: Card, typed: string): string | null {
	const words = wordsOf([name, summary, venueName, town].join(' '));
	if (words.some((word) => word.startsWith(typed))) return null;
	const limit = allowedEdits(typed.length);
	return words.find((word) => editDistance(word, typed, limit) <= limit) ?? null;
}
