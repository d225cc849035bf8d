import { calendarAnswer } from '$lib/server/events/calendar-file';
import { onlyReads, problem } from '$lib/server/problem';
import type { RequestHandler } from './$types';

/** One event with all its dates and changes. */
export const GET: RequestHandler = async ({ locals: { services }, params, url }) => {
	const { bySlug } = await services.readEvents();
	const event = bySlug.get(params.slug);
	if (!event) return problem({ status: 404, type: 'not-found', title: 'No such event' });
	return calendarAnswer([event], { name: event.title, fileName: event.slug, origin: url.origin });
};

export const fallback = onlyReads;
