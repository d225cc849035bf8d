/** Calendar files for people's own calendars. */
import { resolve } from '$app/paths';
import type { PublishedEvent } from '$lib/domain/events/event';
import { writeCalendar } from '$lib/domain/events/ical/write-calendar';
import { m } from '$lib/paraglide/messages';
import { publicAnswer } from '../public-answer';

/** The answer with these events. A calendar that asks again with the ETag it was given learns that nothing changed. */
export function calendarAnswer(
	events: readonly PublishedEvent[],
	{ name, fileName, origin }: { name: string; fileName: string; origin: string }
): Response {
	const body = writeCalendar(events, {
		name,
		urlOf: ({ slug }) => new URL(resolve(`/whats-on/${slug}`), origin).href,
		noteOf: ({ origin: from, notTheirs }) =>
			[
				from === 'sample' ? m.event_sample() : '',
				notTheirs ? `${m.event_not_theirs()} ${notTheirs}` : ''
			]
				.filter(Boolean)
				.join('\n') || null
	});
	return publicAnswer(body, {
		contentType: 'text/calendar; charset=utf-8',
		headers: { 'content-disposition': `inline; filename="${fileName}.ics"` }
	});
}
