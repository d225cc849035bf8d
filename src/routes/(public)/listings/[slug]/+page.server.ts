import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { queryFor } from '$lib/domain/search-query';
import { localMoment } from '$lib/domain/local-time';
import { toCard } from '$lib/server/card';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { nextEvents } from '$lib/server/events/area-events';
import { findListings } from '$lib/server/find-listings';
import { findPublishedListing, publishedListings } from '#db/queries/listings.server';
import { publicWinner } from '#db/queries/merges.server';
import { qrCode } from '$lib/server/qr-code';
import type { PageServerLoad } from './$types';
import { listingData } from './structured-data.server';
import { listingView } from './view.server';

const SIMILAR = 3;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { services } = locals;
	const { place, db } = services;
	const listing = await findPublishedListing(db, params.slug);
	if (!listing) return elsewhere(db, params.slug, setHeaders);

	const now = new Date();
	const view = listingView(listing, place, now);
	// Who looks for where to report hate is counted nowhere.
	if (view.isHirc) setHeaders({ 'referrer-policy': 'no-referrer' });
	else services.listingViews.note(listing.id, now);

	const [atVenue, similar, events] = await Promise.all([
		listing.venue && !listing.venue.addressIsHidden
			? publishedListings(db, { venueId: listing.venue.id })
			: [],
		findListings(
			services,
			queryFor({ categories: listing.categories.slice(0, 1), areas: [listing.areaId] }),
			now
		),
		nextEvents(services, { ...ANY_EVENT, listing: listing.slug }, now)
	]);
	const others = atVenue.filter(({ id }) => id !== listing.id);
	const shownElsewhere = new Set([listing.id, ...others.map(({ id }) => id)]);
	const address = new URL(resolve(`/listings/${listing.slug}`), url.origin).href;
	return {
		listing: view,
		structured: listingData(listing, address, localMoment(now).date),
		events,
		others: others.map(({ id, slug, name }) => ({ id, slug, name })),
		similar: similar.hits
			.filter(({ id }) => !shownElsewhere.has(id))
			.slice(0, SIMILAR)
			.map((hit) => toCard(hit, place, now)),
		drawing: view.where.point
			? services.drawings.around(view.where.point, listing.kinds[0] ?? 'venue', listing.name)
			: null,
		// Paper outlives the page it was printed from: the code leads back to what is true today.
		qr: qrCode(address)
	};
};

/** It was the same thing as another one: whoever kept or printed the old address gets there for ever. */
async function elsewhere(
	db: App.Locals['services']['db'],
	slug: string,
	setHeaders: (headers: Record<string, string>) => void
): Promise<never> {
	const winner = await publicWinner(db, slug);
	if (!winner) error(404, 'No such listing');
	// Browsers remember a lasting redirect, but this one can be taken back.
	setHeaders({ 'cache-control': 'no-cache' });
	redirect(308, resolve(`/listings/${winner}`));
}
