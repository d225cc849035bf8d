import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import {
	parseSearchQuery,
	PAGE_SIZE,
	searchParams,
	type SearchQuery
} from '$lib/domain/search-query';
import { areaOf, askSomebody } from '$lib/server/ask-somebody';
import { searchEvents } from '$lib/server/events/search-events';
import { findListings } from '$lib/server/find-listings';
import { helpFirst } from '$lib/server/help-first';
import { knownIds } from '$lib/server/known-ids';
import type { Understanding } from '#search/engine';
import type { PageServerLoad } from './$types';
import { chosenChips, understoodChips, understoodWords } from './chips.server';
import { filterGroups, sortChoices, withinChoices } from './filters.server';
import { reasonWords } from './reasons.server';

export const load: PageServerLoad = async ({ locals, setHeaders, url }) => {
	const { services } = locals;
	const { place } = services;
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(place));
	const now = new Date();
	const [results, events, neighbours] = await Promise.all([
		findListings(services, query, now),
		searchEvents(services, query, now),
		services.hasNeighbours(now)
	]);
	services.searchLog.note(query, results, now);
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
		events,
		hasNeighbours: neighbours,
		outside: results.outside.map(card),
		alternatives: results.alternatives.map(card),
		widened: results.widened.map((item) => understoodWords(item, place)),
		...nearView(query, understanding),
		spelling: results.spelling,
		help: helpFirst(understanding, services.place.helpTexts),
		none: results.total === 0 ? noneView(query, understanding, place) : null,
		chosen: chosenChips(query, place),
		understood: understoodChips(query, understanding.understood, place),
		filters: filterGroups(query, results.facets, place),
		within: understanding.near ? withinChoices(query) : null,
		sorts: sortChoices(query),
		// The same search, for links to other pages of it and to the map.
		search: searchParams({ ...query, page: 1 }).toString()
	};
};

const nearView = (query: SearchQuery, { near }: Understanding) => ({
	near: near && { label: near.label, outsideBorough: near.outsideBorough },
	nearUnknown: query.near !== '' && near === null
});

/** Nobody is left with nothing: a person to ask, and a way to tell us what is missing. */
const noneView = (query: SearchQuery, understanding: Understanding, place: PlaceData) => ({
	ask: askSomebody(place, areaOf(query, understanding, place)),
	missingHref: missingHref(query, understanding)
});

/** The form for a missing group, with what was looked for; a question about danger or hate goes nowhere else. */
function missingHref({ q }: SearchQuery, { sensitive, near }: Understanding): string {
	if (sensitive || !q) return resolve('/suggest');
	const words = new URLSearchParams({ what: q, ...(near && { where: near.label }) });
	return `${resolve('/suggest')}?${words}`;
}
