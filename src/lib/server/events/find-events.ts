/** What is on, as pages and calendars ask for it. */
import { accessFeatures } from '#domain/access';
import {
	happeningsIn,
	weekendOf,
	daysStretch,
	venueOf,
	wallNow,
	type Happening,
	type KnownEvent,
	type Stretch
} from '#domain/events/happenings';
import { stretchOf, type EventsQuery } from '#domain/events/events-query';
import { addDays, localMoment, weekdayOf } from '#domain/local-time';
import { OPEN_FILTERS, queryFor, type OpenFilter, type SearchQuery } from '#domain/search-query';
import type { Understanding } from '#search/engine';
import type { Services } from '../services';
import type { EventBook } from './event-book';

export type EventsNeeds = Pick<Services, 'readEvents' | 'findEventIds'>;

export type FoundHappenings = {
	book: EventBook;
	/** In order of time. */
	happenings: Happening[];
	/** The events asked for, whenever they are: best first where words were asked, else by title. */
	events: KnownEvent[];
	stretch: Stretch;
	/** Null where no words were asked. */
	understanding: Understanding | null;
};

/** What is on in the time that the query means, of the events that it means. */
export async function findHappenings(
	services: EventsNeeds,
	query: EventsQuery,
	now: Date
): Promise<FoundHappenings> {
	const book = await services.readEvents();
	const chosen = book.events.filter((event) => isChosen(event, query));
	if (!query.q) {
		const stretch = stretchOf(query, now);
		const happenings = happeningsIn(chosen, stretch);
		return { book, events: chosen, happenings, stretch, understanding: null };
	}
	const { ids, understanding } = await services.findEventIds(book, queryFor({ q: query.q }), now);
	const events = inOrder(chosen, ids);
	const isTimed = query.when !== null || query.day !== null || query.month !== null;
	const understood = isTimed ? null : understoodStretch(understanding, now);
	const stretch = understood ?? stretchOf(query, now);
	return { book, events, happenings: happeningsIn(events, stretch), stretch, understanding };
}

/** The events that answer a search of the directory, best first; none where nothing was asked that events answer. */
export async function eventsForSearch(
	services: EventsNeeds,
	query: SearchQuery,
	now: Date
): Promise<{ events: KnownEvent[]; stretch: Stretch }> {
	const { date: today } = localMoment(now);
	const ahead = { from: wallNow(now), to: daysStretch(today, addDays(today, 59)).to };
	const asks = query.q || query.near || query.categories.length || query.areas.length;
	if (!asks || query.kinds.length > 0) return { events: [], stretch: ahead };
	const book = await services.readEvents();
	const { ids, understanding } = await services.findEventIds(book, query, now);
	// Whoever needs help at once is not shown a quiz night.
	if (understanding.sensitive) return { events: [], stretch: ahead };
	const stretch =
		(query.open ? stretchOfOpen(query.open, now) : understoodStretch(understanding, now)) ?? ahead;
	return { events: inOrder(book.events, ids), stretch };
}

function isChosen(event: KnownEvent, query: EventsQuery): boolean {
	const { areas, categories, access, freeOnly, venue, listing, collection } = query;
	if (areas.length > 0 && !areas.includes(event.areaId)) return false;
	if (categories.length > 0 && !categories.some((id) => event.categories.includes(id)))
		return false;
	if (freeOnly && event.cost !== 'free') return false;
	if (venue !== null && venueOf(event)?.slug !== venue) return false;
	if (listing !== null && event.listing?.slug !== listing) return false;
	if (collection !== null && !event.collections.includes(collection)) return false;
	if (access.length === 0) return true;
	const has = accessFeatures(event.venue?.access ?? null);
	return access.every((feature) => has.includes(feature));
}

function inOrder(events: readonly KnownEvent[], ids: readonly string[]): KnownEvent[] {
	const byId = new Map(events.map((event) => [event.id, event]));
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** "this weekend", "on Friday" in the words of a question. */
function understoodStretch({ understood }: Understanding, now: Date): Stretch | null {
	const open = understood.find(({ type }) => type === 'open')?.value;
	const filter = OPEN_FILTERS.find((one) => one === open);
	return filter ? stretchOfOpen(filter, now) : null;
}

/** The next day or days that a time filter names; an evening is any evening, and so no stretch. */
function stretchOfOpen(open: OpenFilter, now: Date): Stretch | null {
	const { date: today } = localMoment(now);
	const from = wallNow(now);
	if (open === 'evening') return null;
	if (open === 'weekend')
		return { ...weekendOf(today), from: Math.max(from, weekendOf(today).from) };
	const weekday = OPEN_FILTERS.indexOf(open) - OPEN_FILTERS.indexOf('mon') + 1;
	const inDays = weekday < 1 ? 0 : (weekday - weekdayOf(today) + 7) % 7;
	const day = daysStretch(addDays(today, inDays), addDays(today, inDays));
	return { ...day, from: Math.max(from, day.from) };
}
