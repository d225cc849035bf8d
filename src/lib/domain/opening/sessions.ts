/** Hours of a date as stretches of real time, right across daylight saving. */
import { hoursOn, type DayHours } from './day';
import type { DayFacts } from './day-facts';
import type { OpenMoment } from './moment';
import { bounds, type OpeningTimes } from './times';

/** From and to in milliseconds; `to` no longer belongs to it. */
export type Session = DayHours & { date: string; from: number; to: number };

export function sessionsOf(times: OpeningTimes, facts: DayFacts): Session[] {
	return hoursOn(times, facts).map((hours) => {
		const { from, to } = bounds(hours);
		return { ...hours, date: facts.date, from: facts.instantAt(from), to: facts.instantAt(to) };
	});
}

/** Sessions that begin from `first` to `last` days after the day of the moment, both included; earliest first. */
export function sessionsAround(
	times: OpeningTimes,
	moment: OpenMoment,
	first: number,
	last: number
): Session[] {
	const found: Session[] = [];
	for (let inDays = first; inDays <= last; inDays++) {
		found.push(...sessionsOf(times, moment.day(inDays)));
	}
	return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Anybody may walk in: hours that are certain and need no appointment. */
export const isPromise = ({ doubt, ask }: DayHours) => doubt === null && ask !== 'by_appointment';
