/**
 * Opening times as a model: weekly spans in the local time of the borough.
 * `null` in place of the model means nobody knows; unknown is never shown as closed.
 */
import { z } from 'zod';

/** ISO weekday, 1 = Monday. */
export const weekday = z.number().int().min(1).max(7);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const weeklySpan = z.strictObject({
	day: weekday,
	opens: clock,
	/** At or before `opens` means the next morning. */
	closes: clock,
	/** False where the doors are open but nobody is at the desk. */
	staffed: z.boolean().default(true)
});
export type WeeklySpan = z.infer<typeof weeklySpan>;

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const openingTimes = z.strictObject({
	spans: z.array(weeklySpan).max(70),
	/** Only in these months, every year; may run over new year. */
	season: z.strictObject({ from: monthDay, to: monthDay }).nullable().default(null),
	/** What spans cannot say: "Closed on bank holidays. Please call first." */
	note: z.string().max(500).nullable().default(null)
});
export type OpeningTimes = z.infer<typeof openingTimes>;
