/** What is wrong with an event, in words that say what to do. */
import type { FeedProblem } from '$lib/domain/events/feed';
import type { EventFieldProblem } from '$lib/domain/events/read-event-form';
import { REPEATS } from '$lib/domain/events/repeat';
import { COSTS } from '$lib/domain/listing';
import type { EventField } from '$lib/domain/events/event-form';
import { BOOKINGS, type EventStatus } from '$lib/domain/events/event';
import { m } from '$lib/paraglide/messages';

type Words = () => string;

const PROBLEMS: Record<Exclude<EventFieldProblem, 'too_long'>, Words> = {
	missing: m.event_desk_problem_missing,
	unknown: m.event_desk_problem_unknown,
	date: m.event_desk_problem_date,
	time: m.event_desk_problem_time,
	age: m.event_desk_problem_age,
	ages: m.event_desk_problem_ages,
	web: m.event_desk_problem_web,
	bad_rule: m.event_desk_problem_rule,
	too_often: m.event_desk_problem_rule,
	unsupported_rule: m.event_desk_problem_rule,
	mixed_times: m.event_desk_problem_mixed,
	ends_before_start: m.event_desk_problem_ends_before_start,
	over_before_start: m.event_desk_problem_over_before_start,
	never_occurs: m.event_desk_problem_never_occurs,
	nothing_left: m.event_desk_problem_nothing_left,
	change_of_nothing: m.event_desk_problem_change_of_nothing,
	change_ends_before_start: m.event_desk_problem_ends_before_start
};

export function eventProblemWords(field: string, problem: EventFieldProblem): string {
	if (problem !== 'too_long') return PROBLEMS[problem]();
	return field === 'endDate'
		? m.event_desk_problem_too_long_stretch()
		: m.event_desk_problem_too_long();
}

const OTHERS: Record<string, Words> = {
	changed: m.event_desk_problem_changed,
	not_now: m.event_desk_problem_not_now,
	why: m.event_desk_problem_why,
	from_calendar: m.event_desk_problem_from_calendar
};

/** What kept one date, or the whole event, from being changed. */
export function eventTroubleWords(problem: string): string {
	if (Object.hasOwn(OTHERS, problem)) return OTHERS[problem]!();
	if (problem === 'too_long') return m.event_desk_problem_too_long_stretch();
	return Object.hasOwn(PROBLEMS, problem)
		? PROBLEMS[problem as keyof typeof PROBLEMS]()
		: m.event_desk_problem_fields();
}

const STATUSES: Record<EventStatus, Words> = {
	draft: m.event_desk_status_draft,
	published: m.event_desk_status_published,
	cancelled: m.event_desk_status_cancelled,
	archived: m.event_desk_status_archived
};
export const eventStatusWords = (status: EventStatus): string => STATUSES[status]();

export const feedProblemWords = (problem: FeedProblem | 'already'): string =>
	m[`calendar_desk_problem_${problem}`]();

const FIELDS: Record<EventField, Words> = {
	title: m.event_desk_title_field,
	summary: m.event_desk_summary,
	description: m.event_desk_description,
	startDate: m.event_desk_start_date,
	startTime: m.event_desk_start_time,
	endDate: m.event_desk_end_date,
	endTime: m.event_desk_end_time,
	allDay: m.event_desk_all_day,
	repeat: m.event_desk_repeat,
	until: m.event_desk_until,
	listingId: m.event_desk_listing,
	venueId: m.event_desk_venue,
	placeNote: m.event_desk_place_note,
	notTheirs: m.event_desk_not_theirs,
	areaId: m.event_desk_area,
	categories: m.event_desk_categories,
	collections: m.event_desk_collections,
	cost: m.event_desk_cost,
	costNote: m.event_desk_cost_note,
	booking: m.event_desk_booking,
	bookingNote: m.event_desk_booking_note,
	web: m.event_desk_web,
	audience: m.event_desk_audience,
	minAge: m.event_desk_min_age,
	maxAge: m.event_desk_max_age,
	languages: m.event_desk_languages,
	accessNote: m.event_desk_access_note
};
export const eventFieldWords = (field: EventField): string => FIELDS[field]();

/** The choices of a field that never change; none where it has others. `rule`: what "as it is now" stands for. */
export function eventOptions(field: EventField, rule = ''): { id: string; words: string }[] {
	switch (field) {
		case 'repeat':
			return REPEATS.map((id) => ({ id, words: m[`event_desk_repeat_${id}`]({ rule }) }));
		case 'cost':
			return COSTS.map((id) => ({ id, words: m[`cost_${id}`]() }));
		case 'booking':
			return BOOKINGS.map((id) => ({ id, words: m[`events_booking_${id}`]() }));
		default:
			return [];
	}
}
