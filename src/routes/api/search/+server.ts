import { parseSearchQuery } from '$lib/domain/search-query';
import { findListings } from '$lib/server/find-listings';
import { knownIds } from '$lib/server/known-ids';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import { toSearchAnswer } from '$lib/server/search-answer';
import type { RequestHandler } from './$types';

/** The search of the results page, for programs. Parameters it cannot use come back in `problems`. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { query, problems } = parseSearchQuery(url.searchParams, knownIds(services.place));
	const now = new Date();
	const results = await findListings(services, query, now);
	const answer = toSearchAnswer(query, problems, results, {
		now,
		calendar: services.place.calendar,
		origin: url.origin
	});
	// What must not be written down must not lie in a cache either.
	const cacheControl = results.understanding.sensitive ? 'no-store' : undefined;
	return publicAnswer(JSON.stringify(answer), { cacheControl });
};

export const fallback = onlyReads;
