import { resolve } from '$app/paths';
import { queryFor, searchParams } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { kindWords } from '$lib/words/directory';
import type { Suggestion } from '#search/engine';

/** What a list of suggestions shows, and where each leads. */
export type SuggestionWords = { words: string; note: string | null; href: string };

export function suggestionWords(suggestion: Suggestion): SuggestionWords {
	const search = (part: Parameters<typeof queryFor>[0]) =>
		`${resolve('/search')}?${searchParams(queryFor(part))}`;
	switch (suggestion.type) {
		case 'listing': {
			const kind = suggestion.kinds[0];
			const note = [kind && kindWords(kind), suggestion.town].filter(Boolean).join(', ');
			return { words: suggestion.name, note, href: resolve(`/listings/${suggestion.slug}`) };
		}
		case 'place':
			return {
				words: suggestion.name,
				note: m.suggest_place(),
				href: search({ near: suggestion.name })
			};
		case 'category':
			return {
				words: suggestion.name,
				note: m.suggest_category(),
				href: search({ categories: [suggestion.id] })
			};
		case 'query':
			return { words: suggestion.text, note: null, href: search({ q: suggestion.text }) };
	}
}
