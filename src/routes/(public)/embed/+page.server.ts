import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import { parseSearchQuery, searchParams, type SearchQuery } from '$lib/domain/search-query';
import { filterWords } from '$lib/server/filter-words';
import { findListings } from '$lib/server/find-listings';
import { helpFirst } from '$lib/server/help-first';
import { knownIds } from '$lib/server/known-ids';
import { drawnHits } from '$lib/server/map/drawn-hits';
import type { PageServerLoad } from './$types';

/**
 * The first page of a search for somebody else's website: the filters of the search page, and `show=map` for a small
 * drawn map above the list. Other sites ask for it, nobody types into it: it counts for no log of what is looked for.
 */
export const load: PageServerLoad = async ({ locals: { services }, setHeaders, url }) => {
	const { place } = services;
	const { query: asked } = parseSearchQuery(url.searchParams, knownIds(place));
	const query = { ...asked, page: 1 };
	const now = new Date();
	const { hits, total, understanding } = await findListings(services, query, now);
	// The question stands in the address: no site that is linked from here may learn of it.
	if (understanding.sensitive) setHeaders({ 'referrer-policy': 'no-referrer' });
	const hasMap = url.searchParams.get('show') === 'map';
	const drawn = hasMap ? drawnHits(hits, query, understanding.near) : null;
	const params = searchParams(query).toString();
	return {
		title: titleOf(query, place),
		total,
		help: helpFirst(understanding),
		// Keeping needs a form and a cookie of ours: both belong to our own pages.
		cards: hits.map((hit) => ({
			...services.card(hit, now),
			keep: null,
			number: drawn?.numbers.get(hit.id) ?? null
		})),
		drawing: drawn && services.drawings.withPoints(drawn.marks),
		wholeHref: resolve(hasMap ? '/map' : '/search') + (params ? `?${params}` : '')
	};
};

/** "Libraries, Grays": what was asked for; null where it was everything. */
function titleOf(query: SearchQuery, place: PlaceData): string | null {
	const words = [...searchParams(query)]
		.filter(([name]) => name !== 'sort')
		.map(([name, value]) => (name === 'q' ? value : filterWords(name, value, place)));
	return words.join(', ') || null;
}
