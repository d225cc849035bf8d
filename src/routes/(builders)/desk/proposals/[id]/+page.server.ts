import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { differencesOf } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { openForm } from '$lib/server/read-form';
import { answerProposal, seeProposal } from '$lib/server/use-cases/answer-proposal';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeProposal(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { proposal, listing, content } = seen;
	const names = await namesFor(services, content ? [listing.content, content] : [listing.content]);
	return {
		id: proposal.id,
		name: listing.content.name,
		waits: proposal.status === 'waiting',
		by: proposal.name,
		lead: proposal.role === 'owner' ? m.desk_proposal() : m.desk_changed_by_colleague(),
		/** Somebody else has to say yes to it. */
		isOwn: proposal.userId === person?.id,
		reason: proposal.reason,
		sent: momentWords(proposal.sentAt),
		sentAt: proposal.sentAt.getTime(),
		version: listing.version,
		isUsable: content !== null,
		differences: content ? differencesOf(listing.content, content, names) : [],
		listingHref: resolve(`/desk/listings/${listing.id}`)
	};
};

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = {
			outcome: form.text('outcome', 40),
			answer: form.text('answer', 5000),
			version: form.version(),
			sentAt: Number(form.text('sentAt', 20))
		};
		const result = await answerProposal(services, person, params.id, given, new Date());
		if (result.ok) redirect(303, `${resolve('/desk')}?done=proposal_${given.outcome}`);
		const { problem } = result;
		return fail(problem === 'forbidden' ? 403 : 409, { problem, answer: given.answer });
	}
};
