/**
 * Opening times against a slow second opinion: it walks day by day with Temporal, counts first Saturdays by listing
 * them and fortnights by stepping through them, and shares no line with what it checks.
 */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { OPEN_FILTERS, type OpenFilter } from '../search-query';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import type { Calendar } from './calendar';
import { matchesOpenFilter, openBit, openBitsAt, openDay } from './filters';
import { openMoment } from './moment';
import { openBetween, openState } from './state';
import { openingTimes, type Only, type OpeningTimes } from './times';

/** Each case asks about two moments, the minutes around a door that opens or shuts, and about five days. */
const CASES = Number(process.env.OPENING_CASES ?? 10_000);
const ZONE = 'Europe/London';

type Certainty = 'sure' | 'school' | 'bank';
type Slot = {
	date: Temporal.PlainDate;
	start: number;
	end: number;
	closes: string;
	staffed: boolean;
	ask: string | null;
	certainty: Certainty;
	endsAfterHalfPastFive: boolean;
};

const plain = (text: string) => Temporal.PlainDate.from(text);
/** Text, because Temporal takes its time to read a date. */
const isBetween = (date: Temporal.PlainDate, from: string, to: string) => {
	const text = date.toString();
	return from <= text && text <= to;
};

/** 29 February of a year without one is the day before 1 March, or the day after 28 February. */
function seasonCovers(season: { from: string; to: string }, date: Temporal.PlainDate): boolean {
	const number = (text: string) => Number(text.slice(0, 2)) * 100 + Number(text.slice(3));
	const [from, to] = [number(season.from), number(season.to)];
	let month = Math.floor(from / 100);
	let day = from % 100;
	// Walks through the season, day by day, all months taken as 31 long.
	for (let steps = 0; steps <= 12 * 31; steps++) {
		if (date.month === month && date.day === day) return true;
		if (month * 100 + day === to) return false;
		day += 1;
		if (day > 31) [day, month] = [1, (month % 12) + 1];
	}
	throw new Error('A season without end.');
}

function nthHolds(nth: number[], date: Temporal.PlainDate): boolean {
	const same: number[] = [];
	for (let day = 1; day <= date.daysInMonth; day++) {
		if (date.with({ day }).dayOfWeek === date.dayOfWeek) same.push(day);
	}
	return nth.some((one) => same.at(one > 0 ? one - 1 : one) === date.day);
}

function everyHolds({ weeks, from }: NonNullable<Only['every']>, date: Temporal.PlainDate) {
	const anchor = plain(from);
	const monday = (one: Temporal.PlainDate) => one.subtract({ days: one.dayOfWeek - 1 });
	const apart = monday(anchor).until(monday(date), { largestUnit: 'weeks' }).weeks;
	return Math.abs(apart) % weeks === 0;
}

function schoolOn(data: Calendar, date: Temporal.PlainDate): 'term' | 'holidays' | null {
	for (const { from, to } of data.schoolHolidays) {
		if (isBetween(date, from, to)) return 'holidays';
	}
	const isKnown = data.schoolYears.some(({ from, to }) => isBetween(date, from, to));
	return isKnown ? 'term' : null;
}

function onlyHolds(only: Only, date: Temporal.PlainDate, data: Calendar): boolean | 'unsure' {
	if (only.nth && !nthHolds(only.nth, date)) return false;
	if (only.every && !everyHolds(only.every, date)) return false;
	if (only.season && !seasonCovers(only.season, date)) return false;
	if (only.dates) {
		if (!isBetween(date, only.dates.from ?? '1900-01-01', only.dates.to ?? '2200-01-01'))
			return false;
	}
	if (!only.school) return true;
	const school = schoolOn(data, date);
	return school === null ? 'unsure' : school === only.school;
}

type Hours = { opens: string; closes: string; staffed: boolean; ask?: string };

