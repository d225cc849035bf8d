/** The days of a place that are not like others: bank holidays and school holidays. Data, so that it can be edited. */
import { z } from 'zod';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';

const date = z.iso.date();
const name = z.string().trim().min(1).max(120);
const stretch = { from: date, to: date };
const endsAfterStart = ({ from, to }: { from: string; to: string }) => from <= to;
const BACKWARDS = 'ends before it starts';

export const calendar = z.strictObject({
	/** Names by date, "2026-12-25". */
	bankHolidays: z.record(date, name),
	/** First and last day without school, both included. */
	schoolHolidays: z.array(z.strictObject({ ...stretch, name }).refine(endsAfterStart, BACKWARDS)),
	/** Between these days the school holidays are complete, as `source` has published them. */
	schoolYears: z.array(
		z
			.strictObject({ ...stretch, source: z.string().trim().min(1).max(300) })
			.refine(endsAfterStart, BACKWARDS)
	)
});
export type Calendar = Readonly<z.output<typeof calendar>>;

export type School = 'term' | 'holidays' | 'unknown';

/** The name of the bank holiday, or null. */
export const bankHolidayOn = ({ bankHolidays }: Calendar, on: string): string | null =>
	bankHolidays[on] ?? null;

/** A weekend in term counts as term; beyond the school years that are entered nobody knows. */
export function schoolOn({ schoolHolidays, schoolYears }: Calendar, on: string): School {
	const isIn = ({ from, to }: { from: string; to: string }) => from <= on && on <= to;
	if (schoolHolidays.some(isIn)) return 'holidays';
	return schoolYears.some(isIn) ? 'term' : 'unknown';
}

/**
 * What a borough of England begins with: bank holidays, and no school dates, because those differ from council to
 * council. Once loaded, what the database says holds.
 */
export const ENGLAND: Calendar = {
	bankHolidays: Object.fromEntries(ENGLAND_BANK_HOLIDAYS.map((one) => [one.date, one.name])),
	schoolHolidays: [],
	schoolYears: []
};
