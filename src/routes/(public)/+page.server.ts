import { resolve } from '$app/paths';
import { KINDS } from '$lib/domain/kind';
import { queryFor } from '$lib/domain/search-query';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { m } from '$lib/paraglide/messages';
import { realFirst } from '$lib/server/card';
import { eventCard } from '$lib/server/events/event-card';
import { findHappenings } from '$lib/server/events/find-events';
import { findListings } from '$lib/server/find-listings';
import { spacesToday } from '$lib/server/spaces-today';
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
			.filter(({ isRetired }) => !isRetired)
			.map(({ id, name }) => ({ id, name, count: everything.facets.category[id] ?? 0 }))
			.filter(({ count }) => count > 0),
		areas: place.areas.map(({ id, name }) => ({ id, name })),
		drawing: services.drawings.borough()
	};
};

/** By the season: somewhere warm, somewhere cool, or when the first warm space begins again. */
async function warmGlance(services: Services, now: Date) {
	const { mode, startsOn, today } = await spacesToday(services, now);
	const shown = shortened({ total: today.length, hits: today }, services, now);
	if (mode === 'cool') {
		const words = { title: m.home_cool_title(), none: m.home_cool_none() };
		return { ...shown, ...words, allWords: m.home_cool_all() };
	}
	const none = startsOn
		? m.home_warm_resting({ date: monthDayWords(startsOn.slice(5)) })
		: m.home_warm_none();
	return { ...shown, title: m.home_warm_title(), none, allWords: m.home_warm_all() };
}

async function eventsToday(services: Services, now: Date) {
	const { happenings } = await findHappenings(services, { ...ANY_EVENT, when: 'today' }, now);
	const items = happenings.slice(0, AT_A_GLANCE).map((one) => {
		const { key, slug, title, where, isSample, isOn, state, hours } = eventCard(
			one,
			services.place
		);
		const href = resolve(`/whats-on/${slug}`);
		return { key, href, name: title, where, isSample, isOff: !isOn, when: state ?? hours };
	});
	return { total: happenings.length, items };
}

async function glance(services: Services, query: ReturnType<typeof queryFor>, now: Date) {
	return shortened(await findListings(services, query, now), services, now);
}

function shortened(
	{ total, hits }: { total: number; hits: SearchHit[] },
	services: Services,
	now: Date
) {
	const items = realFirst(hits)
		.slice(0, AT_A_GLANCE)
		.map((hit) => {
			const { id, slug, name, where, when, isSample } = services.card(hit, now);
			const href = resolve(`/listings/${slug}`);
			return { key: id, href, name, where, isSample, isOff: false, when: when.words };
		});
	return { total, items };
}
