import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { cleanText } from '$lib/domain/clean-text';
import { isTooQuick } from '$lib/domain/too-quick';
import { askSomebody } from '$lib/server/ask-somebody';
import { readForm } from '$lib/server/read-form';
import { suggestListing } from '$lib/server/suggest-listing';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { services }, url }) => {
	const given = (name: string) => cleanText((url.searchParams.get(name) ?? '').slice(0, 2000), 200);
	return {
		isSent: url.searchParams.has('sent'),
		/** The words of a search that found nothing. */
		prefilled: { what: given('what'), where: given('where') },
		began: Date.now(),
		ask: askSomebody(services.place, null)
	};
};

/** Longer than what is kept, so that what is too long comes back whole, to be shortened. */
const FIELDS = {
	name: 500,
	what: 10_000,
	where: 2000,
	when: 2000,
	groupContact: 2000,
	message: 10_000,
	contact: 1000
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { website, began, ...typed } = await readForm(request, {
			...FIELDS,
			website: 200,
			began: 20
		});
		const thanks = `${resolve('/suggest')}?sent`;
		// A machine fills every field. It is thanked like everybody else and nothing is kept.
		if (website) redirect(303, thanks);
		if (isTooQuick(began, Date.now())) return fail(400, { typed, fields: [], isTooQuick: true });

		const result = await suggestListing(locals.services, typed);
		if (result.ok) redirect(303, `${resolve(`/suggestions/${result.token}`)}?sent`);
		return fail(400, { typed, fields: result.fields, isTooQuick: false });
	}
};
