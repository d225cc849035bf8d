/** One date under the rules: which hours hold, and why they differ from the usual. */
import type { DayFacts } from './day-facts';
import { weekNumber } from './day-facts';
import { inSeason } from './season';
import type { Ask, Exception, Hours, Only, OpeningTimes, WeeklySpan } from './times';

/** Why hours are only likely: a bank holiday about which nobody has said anything, or school dates we do not have. */
export type Doubt = 'bank_holiday' | 'school_dates';

export type DayHours = {
	opens: string;
	closes: string;
	staffed: boolean;
	ask: Ask | null;
	doubt: Doubt | null;
};

/** What makes a date differ. */
export type Special =
	| { type: 'exception'; reason: string | null; from: string; to: string }
	| { type: 'bank_holiday'; name: string };

export type Day = { date: string; hours: DayHours[]; special: Special | null };

/** The hours that begin on a date, earliest first, with what makes the date special. */
export function dayOf(times: OpeningTimes, facts: DayFacts): Day {
	const exception = exceptionOn(times, facts.date);
	const isRunning = !times.season || inSeason(times.season, facts.date);
	const hours = hoursOn(times, facts).sort(
		(a, b) => a.opens.localeCompare(b.opens) || a.closes.localeCompare(b.closes)
	);
	const special: Special | null = exception
		? { type: 'exception', reason: exception.reason, from: exception.from, to: exception.to }
		: facts.bankHoliday && isRunning
			? { type: 'bank_holiday', name: facts.bankHoliday }
			: null;
	return { date: facts.date, hours, special };
}

/** The same hours in no order: for whoever asks thousands of times. */
export function hoursOn(times: OpeningTimes, facts: DayFacts): DayHours[] {
	const exception = exceptionOn(times, facts.date);
	if (exception) return exception.hours.map((one) => certain(one, times));
	if (times.season && !inSeason(times.season, facts.date)) return [];
	if (facts.bankHoliday && typeof times.bankHolidays === 'object') {
		return times.bankHolidays.hours.map((one) => certain(one, times));
	}
	const found: DayHours[] = [];
	for (const span of times.spans) {
		if (span.day !== facts.weekday) continue;
		const holds = spanHolds(times, span, facts);
		if (holds === false) continue;
		const day = certain(span, times);
		day.doubt = holds;
		found.push(day);
	}
	return found;
}

/**
 * Does a span take place on a date of its weekday that has no hours of its own? False, or the doubt that is left;
 * null for none.
 */
export function spanHolds(
	times: OpeningTimes,
	{ only }: WeeklySpan,
	facts: DayFacts
): Doubt | null | false {
	if (times.season && !inSeason(times.season, facts.date)) return false;
	if (facts.bankHoliday && times.bankHolidays === 'closed') return false;
	const fit = only ? fits(only, facts) : 'yes';
	if (fit === 'no') return false;
	if (facts.bankHoliday && times.bankHolidays === undefined) return 'bank_holiday';
	return fit === 'unsure' ? 'school_dates' : null;
}

function certain({ opens, closes, staffed, ask }: Hours, times: OpeningTimes): DayHours {
	return { opens, closes, staffed, ask: ask ?? times.ask ?? null, doubt: null };
}

/** The shortest that covers the date, of equals the last: "closed in May, but open on the 3rd". */
function exceptionOn({ exceptions }: OpeningTimes, date: string): Exception | null {
	if (!exceptions) return null;
	const length = ({ from, to }: Exception) => Date.parse(to) - Date.parse(from);
	let found: Exception | null = null;
	for (const one of exceptions) {
		if (one.from > date || one.to < date) continue;
		if (!found || length(one) <= length(found)) found = one;
	}
	return found;
}

/** Does a date meet all conditions? "unsure" where school dates are not known. */
export function fits(only: Only, facts: DayFacts): 'yes' | 'no' | 'unsure' {
	const { nth, every, season, dates, school } = only;
	if (nth && !nth.some((one) => one === facts.nth || one === facts.nthFromEnd)) return 'no';
	if (every && (facts.week - weekNumber(every.from)) % every.weeks !== 0) return 'no';
	if (season && !inSeason(season, facts.date)) return 'no';
	if (dates?.from && facts.date < dates.from) return 'no';
	if (dates?.to && facts.date > dates.to) return 'no';
	if (!school || facts.school === school) return 'yes';
	return facts.school === 'unknown' ? 'unsure' : 'no';
}
