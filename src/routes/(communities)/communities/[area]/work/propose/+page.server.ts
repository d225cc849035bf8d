import { error, fail, redirect } from '@sveltejs/kit';
import { readPoint } from '$lib/domain/read-point';
import { pickMap } from '$lib/server/pick-map';
import { openForm } from '$lib/server/read-form';
import { proposeAsset } from '$lib/server/use-cases/propose-asset';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const area = roomOf(locals, params.area);
	return {
		area: { id: area.id, name: area.shortName },
		map: pickMap(locals.services, null)
	};
};

const bytesOf = async (file: File | null) => file && new Uint8Array(await file.arrayBuffer());

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request }) => {
		const form = await openForm(request);
		const typed = {
			name: form.text('name', 500),
			kind: form.text('kind', 20),
			where: form.text('where', 500),
			note: form.text('note', 5000),
			lat: form.text('lat', 200),
			lng: form.text('lng', 200),
			pointPrecision: form.text('pointPrecision', 20)
		};
		const given = { ...typed, isFromDevice: typed.pointPrecision === 'device' };
		const photo = await bytesOf(form.file('photo'));
		const result = await proposeAsset(services, person, params.area, given, photo);
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=proposed`);
		if (result.problem === 'forbidden') error(403);
		const map = pickMap(services, readPoint(typed.lat, typed.lng), typed.name);
		return fail(400, { typed, map, problem: result.problem });
	}
};
