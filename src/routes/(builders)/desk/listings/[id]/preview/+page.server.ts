import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { publishedListings } from '#db/queries/listings.server';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { nextEvents } from '$lib/server/events/area-events';
import { qrCode } from '$lib/server/qr-code';
import { previewListing } from '$lib/server/use-cases/preview-listing';
import { m } from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';
import { listingView } from '../../../../../(public)/listings/[slug]/view.server';

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await previewListing(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { listing, shows } = seen;
	const now = new Date();
	const view = listingView(listing, services.place, now);
	const { venue } = listing;
	const others =
		venue && !venue.addressIsHidden
			? await publishedListings(services.db, { venueId: venue.id })
			: [];
	return {
		words: m[`preview_${shows}`](),
		backHref: resolve(`/desk/listings/${listing.id}/edit`) + '?step=send',
		page: {
			listing: view,
			events: await nextEvents(services, { ...ANY_EVENT, listing: listing.slug }, now),
			others: others
				.filter(({ id }) => id !== listing.id)
				.map(({ id, slug, name }) => ({ id, slug, name })),
			similar: [],
			drawing: view.where.point
				? services.drawings.around(view.where.point, listing.kinds[0] ?? 'venue', listing.name)
				: null,
			qr: qrCode(new URL(resolve(`/listings/${listing.slug}`), url.origin).href)
		}
	};
};
