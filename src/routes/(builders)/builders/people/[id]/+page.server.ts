import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { unsentLetters } from '#db/queries/mail.server';
import { listPeople } from '#db/queries/people.server';
import { isUuid } from '#db/queries/uuids';
import { isForHands } from '$lib/server/mail/for-hands';
import { openForm } from '$lib/server/read-form';
import {
	changePerson,
	removeSecondFactorOf,
	restorePerson,
	suspendPerson
} from '$lib/server/use-cases/change-person';
import { renewInvitation } from '$lib/server/use-cases/invite-person';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['invited', 'saved', 'renewed', 'second', 'suspended', 'restored'] as const;
type Done = (typeof DONE)[number];

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const { db, mail, place } = locals.services;
	const [person] = isUuid(id) ? await listPeople(db, id) : [];
	if (!person) error(404);
	const now = new Date();
	const letters = await unsentLetters(db, now, id);
	const invitation = letters.find(({ letter }) => letter.kind === 'invitation');
	const { letter } = invitation && isForHands(invitation, mail) ? invitation : { letter: null };
	const { name, email, role, areaIds, isSuspended, hasSecondFactor, invitedUntil } = person;
	return {
		someone: { id, name, email, role, areaIds, isSuspended, hasSecondFactor },
		isYourself: id === locals.person?.id,
		invitedUntil: invitedUntil && invitedUntil > now ? invitedUntil : null,
		link: letter && 'path' in letter ? url.origin + letter.path : null,
		areas: place.areas.map(({ id, name }) => ({ id, name })),
		done: DONE.find((one) => url.searchParams.get('done') === one) ?? null
	};
};

/** Back to the page with good news, or the same page with the problem. */
function answer(
	id: string,
	done: Done,
	result: { ok: true } | { ok: false; problem: string; fields?: string[] }
) {
	if (result.ok) redirect(303, `${resolve(`/builders/people/${id}`)}?done=${done}`);
	const { problem, fields = [] } = result;
	return fail(problem === 'forbidden' ? 403 : 400, { problem, fields });
}

export const actions: Actions = {
	change: async ({ locals: { person, services }, params: { id }, request }) => {
		const form = await openForm(request);
		const given = { role: form.text('role', 40), areaIds: form.chosen('area') };
		return answer(id, 'saved', await changePerson(services, person, id, given));
	},
	renew: async ({ locals: { person, services }, params: { id } }) =>
		answer(id, 'renewed', await renewInvitation(services, person, id, new Date())),
	second: async ({ locals: { person, services }, params: { id } }) =>
		answer(id, 'second', await removeSecondFactorOf(services, person, id)),
	suspend: async ({ locals: { person, services }, params: { id } }) =>
		answer(id, 'suspended', await suspendPerson(services, person, id, new Date())),
	restore: async ({ locals: { person, services }, params: { id } }) =>
		answer(id, 'restored', await restorePerson(services, person, id))
};
