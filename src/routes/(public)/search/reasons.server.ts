import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { filterWords } from '$lib/server/filter-words';
import { kindWords } from '$lib/words/directory';
import type { MatchReason } from '#search/engine';

/** Why a listing is among the results: the one most telling reason, or null where it is plain to see. */
export function reasonWords(reasons: MatchReason[], place: PlaceData): string | null {
	const reason = reasons[0];
	switch (reason?.type) {
		case 'kind':
			return m.search_reason_kind({ kind: kindWords(reason.kind) });
		case 'category':
			return m.search_reason_category({
				category: filterWords('category', reason.category, place)
			});
		case 'place':
			return m.search_reason_place({ place: reason.name });
		case 'text':
			return m.search_reason_words({ word: reason.word });
		case 'similar':
			return m.search_reason_similar({ typed: reason.typed, word: reason.word });
		default:
			// A matching name explains itself.
			return null;
	}
}
