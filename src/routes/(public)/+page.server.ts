import { KINDS } from '$lib/domain/kind';
import { localMoment } from '$lib/domain/local-time';
import { spacesNow } from '$lib/domain/opening/seasons';
import { queryFor } from '$lib/domain/search-query';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { m } from '$lib/paraglide/messages';
import { realFirst, toCard } from '$lib/server/card';
import { eventCard } from '$lib/server/events/event-card';
import { findHappenings } from '$lib/server/events/find-events';
import { findListings } from '$lib/server/find-listings';
import type { Services } from '$lib/server/services';
import { monthDayWords } from '$lib/words/dates';
import { kindsWords } from '$lib/words/directory';
import type { SearchHit } from '#search/engine';
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
		warmGlance(services, now),
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

/** By the season: somewhere warm, somewhere cool, or when the first warm space begins again. */
async function warmGlance(services: Services, now: Date) {
	const [today, all] = await Promise.all([
		findListings(services, queryFor({ kinds: ['warm_space'], open: 'today' }), now),
		findListings(services, queryFor({ kinds: ['warm_space'] }), now)
	]);
	const { mode, startsOn } = spacesNow(all.hits, localMoment(now).date);
	if (mode === 'cool') {
		const cool = today.hits.filter(({ timesOf }) => timesOf === 'cool_space');
		return {
			...shortened({ total: cool.length, hits: cool }, services, now),
			title: m.home_cool_title(),
			none: m.home_cool_none(),
			allWords: m.home_cool_all()
		};
	}
	const none = startsOn
		? m.home_warm_resting({ date: monthDayWords(startsOn.slice(5)) })
		: m.home_warm_none();
	return {
		...shortened(today, services, now),
		title: m.home_warm_title(),
		none,
		allWords: m.home_warm_all()
	};
}

async function eventsToday(services: Services, now: Date) {
	const { happenings } = await findHappenings(services, { ...ANY_EVENT, when: 'today' }, now);
	return {
		total: happenings.length,
		cards: happenings.slice(0, AT_A_GLANCE).map((one) => eventCard(one, services.place))
	};
}

async function glance(services: Services, query: ReturnType<typeof queryFor>, now: Date) {
	return shortened(await findListings(services, query, now), services, now);
}

function shortened(
	{ total, hits }: { total: number; hits: SearchHit[] },
	services: Services,
	now: Date
) {
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
