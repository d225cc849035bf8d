import { changesView } from '$lib/server/mapping/changes-view';
import { findArea } from '../../find-area.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const area = findArea(services.place, params.area);
	const asked = {
		from: url.searchParams.get('from'),
		to: url.searchParams.get('to'),
		hasWhy: true
	};
	return {
		area: { id: area.id, name: area.shortName },
		changes: await changesView(services, area, asked, new Date())
	};
};
