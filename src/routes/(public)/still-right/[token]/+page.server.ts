import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { askSomebody } from '$lib/server/ask-somebody';
import { groupFacts } from '$lib/server/clockwork/group-facts';
import { namesFor } from '$lib/server/desk/names';
import { readForm } from '$lib/server/read-form';
import {
	confirmStillRight,
	readReviewLetter,
	tellOfStopping
} from '$lib/server/use-cases/answer-review-letter';
import { checkedOnWords } from '$lib/words/desk';
import type { Actions, PageServerLoad } from './$types';

/** Private: whoever has the link answers for the group. Looking at the page changes nothing. */
export const load: PageServerLoad = async ({ locals: { services }, params, setHeaders }) => {
	setHeaders({
		'referrer-policy': 'same-origin',
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex'
	});
	const read = await readReviewLetter(services, params.token, new Date());
	if (!read.ok) {
		const { problem, answer, listing } = read;
		return {
			open: null,
			dead: { problem, answer, listing },
			ask: askSomebody(services.place, null)
		};
	}
	const { content, version } = read.listing;
	const facts = groupFacts(content, await namesFor(services, [content]));
	const { checkedOn } = content.provenance;
	return {
		dead: null,
		ask: null,
		open: {
			...{ token: params.token, version, name: content.name, facts },
			checked: checkedOn && checkedOnWords(checkedOn)
		}
	};
};

export const actions: Actions = {
	right: async ({ locals: { services }, params: { token }, request }) => {
		const { version } = await readForm(request, { version: 12 });
		const result = await confirmStillRight(services, token, Number(version), new Date());
		// The page under a used link says thank you.
		if (result.ok || result.problem === 'link') redirect(303, resolve(`/still-right/${token}`));
		return fail(409, { isChanged: true });
	},
	stopped: async ({ locals: { services }, params: { token }, request }) => {
		const form = await readForm(request, { message: 2000 });
		const result = await tellOfStopping(services, token, form, new Date());
		if (!result.ok) redirect(303, resolve(`/still-right/${token}`));
		redirect(303, `${resolve(`/suggestions/${result.token}`)}?sent`);
	}
};
