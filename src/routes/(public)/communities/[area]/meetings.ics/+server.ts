import { meetingsOf } from '#db/queries/meetings.server';
import { resolve } from '$app/paths';
import { writeCalendar } from '$lib/domain/events/ical/write-calendar';
import { addDays, localMoment } from '$lib/domain/local-time';
import { meetingAsEvent } from '$lib/domain/mapping/meeting';
import { m } from '$lib/paraglide/messages';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import { findArea } from '../../find-area.server';
import type { RequestHandler } from './$types';

/** So long a meeting stays in the calendars of those who follow them. */
const DAYS_BACK = 366;

/** The public meetings of a Community of Practice, as a calendar to subscribe to. */
export const GET: RequestHandler = async ({ locals: { services }, params, url }) => {
	const area = findArea(services.place, params.area);
	const from = addDays(localMoment(new Date()).date, -DAYS_BACK);
	const meetings = await meetingsOf(services.db, area.id, { from, isPublic: true });
	const page = new URL(resolve(`/communities/${area.id}`), url.origin).href;
	const body = writeCalendar(meetings.map(meetingAsEvent), {
		name: m.rooms_meetings_title({ area: area.shortName }),
		urlOf: () => `${page}#meetings`,
		noteOf: () => null
	});
	return publicAnswer(body, {
		contentType: 'text/calendar; charset=utf-8',
		headers: { 'content-disposition': 'inline; filename="meetings.ics"' }
	});
};

export const fallback = onlyReads;
