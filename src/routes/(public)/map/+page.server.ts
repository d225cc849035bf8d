import { parseSearchQuery } from '$lib/domain/search-query';
import { toCard } from '$lib/server/card';
import { knownIds } from '$lib/server/known-ids';
import { groupByVenue } from '$lib/map/group-points';
import type { PageServerLoad } from './$types';
import { mapChoices } from './choices.server';
import { frameOf } from './frame';
import { drawnMarks, findForMap, markNumbers, toPoints } from './listings.server';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place, environment } = services;
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(place));
	const now = new Date();
	const { hits, total, facets, understanding } = await findForMap(services, query, now);
	const { near } = understanding;
	const choices = mapChoices(query, facets, place);
	const points = toPoints(hits);
	const venues = groupByVenue(points);
	const numbers = markNumbers(venues);
	const chosenArea = place.areas.find(
		({ id }) => query.areas.length === 1 && id === query.areas[0]
	);
	// A town named among the words finds what is in it; only a place asked for by itself is "here".
	const here = query.near && near ? { label: near.label, point: near.point } : null;
	return {
		choices,
		problems,
		total,
		cards: hits.map((hit) => ({ ...toCard(hit, place, now), number: numbers.get(hit.id) ?? null })),
		drawing: services.drawings.withPoints(drawnMarks(venues)),
		near: query.near ? { asked: query.near, found: near } : null,
		map: {
			points,
			bounds: frameOf({
				borough: place.borough,
				chosenArea: chosenArea ?? null,
				here: here && !near?.outsideBorough ? here.point : null,
				points: points.map(({ point }) => point),
				isNarrowed: choices.isNarrowed
			}),
			chosenAreaId: chosenArea?.id ?? null,
			here
		},
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
