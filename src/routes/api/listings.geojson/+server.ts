import { parseSearchQuery } from '$lib/domain/search-query';
import { exportedListings } from '$lib/server/export/exported-listings';
import { toGeoJson } from '$lib/server/export/geojson';
import { LICENCE_LINK } from '$lib/server/export/licence';
import { knownIds } from '$lib/server/known-ids';
import { onlyReads } from '$lib/server/problem';
import { lastModified, publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** Every listing that matches a search, for a map. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { query } = parseSearchQuery(url.searchParams, knownIds(services.place));
	const { changedAt } = await services.lastChange();
	const listings = await exportedListings(services, query, new Date());
	return publicAnswer(JSON.stringify(toGeoJson(listings, url.origin)), {
		cacheControl: query.q ? 'no-store' : undefined,
		contentType: 'application/geo+json',
		headers: { ...LICENCE_LINK, ...lastModified(changedAt) }
	});
};

export const fallback = onlyReads;
