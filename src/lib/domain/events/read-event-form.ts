/** From the form of an event to an event: what cannot be used is named, field by field, and nothing is guessed. */
import { eventContent } from './event';
import type { EventField, EventPart, TypedEvent } from './event-form';
import { occurrencesOf } from './occurrences';
import { scheduleProblems, type ScheduleProblem } from './problems';
import { REPEATS, ruleOf, type Repeat } from './repeat';
import type { Schedule } from './schedule';
import { parseWall } from './wall';

export type EventFieldProblem =
	'missing' | 'too_long' | 'unknown' | 'date' | 'time' | 'age' | 'ages' | 'web' | ScheduleProblem;
export type EventProblems = Partial<Record<EventField, EventFieldProblem>>;

/** What there is to choose from. */
export type KnownForEvents = {
	areas: ReadonlySet<string>;
	categories: ReadonlySet<string>;
	collections: ReadonlySet<string>;
};

/** Its state, and where it came from, are not typed. */
const writtenByPeople = eventContent.omit({
	status: true,
	statusNote: true,
	origin: true,
	source: true
});

export type EventReading = { ok: true; part: EventPart } | { ok: false; problems: EventProblems };

/** `standing` is the schedule as it is now (null: a new event): what was decided for single dates is kept. */
export function readEventForm(
	typed: TypedEvent,
	known: KnownForEvents,
	standing: Schedule | null
): EventReading {
	const problems: EventProblems = { ...choiceProblems(typed, known), ...dateProblems(typed) };
	if (hasWhen(problems)) return { ok: false, problems };
	const schedule = scheduleOf(typed, standing);
	const [wrong] = scheduleProblems(schedule);
	if (wrong) problems[WHERE_IN_FORM[wrong] ?? 'repeat'] = wrong;
	const read = writtenByPeople.safeParse({ ...contentOf(typed), schedule });
	for (const { path, code } of read.error?.issues ?? []) {
		const field = path[0] as EventField;
		if (field in typed) problems[field] ??= FIELD_PROBLEMS[field] ?? CODES[code] ?? 'unknown';
	}
	if (isUpsideDown(typed)) problems.maxAge ??= 'ages';
	if (!read.success || Object.keys(problems).length > 0) return { ok: false, problems };
	const { listingId, venueId } = typed;
	return {
		ok: true,
		part: { ...read.data, listingId: listingId || null, venueId: venueId || null }
	};
}

const CODES: Record<string, EventFieldProblem> = { too_small: 'missing', too_big: 'too_long' };
const FIELD_PROBLEMS: Partial<Record<EventField, EventFieldProblem>> = {
	web: 'web',
	minAge: 'age',
	maxAge: 'age'
};
const WHERE_IN_FORM: Partial<Record<ScheduleProblem, EventField>> = {
	ends_before_start: 'endTime',
	too_long: 'endDate',
	over_before_start: 'until'
};

const hasWhen = ({ startDate, startTime, endDate, endTime, until, repeat }: EventProblems) =>
	[startDate, startTime, endDate, endTime, until, repeat].some(Boolean);

function choiceProblems(typed: TypedEvent, known: KnownForEvents): EventProblems {
	const problems: EventProblems = {};
	if (!known.areas.has(typed.areaId)) problems.areaId = typed.areaId ? 'unknown' : 'missing';
	if (!typed.categories.every((id) => known.categories.has(id))) problems.categories = 'unknown';
	if (!typed.collections.every((id) => known.collections.has(id))) problems.collections = 'unknown';
	if (!REPEATS.includes(typed.repeat as Repeat)) problems.repeat = 'unknown';
	return problems;
}

const isDate = (text: string) => text.length === 10 && !Number.isNaN(parseWall(text));
const isTime = (text: string) => !Number.isNaN(parseWall(`2000-01-01T${text}`));

function dateProblems({
	startDate,
	startTime,
	endDate,
	endTime,
	allDay,
	until
}: TypedEvent): EventProblems {
	const problems: EventProblems = {};
	if (!isDate(startDate)) problems.startDate = startDate ? 'date' : 'missing';
	if (endDate && !isDate(endDate)) problems.endDate = 'date';
	if (until && !isDate(until)) problems.until = 'date';
	if (allDay) return problems;
	if (!isTime(startTime)) problems.startTime = startTime ? 'time' : 'missing';
	if (endTime && !isTime(endTime)) problems.endTime = 'time';
	return problems;
}

function scheduleOf(typed: TypedEvent, standing: Schedule | null): Schedule {
	const { startDate, allDay, until } = typed;
	const at = (date: string, time: string) => (allDay ? date : `${date}T${time}`);
	const plain: Schedule = {
		start: at(startDate, typed.startTime),
		end: at(typed.endDate || startDate, typed.endTime || typed.startTime),
		allDay: allDay !== '',
		rule: ruleOf({ repeat: typed.repeat as Repeat, until }, startDate, standing?.rule ?? null),
		alsoOn: [],
		notOn: [],
		changes: []
	};
	return standing ? withSingleDates(plain, standing) : plain;
}

/**
 * What was decided for single dates, as far as the dates are still there; at another hour they keep their day. A
 * schedule that changes between times and whole days keeps none.
 */
function withSingleDates(plain: Schedule, standing: Schedule): Schedule {
	if (plain.allDay !== standing.allDay) return plain;
	const there = (text: string) => text.slice(0, 10) + plain.start.slice(10);
	const alsoOn = standing.alsoOn.map(there);
	const { has } = occurrencesOf({ ...plain, alsoOn });
	const isThere = (text: string) => has(parseWall(text));
	return {
		...plain,
		alsoOn,
		notOn: standing.notOn.map(there).filter(isThere),
		changes: standing.changes
			.map((change) => ({ ...change, on: there(change.on) }))
			.filter(({ on }) => isThere(on))
	};
}

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim();
const orNull = (typed: string) => oneLine(typed) || null;
/** Not a number where it is none, which the schema refuses. */
const ageOf = (typed: string) => (typed.trim() ? Number(typed.trim()) : null);

const isUpsideDown = ({ minAge, maxAge }: TypedEvent): boolean => {
	const [min, max] = [ageOf(minAge), ageOf(maxAge)];
	return min !== null && max !== null && min > max;
};

function contentOf(typed: TypedEvent) {
	const web = typed.web.trim();
	return {
		title: oneLine(typed.title),
		summary: oneLine(typed.summary),
		description: typed.description,
		placeNote: orNull(typed.placeNote),
		notTheirs: orNull(typed.notTheirs),
		areaId: typed.areaId || 'none',
		categories: [...new Set(typed.categories)],
		collections: [...new Set(typed.collections)],
		cost: typed.cost,
		costNote: orNull(typed.costNote),
		booking: typed.booking,
		bookingNote: orNull(typed.bookingNote),
		// "example.org" is what people say; a link needs more.
		web: web ? (/^[a-z]+:/i.test(web) ? web : `https://${web}`) : null,
		audience: orNull(typed.audience),
		minAge: ageOf(typed.minAge),
		maxAge: ageOf(typed.maxAge),
		languages: [...new Set(typed.languages.split(/[\s,;]+/).filter(Boolean))],
		accessNote: orNull(typed.accessNote)
	};
}
