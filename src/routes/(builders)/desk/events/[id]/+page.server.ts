import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findEventEdit } from '#db/queries/event-edits.server';
import {
	listEventRevisions,
	readEventInFull,
	type EventInFull
} from '#db/queries/event-at-desk.server';
import { PUBLIC_EVENT_STATUSES, type EventStatus } from '$lib/domain/events/event';
import { nextOccurrences, occurrencesOf } from '$lib/domain/events/occurrences';
import type { Schedule } from '$lib/domain/events/schedule';
import { parseWall } from '$lib/domain/events/wall';
import { dateWords } from '$lib/words/dates';
import { EVENT_FIELDS, typedOfEvent, type EventField } from '$lib/domain/events/event-form';
import { eventMovesFrom, OCCASION_CHANGES } from '$lib/domain/events/event-moves';
import type { Person } from '$lib/domain/person';
import { eventChoices, typedEventFrom } from '$lib/server/desk/event-form-page';
import { occasionsOf } from '$lib/server/desk/event-occasions';
import { openForm } from '$lib/server/read-form';
import { changeOccasion } from '$lib/server/use-cases/change-occasion';
import { keepEventForm } from '$lib/server/use-cases/keep-event-form';
import { moveEvent } from '$lib/server/use-cases/move-event';
import { editEvent } from '$lib/server/use-cases/save-event';
import { seeEvent } from '$lib/server/use-cases/see-event';
import { momentWords } from '$lib/words/accounts';
import { eventFieldWords, eventOptions, eventStatusWords } from '$lib/words/event-desk';
import { hoursWords, ruleWords } from '$lib/words/events';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['saved', 'added', 'moved', 'occasion'] as const;
const MOST_VERSIONS = 20;

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeEvent(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, slug, version, content, calendarOf, isSample, proposedAt } = seen.event;
	const { status, statusNote } = content;
	const done = DONE.find((one) => one === url.searchParams.get('done'));
	const isPublic = PUBLIC_EVENT_STATUSES.some((one) => one === status);
	const kept = url.searchParams.has('kept')
		? await findEventEdit(services.db, { userId: person.id, event: id })
		: null;
	const typed = kept?.typed ?? typedOfEvent(content);
	const versions = await listEventRevisions(services.db, id, MOST_VERSIONS);
	return {
		baseVersion: kept?.baseVersion ?? version,
		...{ id, version, title: content.title, typed, calendarOf, isSample, statusNote },
		isLive: isPublic,
		sentOn: proposedAt && status === 'draft' ? momentWords(proposedAt) : null,
		wouldChange: await wouldChange(services, person, seen.event),
		status: eventStatusWords(status),
		choices: withOwn(await eventChoices(services, person, typed.categories), typed),
		rule: typed.repeat === 'other' ? ruleWords(content.schedule) : null,
		occasions: calendarOf === null ? occasionsOf(content.schedule, new Date()) : [],
		changes: OCCASION_CHANGES.map((what) => ({
			id: what,
			words: m[`event_desk_occasion_${what}`]()
		})),
		moves: movesOf(status, proposedAt !== null),
		summary: content.summary,
		when: whenWords(content.schedule),
		publicHref: isPublic ? resolve(`/whats-on/${slug}`) : null,
		history: versions.map(({ version, at, actor, reason }) => ({
			version,
			words: `${momentWords(at)}: ${reason} (${actor})`
		})),
		done: done ? m[`event_desk_done_${done}`]() : null
	};
};

/** What can be done with it. What a group sent is taken, or not. */
const movesOf = (status: EventStatus, isSent: boolean) =>
	eventMovesFrom(status).map((move) => ({
		move,
		words:
			isSent && status === 'draft' && (move === 'publish' || move === 'archive')
				? m[`event_desk_sent_${move}`]()
				: m[`event_desk_move_${move}`]()
	}));

/** "Every Tuesday, 10am to noon" */
function whenWords(schedule: Schedule): string {
	const [next] = nextOccurrences(occurrencesOf(schedule), parseWall(schedule.start), 1);
	const day = dateWords(schedule.start.slice(0, 10));
	const hours = next ? hoursWords(next, schedule.allDay) : null;
	return [ruleWords(schedule), day, hours].filter(Boolean).join(', ');
}

