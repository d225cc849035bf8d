import { queryFor } from '$lib/domain/search-query';
import { realFirst, toCard } from '$lib/server/card';
import { findListings } from '$lib/server/find-listings';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { place } = services;
	const [today, all] = await Promise.all([
		findListings(services, queryFor({ kinds: ['warm_space'], open: 'today' }), now),
		findListings(services, queryFor({ kinds: ['warm_space'] }), now)
	]);
	const openToday = new Set(today.hits.map(({ id }) => id));
	return {
		today: realFirst(today.hits).map((hit) => toCard(hit, place, now)),
		rest: realFirst(all.hits)
			.filter(({ id }) => !openToday.has(id))
			.map((hit) => toCard(hit, place, now)),
		total: all.total
	};
};
