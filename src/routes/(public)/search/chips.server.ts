/** The choices that stand above the results, each with the link that takes it away. */
import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import { searchParams, type SearchQuery } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { filterWords } from '$lib/server/filter-words';
import type { Understood } from '#search/engine';

export type Chip = { words: string; without: string };

const link = (params: URLSearchParams) => {
	params.delete('page');
	const text = params.toString();
	return resolve('/search') + (text ? `?${text}` : '');
};

/** One chip for each filter in the URL. */
export function chosenChips(query: SearchQuery, place: PlaceData): Chip[] {
	const params = searchParams(query);
	const chips: Chip[] = [];
	for (const [name, value] of params) {
		if (['q', 'sort', 'page'].includes(name)) continue;
		const without = new URLSearchParams([...params].filter(([n, v]) => n !== name || v !== value));
		if (name === 'near') without.delete('within');
		chips.push({ words: filterWords(name, value, place), without: link(without) });
	}
	return chips;
}

/** One chip for each thing read out of the question; taking it away takes its words out of the question. */
export function understoodChips(
	query: SearchQuery,
	understood: Understood[],
	place: PlaceData
): Chip[] {
	return understood.map((item) => {
		const params = searchParams({ ...query, q: withoutWords(query.q, item.words) });
		return { words: understoodWords(item, place), without: link(params) };
	});
}

/** "in Tilbury", "Libraries": what was understood, in the words of the page. */
export function understoodWords(item: Understood, place: PlaceData): string {
	if (item.type === 'place' || item.type === 'area') {
		return m.search_in_place({
			place: item.label ?? filterWords(item.parameter, item.value, place)
		});
	}
	if (item.type === 'postcode') return m.search_near_place({ place: item.label ?? item.value });
	return item.label ?? filterWords(item.parameter, item.value, place);
}

function withoutWords(q: string, words: string): string {
	const at = q.toLowerCase().indexOf(words.toLowerCase());
	if (at < 0) return q;
	// "in", "near" and the like would be left dangling where a place is taken away.
	const before = q.slice(0, at).replace(/\b(in|near|around|at|on|for|by)\s*$/i, '');
	return `${before} ${q.slice(at + words.length)}`.replace(/\s+/g, ' ').trim();
}
