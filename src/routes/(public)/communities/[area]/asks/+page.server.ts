import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { isTooQuick } from '$lib/domain/too-quick';
import { asksView } from '$lib/server/mapping/asks-view';
import { raiseAsk } from '$lib/server/mapping/raise-ask';
import { readForm } from '$lib/server/read-form';
import { findArea } from '../../find-area.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const { id, shortName } = findArea(services.place, params.area);
	return {
		area: { id, name: shortName },
		isSent: url.searchParams.has('sent'),
		began: Date.now(),
		...(await asksView(services, id, { isPublic: true }))
	};
};

/** Longer than what is kept, so that what is too long comes back whole, to be shortened. */
const FIELDS = { title: 500, story: 10_000, place: 1000, contact: 1000 };

export const actions: Actions = {
	default: async ({ locals: { services }, params, request }) => {
		const { id } = findArea(services.place, params.area);
		const { website, began, ...typed } = await readForm(request, {
			...FIELDS,
			website: 200,
			began: 20
		});
		const thanks = `${resolve(`/communities/${id}/asks`)}?sent`;
		// A machine fills every field. It is thanked like everybody else and nothing is kept.
		if (website) redirect(303, thanks);
		const now = new Date();
		if (isTooQuick(began, now.getTime())) {
			return fail(400, { typed, fields: [], isTooQuick: true });
		}
		const result = await raiseAsk(services, id, typed, now);
		if (result.ok) redirect(303, thanks);
		return fail(400, { typed, fields: result.fields, isTooQuick: false });
	}
};
