/** This week, Monday to Sunday, as it really is: with its holidays, closures and first Saturdays. */
import { weekdayOf, addDays } from '../local-time';
import type { Calendar } from './calendar';
import { dayOf, type Day } from './day';
import { dayFacts } from './day-facts';
import type { OpeningTimes } from './times';

export type WeekDay = Day & {
	weekday: number;
	isToday: boolean;
	/** Somebody said that it is closed; otherwise a day without hours is only not mentioned. */
	isClosed: boolean;
};

/** The hours of a single date. */
export function hoursOnDate(times: OpeningTimes, date: string, calendar: Calendar): Day {
	return dayOf(times, dayFacts(date, calendar));
}

/** The week in which `today` ("YYYY-MM-DD") lies. */
export function weekOf(times: OpeningTimes, today: string, calendar: Calendar): WeekDay[] {
	const monday = addDays(today, 1 - weekdayOf(today));
	return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
		const day = hoursOnDate(times, addDays(monday, weekday - 1), calendar);
		const isSaid =
			day.special?.type === 'exception' ||
			(day.special?.type === 'bank_holiday' && times.bankHolidays === 'closed') ||
			(times.closedDays ?? []).includes(weekday);
		return {
			...day,
			weekday,
			isToday: day.date === today,
			isClosed: day.hours.length === 0 && isSaid
		};
	});
}
