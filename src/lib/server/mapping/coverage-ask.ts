import { needParams, parseNeed, type Need } from '#domain/coverage/need';
import { WALKS, type Walk } from '#domain/coverage/walk';
import type { QueryProblem } from '#domain/search-query';
import { knownIds } from '../known-ids';
import type { Services } from '../services';

/** What is asked of the coverage page. */
export type CoverageAsk = {
	need: Need;
	walk: Walk;
	/** Null: the whole borough. */
	areaId: string | null;
};

/** Reads it from an address; what cannot be used is left out and told of. Never throws. */
export function readCoverageAsk(
	params: URLSearchParams,
	place: Services['place']
): CoverageAsk & { problems: QueryProblem[] } {
	const { need, problems } = parseNeed(params, knownIds(place));
	return {
		need,
		problems,
		walk: WALKS.find((walk) => String(walk) === params.get('walk')) ?? 10,
		areaId: place.areas.find(({ id }) => id === params.get('area'))?.id ?? null
	};
}

export function coverageParams({ need, walk, areaId }: CoverageAsk): URLSearchParams {
	const params = needParams(need);
	params.set('walk', String(walk));
	if (areaId) params.set('area', areaId);
	return params;
}
