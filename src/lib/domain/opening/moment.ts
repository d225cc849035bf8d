/** A moment in the borough with the days around it, made once for a question and shared by all listings. */
import { addDays, localMoment, type LocalMoment } from '../local-time';
import type { Calendar } from './calendar';
import { dayFacts, type DayFacts } from './day-facts';

export type OpenMoment = LocalMoment & {
	/** Milliseconds. */
	instant: number;
	calendar: Calendar;
	/** Today is 0, yesterday -1. */
	day(inDays: number): DayFacts;
};

export function openMoment(now: Date, calendar: Calendar): OpenMoment {
	const local = localMoment(now);
	const days = new Map<number, DayFacts>();
	return {
		...local,
		instant: now.getTime(),
		calendar,
		day(inDays) {
			const known = days.get(inDays);
			if (known) return known;
			const facts = dayFacts(addDays(local.date, inDays), calendar);
			days.set(inDays, facts);
			return facts;
		}
	};
}
