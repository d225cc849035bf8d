import { parseSearchQuery, PAGE_SIZE, searchParams } from '$lib/domain/search-query';
import { findListings } from '$lib/server/find-listings';
import { knownIds } from '$lib/server/known-ids';
import type { PageServerLoad } from './$types';
import { chosenChips, understoodChips, understoodWords } from './chips.server';
import { filterGroups, sortChoices, withinChoices } from './filters.server';
import { reasonWords } from './reasons.server';

export const load: PageServerLoad = async ({ locals, setHeaders, url }) => {
	const { services } = locals;
	const { place } = services;
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(place));
	const now = new Date();
	const results = await findListings(services, query, now);
	const { understanding } = results;
	// The question stands in the address: no site that is linked from here may learn of it.
	if (understanding.sensitive) setHeaders({ 'referrer-policy': 'no-referrer' });
	const card = (hit: (typeof results.hits)[number]) => ({
		...services.card(hit, now),
		reason: query.q ? reasonWords(hit.reasons, place) : null
	});
	return {
		query,
		problems,
		total: results.total,
		pages: Math.max(1, Math.ceil(results.total / PAGE_SIZE)),
		cards: results.hits.map(card),
		outside: results.outside.map(card),
		alternatives: results.alternatives.map(card),
		widened: results.widened.map((item) => understoodWords(item, place)),
		near: understanding.near && {
			label: understanding.near.label,
			outsideBorough: understanding.near.outsideBorough
		},
		nearUnknown: query.near !== '' && understanding.near === null,
		spelling: results.spelling,
		help: understanding.help,
		chosen: chosenChips(query, place),
		understood: understoodChips(query, understanding.understood, place),
		filters: filterGroups(query, results.facets, place),
		within: understanding.near ? withinChoices(query) : null,
		sorts: sortChoices(query),
		// The same search, for links to other pages of it and to the map.
		search: searchParams({ ...query, page: 1 }).toString()
	};
};
