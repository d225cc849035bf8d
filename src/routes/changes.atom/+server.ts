import { lastChangedListings } from '#db/queries/listings.server';
import { resolve } from '$app/paths';
import type { PlaceData } from '$lib/domain/place-data';
import { parseSearchQuery, searchParams, type SearchQuery } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { lastChange, toAtom } from '$lib/server/export/atom';
import { asksForEverything, matchingIds } from '$lib/server/export/exported-listings';
import { filterWords } from '$lib/server/filter-words';
import { knownIds } from '$lib/server/known-ids';
import { onlyReads } from '$lib/server/problem';
import { lastModified, publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

const MOST_ENTRIES = 50;

/** What changed last among the listings of an area, a kind or any other search, as an Atom feed. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { place, db, environment } = services;
	const { query: asked } = parseSearchQuery(url.searchParams, knownIds(place));
	const query: SearchQuery = { ...asked, page: 1, sort: 'relevance' };
	const ids = asksForEverything(query) ? undefined : await matchingIds(services, query, new Date());
	const listings = await lastChangedListings(db, { ids, atMost: MOST_ENTRIES });
	const params = searchParams(query).toString();
	const addressOf = (path: string) => url.origin + path + (params ? `?${params}` : '');
	const body = toAtom(listings, {
		address: addressOf('/changes.atom'),
		pageAddress: addressOf(resolve('/search')),
		title: m.page_title({ page: titleOf(query, place), site: environment.SITE_NAME }),
		author: environment.SITE_NAME,
		origin: url.origin
	});
	return publicAnswer(body, {
		contentType: 'application/atom+xml; charset=utf-8',
		// Words can be telling: an answer to them is kept nowhere.
		cacheControl: query.q ? 'no-store' : undefined,
		headers: lastModified(new Date(lastChange(listings)))
	});
};

/** "Changes, Libraries, Grays" */
function titleOf(query: SearchQuery, place: PlaceData): string {
	const words = [...searchParams(query)].map(([name, value]) =>
		name === 'q' ? value : filterWords(name, value, place)
	);
	return [m.data_changes_title(), ...words].join(', ');
}

export const fallback = onlyReads;