function slot(
	date: Temporal.PlainDate,
	hours: Hours,
	all: OpeningTimes,
	certainty: Certainty
): Slot {
	const isOver = Temporal.PlainTime.compare(hours.closes, hours.opens) <= 0;
	const at = (on: Temporal.PlainDate, time: string) =>
		on.toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds;
	return {
		date,
		start: at(date, hours.opens),
		end: at(isOver ? date.add({ days: 1 }) : date, hours.closes),
		closes: hours.closes,
		staffed: hours.staffed,
		ask: hours.ask ?? all.ask ?? null,
		certainty,
		endsAfterHalfPastFive: isOver || Temporal.PlainTime.compare(hours.closes, '17:30') > 0
	};
}

function slotsOn(times: OpeningTimes, date: Temporal.PlainDate, data: Calendar): Slot[] {
	const covering = (times.exceptions ?? [])
		.map((one, place) => ({ one, place }))
		.filter(({ one }) => isBetween(date, one.from, one.to))
		.map((found) => ({ ...found, days: plain(found.one.from).until(plain(found.one.to)).days }))
		.sort((a, b) => a.days - b.days || b.place - a.place);
	if (covering[0]) return covering[0].one.hours.map((hours) => slot(date, hours, times, 'sure'));
	if (times.season && !seasonCovers(times.season, date)) return [];
	const text = date.toString();
	const isHoliday = Object.keys(data.bankHolidays).includes(text);
	if (isHoliday && times.bankHolidays === 'closed') return [];
	if (isHoliday && typeof times.bankHolidays === 'object') {
		return times.bankHolidays.hours.map((hours) => slot(date, hours, times, 'sure'));
	}
	return times.spans.flatMap((span) => {
		const holds = span.day === date.dayOfWeek && onlyHolds(span.only ?? {}, date, data);
		if (!holds) return [];
		const isUnsaid = isHoliday && times.bankHolidays === undefined;
		return [slot(date, span, times, isUnsaid ? 'bank' : holds === 'unsure' ? 'school' : 'sure')];
	});
}

function filterHolds(
	filter: OpenFilter,
	slots: Slot[],
	now: number,
	today: Temporal.PlainDate,
	week: Set<string>
) {
	const running = (one: Slot) => one.start <= now && now < one.end;
	if (filter === 'now') {
		return slots.some(
			(one) => running(one) && one.certainty === 'sure' && one.ask !== 'by_appointment'
		);
	}
	if (filter === 'today') {
		return slots.some(
			(one) =>
				one.certainty === 'sure' && (running(one) || (one.date.equals(today) && one.start > now))
		);
	}
	const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
	return slots.some(({ date, certainty, endsAfterHalfPastFive }) => {
		if (certainty === 'bank' || !week.has(date.toString())) return false;
		if (filter === 'evening') return date.dayOfWeek < 6 && endsAfterHalfPastFive;
		if (filter === 'weekend') return date.dayOfWeek > 5;
		return names[date.dayOfWeek - 1] === filter;
	});
}

/** Today and the six days after it. */
const weekFrom = (today: Temporal.PlainDate) =>
	new Set([0, 1, 2, 3, 4, 5, 6].map((days) => today.add({ days }).toString()));

/** The end of a chain of slots without a gap in which nothing changes. */
function chainEnd(first: Slot, slots: Slot[]): Slot {
	const next = slots.find(
		(one) =>
			one.start <= first.end &&
			one.end > first.end &&
			one.staffed === first.staffed &&
			one.ask === first.ask &&
			one.certainty === first.certainty
	);
	return next ? chainEnd(next, slots) : first;
}

