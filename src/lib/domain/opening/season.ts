/** A part of the year that comes back every year; it may run over new year ("11-01" to "03-31"). */
import { z } from 'zod';

/** Month and day, "11-01". */
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const season = z.strictObject({ from: monthDay, to: monthDay });
export type Season = z.infer<typeof season>;

/** Is `date` ("YYYY-MM-DD") inside the season, its first and last day included? */
export function inSeason({ from, to }: Season, date: string): boolean {
	const day = date.slice(5);
	return from <= to ? day >= from && day <= to : day >= from || day <= to;
}
