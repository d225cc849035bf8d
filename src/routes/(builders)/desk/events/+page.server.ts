import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { feedsInTrouble } from '#db/queries/calendar-feeds.server';
import { eventsAtDesk } from '#db/queries/event-at-desk.server';
import { cleanText } from '$lib/domain/clean-text';
import { wallNow } from '$lib/domain/events/happenings';
import { nextOccurrences, occurrencesOf } from '$lib/domain/events/occurrences';
import type { Schedule } from '$lib/domain/events/schedule';
import { dayOfWall } from '$lib/domain/events/wall';
import { reachOf } from '$lib/server/desk/reach';
import { eventStatusWords, feedProblemWords } from '$lib/words/event-desk';
import { dayTitle, ruleWords } from '$lib/words/events';
import { m } from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

const MOST = 100;

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const words = cleanText((url.searchParams.get('q') ?? '').slice(0, 500), 100);
	const reach = reachOf(person);
	const found = await eventsAtDesk(services.db, reach, words, MOST + 1);
	const feeds = await feedsInTrouble(services.db, reach);
	const now = wallNow(new Date());
	return {
		words,
		hasMore: found.length > MOST,
		events: found.slice(0, MOST).map(({ id, title, status, schedule, host, proposedAt }) => ({
			href: resolve(`/desk/events/${id}`),
			title,
			facts: [
				status === 'draft' && proposedAt ? m.event_desk_waiting() : eventStatusWords(status),
				nextWords(schedule, now),
				ruleWords(schedule),
				host
			].filter((fact) => fact !== null)
		})),
		feeds: feeds.map(({ id, listing, problem, state }) => ({
			id,
			name: listing.name,
			href: resolve(`/desk/listings/${listing.id}/calendar`),
			words: [
				problem ? feedProblemWords(problem) : '',
				state === 'stopped' ? m.event_desk_feeds_stopped() : m.event_desk_feeds_failing()
			].join(' ')
		}))
	};
};

function nextWords(schedule: Schedule, now: number): string {
	const [next] = nextOccurrences(occurrencesOf(schedule), now, 1);
	if (!next) return m.event_desk_no_more_dates();
	return m.event_desk_next({ when: dayTitle(dayOfWall(next.start), dayOfWall(now)) });
}