function checkState(times: OpeningTimes, data: Calendar, slots: Slot[], now: number) {
	const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).toPlainDate();
	const answer = openState(times, new Date(now), data);
	const running = slots.filter((one) => one.start <= now && now < one.end);
	const sure = running.filter(({ certainty }) => certainty === 'sure');
	if (running.length > 0) {
		expect(answer.state).toBe(sure.length > 0 ? 'open' : 'unsure');
		if (answer.state !== 'open' && answer.state !== 'unsure') return;
		const best = sure.length > 0 ? sure : running;
		// The chains seen from yesterday, today and tomorrow.
		const near = slots.filter(({ date }) => Math.abs(today.until(date).days) <= 1);
		expect(best.map((one) => chainEnd(one, near).closes)).toContain(answer.until);
		return;
	}
	const hasNone =
		times.spans.length + (times.exceptions ?? []).flatMap((one) => one.hours).length === 0 &&
		typeof times.bankHolidays !== 'object';
	const closed = ['closed', 'out_of_season', 'closed_for_now'];
	expect(hasNone ? ['unknown', 'by_appointment', ...closed.slice(1)] : closed).toContain(
		answer.state
	);
	const later = slots.filter((one) => one.start >= now).sort((a, b) => a.start - b.start)[0];
	if (answer.state === 'closed') {
		// Beyond the days looked at there is nothing to hold it against.
		const instant = plain(answer.next.on).toZonedDateTime({
			timeZone: ZONE,
			plainTime: answer.next.at
		}).epochMilliseconds;
		if (later) expect(instant).toBe(later.start);
		else expect(answer.next.inDays).toBeGreaterThan(7);
	} else if (later) {
		// Out of season the first day is named only from a week before it.
		expect([answer.state, today.until(later.date).days >= 8]).toEqual(['out_of_season', true]);
	}
}

function check(times: OpeningTimes, data: Calendar, asked: Date, edge: number) {
	const start = Temporal.Instant.fromEpochMilliseconds(asked.getTime())
		.toZonedDateTimeISO(ZONE)
		.toPlainDate();
	const slots = Array.from({ length: 12 }, (_, index) => start.add({ days: index - 3 })).flatMap(
		(date) => slotsOn(times, date, data)
	);
	const edges = slots.flatMap((one) => [one.start, one.end]);
	const near = edges[edge % Math.max(1, edges.length)];
	const inReach = near !== undefined && Math.abs(near - asked.getTime()) < 86_400_000;
	for (const now of inReach ? [near, near - 60_000] : [asked.getTime()]) {
		const today = Temporal.Instant.fromEpochMilliseconds(now)
			.toZonedDateTimeISO(ZONE)
			.toPlainDate();
		const week = weekFrom(today);
		const moment = openMoment(new Date(now), data);
		const bits = openBitsAt(openDay(times, moment), now);
		const filters = OPEN_FILTERS.filter((filter) => (bits & openBit(filter)) !== 0);
		const one = OPEN_FILTERS[edge % OPEN_FILTERS.length]!;
		expect(matchesOpenFilter(times, one, new Date(now), data)).toBe(filters.includes(one));
		expect(filters).toEqual(
			OPEN_FILTERS.filter((filter) => filterHolds(filter, slots, now, today, week))
		);
		checkState(times, data, slots, now);
	}
	const until = asked.getTime() + 5 * 86_400_000;
	const between = openBetween(times, asked, new Date(until), data);
	const order = (pairs: number[][]) =>
		pairs.map(([from, to]) => `${from} ${to}`).sort((a, b) => a.localeCompare(b));
	expect(order(between.map(({ opens, closes }) => [opens.getTime(), closes.getTime()]))).toEqual(
		order(
			slots
				.filter((one) => one.start < until && one.end > asked.getTime())
				.map(({ start: from, end }) => [from, end])
		)
	);
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 30, 31, 59))
	.map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const monthDay = fc.oneof(
	fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01', '11-01', '03-31'),
	fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
		.map(([month, day]) => `${two(month)}-${two(day)}`)
);
const season = fc.record({ from: monthDay, to: monthDay });
const dayNumber = (text: string) => Date.parse(text) / 86_400_000;
const dates = fc
	.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2035-12-31') })
	.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const later = (date: string, days: number) =>
	new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const hours = fc.record(
	{
		opens: clock,
		closes: clock,
		staffed: fc.boolean(),
		ask: fc.constantFrom('by_appointment' as const, 'call_first' as const)
	},
	{ requiredKeys: ['opens', 'closes', 'staffed'] }
);
const stretch = (length: number) =>
	fc.tuple(dates, fc.integer({ min: 0, max: length })).map(([from, days]) => ({
		from,
		to: later(from, days)
	}));
