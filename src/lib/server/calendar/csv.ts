/** Bank holidays and school dates as a table for a spreadsheet, and back. */
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { calendar, type Calendar } from '#domain/opening/calendar';
import { csvCell } from '#domain/interchange/cell-text';

const COLUMNS = ['what', 'from', 'to', 'name'] as const;
const KINDS = ['bank_holiday', 'school_holiday', 'school_year'] as const;

/** A line for each day or stretch. In the line of a school year the name is who has published its dates. */
export function toCalendarCsv({ bankHolidays, schoolHolidays, schoolYears }: Calendar): string {
	const rows = [
		...Object.entries(bankHolidays).map(([on, name]) => ['bank_holiday', on, on, name]),
		...schoolYears.map(({ from, to, source }) => ['school_year', from, to, source]),
		...schoolHolidays.map(({ from, to, name }) => ['school_holiday', from, to, name])
	];
	const lines = [COLUMNS, ...rows].map((cells) => cells.map(csvCell).join(','));
	return [...lines, ''].join('\r\n');
}

export type CalendarCsv =
	/** Holds only what the table has lines of. */
	| { ok: true; parts: Partial<Calendar> }
	/** A sentence for each mistake, with its line. */
	| { ok: false; problems: string[] };

const row = z.object({
	what: z.enum(KINDS, `what must be one of ${KINDS.join(', ')}`),
	from: z.iso.date('from must be a date like 2026-12-25'),
	to: z.iso.date('to must be a date like 2026-12-25').or(z.literal('')),
	name: z.string().min(1, 'name is missing').max(300)
});
type Row = z.output<typeof row>;

/** Reads such a table. `to` may be empty for a single day. */
export function readCalendarCsv(text: string): CalendarCsv {
	let lines: unknown[];
	try {
		lines = parse(text, {
			columns: (names: string[]) => names.map((one) => one.trim().toLowerCase()),
			bom: true,
			trim: true,
			skip_empty_lines: true
		});
	} catch (error) {
		if (error instanceof CsvError) return { ok: false, problems: [error.message] };
		throw error;
	}
	const problems: string[] = [];
	const rows = lines.flatMap((line, index): Row[] => {
		const read = row.safeParse(line);
		const wrong = read.success ? mistakesOf(read.data) : read.error.issues.map(asWords);
		problems.push(...wrong.map((words) => `Line ${index + 2}: ${words}.`));
		return read.success ? [read.data] : [];
	});
	problems.push(...twice(rows));
	if (lines.length === 0) problems.push('The table has no lines.');
	return problems.length > 0 ? { ok: false, problems } : { ok: true, parts: partsOf(rows) };
}

const asWords = ({ path, message }: z.core.$ZodIssue) =>
	message.startsWith('Invalid') ? `${path.join('.')} is missing` : message;

function mistakesOf({ what, from, to, name }: Row): string[] {
	if (to !== '' && to < from) return ['it ends before it starts'];
	if (what === 'bank_holiday' && to !== '' && to !== from) return ['a bank holiday is one day'];
	return what !== 'school_year' && name.length > 120 ? ['name is too long'] : [];
}

function twice(rows: Row[]): string[] {
	const seen = new Set<string>();
	return rows.flatMap(({ what, from }) => {
		const key = `${what} ${from}`;
		if (seen.has(key)) return [`${key} stands in the table twice.`];
		seen.add(key);
		return [];
	});
}

function partsOf(rows: Row[]): Partial<Calendar> {
	const of = (kind: Row['what']) =>
		rows
			.filter(({ what }) => what === kind)
			.map(({ from, to, name }) => ({ from, to: to || from, name }));
	const [days, holidays, years] = KINDS.map(of) as [Row[], Row[], Row[]];
	const parts = {
		...(days.length && { bankHolidays: Object.fromEntries(days.map((d) => [d.from, d.name])) }),
		...(holidays.length && { schoolHolidays: holidays }),
		...(years.length && {
			schoolYears: years.map(({ from, to, name }) => ({ from, to, source: name }))
		})
	};
	return calendar.partial().parse(parts);
}
