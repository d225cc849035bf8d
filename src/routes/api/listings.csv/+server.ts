import { parseSearchQuery } from '$lib/domain/search-query';
import { toCsv } from '$lib/server/export/csv';
import { exportedListings } from '$lib/server/export/exported-listings';
import { LICENCE_LINK } from '$lib/server/export/licence';
import { knownIds } from '$lib/server/known-ids';
import { onlyReads } from '$lib/server/problem';
import { lastModified, publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** Every listing that matches a search, for a spreadsheet. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { query } = parseSearchQuery(url.searchParams, knownIds(services.place));
	const { changedAt } = await services.lastChange();
	const listings = await exportedListings(services, query, new Date());
	return publicAnswer(toCsv(listings), {
		// Words can be telling: an answer to them is kept nowhere.
		cacheControl: query.q ? 'no-store' : undefined,
		contentType: 'text/csv; charset=utf-8; header=present',
		headers: {
			...LICENCE_LINK,
			...lastModified(changedAt),
			'content-disposition': 'attachment; filename="listings.csv"'
		}
	});
};

export const fallback = onlyReads;
