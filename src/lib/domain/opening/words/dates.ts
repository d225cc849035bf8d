/** Dates as people write them, made whole: the year that was left out is the one nearest to today. */
import type { PlainDate } from './tokens';

const two = (value: number) => String(value).padStart(2, '0');

/** "YYYY-MM-DD", or null where the month has no such day. */
function iso({ month, day }: PlainDate, year: number): string | null {
	const text = `${year}-${two(month)}-${two(day)}`;
	const date = new Date(`${text}T00:00:00Z`);
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

const yearsAround = (today: string) =>
	[-1, 0, 1, 2].map((more) => Number(today.slice(0, 4)) + more);

/** Lately or soon: "from 2 November", said in November, means this year's. */
export function nearest(date: PlainDate, today: string): string | null {
	if (date.year !== null) return iso(date, date.year);
	const away = (text: string) => Math.abs(Date.parse(text) - Date.parse(today));
	return (
		yearsAround(today)
			.map((year) => iso(date, year))
			.filter((text) => text !== null)
			.sort((a, b) => away(a) - away(b))[0] ?? null
	);
}

/** The first on or after a day. */
export function nextFrom(date: PlainDate, day: string): string | null {
	if (date.year !== null) return iso(date, date.year);
	// The last of February is said of every year.
	const last = date.month === 2 && date.day === 29 ? { ...date, day: 28 } : date;
	return (
		yearsAround(day)
			.map((year) => iso(date, year) ?? iso(last, year))
			.find((text) => text !== null && text >= day) ?? null
	);
}
