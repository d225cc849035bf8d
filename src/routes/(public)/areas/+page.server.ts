import { queryFor } from '$lib/domain/search-query';
import { findListings } from '$lib/server/find-listings';
import type { PageServerLoad } from './$types';
import { boundaryWords } from './boundary-words';
import { findArea } from './area-finder.server';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place } = services;
	const { facets } = await findListings(services, queryFor({}), new Date());
	return {
		finder: await findArea(url.searchParams.get('postcode'), services),
		drawing: services.drawings.borough(),
		// Boundaries come all at once, so the first speaks for all.
		boundaryWords: place.areas[0] ? boundaryWords(place.areas[0]) : '',
		areas: place.areas.map(({ id, name, description }) => ({
			id,
			name,
			description,
			count: facets.area[id] ?? 0
		}))
	};
};
