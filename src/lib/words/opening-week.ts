/** The week of a listing as a table, Monday first. */
import { localMoment } from '$lib/domain/local-time';
import type { Calendar } from '$lib/domain/opening/calendar';
import type { DayHours } from '$lib/domain/opening/day';
import { hasHours, type OpeningTimes } from '$lib/domain/opening/times';
import { weekOf, type WeekDay } from '$lib/domain/opening/week';
import { m } from '$lib/paraglide/messages';
import { clockWords, weekdayWords } from './dates';

export type DayWords = { day: string; hours: string[]; isToday: boolean };

/**
 * This week with its holidays and closures named. A day without hours says that none are given, unless somebody said
 * that it is closed. Out of season it is the usual week. Null where no hours are known.
 */
export function weekWords(
	times: OpeningTimes | null,
	now: Date,
	calendar: Calendar
): DayWords[] | null {
	if (!hasHours(times)) return null;
	const { date } = localMoment(now);
	const thisWeek = weekOf(times, date, calendar);
	const isResting = thisWeek.every(({ hours, special }) => hours.length === 0 && special === null);
	const week =
		isResting && times.season ? weekOf({ ...times, season: null }, date, calendar) : thisWeek;
	return week.map((day) => ({
		day: weekdayWords(day.weekday),
		hours: [...new Set(dayWords(day))],
		isToday: day.isToday
	}));
}

function dayWords({ hours, special, isClosed }: WeekDay): string[] {
	const name = special && (special.type === 'bank_holiday' ? special.name : special.reason);
	if (isClosed) return [name ? m.week_closed_because({ reason: name }) : m.week_closed()];
	if (hours.length === 0) return [m.no_times_that_day()];
	const words = hours.map(hoursWords);
	if (!name) return words;
	const isDoubtful = hours.some(({ doubt }) => doubt === 'bank_holiday');
	return [...words, isDoubtful ? m.week_may_differ({ name }) : name];
}

/** "10am to 12 noon (no staff there)" */
export function hoursWords({
	opens,
	closes,
	staffed,
	ask,
	doubt
}: Omit<DayHours, 'ask' | 'doubt'> & Partial<Pick<DayHours, 'ask' | 'doubt'>>): string {
	const range =
		opens === closes && opens === '00:00'
			? m.time_all_day()
			: m.time_range({ from: clockWords(opens), to: clockWords(closes) });
	const marks = [
		!staffed && m.unstaffed(),
		ask === 'by_appointment' && m.ask_by_appointment(),
		ask === 'call_first' && m.ask_call_first(),
		doubt === 'school_dates' && m.week_school_dates()
	].filter((mark) => mark !== false);
	return marks.length ? `${range} (${marks.join(', ')})` : range;
}
