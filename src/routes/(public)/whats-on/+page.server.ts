import { resolve } from '$app/paths';
import { ACCESS_FEATURES } from '$lib/domain/access';
import {
	eventsParams,
	isNarrow,
	parseEventsQuery,
	WHENS,
	type EventsQuery
} from '$lib/domain/events/events-query';
import { dayNumber, dayOfWall } from '$lib/domain/events/wall';
import { localMoment } from '$lib/domain/local-time';
import type { PlaceData } from '$lib/domain/place-data';
import { m } from '$lib/paraglide/messages';
import { eventDays } from '$lib/server/events/event-card';
import { eventPlaces } from '$lib/server/events/event-places';
import { findHappenings, type FoundHappenings } from '$lib/server/events/find-events';
import { knownIds } from '$lib/server/known-ids';
import { accessWords } from '$lib/words/directory';
import type { PageServerLoad } from './$types';
import { collectionViews } from './collections.server';
import { monthView } from './month.server';

export const load: PageServerLoad = async ({ locals: { services }, url, setHeaders }) => {
	const { place } = services;
	const now = new Date();
	const query = parseEventsQuery(url.searchParams, knownIds(place));
	const found = await findHappenings(services, query, now);
	if (found.understanding?.sensitive) setHeaders({ 'referrer-policy': 'no-referrer' });
	const today = dayNumber(localMoment(now).date);
	const { month } = query;
	return {
		query,
		isNarrow: isNarrow(query),
		whens: whenLinks(query),
		monthHref: href({ ...query, when: null, day: null, month: localMoment(now).date.slice(0, 7) }),
		month: month
			? monthView(month, found.happenings, today, (change) => href({ ...query, ...change }))
			: null,
		days: month ? [] : eventDays(found.happenings, dayOfWall(found.stretch.from), today, place),
		at: month ? null : eventPlaces(found.happenings, services.drawings),
		total: found.happenings.length,
		thing: thingWords(query, found),
		choices: choices(query, place),
		collections: collectionViews(found.book, today, query.collection),
		feedHref: feedHref(query),
		feedUrl: new URL(feedHref(query), url.origin).href
	};
};

function href(query: EventsQuery): string {
	const params = eventsParams(query);
	return params.size ? `${resolve('/whats-on')}?${params}` : resolve('/whats-on');
}

function feedHref(query: EventsQuery): string {
	const params = eventsParams({ ...query, when: null, day: null, month: null });
	return params.size ? `/whats-on.ics?${params}` : '/whats-on.ics';
}

const WHEN_WORDS = {
	today: m.events_when_today,
	weekend: m.events_when_weekend,
	week: m.events_when_week,
	days30: m.events_when_days30
};

function whenLinks(query: EventsQuery) {
	const usual = isNarrow(query) ? 'days30' : 'week';
	const isPlain = query.month === null && query.day === null;
	return WHENS.map((when) => ({
		when,
		words: WHEN_WORDS[when](),
		href: href({ ...query, day: null, month: null, when }),
		isHere: isPlain && (query.when ?? usual) === when
	}));
}

/** The venue or group that the events are limited to, in words; null where there is none. */
function thingWords({ venue, listing }: EventsQuery, { book }: FoundHappenings): string | null {
	const known = [...book.events];
	if (venue) {
		const name = known.find((event) => event.venue?.slug === venue)?.venue?.name;
		return name ? m.events_at_venue({ venue: name }) : null;
	}
	const name = listing && known.find((event) => event.listing?.slug === listing)?.listing?.name;
	return name ? m.events_by_listing({ listing: name }) : null;
}

function choices(query: EventsQuery, { areas, categories }: PlaceData) {
	return {
		areas: areas.map(({ id, name }) => ({ id, name, isChosen: query.areas.includes(id) })),
		categories: categories.map(({ id, name }) => ({
			id,
			name,
			isChosen: query.categories.includes(id)
		})),
		access: ACCESS_FEATURES.map((id) => ({
			id,
			name: accessWords(id),
			isChosen: query.access.includes(id)
		}))
	};
}
