/**
 * Which open filters a listing answers, as bits, fast enough for every listing in every search.
 * Says the same as `matchesOpenFilter` of the domain, which the tests hold against it.
 */
import { inSeason } from '#domain/kind';
import { addDays, weekdayOf, type LocalMoment } from '#domain/local-time';
import type { OpeningTimes } from '#domain/opening-times';
import { OPEN_FILTERS, type OpenFilter } from '#domain/search-query';

const DAY = 24 * 60;
const EVENING_FROM = 17 * 60 + 30;

type Span = { from: number; to: number };

/** Opening times made ready; `week` remembers the answer for one date, since it changes only at midnight. */
export type ReadyTimes = {
	byWeekday: Span[][];
	season: OpeningTimes['season'];
	week: { date: string; bits: number; today: Span[]; yesterday: Span[] } | null;
};

export const openBit = (filter: OpenFilter) => 1 << OPEN_FILTERS.indexOf(filter);

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

export function readyTimes(times: OpeningTimes | null): ReadyTimes | null {
	if (!times) return null;
	const byWeekday: Span[][] = Array.from({ length: 8 }, () => []);
	for (const span of times.spans) {
		const from = minutesOf(span.opens);
		const to = minutesOf(span.closes);
		byWeekday[span.day]!.push({ from, to: to <= from ? to + DAY : to });
	}
	return { byWeekday, season: times.season, week: null };
}

/** One bit per entry of `OPEN_FILTERS`; nothing for unknown times. */
export function openMask(times: ReadyTimes | null, { date, minutes }: LocalMoment): number {
	if (!times) return 0;
	if (times.week?.date !== date) times.week = weekFrom(times, date);
	const { bits, today, yesterday } = times.week;
	const isOpen =
		today.some((span) => span.from <= minutes && minutes < span.to) ||
		yesterday.some((span) => minutes < span.to - DAY);
	if (isOpen) return bits | openBit('now') | openBit('today');
	return today.some((span) => span.from >= minutes) ? bits | openBit('today') : bits;
}

function weekFrom(times: ReadyTimes, date: string): NonNullable<ReadyTimes['week']> {
	const spansOn = (day: string): Span[] =>
		!times.season || inSeason(times.season, day) ? times.byWeekday[weekdayOf(day)]! : [];
	let bits = 0;
	for (let inDays = 0; inDays < 7; inDays++) {
		const day = addDays(date, inDays);
		const spans = spansOn(day);
		if (spans.length === 0) continue;
		const weekday = weekdayOf(day);
		bits |= 1 << (OPEN_FILTERS.indexOf('mon') + weekday - 1);
		if (weekday >= 6) bits |= openBit('weekend');
		else if (spans.some((span) => span.to > EVENING_FROM)) bits |= openBit('evening');
	}
	return { date, bits, today: spansOn(date), yesterday: spansOn(addDays(date, -1)) };
}
