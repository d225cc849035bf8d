/**
 * The days on which a rule falls, period by period (day, week, month or year). Days are plain numbers, which makes
 * a month of two thousand events a matter of milliseconds; the tests hold it against every day of ten years and
 * against another implementation.
 */
import type { Rule } from './rule';
import { weekdayOfDay } from './wall';

const DAY_MILLISECONDS = 86_400_000;

type Civil = { year: number; month: number; date: number };

function civilOf(day: number): Civil {
	const at = new Date(day * DAY_MILLISECONDS);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Day number of the first of a month; months above 12 are in later years. */
const firstOfMonth = (year: number, month: number): number =>
	Date.UTC(year, month - 1, 1) / DAY_MILLISECONDS;

type Stretch = { first: number; last: number };

const monthOf = (year: number, month: number): Stretch => ({
	first: firstOfMonth(year, month),
	last: firstOfMonth(year, month + 1) - 1
});

/** The nth such weekday of a stretch of days, counted from its end if negative. */
function nthWeekday({ first, last }: Stretch, weekday: number, nth: number): number | null {
	const fromFirst = first + ((weekday - weekdayOfDay(first) + 7) % 7);
	const fromLast = last - ((weekdayOfDay(last) - weekday + 7) % 7);
	const day = nth > 0 ? fromFirst + (nth - 1) * 7 : fromLast + (nth + 1) * 7;
	return day >= first && day <= last ? day : null;
}

function weekdaysIn(stretch: Stretch, { days }: Rule): number[] {
	return days.flatMap(({ weekday, nth }) => {
		if (nth !== 0) return nthWeekday(stretch, weekday, nth) ?? [];
		const found: number[] = [];
		const first = nthWeekday(stretch, weekday, 1) ?? Infinity;
		for (let day = first; day <= stretch.last; day += 7) found.push(day);
		return found;
	});
}

function monthDaysIn({ first, last }: Stretch, monthDays: number[]): number[] {
	return monthDays
		.map((date) => (date > 0 ? first + date - 1 : last + date + 1))
		.filter((day) => day >= first && day <= last);
}

/** Days of one month by the rule's own parts; without any, the day of the month on which it all began. */
function daysOfMonth(rule: Rule, stretch: Stretch, startDate: number): number[] {
	if (rule.monthDays.length > 0) {
		const byDate = monthDaysIn(stretch, rule.monthDays);
		if (rule.days.length === 0) return byDate;
		const allowed = new Set(weekdaysIn(stretch, rule));
		return byDate.filter((day) => allowed.has(day));
	}
	if (rule.days.length > 0) return weekdaysIn(stretch, rule);
	return monthDaysIn(stretch, [startDate]);
}

function daysOfYear(rule: Rule, year: number, start: Civil): number[] {
	if (rule.months.length > 0) {
		return rule.months.flatMap((month) => daysOfMonth(rule, monthOf(year, month), start.date));
	}
	if (rule.monthDays.length > 0) {
		const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1));
		return months.flatMap((month) => daysOfMonth(rule, month, start.date));
	}
	if (rule.days.length > 0) {
		return weekdaysIn({ first: firstOfMonth(year, 1), last: firstOfMonth(year, 13) - 1 }, rule);
	}
	return daysOfMonth(rule, monthOf(year, start.month), start.date);
}

function daysOfWeek(rule: Rule, first: number, startDay: number): number[] {
	const weekdays = rule.days.length ? rule.days.map((d) => d.weekday) : [weekdayOfDay(startDay)];
	return weekdays.map((weekday) => first + ((weekday - weekdayOfDay(first) + 7) % 7));
}

/** The first day of the period `step` steps after the one in which it began; nothing in later ones is before it. */
function firstDayAfter(rule: Rule, startDay: number, start: Civil, step: number): number {
	switch (rule.frequency) {
		case 'DAILY':
			return startDay + step;
		case 'WEEKLY':
			return startDay - ((weekdayOfDay(startDay) - rule.weekStart + 7) % 7) + step * 7;
		case 'MONTHLY':
			return firstOfMonth(start.year, start.month + step);
		case 'YEARLY':
			return firstOfMonth(start.year + step, 1);
	}
}

/** The candidates of the period that begins on `first`, in any order. */
function daysAfter(
	rule: Rule,
	startDay: number,
	start: Civil,
	step: number,
	first: number
): number[] {
	switch (rule.frequency) {
		case 'DAILY':
			return [first];
		case 'WEEKLY':
			return daysOfWeek(rule, first, startDay);
		case 'MONTHLY':
			return daysOfMonth(rule, monthOf(start.year, start.month + step), start.date);
		case 'YEARLY':
			return daysOfYear(rule, start.year + step, start);
	}
}

/** Never shorter than any period, so that a jump by it lands before what is looked for. */
const LONGEST_DAYS = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/** What a rule leaves of its candidates: in order, each once, in its months, and the positions it asks for. */
function limit(rule: Rule, candidates: number[]): number[] {
	const { frequency, months, monthDays, days, positions } = rule;
	let left = candidates;
	if (months.length > 0 && frequency !== 'YEARLY') {
		left = left.filter((day) => months.includes(civilOf(day).month));
	}
	if (frequency === 'DAILY') {
		if (days.length > 0)
			left = left.filter((d) => days.some((one) => one.weekday === weekdayOfDay(d)));
		if (monthDays.length > 0) {
			left = left.filter((day) => {
				const { year, month } = civilOf(day);
				return monthDaysIn(monthOf(year, month), monthDays).includes(day);
			});
		}
	}
	if (left.length > 1) left = [...new Set(left)].sort((a, b) => a - b);
	if (positions.length === 0) return left;
	const chosen = positions.map((position) => left.at(position > 0 ? position - 1 : position));
	return [...new Set(chosen.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

/**
 * The days of the rule from `from` to `to` (both included, day numbers), in order; at most `most`.
 * `to` must be finite: some rules never fall on any day.
 * Nothing is before `startDay`. The rule's count and end are the caller's to keep.
 */
export function daysOfRule(
	rule: Rule,
	startDay: number,
	from: number,
	to: number,
	most = Infinity
): number[] {
	const start = civilOf(startDay);
	const earliest = Math.max(from, startDay);
	const skipped = (earliest - startDay) / (LONGEST_DAYS[rule.frequency] * rule.interval);
	const firstIndex = Math.max(0, Math.floor(skipped) - 1);
	const found: number[] = [];
	for (let index = firstIndex; ; index++) {
		const step = index * rule.interval;
		const first = firstDayAfter(rule, startDay, start, step);
		if (first > to) return found;
		for (const day of limit(rule, daysAfter(rule, startDay, start, step, first))) {
			if (day < earliest || day > to) continue;
			found.push(day);
			if (found.length >= most) return found;
		}
	}
}
