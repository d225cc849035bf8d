import { threadsView } from '$lib/server/mapping/threads-view';
import { findArea } from '../../find-area.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const area = findArea(services.place, params.area);
	return {
		area: { id: area.id, name: area.shortName },
		threads: await threadsView(services, area, new Date())
	};
};
