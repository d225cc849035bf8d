/**
 * The clock on the wall in the borough. Public pages speak in these, never in UTC.
 * The zone is Europe/London, and its rule is written out here: asking Intl costs more than a whole card. The tests
 * hold it against the zone database, which would notice if the law changed.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Summer time begins and ends at 01:00 UTC on the last Sunday of March and October. */
function lastSunday(year: number, month: number): number {
	const last = new Date(Date.UTC(year, month, 0, 1));
	return last.getTime() - last.getUTCDay() * DAY;
}

/** How far the clock on the wall is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
	const year = new Date(instant).getUTCFullYear();
	return instant >= lastSunday(year, 3) && instant < lastSunday(year, 10) ? HOUR : 0;
}

export type LocalMoment = {
	/** "YYYY-MM-DD" */
	date: string;
	/** ISO weekday, 1 = Monday. */
	weekday: number;
	/** Minutes since local midnight by the clock on the wall. */
	minutes: number;
};

/** The local date and time of an instant, right across daylight saving. */
export function localMoment(now: Date): LocalMoment {
	const onWall = new Date(now.getTime() + offsetAt(now.getTime()));
	const date = onWall.toISOString().slice(0, 10);
	const minutes = onWall.getUTCHours() * 60 + onWall.getUTCMinutes();
	return { date, weekday: weekdayOf(date), minutes };
}

/** ISO weekday of a calendar date, 1 = Monday. */
export function weekdayOf(date: string): number {
	return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The calendar date `days` later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}

/**
 * Reads the clock on the wall of a date: gives the instant (milliseconds) at which it shows a time, in minutes from
 * midnight; past 24:00 is the next day, two days at most. A time that comes twice is the first; for one that is
 * skipped it is as much later.
 */
export function wallClock(date: string): (minutes: number) => number {
	const midnight = Date.parse(`${date}T00:00:00Z`);
	const before = offsetAt(midnight - DAY);
	const after = offsetAt(midnight + 3 * DAY);
	if (before === after) return (minutes) => midnight + minutes * MINUTE - before;
	return (minutes) => {
		const first = midnight + minutes * MINUTE - before;
		const second = midnight + minutes * MINUTE - after;
		const isReal = offsetAt(first) === before || offsetAt(second) !== after;
		return isReal ? first : second;
	};
}
