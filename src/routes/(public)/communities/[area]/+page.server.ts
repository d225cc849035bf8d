import { roomView } from '$lib/server/mapping/room-view';
import { findArea } from '../find-area.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const area = findArea(services.place, params.area);
	const { id, name, shortName } = area;
	return {
		area: { id, name, shortName },
		room: await roomView(services, area, new Date()),
		drawing: services.drawings.borough(id)
	};
};
