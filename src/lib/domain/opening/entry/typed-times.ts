/**
 * Opening times as they stand in the form: what was typed, right or wrong, so that a page can show it again. The week
 * is a grid; rules of the month or year stand below it as sentences, which can be taken out and are written in words.
 */
import { z } from 'zod';
import { ASKS, openingTimes, weeklySpan, type OpeningTimes, type WeeklySpan } from '../times';

/** How somebody is received, as one choice. */
export const HOWS = ['', 'unstaffed', ...ASKS] as const;
const text = (max: number) => z.string().max(max);

const typedHours = z.strictObject({ opens: text(20), closes: text(20), how: z.enum(HOWS) });
export type TypedHours = z.infer<typeof typedHours>;

const typedDay = z.strictObject({ isClosed: z.boolean(), hours: z.array(typedHours).max(10) });
export type TypedDay = z.infer<typeof typedDay>;

const typedException = z.strictObject({
	from: text(20),
	to: text(20),
	/** The first of them as the grid has it; empty is closed. */
	hours: z.array(typedHours).max(10),
	reason: text(200)
});
export type TypedException = z.infer<typeof typedException>;

const monthDayText = z.strictObject({ day: text(2), month: text(2) });

export const typedTimes = z.strictObject({
	/** Monday first. */
	week: z.array(typedDay).length(7),
	/** Hours that hold on some of their weekdays only. */
	special: z.array(weeklySpan).max(140),
	season: z.strictObject({ from: monthDayText, to: monthDayText }),
	bankHolidays: z.enum(['', 'closed', 'as_usual', 'hours']),
	bankHolidayHours: z.array(typedHours).max(10),
	exceptions: z.array(typedException).max(61),
	ask: z.enum(['', ...ASKS]),
	note: text(600),
	/** The note holds words that nobody has turned into times yet. */
	noteIsUnread: z.boolean()
});
export type TypedTimes = z.infer<typeof typedTimes>;

export const EMPTY_HOURS: TypedHours = { opens: '', closes: '', how: '' };
const NO_DATE = { day: '', month: '' };

const monthDay = (text: string) => ({
	day: String(Number(text.slice(3))),
	month: String(Number(text.slice(0, 2)))
});

const toHours = ({
	opens,
	closes,
	staffed,
	ask
}: Omit<WeeklySpan, 'day' | 'only'>): TypedHours => ({
	opens,
	closes,
	how: ask ?? (staffed ? '' : 'unstaffed')
});

/** The form for times as they are stored; empty for none. */
export function typedOfTimes(times: OpeningTimes | null): TypedTimes {
	const { spans, season, note, bankHolidays, exceptions, ask, closedDays } =
		times ?? openingTimes.parse({ spans: [] });
	// One choice cannot say both: such hours are shown as a sentence and kept as they are.
	const isPlain = (span: WeeklySpan) => !span.only && (span.staffed || !span.ask);
	return {
		week: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
			isClosed: (closedDays ?? []).includes(day),
			hours: spans
				.filter((span) => span.day === day && isPlain(span))
				.sort((a, b) => a.opens.localeCompare(b.opens))
				.map(toHours)
		})),
		special: spans.filter((span) => !isPlain(span)),
		season: season
			? { from: monthDay(season.from), to: monthDay(season.to) }
			: { from: NO_DATE, to: NO_DATE },
		bankHolidays: typeof bankHolidays === 'object' ? 'hours' : (bankHolidays ?? ''),
		bankHolidayHours: typeof bankHolidays === 'object' ? bankHolidays.hours.map(toHours) : [],
		exceptions: (exceptions ?? []).map((one) => ({
			from: one.from,
			to: one.to,
			hours: one.hours.map(toHours),
			reason: one.reason ?? ''
		})),
		ask: ask ?? '',
		note: note ?? '',
		noteIsUnread: times?.noteIsUnread ?? false
	};
}

/** The hours of one day given to others, in place of theirs. Days are 1 to 7. */
export function withDayCopied(typed: TypedTimes, from: number, to: readonly number[]): TypedTimes {
	const source = typed.week[from - 1];
	if (!source) return typed;
	const week = typed.week.map((day, index) =>
		to.includes(index + 1) ? { ...source, hours: source.hours.map((one) => ({ ...one })) } : day
	);
	return { ...typed, week };
}

/** One more empty line for a day. */
export function withHoursAdded(typed: TypedTimes, day: number): TypedTimes {
	const week = typed.week.map((one, index) =>
		index === day - 1 ? { isClosed: false, hours: [...atLeastOne(one.hours), EMPTY_HOURS] } : one
	);
	return { ...typed, week };
}

/** What the form shows of a day: there is always a line to type into. */
export const atLeastOne = (hours: readonly TypedHours[]): TypedHours[] =>
	hours.length > 0 ? [...hours] : [EMPTY_HOURS];
