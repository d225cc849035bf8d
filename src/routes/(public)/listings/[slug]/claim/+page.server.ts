import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findPublishedListing } from '#db/queries/listings.server';
import { isTooQuick } from '$lib/domain/too-quick';
import { claimListing } from '$lib/server/claim-listing';
import { readForm } from '$lib/server/read-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const listing = await findPublishedListing(locals.services.db, params.slug);
	// Nobody looks after what was invented.
	if (!listing || listing.provenance.origin === 'sample') error(404, 'No such listing');
	const { name, slug } = listing;
	return { name, slug, began: Date.now(), isSent: url.searchParams.has('sent') };
};

/** Longer than what is kept, so that what is too long comes back whole, to be shortened. */
const FIELDS = { person: 1000, email: 1000, message: 5000 };

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { website, began, ...typed } = await readForm(request, {
			...FIELDS,
			website: 200,
			began: 20
		});
		const thanks = `${resolve(`/listings/${params.slug}/claim`)}?sent`;
		// A machine fills every field. It is thanked like everybody else and nothing is kept.
		if (website) redirect(303, thanks);
		if (isTooQuick(began, Date.now())) return fail(400, { typed, fields: [], isTooQuick: true });
		const result = await claimListing(locals.services, params.slug, typed);
		if (result.ok) redirect(303, thanks);
		if (result.problem === 'nothing') error(404, 'No such listing');
		return fail(400, { typed, fields: result.fields, isTooQuick: false });
	}
};
