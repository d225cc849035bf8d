/** The days of a place that are not like others: bank holidays and school holidays. Data, so that it can be edited. */
import { z } from 'zod';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';

const date = z.iso.date();
const name = z.string().min(1).max(120);

export const calendarData = z.strictObject({
	bankHolidays: z.array(z.strictObject({ date, name })),
	/** First and last day without school, both included. */
	schoolHolidays: z.array(z.strictObject({ from: date, to: date, name })).default([]),
	/** School dates are complete between these days; null where nobody has entered any. */
	schoolDatesKnown: z.strictObject({ from: date, to: date }).nullable().default(null)
});
export type CalendarData = z.output<typeof calendarData>;

export type School = 'term' | 'holidays' | 'unknown';

export type Calendar = {
	/** The name of the bank holiday, or null. */
	bankHolidayOn(date: string): string | null;
	/** A weekend in term counts as term. */
	schoolOn(date: string): School;
};

/** Makes the data quick to ask. */
export function createCalendar({
	bankHolidays,
	schoolHolidays,
	schoolDatesKnown: known
}: CalendarData): Calendar {
	const names = new Map(bankHolidays.map((one) => [one.date, one.name]));
	return {
		bankHolidayOn: (on) => names.get(on) ?? null,
		schoolOn(on) {
			if (schoolHolidays.some(({ from, to }) => from <= on && on <= to)) return 'holidays';
			return known && known.from <= on && on <= known.to ? 'term' : 'unknown';
		}
	};
}

/** England's bank holidays, and no school dates: those differ from council to council. */
export const ENGLAND: Calendar = createCalendar({
	bankHolidays: [...ENGLAND_BANK_HOLIDAYS],
	schoolHolidays: [],
	schoolDatesKnown: null
});
