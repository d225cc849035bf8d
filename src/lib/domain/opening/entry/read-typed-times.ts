/** From what was typed into the form to opening times, or to what is wrong with it, field by field. */
import type { Calendar } from '../calendar';
import { findProblems } from '../problems';
import { season as seasonSchema, type Season } from '../season';
import {
	minutesOf,
	openingTimes,
	type Exception,
	type Hours,
	type OpeningTimes,
	type WeeklySpan
} from '../times';
import { readClockText } from './clock-text';
import type { TypedException, TypedHours, TypedTimes } from './typed-times';

export const TIMES_PROBLEMS = [
	'bad_time',
	'am_or_pm',
	'half_a_time',
	'ends_before_starts',
	'closed_and_open',
	'bad_date',
	'dates_backwards',
	'half_a_season',
	'no_bank_holiday_hours',
	'overlap',
	'never_occurs',
	'is_over',
	'too_much'
] as const;
export type TimesProblemCode = (typeof TIMES_PROBLEMS)[number];
export type TimesProblem = {
	code: TimesProblemCode;
	/** The name of the field in the form. */
	field: string;
	/** What was typed there. */
	typed: string;
};

export type ReadTimes =
	/** Null: the form says nothing, so nobody knows. */
	{ ok: true; times: OpeningTimes | null } | { ok: false; problems: TimesProblem[] };

/** `today` is "YYYY-MM-DD". */
export function readTypedTimes(
	typed: TypedTimes,
	{ today, calendar }: { today: string; calendar: Calendar }
): ReadTimes {
	const reader = new Reader();
	const fields: string[] = [];
	const spans = typed.week.flatMap((day, index): WeeklySpan[] => {
		const hours = day.hours.flatMap((one, place) => {
			const field = `opens-${index + 1}-${place}`;
			const read = reader.hours(one, `${index + 1}-${place}`);
			if (read) fields.push(field);
			return read ? [{ day: index + 1, ...read }] : [];
		});
		if (day.isClosed && hours.length > 0) reader.add('closed_and_open', `closed-${index + 1}`, '');
		return hours;
	});
	typed.special.forEach((_, place) => fields.push(`special-${place}`));
	const times = withRest(reader, typed, [...spans, ...typed.special]);
	if (!openingTimes.safeParse(times).success) reader.add('too_much', 'words', '');
	else
		for (const { code, span } of findProblems(times, today, calendar)) {
			reader.add(code, fields[span] ?? 'words', '');
		}
	if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
	return { ok: true, times: saysNothing(times) ? null : openingTimes.parse(times) };
}

function withRest(reader: Reader, typed: TypedTimes, spans: WeeklySpan[]): OpeningTimes {
	const note = typed.note.trim();
	const exceptions = typed.exceptions.flatMap((one, place) => reader.exception(one, place) ?? []);
	const closedDays = typed.week.flatMap(({ isClosed }, index) => (isClosed ? [index + 1] : []));
	const bankHolidays = reader.bankHolidays(typed);
	return {
		spans,
		season: reader.season(typed.season),
		note: note || null,
		...(note && typed.noteIsUnread && { noteIsUnread: true as const }),
		...(closedDays.length > 0 && { closedDays }),
		...(bankHolidays && { bankHolidays }),
		...(exceptions.length > 0 && { exceptions }),
		...(typed.ask && { ask: typed.ask })
	};
}

const saysNothing = (times: OpeningTimes) =>
	times.spans.length === 0 && !times.season && !times.note && Object.keys(times).length === 3;

/** Hours that end the next morning: those of the night, or well before anybody gets up. Others were swapped. */
const runsOverNight = (opens: string, closes: string) =>
	closes <= '04:00' || (minutesOf(opens) >= 18 * 60 && minutesOf(closes) <= 10 * 60);

/** Reads single fields; what is wrong with them is noted in `problems`. */
class Reader {
	readonly problems: TimesProblem[] = [];

	add(code: TimesProblemCode, field: string, typed: string): null {
		this.problems.push({ code, field, typed });
		return null;
	}

	/** Null for an empty line, and for one that is wrong. */
	hours(typed: TypedHours, place: string): Hours | null {
		const [openText, closeText] = [typed.opens.trim(), typed.closes.trim()];
		if (!openText && !closeText) return null;
		if (!openText) return this.add('half_a_time', `opens-${place}`, closeText);
		if (!closeText) return this.add('half_a_time', `closes-${place}`, openText);
		const opens = readClockText(openText);
		const closes = readClockText(closeText);
		if (!opens.ok) this.add(opens.problem, `opens-${place}`, openText);
		if (!closes.ok) this.add(closes.problem, `closes-${place}`, closeText);
		if (!opens.ok || !closes.ok) return null;
		const isAllDay = opens.clock === '00:00' && closes.clock === '00:00';
		const isBackwards = closes.clock <= opens.clock && !isAllDay;
		if (isBackwards && !runsOverNight(opens.clock, closes.clock)) {
			return this.add('ends_before_starts', `closes-${place}`, `${openText} – ${closeText}`);
		}
		const { how } = typed;
		const ask = how === 'by_appointment' || how === 'call_first' ? { ask: how } : {};
		return { opens: opens.clock, closes: closes.clock, staffed: how !== 'unstaffed', ...ask };
	}

	exception(typed: TypedException, place: number): Exception | null {
		const [from, until, reason] = [typed.from.trim(), typed.to.trim(), typed.reason.trim()];
		const hours = typed.hours.flatMap((one, at) => this.hours(one, `x${place}-${at}`) ?? []);
		if (!from && !until && !reason && hours.length === 0) return null;
		const isReal = (date: string) =>
			/^\d{4}-\d{2}-\d{2}$/.test(date) &&
			!Number.isNaN(Date.parse(date)) &&
			new Date(date).toISOString().startsWith(date);
		if (!isReal(from)) return this.add('bad_date', `x-from-${place}`, from);
		const to = until || from;
		if (!isReal(to)) return this.add('bad_date', `x-to-${place}`, to);
		if (to < from) return this.add('dates_backwards', `x-to-${place}`, to);
		return { from, to, hours, reason: reason || null };
	}

	season({ from, to }: TypedTimes['season']): Season | null {
		const given = [from.day, from.month, to.day, to.month].filter((part) => part.trim() !== '');
		if (given.length === 0) return null;
		if (given.length < 4) return this.add('half_a_season', 'season-from-day', '');
		const two = (part: string) => part.trim().padStart(2, '0');
		const ends = {
			from: `${two(from.month)}-${two(from.day)}`,
			to: `${two(to.month)}-${two(to.day)}`
		};
		// In a leap year, so that 29 February is a day.
		const isReal = (end: string) =>
			!Number.isNaN(Date.parse(`2028-${end}`)) &&
			new Date(`2028-${end}`).toISOString().slice(5, 10) === end;
		if (seasonSchema.safeParse(ends).success && isReal(ends.from) && isReal(ends.to)) return ends;
		return this.add('bad_date', 'season-from-day', '');
	}

	bankHolidays({ bankHolidays, bankHolidayHours }: TypedTimes): OpeningTimes['bankHolidays'] {
		if (bankHolidays !== 'hours') return bankHolidays || undefined;
		const hours = bankHolidayHours.flatMap((one, at) => this.hours(one, `b-${at}`) ?? []);
		if (hours.length > 0) return { hours };
		this.add('no_bank_holiday_hours', 'bank', '');
		return undefined;
	}
}
