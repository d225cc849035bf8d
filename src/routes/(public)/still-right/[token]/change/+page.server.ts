import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { proposableOf } from '$lib/domain/suggestion';
import { PROPOSED_FIELDS } from '$lib/domain/suggestion-answer';
import { openForm } from '$lib/server/read-form';
import { readReviewLetter, tellOfChange } from '$lib/server/use-cases/answer-review-letter';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params, setHeaders }) => {
	setHeaders({
		'referrer-policy': 'same-origin',
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex'
	});
	const read = await readReviewLetter(services, params.token, new Date());
	// The page before this one says what is the matter with the link.
	if (!read.ok) redirect(303, resolve(`/still-right/${params.token}`));
	const { name, contacts } = read.listing.content;
	const standing = proposableOf({ name, contacts: contacts.filter(({ isPublic }) => isPublic) });
	return { token: params.token, name, standing };
};

export const actions: Actions = {
	default: async ({ locals: { services }, params: { token }, request }) => {
		const form = await openForm(request);
		const typed = { message: form.text('message', 5000) };
		const proposal = Object.fromEntries(
			PROPOSED_FIELDS.map((field) => [field, form.text(`right-${field}`, 5000)])
		);
		const result = await tellOfChange(services, token, typed, proposal, new Date());
		if (result.ok) redirect(303, `${resolve(`/suggestions/${result.token}`)}?sent`);
		if (result.problem === 'link') redirect(303, resolve(`/still-right/${token}`));
		return fail(400, { ...typed, proposal });
	}
};
