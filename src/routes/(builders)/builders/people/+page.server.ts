import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listPeople } from '#db/queries/people.server';
import { openForm } from '$lib/server/read-form';
import { invitePerson } from '$lib/server/use-cases/invite-person';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const { db, place } = services;
	const now = new Date();
	const people = await listPeople(db);
	return {
		areas: place.areas.map(({ id, name, shortName }) => ({ id, name, shortName })),
		people: people.map(({ listingIds: _, trustedListingIds: __, invitedUntil, ...person }) => ({
			...person,
			isInvited: invitedUntil !== null && invitedUntil > now
		}))
	};
};

export const actions: Actions = {
	invite: async ({ locals: { person, services }, request }) => {
		const form = await openForm(request);
		const given = {
			email: form.text('email', 250),
			role: form.text('role', 40),
			areaIds: form.chosen('area')
		};
		const result = await invitePerson(services, person, given, new Date());
		if (result.ok) redirect(303, `${resolve(`/builders/people/${result.id}`)}?done=invited`);
		const fields: string[] = result.problem === 'fields' ? result.fields : [];
		return fail(result.problem === 'forbidden' ? 403 : 400, {
			given,
			fields,
			problem: result.problem
		});
	}
};
