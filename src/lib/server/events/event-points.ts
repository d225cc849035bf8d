/** What is on this week, for the map. */
import { resolve } from '$app/paths';
import { ANY_EVENT } from '$lib/domain/events/events-query';
import { isOn, venueOf } from '$lib/domain/events/happenings';
import { dayOfWall } from '$lib/domain/events/wall';
import { m } from '$lib/paraglide/messages';
import { dayWords, hoursWords } from '$lib/words/events';
import type { MapPoint } from '#search/engine';
import { findHappenings, type EventsNeeds } from './find-events';

/** The next occasion of every event of the coming seven days that takes place somewhere that may be shown. */
export async function eventPoints(services: EventsNeeds, now: Date): Promise<MapPoint[]> {
	const { happenings } = await findHappenings(services, { ...ANY_EVENT, when: 'week' }, now);
	const points = new Map<string, MapPoint>();
	for (const happening of happenings) {
		const { event, occurrence } = happening;
		const venue = venueOf(event);
		if (!isOn(happening) || points.has(event.id) || venue?.lat == null || venue.lng == null)
			continue;
		points.set(event.id, {
			id: event.id,
			slug: event.slug,
			href: resolve(`/whats-on/${event.slug}`),
			name: m.event_on_map({
				title: event.title,
				day: dayWords(dayOfWall(occurrence.start)),
				hours: hoursWords(occurrence, event.schedule.allDay)
			}),
			kinds: ['group'],
			areaId: event.areaId,
			venueName: venue.name,
			distanceMetres: null,
			point: { lat: venue.lat, lng: venue.lng },
			rank: points.size
		});
	}
	return [...points.values()];
}