const only: fc.Arbitrary<Only> = fc.record(
	{
		nth: fc.uniqueArray(fc.constantFrom(1 as const, 2, 3, 4, 5, -1, -2), {
			minLength: 1,
			maxLength: 2
		}),
		every: fc.record({ weeks: fc.integer({ min: 2, max: 4 }), from: dates }),
		season,
		dates: stretch(900),
		school: fc.constantFrom('term' as const, 'holidays' as const)
	},
	{ requiredKeys: [] }
);
const mostly = <T>(common: T, rare: fc.Arbitrary<T>) =>
	fc.oneof({ weight: 3, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: rare });

/** Dates and exceptions are drawn near the moment, or they would hardly ever matter. */
const anyCase = fc
	.record({
		spans: fc.array(
			fc.tuple(fc.integer({ min: 1, max: 7 }), hours, mostly<Only | undefined>(undefined, only)),
			{ maxLength: 6 }
		),
		season: mostly<{ from: string; to: string } | null>(null, season),
		bankHolidays: fc.oneof(
			fc.constantFrom(undefined, 'closed' as const, 'as_usual' as const),
			fc.record({ hours: fc.array(hours, { minLength: 1, maxLength: 2 }) })
		),
		exceptions: fc.array(
			fc.tuple(
				fc.integer({ min: -8, max: 6 }),
				fc.integer({ min: 0, max: 9 }),
				fc.array(hours, { maxLength: 2 })
			),
			{ maxLength: 3 }
		),
		ask: mostly<'by_appointment' | 'call_first' | undefined>(
			undefined,
			fc.constantFrom('by_appointment', 'call_first')
		),
		moment: fc.oneof(
			fc.date({
				min: new Date('2026-01-01'),
				max: new Date('2035-12-31'),
				noInvalidDate: true
			}),
			fc
				.tuple(
					fc.oneof(
						fc.constantFrom(...ENGLAND_BANK_HOLIDAYS.map(({ date }) => date)),
						fc.constantFrom('2028-02-29', '2032-02-29', '2026-12-31', '2030-12-31', '2029-01-01'),
						fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'),
						fc.constantFrom('2028-10-29', '2031-03-30', '2031-10-26', '2035-03-25', '2035-10-28')
					),
					fc.integer({ min: -24 * 60, max: 48 * 60 })
				)
				.map(([date, minutes]) => new Date(Date.parse(date) + minutes * 60_000))
		),
		school: fc.array(fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: 0, max: 14 })), {
			maxLength: 2
		}),
		schoolKnown: fc.boolean(),
		edge: fc.nat(1000)
	})
	.map(({ moment, school, schoolKnown, edge, spans, exceptions, ...rest }) => {
		const today = moment.toISOString().slice(0, 10);
		const times = openingTimes.parse({
			...rest,
			spans: spans.map(([day, one, narrowed]) => ({
				day,
				...one,
				...(narrowed && { only: narrowed })
			})),
			exceptions: exceptions.map(([from, days, open]) => ({
				from: later(today, from),
				to: later(today, from + days),
				hours: open
			})),
			note: null
		});
		const data: Calendar = {
			bankHolidays: Object.fromEntries(ENGLAND_BANK_HOLIDAYS.map((one) => [one.date, one.name])),
			schoolHolidays: school.map(([from, days]) => ({
				from: later(today, from),
				to: later(today, from + days),
				name: 'Holidays'
			})),
			schoolYears: schoolKnown
				? [{ from: later(today, -60), to: later(today, 5), source: 'The council' }]
				: []
		};
		return { times, data, moment, edge };
	});

it(`agrees with a slow second opinion in ${CASES} cases over ten years`, () => {
	fc.assert(
		fc.property(anyCase, ({ times, data, moment, edge }) => check(times, data, moment, edge)),
		{ numRuns: CASES }
	);
});
