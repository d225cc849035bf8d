import { changesView } from '$lib/server/mapping/changes-view';
import { meetingsView } from '$lib/server/mapping/meetings-view';
import { roomView } from '$lib/server/mapping/room-view';
import { findArea } from '../find-area.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const area = findArea(services.place, params.area);
	const { id, name, shortName } = area;
	const now = new Date();
	return {
		area: { id, name, shortName },
		room: await roomView(services, area, now),
		changes: await changesView(services, area, { from: null, to: null }, now),
		meetings: await meetingsView(services, id, { isPublic: true }, now),
		drawing: services.drawings.borough(id)
	};
};
