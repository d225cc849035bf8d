import { error, fail, redirect } from '@sveltejs/kit';
import { askStepsOf, findAsk } from '#db/queries/asks.server';
import { ASK_OUTCOMES, ASK_STATES } from '$lib/domain/mapping/ask';
import { askStateWords, askView } from '$lib/server/mapping/asks-view';
import { openForm } from '$lib/server/read-form';
import { stepAsk } from '$lib/server/use-cases/answer-ask';
import { m } from '$lib/paraglide/messages';
import { roomOf } from '../../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const area = roomOf(locals, params.area);
	const ask = await findAsk(locals.services.db, params.id);
	if (!ask || ask.areaId !== area.id) error(404, 'No such ask');
	const { contact, version, state, isPublic } = ask;
	return {
		area: { id: area.id, name: area.shortName },
		...{ contact, version, state, isPublic },
		ask: askView(ask, await askStepsOf(locals.services.db, [ask.id])),
		states: ASK_STATES.map((one) => ({ id: one, words: askStateWords(one) })),
		outcomes: ASK_OUTCOMES.map((one) => ({ id: one, words: m[`rooms_outcome_${one}`]() }))
	};
};

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request, url }) => {
		const form = await openForm(request);
		const state = form.text('state', 20);
		const typed = { text: form.text('text', 10_000), listing: form.text('listing', 300) };
		const step = {
			...{ ...typed, state },
			outcome: state === 'answered' ? form.text('outcome', 20) : null,
			isPublic: form.chosen('public').length > 0,
			version: form.version()
		};
		const result = await stepAsk(services, person, params.id, step, new Date());
		if (result.ok) redirect(303, url.pathname);
		const status = { forbidden: 403, nothing: 404, changed: 409, fields: 400, listing: 400 };
		return fail(status[result.problem], { typed, problem: result.problem });
	}
};
