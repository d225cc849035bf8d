import { queryFor } from '$lib/domain/search-query';
import { toCard } from '$lib/server/card';
import { findListings } from '$lib/server/find-listings';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { hits } = await findListings(services, queryFor({ kinds: ['hirc'] }), now);
	return { centres: hits.map((hit) => toCard(hit, services.place, now)) };
};
