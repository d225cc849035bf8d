/** From lines of days, times and conditions to the model. What does not come to hours stays as words. */
import { weekdayOf } from '../../local-time';
import type { Exception, Hours, Only, OpeningTimes, WeeklySpan } from '../times';
import { shared } from '../shared';
import { readRange } from './clock-range';
import { seasonWithout } from './closings';
import { nearest, nextFrom } from './dates';
import type { Closing, Condition, DayGroup, Line, Part, Range, Reading } from './reading';

export type Built = {
	times: OpeningTimes;
	/** For each span, the words it came from. */
	sources: Part[];
	/** Lines that could not be used. */
	broken: Line[];
};

/** `today` is "YYYY-MM-DD". */
export function build(reading: Reading, today: string): Built {
	const { lines } = reading;
	const season = applyClosings(reading);
	const sources: Part[] = [];
	const spans: WeeklySpan[] = [];
	const exceptions: Exception[] = closedDates(reading, today);
	for (const line of lines) {
		const made = spansOf(reading, line, today);
		if (!made) line.isBroken = true;
		else {
			exceptions.push(...made.exceptions);
			for (const span of made.spans) {
				spans.push(
					season && !span.only?.season ? { ...span, only: { ...span.only, season } } : span
				);
				sources.push(reading.part(line.from, line.to));
			}
		}
	}
	const times = shared({ spans, season: null, note: null });
	const closedDays = plainlyClosed(reading.closings).filter(
		(day) => !spans.some((span) => span.day === day)
	);
	const bankHolidays = bankHolidaysOf(reading);
	const ask = times.ask ?? [...reading.global].reverse().find((one) => one.ask)?.ask;
	return {
		times: {
			...times,
			...(closedDays.length && { closedDays }),
			...(bankHolidays && { bankHolidays }),
			...(exceptions.length && { exceptions }),
			...(ask && { ask })
		},
		sources,
		broken: lines.filter(({ isBroken }) => isBroken)
	};
}

function bankHolidaysOf(reading: Reading): OpeningTimes['bankHolidays'] {
	const { bankHolidays } = reading;
	if (bankHolidays === null || typeof bankHolidays === 'string') return bankHolidays ?? undefined;
	const hours = bankHolidays.flatMap((range) => readAsked(reading, range, null) ?? []);
	return hours.length ? { hours: hours.map((one) => ({ ...one, staffed: true })) } : undefined;
}

/** The hours of a line; null, with a question, where one of them makes no sense. */
function hoursOf(reading: Reading, line: Line): Pick<Hours, 'opens' | 'closes'>[] | null {
	if (line.isBroken) return null;
	const all = line.isAllDay ? [{ opens: '00:00', closes: '00:00' }] : [];
	for (const range of line.ranges) {
		const hours = readAsked(reading, range, line.half);
		if (!hours) return null;
		all.push(hours);
	}
	return all;
}

function readAsked(reading: Reading, { start, end, part }: Range, half: Line['half']) {
	const { hours, question } = readRange(start, end, half);
	if (question) reading.ask(question, part, hours && `${hours.opens}-${hours.closes}`);
	return hours;
}

type Merged = { only: Only; ask?: Hours['ask']; staffed: boolean };

function spansOf(
	reading: Reading,
	line: Line,
	today: string
): { spans: WeeklySpan[]; exceptions: Exception[] } | null {
	const hours = hoursOf(reading, line);
	if (!hours) return null;
	const part = reading.part(line.from, line.to);
	if (line.groups.length + line.dates.length === 0) {
		// "Closed Wed" has taken every day of the line, or there never was one.
		reading.ask('which_days', part);
		return null;
	}
	if (hours.length === 0) {
		reading.ask('what_times', part);
		return null;
	}
	const merged = merge(reading, line, today, part);
	if (!merged) return null;
	const how = { staffed: merged.staffed, ...(merged.ask && { ask: merged.ask }) };
	if (line.dates.length > 0) {
		return {
			spans: [],
			exceptions: onDates(
				reading,
				line,
				today,
				hours.map((one) => ({ ...one, ...how }))
			)
		};
	}
	const spans = spansOfGroups(reading, line, hours, merged);
	return spans && { spans, exceptions: [] };
}

/** Null, with a question, where nobody said which fortnight. */
function spansOfGroups(
	reading: Reading,
	line: Line,
	hours: Pick<Hours, 'opens' | 'closes'>[],
	{ only, ...how }: Merged
): WeeklySpan[] | null {
	const part = reading.part(line.from, line.to);
	const spans: WeeklySpan[] = [];
	for (const group of line.groups) {
		const narrowed = narrow(only, group);
		if (!narrowed) {
			reading.ask('which_week', part);
			return null;
		}
		checkAnchor(reading, group, narrowed, part);
		for (const day of group.days) {
			for (const one of hours) {
				const some = Object.keys(narrowed).length > 0;
				spans.push({ day, ...one, ...how, ...(some && { only: narrowed }) });
			}
		}
	}
	return spans;
}

