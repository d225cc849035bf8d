/** Dates and times in the words of the page's language. */
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/** English means British English here: day before month. */
const tag = () => (getLocale() === 'en' ? 'en-GB' : getLocale());

const STYLES = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	monthName: { month: 'long' },
	monthDay: { day: 'numeric', month: 'long' },
	weekday: { weekday: 'long' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a formatter costs more than a whole card; one for each language and style is made and kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function inStyle(style: keyof typeof STYLES, date: Date): string {
	const key = `${tag()} ${style}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat(tag(), { timeZone: 'UTC', ...STYLES[style] });
		formatters.set(key, formatter);
	}
	return formatter.format(date);
}

/** "2026-11-22" as "22 November 2026"; "2025-04" as "April 2025"; "2013" stays. */
export function dateWords(date: string): string {
	const [year, month, day] = date.split('-');
	if (!month) return date;
	return inStyle(day ? 'day' : 'month', new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** "11-01" as "1 November". */
export function monthDayWords(monthDay: string): string {
	return inStyle('monthDay', new Date(`2024-${monthDay}T00:00:00Z`));
}

/** 1 as "January". */
export const monthWords = (month: number): string =>
	inStyle('monthName', new Date(Date.UTC(2024, month - 1, 1)));

// 1 January 2024 was a Monday.
const dateOfWeekday = (weekday: number) => new Date(Date.UTC(2024, 0, weekday));

/** ISO weekday 1 as "Monday". */
export function weekdayWords(weekday: number): string {
	return inStyle('weekday', dateOfWeekday(weekday));
}

/** "17:30" as "5:30pm", "09:00" as "9am": the way it is said. */
export function clockWords(clock: string): string {
	if (clock === '12:00') return m.time_noon();
	if (clock === '00:00') return m.time_midnight();
	const hour = Number(clock.slice(0, 2));
	const minutes = clock.slice(3);
	const twelve = `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`;
	return hour < 12 ? m.time_am({ twelve }) : m.time_pm({ twelve });
}

/** "first and third", "Monday, Tuesday and Friday" */
export function listWords(words: string[]): string {
	return new Intl.ListFormat(tag(), { type: 'conjunction' }).format(words);
}
