/**
 * Which open filters opening times answer, as bits. The part that holds for a whole date is kept apart from the part
 * that changes with the minute, so that search can keep the first.
 */
import { OPEN_FILTERS, type OpenFilter } from '../search-query';
import { hoursOn, spanHolds } from './day';
import type { DayFacts } from './day-facts';
import { openMoment, type OpenMoment } from './moment';
import { isPromise } from './sessions';
import { bounds, type Hours, type OpeningTimes } from './times';
import type { Calendar } from './calendar';

/** Evening begins at 17:30: a session that still runs then counts. */
const EVENING_FROM = 17 * 60 + 30;

export const openBit = (filter: OpenFilter) => 1 << OPEN_FILTERS.indexOf(filter);

const NOW = openBit('now');
const TODAY = openBit('today');
const EVENING = openBit('evening');
const WEEKEND = openBit('weekend');
const MONDAY_PLACE = OPEN_FILTERS.indexOf('mon');

/** What holds from one midnight to the next. */
export type OpenDay = {
	/** Weekdays, evening and weekend. */
	bits: number;
	/** Promised sessions of today and of last night, in milliseconds. */
	sessions: { from: number; to: number; isWalkIn: boolean; isToday: boolean }[];
};

/**
 * The coming seven days decide about weekdays, so that a season that has ended is not offered. A bank holiday about
 * which nobody has said anything promises nothing; term-time hours count for a weekday even without school dates.
 */
export function openDay(times: OpeningTimes, moment: OpenMoment): OpenDay {
	const sessions: OpenDay['sessions'] = [];
	addSessions(sessions, times, moment.day(-1), false);
	addSessions(sessions, times, moment.day(0), true);
	const hasDates = Boolean(times.exceptions?.length) || typeof times.bankHolidays === 'object';
	return { bits: hasDates ? bitsOfDays(times, moment) : bitsOfSpans(times, moment), sessions };
}

function addSessions(
	sessions: OpenDay['sessions'],
	times: OpeningTimes,
	facts: DayFacts,
	isToday: boolean
): void {
	for (const hours of hoursOn(times, facts)) {
		if (hours.doubt !== null) continue;
		const { from, to } = bounds(hours);
		sessions.push({
			from: facts.instantAt(from),
			to: facts.instantAt(to),
			isWalkIn: isPromise(hours),
			isToday
		});
	}
}

function bitsFor(weekday: number, hours: Pick<Hours, 'opens' | 'closes'>): number {
	const day = 1 << (MONDAY_PLACE + weekday - 1);
	if (weekday >= 6) return day | WEEKEND;
	return bounds(hours).to > EVENING_FROM ? day | EVENING : day;
}

function bitsOfDays(times: OpeningTimes, moment: OpenMoment): number {
	let bits = 0;
	for (let inDays = 0; inDays < 7; inDays++) {
		const facts = moment.day(inDays);
		for (const hours of hoursOn(times, facts)) {
			if (hours.doubt !== 'bank_holiday') bits |= bitsFor(facts.weekday, hours);
		}
	}
	return bits;
}

/** The same, quicker: without dates of their own each span has one day in seven. */
function bitsOfSpans(times: OpeningTimes, moment: OpenMoment): number {
	let bits = 0;
	for (const span of times.spans) {
		const holds = spanHolds(times, span, moment.day((span.day - moment.weekday + 7) % 7));
		if (holds !== false && holds !== 'bank_holiday') bits |= bitsFor(span.day, span);
	}
	return bits;
}

/** One bit for each filter that holds at an instant of that date. */
export function openBitsAt({ bits, sessions }: OpenDay, instant: number): number {
	let found = bits;
	for (const { from, to, isWalkIn, isToday } of sessions) {
		const isRunning = from <= instant && instant < to;
		if (isRunning) found |= isWalkIn ? NOW | TODAY : TODAY;
		else if (isToday && from > instant) found |= TODAY;
	}
	return found;
}

/** Does a listing with these times answer an `open` filter? Unknown hours never do: we do not promise. */
export function matchesOpenFilter(
	times: OpeningTimes | null,
	filter: OpenFilter,
	now: Date,
	calendar: Calendar
): boolean {
	if (!times) return false;
	const moment = openMoment(now, calendar);
	return (openBitsAt(openDay(times, moment), moment.instant) & openBit(filter)) !== 0;
}
