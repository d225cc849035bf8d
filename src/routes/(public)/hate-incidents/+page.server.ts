import { queryFor } from '$lib/domain/search-query';
import { toCard } from '$lib/server/card';
import { findListings } from '$lib/server/find-listings';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { hits } = await findListings(services, queryFor({ kinds: ['hirc'] }), now);
	// An invented centre must never be where somebody goes for help.
	const real = hits.filter(({ origin }) => origin !== 'sample');
	return { centres: real.map((hit) => toCard(hit, services.place, now)) };
};