function narrow(only: Only, { nth, weeks }: DayGroup): Only | null {
	const which = nth.length > 0 && { nth: nth as NonNullable<Only['nth']> };
	if (weeks === null) return { ...which, ...only };
	const from = only.dates?.from;
	return from ? { ...which, every: { weeks, from }, ...only } : null;
}

function checkAnchor(reading: Reading, { days, weeks }: DayGroup, only: Only, part: Part): void {
	if (weeks === null || !only.every) return;
	if (!days.includes(weekdayOf(only.every.from))) {
		reading.ask('day_and_date', part, only.every.from);
	}
}

/** All conditions of a line in one; null, with a question, where they contradict each other. */
function merge(reading: Reading, line: Line, today: string, part: Part): Merged | null {
	const only: Only = {};
	const merged: Merged = { only, staffed: true };
	for (const condition of [...reading.global, ...line.conditions]) {
		const { season, school } = condition.only;
		const clashes = (only.season && season) || (only.school && school && only.school !== school);
		if (clashes) {
			reading.ask('scope', part);
			return null;
		}
		if (season) only.season = season;
		if (school) only.school = school;
		if (condition.ask) merged.ask = condition.ask;
		if (condition.staffed !== null) merged.staffed = condition.staffed;
		if (!addDates(only, condition, today)) {
			reading.ask('bad_date', part);
			return null;
		}
	}
	return merged;
}

function addDates(only: Only, { start, end }: Condition, today: string): boolean {
	if (!start && !end) return true;
	const from = start ? nearest(start, today) : (only.dates?.from ?? null);
	const to = end ? nextFrom(end, from ?? today) : (only.dates?.to ?? null);
	const isWrong = (start && !from) || (end && !to) || (from && to && from > to);
	only.dates = { from, to };
	return !isWrong;
}

/** "Sat 5 December 10-2" is one day: its hours stand in for the usual. */
function onDates(reading: Reading, line: Line, today: string, hours: Hours[]): Exception[] {
	return line.dates.flatMap((date) => {
		const on = nextFrom(date, today);
		const part = reading.part(line.from, line.to);
		if (!on) {
			line.isBroken = true;
			reading.ask('bad_date', part);
			return [];
		}
		const isOther =
			line.groups.length > 0 && !line.groups.some(({ days }) => days.includes(weekdayOf(on)));
		if (isOther) reading.ask('day_and_date', part, on);
		return [{ from: on, to: on, hours, reason: null }];
	});
}

/** Takes closed days out of the lines; gives the season that remains where part of the year is closed. */
function applyClosings(reading: Reading): { from: string; to: string } | null {
	const { closings, lines } = reading;
	for (const closing of closings) {
		if (closing.type !== 'days') continue;
		for (const line of lines) {
			line.groups = line.groups
				.flatMap((group) => without(group, closing.groups))
				.filter(({ days }) => days.length > 0);
		}
	}
	return closedSeason(reading);
}

/** "Not in July and August" is one stretch; two that lie apart are more than the model holds. */
function closedSeason(reading: Reading): { from: string; to: string } | null {
	const seasons = reading.closings.filter((one) => one.type === 'season');
	const [first] = seasons;
	if (!first) return null;
	const closed = { from: first.from, to: first.to };
	for (const { from, to, part } of seasons.slice(1)) {
		const isNext = Number(from.slice(0, 2)) === (Number(closed.to.slice(0, 2)) % 12) + 1;
		if (isNext) closed.to = to;
		else reading.ask('scope', part, 'first');
	}
	return seasonWithout(closed);
}

const OF_THE_MONTH = [1, 2, 3, 4, 5];

/** "Mon-Fri" without "first Wednesday" leaves the other Wednesdays. */
function without(group: DayGroup, closed: DayGroup[]): DayGroup[] {
	let left: DayGroup[] = [group];
	for (const { days, nth } of closed) {
		left = left.flatMap((one) => {
			const hit = one.days.filter((day) => days.includes(day));
			if (hit.length === 0) return [one];
			const rest = { ...one, days: one.days.filter((day) => !days.includes(day)) };
			if (nth.length === 0) return [rest];
			const base = one.nth.length ? one.nth : OF_THE_MONTH;
			return [rest, { ...one, days: hit, nth: base.filter((which) => !nth.includes(which)) }];
		});
	}
	return left;
}

const plainlyClosed = (closings: Closing[]): number[] => {
	const days = closings.flatMap((one) =>
		one.type === 'days'
			? one.groups.filter(({ nth }) => nth.length === 0).flatMap((group) => group.days)
			: []
	);
	return [...new Set(days)].sort((a, b) => a - b);
};

function closedDates(reading: Reading, today: string): Exception[] {
	return reading.closings.flatMap((one) => {
		if (one.type !== 'dates') return [];
		const to = nextFrom(one.to, today);
		const from = to && (nearest(one.from, to) ?? to);
		if (!from || from > to) {
			reading.ask('bad_date', one.part);
			return [];
		}
		const isYearless = one.from.year === null && one.to.year === null;
		if (isYearless && !one.reason) reading.ask('every_year', one.part, 'once');
		return [{ from, to, hours: [], reason: one.reason }];
	});
}
