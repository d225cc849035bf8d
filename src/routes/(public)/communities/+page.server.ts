import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const { place, drawings, readRooms } = services;
	const { assets } = await readRooms(new Date());
	return {
		drawing: drawings.borough(),
		areas: place.areas.map(({ id, name, description }) => ({
			...{ id, name, description },
			count: assets.filter(({ areaIds }) => areaIds.includes(id)).length
		}))
	};
};
