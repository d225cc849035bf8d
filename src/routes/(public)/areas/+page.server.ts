import { queryFor } from '$lib/domain/search-query';
import { findListings } from '$lib/server/find-listings';
import type { PageServerLoad } from './$types';
import { findArea } from './area-finder.server';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place } = services;
	const { facets } = await findListings(services, queryFor({}), new Date());
	return {
		finder: findArea(url.searchParams.get('postcode'), place),
		drawing: services.drawings.borough(),
		areas: place.areas.map(({ id, name, description }) => ({
			id,
			name,
			description,
			count: facets.area[id] ?? 0
		}))
	};
};
