import { parseEventsQuery } from '$lib/domain/events/events-query';
import { m } from '$lib/paraglide/messages';
import { calendarAnswer } from '$lib/server/events/calendar-file';
import { findHappenings } from '$lib/server/events/find-events';
import { knownIds } from '$lib/server/known-ids';
import { onlyReads } from '$lib/server/problem';
import type { RequestHandler } from './$types';

/** The events of an area, venue, group, collection or search, as a calendar to subscribe to. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { place } = services;
	const query = parseEventsQuery(url.searchParams, knownIds(place));
	const { events } = await findHappenings(services, query, new Date());
	return calendarAnswer(events, {
		name: calendarName(query.areas, query.q, services),
		fileName: 'whats-on',
		origin: url.origin
	});
};

function calendarName(
	areaIds: string[],
	q: string,
	{ place, environment }: App.Locals['services']
): string {
	const areas = place.areas.filter(({ id }) => areaIds.includes(id)).map(({ name }) => name);
	const what = [m.events_title(), ...areas, q].filter(Boolean).join(', ');
	return m.page_title({ page: what, site: environment.SITE_NAME });
}

export const fallback = onlyReads;
