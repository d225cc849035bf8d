import { knownIds } from '$lib/server/known-ids';
import { toClusterAnswer } from '$lib/server/map/cluster-answer';
import { readClusterQuery } from '$lib/server/map/cluster-query';
import { onlyReads, problem } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** A view of the map: `bbox` (west,south,east,north), `zoom`, and the filters of `/api/search`. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const read = readClusterQuery(url.searchParams, knownIds(services.place));
	if (!read.ok) {
		return problem({
			status: 400,
			type: 'bad-parameter',
			title: 'A parameter cannot be used',
			...read.problem
		});
	}
	const { query, bounds, zoom } = read.asked;
	const view = await services.map.view(query, bounds, zoom, new Date());
	return publicAnswer(JSON.stringify(toClusterAnswer(view)), {
		contentType: 'application/geo+json',
		// Words can be telling: an answer to them is kept nowhere.
		cacheControl: query.q ? 'no-store' : 'public, max-age=30'
	});
};

export const fallback = onlyReads;
