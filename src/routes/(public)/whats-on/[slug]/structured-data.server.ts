/** The event for programs, in the words of schema.org: its next occasion. */
import type { KnownEvent } from '$lib/domain/events/happenings';
import { nextOccurrences } from '$lib/domain/events/occurrences';
import { isoOf } from '$lib/server/events/event-card';

/** JSON-LD ready to stand in a page; null where there is no occasion to come. */
export function eventData(event: KnownEvent, url: string, from: number): string | null {
	const next = nextOccurrences(event.occurrences, from, 10).find(
		({ state }) => state !== 'moved_away'
	);
	if (!next) return null;
	const { venue, schedule } = event;
	const isOff = event.status === 'cancelled' || next.state === 'cancelled';
	const status = isOff
		? 'EventCancelled'
		: next.state === 'moved'
			? 'EventRescheduled'
			: 'EventScheduled';
	const host = event.organisation ?? event.listing;
	const data = {
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: event.title,
		description: event.summary,
		url,
		startDate: isoOf(next.start, schedule.allDay),
		endDate: isoOf(next.end - (schedule.allDay ? 1 : 0), schedule.allDay),
		eventStatus: `https://schema.org/${status}`,
		isAccessibleForFree: event.cost === 'free' ? true : undefined,
		organizer: host ? { '@type': 'Organization', name: host.name } : undefined,
		location: venue && {
			'@type': 'Place',
			name: venue.name,
			address: {
				'@type': 'PostalAddress',
				streetAddress: venue.addressLine1 ?? undefined,
				addressLocality: venue.town ?? undefined,
				postalCode: venue.postcode ?? undefined
			}
		}
	};
	// "</script>" in a title must not end the element.
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
