import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openForm } from '$lib/server/read-form';
import { answerClaim, seeClaim } from '$lib/server/use-cases/answer-claim';
import { momentWords } from '$lib/words/accounts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeClaim(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { claim, listing } = seen;
	return {
		id: claim.id,
		waits: claim.status === 'waiting',
		person: claim.person,
		email: claim.email,
		message: claim.message,
		sent: momentWords(claim.createdAt),
		name: listing.content.name,
		listingHref: resolve(`/desk/listings/${listing.id}`),
		contacts: listing.content.contacts.map(({ role, phone, email, web }) =>
			[role, phone, email, web].filter(Boolean).join(' · ')
		)
	};
};

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = { outcome: form.text('outcome', 40), answer: form.text('answer', 5000) };
		const result = await answerClaim(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve('/desk')}?done=claim_${given.outcome}`);
		const { problem } = result;
		return fail(problem === 'forbidden' ? 403 : 409, { problem, answer: given.answer });
	}
};
