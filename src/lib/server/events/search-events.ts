/** Events beside the results of a search: the best few, and the way to all of them. */
import { resolve } from '$app/paths';
import { eventsParams } from '$lib/domain/events/events-query';
import { wallNow, type Happening } from '$lib/domain/events/happenings';
import { dayOfWall } from '$lib/domain/events/wall';
import type { SearchQuery } from '$lib/domain/search-query';
import type { Services } from '../services';
import { eventDays, type EventDay } from './event-card';
import { eventsForSearch, type EventsNeeds } from './find-events';

const SHOWN = 3;

export type FoundEventDays = { days: EventDay[]; total: number; href: string };

/** The next occasion of each of the best events, in order of time. */
export async function searchEvents(
	services: EventsNeeds & Pick<Services, 'place'>,
	query: SearchQuery,
	now: Date
): Promise<FoundEventDays> {
	const { events, stretch } = await eventsForSearch(services, query, now);
	const found: Happening[] = [];
	for (const event of events) {
		const occurrence = event.occurrences.between(stretch.from, stretch.to)[0];
		if (occurrence) found.push({ event, occurrence });
	}
	const shown = found.slice(0, SHOWN).sort((a, b) => a.occurrence.start - b.occurrence.start);
	const today = dayOfWall(wallNow(now));
	const { q, areas, categories, access, freeOnly } = query;
	const params = eventsParams({ q, areas, categories, access, freeOnly });
	return {
		days: eventDays(shown, today, today, services.place),
		total: found.length,
		href: `${resolve('/whats-on')}?${params}`
	};
}
