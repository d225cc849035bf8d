import { KINDS } from '$lib/domain/kind';
import { queryFor } from '$lib/domain/search-query';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { realFirst, toCard } from '$lib/server/card';
import { eventCard } from '$lib/server/events/event-card';
import { findHappenings } from '$lib/server/events/find-events';
import { findListings } from '$lib/server/find-listings';
import type { Services } from '$lib/server/services';
import { kindsWords } from '$lib/words/directory';
import type { PageServerLoad } from './$types';

/** So many of each are shown; the rest is one link away. */
const AT_A_GLANCE = 3;

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { place } = services;
	const [everything, openNow, today, warm, events] = await Promise.all([
		findListings(services, queryFor({}), now),
		glance(services, queryFor({ open: 'now' }), now),
		glance(services, queryFor({ kinds: ['group'], open: 'today' }), now),
		glance(services, queryFor({ kinds: ['warm_space'], open: 'today' }), now),
		eventsToday(services, now)
	]);
	return {
		openNow,
		today,
		warm,
		events,
		kinds: KINDS.map((kind) => ({
			kind,
			words: kindsWords(kind),
			count: everything.facets.kind[kind] ?? 0
		})).filter(({ count }) => count > 0),
		categories: place.categories
			.map(({ id, name }) => ({ id, name, count: everything.facets.category[id] ?? 0 }))
			.filter(({ count }) => count > 0),
		areas: place.areas.map(({ id, name }) => ({ id, name })),
		drawing: services.drawings.borough()
	};
};

async function eventsToday(services: Services, now: Date) {
	const { happenings } = await findHappenings(services, { ...ANY_EVENT, when: 'today' }, now);
	return {
		total: happenings.length,
		cards: happenings.slice(0, AT_A_GLANCE).map((one) => eventCard(one, services.place))
	};
}

async function glance(services: Services, query: ReturnType<typeof queryFor>, now: Date) {
	const { total, hits } = await findListings(services, query, now);
	return {
		total,
		items: realFirst(hits)
			.slice(0, AT_A_GLANCE)
			.map((hit) => {
				const { id, slug, name, where, when, isSample } = toCard(hit, services.place, now);
				return { id, slug, name, where, when, isSample };
			})
	};
}