/** The event that a change of its group is about, with each field that would become another. */
async function wouldChange(
	services: App.Locals['services'],
	person: Person,
	{ replaces, content }: EventInFull
) {
	const original = replaces && (await readEventInFull(services.db, replaces.id));
	if (!original) return null;
	const [before, after] = [typedOfEvent(original.content), typedOfEvent(content)];
	const choices = await eventChoices(services, person, [...before.categories, ...after.categories]);
	return {
		...{ title: original.content.title, href: resolve(`/desk/events/${original.id}`) },
		// Then it cannot be taken over as it is: somebody has changed the event since.
		isOlder: original.version !== replaces.version,
		fields: EVENT_FIELDS.filter((one) => String(before[one]) !== String(after[one])).map((one) => ({
			field: one,
			label: eventFieldWords(one),
			was: valueWords(one, before[one], choices),
			is: valueWords(one, after[one], choices)
		}))
	};
}

/** An event may be kept by an area, or put on by a listing, that is not the Builder's to choose anew: it stays chosen. */
function withOwn(
	choices: Awaited<ReturnType<typeof eventChoices>>,
	{ areaId, listingId }: { areaId: string; listingId: string }
) {
	const keeping = (all: { id: string; words: string }[], id: string) =>
		id === '' || all.some((one) => one.id === id)
			? all
			: [{ id, words: m.event_desk_as_it_is() }, ...all];
	return {
		...choices,
		areas: keeping(choices.areas, areaId),
		hosts: keeping(choices.hosts, listingId)
	};
}

const isField = (text: string): text is EventField => EVENT_FIELDS.some((field) => field === text);

type Event = RequestEvent<{ id: string }>;
const back = ({ params }: Pick<Event, 'params'>, done: (typeof DONE)[number]): never =>
	redirect(303, `${resolve(`/desk/events/${params.id}`)}?done=${done}`);

function refuse(problem: string) {
	if (problem === 'forbidden') error(403);
	if (problem === 'nothing') error(404);
}

export const actions: Actions = {
	save: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const typed = typedEventFrom(form);
		const edit = {
			typed,
			baseVersion: form.version(),
			takeTheirs: form.chosen('take').filter(isField)
		};
		const result = await editEvent(services, person, event.params.id, edit, new Date());
		if (result.ok) back(event, 'saved');
		else if (result.problem === 'fields') {
			return fail(400, { typed, problems: result.problems });
		} else if (result.problem === 'conflict') {
			const { merged, version, theirs } = result;
			const choices = withOwn(await eventChoices(services, person!, theirs.categories), theirs);
			const told = (field: EventField) => ({
				field,
				label: eventFieldWords(field),
				theirs: valueWords(field, theirs[field], choices)
			});
			const conflict = { decide: result.conflicts.map(told), taken: result.taken.map(told) };
			return fail(409, { typed: merged, version, problems: {}, conflict });
		} else refuse(result.problem);
	},
	/** The form waits while a place is made that is not in the list. */
	place: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const kept = { typed: typedEventFrom(form), baseVersion: form.version() };
		const result = await keepEventForm(services, person, params.id, kept, new Date());
		if (!result.ok) return refuse(result.problem);
		redirect(303, `${resolve('/desk/venues/new')}?event=${params.id}`);
	},
	occasion: async (event) => {
		const form = await openForm(event.request);
		const given = {
			version: form.version(),
			...{ what: form.text('what', 20), on: form.text('on', 20) },
			...{ toDate: form.text('toDate', 20), toTime: form.text('toTime', 20) },
			note: form.text('note', 2000)
		};
		const { person, services } = event.locals;
		const result = await changeOccasion(services, person, event.params.id, given, new Date());
		if (result.ok) return back(event, 'occasion');
		refuse(result.problem);
		return fail(409, { trouble: result.problem, occasion: given });
	},
	move: async (event) => {
		const form = await openForm(event.request);
		const given = {
			version: form.version(),
			move: form.text('move', 20),
			note: form.text('note', 2000)
		};
		const { person, services } = event.locals;
		const result = await moveEvent(services, person, event.params.id, given, new Date());
		if (result.ok) return back(event, 'moved');
		refuse(result.problem);
		return fail(409, { trouble: result.problem, note: given.note });
	}
};

/** What somebody else wrote, with names and words in place of ids. */
function valueWords(
	field: EventField,
	value: string | string[],
	choices: Awaited<ReturnType<typeof eventChoices>>
): string {
	const all = [...Object.values(choices).flat(), ...eventOptions(field)];
	return [value]
		.flat()
		.map((one) => all.find(({ id }) => id === one)?.words ?? one)
		.join(', ');
}
