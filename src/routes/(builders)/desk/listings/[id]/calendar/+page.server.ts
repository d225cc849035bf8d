import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import { dayOfWall, parseWall } from '$lib/domain/events/wall';
import { wallNow } from '$lib/domain/events/happenings';
import type { FeedPreview } from '$lib/server/feeds/preview-feed';
import { openForm, type OpenForm } from '$lib/server/read-form';
import {
	followCalendar,
	letCalendarGo,
	lookAtCalendar,
	seeCalendars,
	tryCalendarAgain
} from '$lib/server/use-cases/follow-calendar';
import { momentWords } from '$lib/words/accounts';
import { feedProblemWords } from '$lib/words/event-desk';
import { dayTitle, ruleWords } from '$lib/words/events';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['followed', 'again', 'let_go'] as const;
const MOST_SHOWN = 10;

async function placesFor({ db }: App.Locals['services']) {
	const { places } = await listPlacesAndGroups(db);
	return places.map(({ id, name, town }) => ({
		id,
		words: [name, town].filter(Boolean).join(', ')
	}));
}

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeCalendars(services, person, params.id);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const done = DONE.find((one) => one === url.searchParams.get('done'));
	return {
		id: seen.listing.id,
		name: seen.listing.content.name,
		places: await placesFor(services),
		done: done ? m[`calendar_desk_done_${done}`]() : null,
		feeds: seen.feeds.map(({ id, url: address, problem, state, succeededAt, eventCount }) => ({
			id,
			address,
			isStopped: state === 'stopped',
			state: succeededAt
				? m.calendar_desk_state_read({ when: momentWords(succeededAt), count: eventCount })
				: m.calendar_desk_state_new(),
			problem: problem && feedProblemWords(problem)
		}))
	};
};

type Event = RequestEvent<{ id: string }>;
const back = ({ params }: Pick<Event, 'params'>, done: (typeof DONE)[number]): never =>
	redirect(303, `${resolve(`/desk/listings/${params.id}/calendar`)}?done=${done}`);

function refuse(problem: string) {
	if (problem === 'forbidden') error(403);
	if (problem === 'nothing') error(404);
}

const typedIn = (form: OpenForm) => ({
	url: form.text('url', 1000),
	venueId: form.text('venueId', 40)
});
const inputOf = ({ url, venueId }: ReturnType<typeof typedIn>) => ({
	url,
	venueId: venueId || null
});

/** What was found at the address, in words. */
async function previewWords(
	services: App.Locals['services'],
	preview: Extract<FeedPreview, { ok: true }>
) {
	const places = await placesFor(services);
	const today = dayOfWall(wallNow(new Date()));
	return {
		count: preview.events.length,
		events: preview.events
			.slice(0, MOST_SHOWN)
			.map(({ uid, title, schedule, venueId, location }) => ({
				uid,
				title,
				facts: [
					dayTitle(dayOfWall(parseWall(schedule.start)), today),
					ruleWords(schedule),
					places.find(({ id }) => id === venueId)?.words ?? location
				].filter((fact) => fact !== null && fact !== '')
			})),
		leftOut: preview.leftOut.length,
		tooMany: preview.tooMany
	};
}

export const actions: Actions = {
	look: async ({ locals: { person, services }, params, request }) => {
		const typed = typedIn(await openForm(request));
		const found = await lookAtCalendar(services, person, params.id, inputOf(typed), new Date());
		if (found.ok) return { typed, preview: await previewWords(services, found), problem: null };
		refuse(found.problem);
		const problem = feedProblemWords(found.problem as Parameters<typeof feedProblemWords>[0]);
		return fail(400, { typed, preview: null, problem });
	},
	follow: async (event) => {
		const { person, services } = event.locals;
		const typed = typedIn(await openForm(event.request));
		const { id } = event.params;
		const result = await followCalendar(services, person, id, inputOf(typed), new Date());
		if (result.ok) return back(event, 'followed');
		refuse(result.problem);
		const problem = feedProblemWords(result.problem === 'already' ? 'already' : 'bad_address');
		return fail(400, { typed, preview: null, problem });
	},
	again: async (event) => {
		const { person, services } = event.locals;
		const feed = (await openForm(event.request)).text('feed', 40);
		const result = await tryCalendarAgain(services, person, event.params.id, feed, new Date());
		if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
		back(event, 'again');
	},
	letGo: async (event) => {
		const { person, services } = event.locals;
		const feed = (await openForm(event.request)).text('feed', 40);
		const result = await letCalendarGo(services, person, event.params.id, feed);
		if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
		back(event, 'let_go');
	}
};
