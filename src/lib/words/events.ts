/** When an event is, in words: single occasions and rules. */
import type { EventContent } from '$lib/domain/events/event';
import type { Occurrence } from '$lib/domain/events/occurrences';
import { readRule, type Rule, type RuleDay } from '$lib/domain/events/rule';
import type { Schedule } from '$lib/domain/events/schedule';
import { dateOfDay, dayOfWall, parseWall, weekdayOfDay, writeWall } from '$lib/domain/events/wall';
import { m } from '$lib/paraglide/messages';
import { clockWords, dateWords, listWords, monthDayWords, weekdayWords } from './dates';

const clockOf = (wall: number): string => clockWords(writeWall(wall).slice(11));

/** "Monday 23 November" */
export function dayWords(day: number): string {
	return m.area_week_day({
		day: weekdayWords(weekdayOfDay(day)),
		date: monthDayWords(dateOfDay(day).slice(5))
	});
}

/** "Today, Sunday 22 November", "Tomorrow, …", or the day alone; with the year where it is another one. */
export function dayTitle(day: number, today: number): string {
	if (day === today) return m.events_today({ day: dayWords(day) });
	if (day === today + 1) return m.events_tomorrow({ day: dayWords(day) });
	return dateOfDay(day).slice(0, 4) === dateOfDay(today).slice(0, 4)
		? dayWords(day)
		: `${dayWords(day)} ${dateOfDay(day).slice(0, 4)}`;
}

/** "10am to noon"; "all day"; with the day of the end where that is another one. */
export function hoursWords(
	{ start, end }: Pick<Occurrence, 'start' | 'end'>,
	allDay: boolean
): string {
	if (allDay) {
		const last = dayOfWall(end) - 1;
		return last > dayOfWall(start)
			? m.events_all_days_until({ day: dayWords(last) })
			: m.events_all_day();
	}
	if (start === end) return clockOf(start);
	const isLate = dayOfWall(end) > dayOfWall(start) && end - start > 12 * 60;
	const closes = isLate ? `${clockOf(end)}, ${dayWords(dayOfWall(end))}` : clockOf(end);
	return m.events_hours({ from: clockOf(start), to: closes });
}

/** What has become of an occasion; null where it is as the schedule says. */
export function stateWords(occurrence: Occurrence, allDay: boolean): string | null {
	const { state, change, original } = occurrence;
	if (state === 'cancelled') return m.events_cancelled();
	if (state === 'moved') return m.events_moved_here({ day: dayWords(dayOfWall(original)) });
	if (state === 'moved_away' && change?.start) {
		const start = parseWall(change.start);
		const day = dayWords(dayOfWall(start));
		return allDay
			? m.events_moved_to_day({ day })
			: m.events_moved_to({ day, time: clockOf(start) });
	}
	return null;
}

/** "Every Tuesday and Thursday", "On the first Saturday of each month, until 17 December 2026". Null: once. */
export function ruleWords(schedule: Schedule): string | null {
	const reading = schedule.rule === null ? null : readRule(schedule.rule);
	if (!reading?.ok) return null;
	const { rule } = reading;
	const often = oftenWords(rule, dayOfWall(parseWall(schedule.start)));
	if (rule.count) return m.events_rule_count({ often, count: rule.count });
	if (rule.until === null) return often;
	return m.events_rule_until({ often, date: dateWords(dateOfDay(dayOfWall(rule.until))) });
}

function oftenWords(rule: Rule, startDay: number): string {
	const { interval } = rule;
	const weekdays = rule.days.length
		? rule.days.toSorted((a, b) => a.weekday - b.weekday)
		: [{ weekday: weekdayOfDay(startDay), nth: 0 }];
	const days = listWords([...new Set(weekdays.map(({ weekday }) => weekdayWords(weekday)))]);
	const isOdd = rule.positions.length > 0;
	if (isOdd) return m.events_rule_other();
	switch (rule.frequency) {
		case 'DAILY':
			if (rule.days.length && interval === 1) return m.events_rule_weekly({ days });
			return interval === 1 ? m.events_rule_daily() : m.events_rule_days({ count: interval });
		case 'WEEKLY':
			if (interval === 1) return m.events_rule_weekly({ days });
			return interval === 2
				? m.events_rule_fortnightly({ days })
				: m.events_rule_weeks({ count: interval, days });
		case 'MONTHLY':
			return interval > 1 || rule.months.length > 0
				? m.events_rule_other()
				: monthlyWords(rule, startDay);
		case 'YEARLY':
			return interval > 1 || rule.days.length > 0 || rule.months.length > 1
				? m.events_rule_other()
				: m.events_rule_yearly({ date: monthDayWords(dateOfDay(startDay).slice(5)) });
	}
}

function monthlyWords({ days, monthDays }: Rule, startDay: number): string {
	if (days.length > 0 && monthDays.length > 0) return m.events_rule_other();
	if (days.length > 0) return m.events_rule_monthly({ days: listWords(days.map(nthWords)) });
	const dates = monthDays.length ? monthDays : [Number(dateOfDay(startDay).slice(8))];
	return dates.some((date) => date < 0)
		? m.events_rule_other()
		: m.events_rule_month_days({ dates: listWords(dates.map(String)), count: dates.length });
}

const NTHS: Record<number, () => string> = {
	[1]: m.events_nth_first,
	[2]: m.events_nth_second,
	[3]: m.events_nth_third,
	[4]: m.events_nth_fourth,
	[5]: m.events_nth_fifth,
	[-1]: m.events_nth_last
};

function nthWords({ weekday, nth }: RuleDay): string {
	const day = weekdayWords(weekday);
	const words = NTHS[nth]?.();
	return words ? m.events_nth_day({ nth: words, day }) : day;
}

const BOOKING_WORDS: Record<EventContent['booking'], () => string> = {
	none: m.events_booking_none,
	helpful: m.events_booking_helpful,
	needed: m.events_booking_needed,
	unknown: m.events_booking_unknown
};
export const bookingWords = (booking: EventContent['booking']): string => BOOKING_WORDS[booking]();
