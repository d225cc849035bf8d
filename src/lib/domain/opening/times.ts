/**
 * Opening times as a model: what the notice on the door says, kept as plain JSON.
 * A span is a weekday with its hours; `only` narrows it ("first Saturday", "in term time"). Everything that came after
 * the plain week is optional, so that times stored before it are read as they are.
 * `null` in place of the model means nobody knows; unknown is never shown as closed.
 */
import { z } from 'zod';
import { season } from './season';

/** ISO weekday, 1 = Monday. */
export const weekday = z.number().int().min(1).max(7);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const date = z.iso.date();

/** What to do before going there. */
export const ASKS = ['by_appointment', 'call_first'] as const;
export type Ask = (typeof ASKS)[number];

const hours = z.strictObject({
	opens: clock,
	/** At or before `opens` means the next morning. */
	closes: clock,
	/** False where the doors are open but nobody is at the desk. */
	staffed: z.boolean().default(true),
	ask: z.enum(ASKS).optional()
});
/** Hours of a day: open from, to, and how. */
export type Hours = z.infer<typeof hours>;

/** On which of its weekdays a span takes place: all that is given must hold. */
const only = z.strictObject({
	/** Which of the month: 1 is the first, -1 the last. */
	nth: z
		.array(z.union([z.literal([1, 2, 3, 4, 5, -1, -2])]))
		.min(1)
		.max(7)
		.optional(),
	/** Every `weeks` weeks, counted in weeks from Monday; `from` lies in one in which it takes place. */
	every: z.strictObject({ weeks: z.number().int().min(2).max(12), from: date }).optional(),
	/** Every year between these days. */
	season: season.optional(),
	/** Once, between these dates, both included; null is an open end. */
	dates: z.strictObject({ from: date.nullable(), to: date.nullable() }).optional(),
	/** School dates are not part of the times: they are passed in. */
	school: z.enum(['term', 'holidays']).optional()
});
export type Only = z.infer<typeof only>;

export const weeklySpan = z.strictObject({ day: weekday, ...hours.shape, only: only.optional() });
export type WeeklySpan = z.infer<typeof weeklySpan>;

const exception = z
	.strictObject({
		from: date,
		to: date,
		/** The hours of each of these days in place of the usual; none is closed. */
		hours: z.array(hours).max(10),
		/** "Refurbishment" */
		reason: z.string().max(200).nullable().default(null)
	})
	.refine(({ from, to }) => from <= to, 'ends before it starts');
/** Some dates that differ. Where several cover a date the shortest holds, then the last. */
export type Exception = z.infer<typeof exception>;

export const openingTimes = z.strictObject({
	spans: z.array(weeklySpan).max(140),
	/** All of it only in these months, every year; may run over new year. */
	season: season.nullable().default(null),
	/** What spans cannot say: "Ring the side door." Shown to residents as it stands. */
	note: z.string().max(500).nullable().default(null),
	/** The note holds words that nobody has turned into times yet: a Builder should look. */
	noteIsUnread: z.literal(true).optional(),
	/** Weekdays that are known to be closed; a day that is only without spans is just not mentioned. */
	closedDays: z.array(weekday).max(7).optional(),
	/** Bank holidays: closed, as on any such weekday, or hours of their own. Left out: nobody has said. */
	bankHolidays: z
		.union([
			z.enum(['closed', 'as_usual']),
			z.strictObject({ hours: z.array(hours).min(1).max(10) })
		])
		.optional(),
	exceptions: z.array(exception).max(60).optional(),
	/** For all spans that do not say it themselves, and where there are none. */
	ask: z.enum(ASKS).optional()
});
export type OpeningTimes = z.infer<typeof openingTimes>;

/** Does the model hold any hours at all? One that holds a note alone says nothing about open or closed. */
export function hasHours(times: OpeningTimes | null): times is OpeningTimes {
	return (
		times !== null &&
		(times.spans.length > 0 ||
			typeof times.bankHolidays === 'object' ||
			(times.exceptions ?? []).some((one) => one.hours.length > 0))
	);
}

/** "17:30" as minutes since midnight. */
export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const DAY = 24 * 60;

/** Start and end in minutes from midnight of the day it begins; the end may lie past 24:00. */
export function bounds({ opens, closes }: Pick<Hours, 'opens' | 'closes'>): {
	from: number;
	to: number;
} {
	const from = minutesOf(opens);
	const to = minutesOf(closes);
	return { from, to: to <= from ? to + DAY : to };
}
