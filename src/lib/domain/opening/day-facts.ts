/** What rules ask about a date, worked out once and shared by every listing that is asked about it. */
import { wallClock } from '../local-time';
import { bankHolidayOn, schoolOn, type Calendar, type School } from './calendar';

const DAY_MILLISECONDS = 86_400_000;

export type DayFacts = {
	/** "YYYY-MM-DD" */
	date: string;
	/** ISO weekday, 1 = Monday. */
	weekday: number;
	/** Third Monday: 3. */
	nth: number;
	/** The same from the end of the month: last Monday is -1. */
	nthFromEnd: number;
	/** Weeks from Monday, numbered through all years. */
	week: number;
	bankHoliday: string | null;
	school: School;
	/** The instant (milliseconds) of a time on the wall, in minutes from this day's midnight. */
	instantAt(minutes: number): number;
};

/** Monday to Sunday share a number; 1970-01-01 was a Thursday. */
export const weekNumber = (date: string) =>
	Math.floor((Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS + 3) / 7);

export function dayFacts(date: string, calendar: Calendar): DayFacts {
	const midnight = Date.parse(`${date}T00:00:00Z`);
	const days = midnight / DAY_MILLISECONDS;
	const dayOfMonth = Number(date.slice(8));
	const lastOfMonth = new Date(
		Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)
	).getUTCDate();
	let wall: ((minutes: number) => number) | undefined;
	return {
		date,
		weekday: ((((days + 3) % 7) + 7) % 7) + 1,
		nth: Math.ceil(dayOfMonth / 7),
		nthFromEnd: -Math.ceil((lastOfMonth - dayOfMonth + 1) / 7),
		week: Math.floor((days + 3) / 7),
		bankHoliday: bankHolidayOn(calendar, date),
		school: schoolOn(calendar, date),
		instantAt(minutes) {
			// Asking the zone is slow, and most dates are never asked for an instant.
			wall ??= wallClock(date);
			return wall(minutes);
		}
	};
}
