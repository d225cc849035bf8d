/** What cannot be right in opening times that are otherwise well formed. For whoever enters them; nothing is refused. */
import { addDays } from '../local-time';
import type { Calendar } from './calendar';
import { dayFacts } from './day-facts';
import { fits } from './day';
import { bounds, type OpeningTimes, type WeeklySpan } from './times';

export const PROBLEMS = ['overlap', 'never_occurs', 'is_over'] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
/** `span` is a place in `times.spans`. */
export type Problem = { code: ProblemCode; span: number };

/** Weekdays and leap years are back where they were. */
const ALL_CALENDARS_DAYS = 28 * 366;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** `today` is "YYYY-MM-DD". */
export function findProblems(times: OpeningTimes, today: string, calendar: Calendar): Problem[] {
	return times.spans.flatMap((span, place): Problem[] => {
		const end = span.only?.dates?.to;
		if (end && end < today) return [{ code: 'is_over', span: place }];
		if (span.only && !everOccurs(span, today, calendar)) {
			return [{ code: 'never_occurs', span: place }];
		}
		const earlier = times.spans.slice(0, place);
		return earlier.some((one) => overlap(one, span)) ? [{ code: 'overlap', span: place }] : [];
	});
}

function everOccurs({ day, only }: WeeklySpan, today: string, calendar: Calendar): boolean {
	let date = only?.dates?.from && only.dates.from > today ? only.dates.from : today;
	const { weekday } = dayFacts(date, calendar);
	date = addDays(date, (day - weekday + 7) % 7);
	const last = only?.dates?.to ?? addDays(date, ALL_CALENDARS_DAYS);
	for (; date <= last; date = addDays(date, 7)) {
		if (fits(only ?? {}, dayFacts(date, calendar)) !== 'no') return true;
	}
	return false;
}

/** The same hours twice. Hours with and without staff may lie over each other. */
function overlap(a: WeeklySpan, b: WeeklySpan): boolean {
	if (a.staffed !== b.staffed || !mayMeet(a, b)) return false;
	const [one, other] = [inWeek(a), inWeek(b)];
	return [-WEEK, 0, WEEK].some(
		(shift) => one.from + shift < other.to && other.from < one.to + shift
	);
}

const mayMeet = (a: WeeklySpan, b: WeeklySpan) =>
	!a.only || !b.only || JSON.stringify(a.only) === JSON.stringify(b.only);

function inWeek(span: WeeklySpan) {
	const { from, to } = bounds(span);
	return { from: span.day * DAY + from, to: span.day * DAY + to };
}
