import { parseSearchQuery } from '$lib/domain/search-query';
import { toCard } from '$lib/server/card';
import { knownIds } from '$lib/server/known-ids';
import { groupByVenue } from '$lib/map/group-points';
import type { PageServerLoad } from './$types';
import { mapChoices } from './choices.server';
import { drawnMarks, findForMap, markNumbers, toPoints } from './listings.server';
import { mapContent } from './content.server';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place, environment, drawings } = services;
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(place));
	const now = new Date();
	const { hits, total, facets, understanding } = await findForMap(services, query, now);
	const choices = mapChoices(query, facets, place);
	const points = toPoints(hits);
	const venues = groupByVenue(points);
	const numbers = markNumbers(venues);
	return {
		choices,
		problems,
		total,
		cards: hits.map((hit) => ({ ...toCard(hit, place, now), number: numbers.get(hit.id) ?? null })),
		drawing: drawings.withPoints(drawnMarks(venues)),
		near: query.near ? { asked: query.near, found: understanding.near } : null,
		map: mapContent(query, understanding.near, points, place, choices.isNarrowed),
		areas: place.areas.map(({ id, shortName, centre, outline }) => ({
			id,
			shortName,
			centre,
			outline
		})),
		areasAreIndicative: place.areas.some(({ outlineIsIndicative }) => outlineIsIndicative),
		style: environment.BASEMAP
	};
};
