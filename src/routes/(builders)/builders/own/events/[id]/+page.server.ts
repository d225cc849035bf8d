import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { waitingChangeOf } from '#db/queries/event-at-desk.server';
import { typedOfEvent } from '$lib/domain/events/event-form';
import { may } from '$lib/domain/permissions';
import { ownEventChoices, typedEventFrom } from '$lib/server/desk/event-form-page';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { editOwnEvent, seeOwnEvent } from '$lib/server/use-cases/own-events';
import { ruleWords } from '$lib/words/events';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeOwnEvent(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { event, listing } = seen;
	const isTrusted = may(person, 'edit_own_listing', objectOf(listing));
	const waiting = isTrusted ? null : await waitingChangeOf(services.db, event.id);
	if (waiting) redirect(303, resolve(`/builders/own/events/${waiting.id}`));
	const typed = typedOfEvent(event.content);
	const isDraft = event.content.status === 'draft';
	return {
		...{ id: event.id, version: event.version, title: event.content.title, typed },
		isLive: isTrusted && !isDraft,
		calendarOf: event.calendarOf,
		rule: typed.repeat === 'other' ? ruleWords(event.content.schedule) : null,
		choices: await ownEventChoices(services, listing, typed)
	};
};

export const actions: Actions = {
	default: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const typed = typedEventFrom(form);
		const edit = { typed, baseVersion: form.version() };
		const result = await editOwnEvent(services, person, params.id, edit, new Date());
		if (result.ok) {
			const done = result.isLive ? 'event_live' : 'event_sent';
			redirect(303, `${resolve('/builders/own')}?done=${done}`);
		}
		if (result.problem === 'fields') {
			return fail(400, { typed, problems: result.problems, isChanged: false });
		}
		if (result.problem === 'changed') return fail(409, { typed, problems: {}, isChanged: true });
		error(result.problem === 'nothing' ? 404 : 403);
	}
};
