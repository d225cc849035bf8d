import { fail, redirect } from '@sveltejs/kit';
import { openForm } from '$lib/server/read-form';
import { proposeAsset } from '$lib/server/use-cases/propose-asset';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const area = roomOf(locals, params.area);
	return { area: { id: area.id, name: area.shortName } };
};

const bytesOf = async (file: File | null) => file && new Uint8Array(await file.arrayBuffer());

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request }) => {
		const form = await openForm(request);
		const typed = {
			name: form.text('name', 500),
			kind: form.text('kind', 20),
			where: form.text('where', 500),
			note: form.text('note', 5000)
		};
		const photo = await bytesOf(form.file('photo'));
		const result = await proposeAsset(services, person, params.area, typed, photo);
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=proposed`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { typed, problem: result.problem });
	}
};
