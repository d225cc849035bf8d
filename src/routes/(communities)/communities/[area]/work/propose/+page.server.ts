import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '$lib/server/read-form';
import { proposeAsset } from '$lib/server/use-cases/propose-asset';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const area = roomOf(locals, params.area);
	return { area: { id: area.id, name: area.shortName } };
};

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request }) => {
		const typed = await readForm(request, { name: 500, kind: 20, where: 500, note: 5000 });
		const result = await proposeAsset(services, person, params.area, typed);
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=proposed`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { typed });
	}
};
