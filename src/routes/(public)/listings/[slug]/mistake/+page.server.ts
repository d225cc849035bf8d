import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { cleanLines } from '$lib/domain/clean-text';
import { proposableOf } from '$lib/domain/suggestion';
import { PROPOSED_FIELDS } from '$lib/domain/suggestion-answer';
import { suggestCorrection } from '$lib/server/suggest-correction';
import { findPublishedListing } from '#db/queries/listings.server';
import { publicWinner } from '#db/queries/merges.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const listing = await findPublishedListing(locals.services.db, params.slug);
	if (!listing) {
		const winner = await publicWinner(locals.services.db, params.slug);
		if (winner) {
			setHeaders({ 'cache-control': 'no-cache' });
			redirect(308, resolve(`/listings/${winner}/mistake`));
		}
		error(404, 'No such listing');
	}
	return {
		name: listing.name,
		slug: listing.slug,
		sent: url.searchParams.has('sent'),
		standing: proposableOf(listing)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const field = (name: string) => cleanLines(String(form.get(name) ?? ''), 5000);
		const typed = {
			subject: field('subject'),
			message: field('message'),
			contact: field('contact')
		};
		// What is missing in a form was not changed: only what was sent counts.
		const proposal = Object.fromEntries(
			PROPOSED_FIELDS.filter((name) => form.has(`right-${name}`)).map((name) => [
				name,
				field(`right-${name}`)
			])
		);
		const thanks = `${resolve(`/listings/${params.slug}/mistake`)}?sent`;
		// A machine fills every field. It is thanked like everybody else and nothing is kept.
		if (field('website')) redirect(303, thanks);

		const result = await suggestCorrection(locals.services, params.slug, typed, proposal);
		if (result.ok) redirect(303, `${resolve(`/suggestions/${result.token}`)}?sent`);
		if (result.reason === 'no_such_listing') error(404, 'No such listing');
		return fail(400, { typed, proposal, fields: result.fields });
	}
};
