import type { Area } from '$lib/domain/geography';
import { parseSearchQuery, PAGE_SIZE } from '$lib/domain/search-query';
import { isPosition } from '$lib/server/filter-words';
import { basemapAddress } from '$lib/server/basemap';
import { eventPoints } from '$lib/server/events/event-points';
import { findListings } from '$lib/server/find-listings';
import { knownIds } from '$lib/server/known-ids';
import { drawnHits } from '$lib/server/map/drawn-hits';
import { layerPoints, pointsOf } from '$lib/server/map/search-points';
import type { Services } from '$lib/server/services';
import type { SearchHit } from '#search/engine';
import type { PageServerLoad } from './$types';
import { mapChoices, mapHref } from './choices.server';
import { mapContent } from './content.server';
import { isLayerKind, readLayers } from './layers.server';

import { layerCards } from './layer-cards.server';

export const load: PageServerLoad = async ({ locals: { services }, setHeaders, url }) => {
	const { place, environment, drawings } = services;
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(place));
	const asked = readLayers(url.searchParams);
	const now = new Date();
	const { hits, total, facets, understanding } = await findListings(services, query, now);
	// The question stands in the address: no site that is linked from here may learn of it.
	if (understanding.sensitive) setHeaders({ 'referrer-policy': 'no-referrer' });
	const [points, listingLayers, eventLayer] = await Promise.all([
		pointsOf(services, query, total, now),
		layerPoints(services, asked.layers.filter(isLayerKind), query, now),
		asked.layers.includes('events') ? eventPoints(services, now) : []
	]);
	const layers = [...listingLayers, ...eventLayer];
	const choices = mapChoices(query, asked.layers, facets, place);
	const { near } = understanding;
	const { marks, numbers, spots } = drawnHits(hits, query, near);
	const unplaced = hits.filter(({ id }) => !spots.has(id));
	const key = mapHref(query, asked.layers);
	const { isNarrowed } = choices;
	return {
		choices,
		problems: [...problems, ...asked.problems],
		total,
		page: query.page,
		pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
		cards: hits.map((hit) => ({
			...services.card(hit, now),
			...areaOf(hit, place.areas),
			number: numbers.get(hit.id) ?? null,
			spot: spots.get(hit.id) ?? null
		})),
		layerCards: layerCards(layers, points ?? [], place),
		drawing: drawings.withPoints(marks),
		near: query.near
			? { asked: query.near, found: near, isPosition: isPosition(query.near) }
			: null,
		map: mapContent({ query, near, points, layers, unplaced, key, isNarrowed }, place),
		...groundOf(place, environment)
	};
};

/** What the map shows whatever is searched for. */
const groundOf = ({ areas, borough }: Services['place'], { BASEMAP }: Services['environment']) => ({
	areas: areas.map(toOutline),
	limits: borough.bounds,
	areasAreIndicative: areas.some(({ outlineIsIndicative }) => outlineIsIndicative),
	style: basemapAddress(BASEMAP)
});

const areaOf = ({ areaId }: SearchHit, areas: Area[]) => ({
	areaId,
	area: areas.find(({ id }) => id === areaId)?.shortName ?? areaId
});

const toOutline = ({ id, shortName, centre, outline }: Area) => ({
	id,
	shortName,
	centre,
	outline
});
