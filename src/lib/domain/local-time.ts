/** The clock on the wall in the borough. Public pages speak in these, never in UTC. */
const ZONE = 'Europe/London';

const parts = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

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
	const read = Object.fromEntries(parts.formatToParts(now).map((part) => [part.type, part.value]));
	const date = `${read.year}-${read.month}-${read.day}`;
	return { date, weekday: weekdayOf(date), minutes: Number(read.hour) * 60 + Number(read.minute) };
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
