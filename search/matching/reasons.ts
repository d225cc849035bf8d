/** Why a listing is among the results, most telling first. */
import type { Kind } from '#domain/kind';
import type { MatchReason } from '../engine';
import type { Scope } from '../understanding/lexicon';
import type { SearchResult } from 'minisearch';
import type { Question } from './question';
import type { WordHits } from './word-hits';
import type { Ranked } from './rank';

const MAX_REASONS = 4;

export function reasonsFor(
	ranked: Ranked,
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
	reasons.push(...wordReasons(hits.resultOf(ranked.stored.slot), question));
	return reasons.slice(0, MAX_REASONS);
}

function meaningReasons({ stored: { card } }: Ranked, { parts }: Question): MatchReason[] {
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
function wordReasons(found: SearchResult | undefined, { parts, terms }: Question): MatchReason[] {
	const reasons: MatchReason[] = [];
	for (const unit of parts.flatMap((part) => part.units)) {
		const hits = (found?.queryTerms ?? []).flatMap((form) => {
			const term = terms.get(form);
			return term && term.bits & unit.bit ? [{ form, ...term }] : [];
		});
		const exact = hits.find(({ certainty }) => certainty === 'certain');
		const other = hits[0];
		if (exact) {
			if (!found!.match[exact.form]?.includes('name'))
				reasons.push({ type: 'text', word: unit.word });
		} else if (other && !other.word.startsWith(unit.word)) {
			reasons.push({ type: 'similar', typed: unit.word, word: other.word });
		}
	}
	return reasons;
}
