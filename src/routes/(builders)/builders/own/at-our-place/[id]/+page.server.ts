import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { openForm } from '$lib/server/read-form';
import {
	sayNotHere,
	seeEventAtPlace,
	takeBackNotHere,
	type SpeakResult
} from '$lib/server/use-cases/speak-for-venue';
import { dateOfDay, dayOfWall, parseWall } from '$lib/domain/events/wall';
import { dateWords } from '$lib/words/dates';
import { ruleWords } from '$lib/words/events';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeEventAtPlace(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { event, listing, isTrusted, waiting } = seen;
	const { title, summary, schedule, notTheirs } = event.content;
	return {
		...{ id: event.id, version: event.version, title, summary, notTheirs, isTrusted },
		when: ruleWords(schedule) ?? dateWords(dateOfDay(dayOfWall(parseWall(schedule.start)))),
		place: listing.content.name,
		publicHref: resolve(`/whats-on/${event.slug}`),
		said: waiting?.message ?? null
	};
};

export const actions: Actions = {
	say: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const given = { reason: form.text('reason', 1000), version: form.version() };
		const result = await sayNotHere(services, person, params.id, given, new Date());
		return answer(result, result.ok && result.isLive ? 'place_live' : 'place_sent', given.reason);
	},
	back: async ({ locals: { person, services }, params, request }) => {
		const version = (await openForm(request)).version();
		const result = await takeBackNotHere(services, person, params.id, version, new Date());
		return answer(result, 'place_back');
	}
};

function answer(result: SpeakResult, done: string, reason = '') {
	if (result.ok) redirect(303, `${resolve('/builders/own')}?done=${done}`);
	if (result.problem === 'fields') return fail(400, { reason, problem: result.problem });
	if (result.problem === 'changed') return fail(409, { reason, problem: result.problem });
	error(result.problem === 'nothing' ? 404 : 403);
}
