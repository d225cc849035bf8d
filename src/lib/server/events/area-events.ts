/** Events on the pages of areas and listings. */
import type { EventsQuery } from '$lib/domain/events/events-query';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { wallNow, type Happening } from '$lib/domain/events/happenings';
import { nextOccurrences } from '$lib/domain/events/occurrences';
import { dayOfWall } from '$lib/domain/events/wall';
import type { Services } from '../services';
import { eventDays, type EventDay } from './event-card';
import { findHappenings, type EventsNeeds } from './find-events';

type Needs = EventsNeeds & Pick<Services, 'place'>;

const SHOWN_IN_AREA = 12;
const SHOWN_AT_LISTING = 6;
const OF_EACH = 2;

/** The events of an area in the coming seven days, by day. */
export async function areaEvents(
	services: Needs,
	areaId: string,
	now: Date
): Promise<{ days: EventDay[]; total: number }> {
	const query: EventsQuery = { ...ANY_EVENT, areas: [areaId], when: 'week' };
	const { happenings } = await findHappenings(services, query, now);
	const today = dayOfWall(wallNow(now));
	const shown = happenings.slice(0, SHOWN_IN_AREA);
	return { days: eventDays(shown, today, today, services.place), total: happenings.length };
}

/** The next occasions of the events that are asked for, whenever they are. */
export async function nextEvents(
	services: Needs,
	query: EventsQuery,
	now: Date
): Promise<EventDay[]> {
	const { events } = await findHappenings(services, query, now);
	const from = wallNow(now);
	const today = dayOfWall(from);
	const happenings: Happening[] = events
		.flatMap((event) =>
			nextOccurrences(event.occurrences, from, OF_EACH).map((occurrence) => ({ event, occurrence }))
		)
		.sort((a, b) => a.occurrence.start - b.occurrence.start)
		.slice(0, SHOWN_AT_LISTING);
	return eventDays(happenings, today, today, services.place);
}
