/** What is known while plain words are being read. */
import type { Only } from '../times';
import type { ClockTime, PlainDate, Token } from './tokens';

/** A stretch of the text that was typed, `from` included, `to` not. */
export type Part = { text: string; from: number; to: number };

export const QUESTIONS = [
	/** "12-2": noon? */
	'noon',
	'morning_or_evening',
	'noon_or_midnight',
	'ends_before_starts',
	/** "25:00" */
	'bad_time',
	/** "first Saturday 2pm" */
	'until_when',
	/** Days without times. */
	'what_times',
	/** Times without days. */
	'which_days',
	/** "Every other Monday", but which? */
	'which_week',
	/** The date falls on another weekday than the one beside it. */
	'day_and_date',
	/** "Mon 10-12, Tue 2-4 in term time": for both? */
	'scope',
	/** Dates without a year: only this once, or every year? */
	'every_year',
	/** "31 February" */
	'bad_date',
	'overlap',
	'never_occurs',
	'is_over'
] as const;
export type QuestionCode = (typeof QUESTIONS)[number];

/** `assumed` is the reading that the times hold for now; null where they hold none. */
export type Question = Part & { code: QuestionCode; assumed: string | null };

/** Days that share their place in the month or in the fortnight. */
export type DayGroup = { days: number[]; nth: number[]; weeks: number | null };

export type Range = { start: ClockTime; end: ClockTime; part: Part };

/** "Mon and first Sat 10-12, 2-4 in term time": one line of the notice. */
export type Line = {
	clause: number;
	groups: DayGroup[];
	/** Dates instead of weekdays: "Sat 5 December". */
	dates: PlainDate[];
	ranges: Range[];
	isAllDay: boolean;
	half: 'am' | 'pm' | null;
	conditions: Condition[];
	/** Times stood before the days: "10-12 on Mondays". */
	timesFirst: boolean;
	/** A condition stands after its times: more times would be another line. */
	isSealed: boolean;
	/** More times for the days of the line before. */
	isMore: boolean;
	/** Cannot be put into the model; the words stay as a note. */
	isBroken: boolean;
	from: number;
	to: number;
};

export type Condition = {
	only: Pick<Only, 'season' | 'school'>;
	/** "from 2 November" */
	start: PlainDate | null;
	end: PlainDate | null;
	ask: 'by_appointment' | 'call_first' | null;
	staffed: boolean | null;
};

export const noCondition = (): Condition => ({
	only: {},
	start: null,
	end: null,
	ask: null,
	staffed: null
});

/** What is closed, taken from the lines when all of them are read. */
export type Closing =
	| { type: 'days'; groups: DayGroup[] }
	| { type: 'season'; from: string; to: string; part: Part }
	| { type: 'dates'; from: PlainDate; to: PlainDate; reason: string | null; part: Part };

export class Reading {
	readonly lines: Line[] = [];
	readonly closings: Closing[] = [];
	readonly questions: Question[] = [];
	/** Conditions for every line. */
	readonly global: Condition[] = [];
	bankHolidays: 'closed' | 'as_usual' | Range[] | null = null;
	readonly text: string;
	readonly tokens: Token[];
	/** Tokens nobody could use, by their place. */
	readonly unread = new Set<number>();

	constructor(text: string, tokens: Token[]) {
		this.text = text;
		this.tokens = tokens;
	}

	part(from: number, to: number): Part {
		const text = this.text.slice(from, to);
		const trimmed = text.trim();
		const start = from + text.indexOf(trimmed);
		return { text: trimmed, from: start, to: start + trimmed.length };
	}

	/** The letters of tokens `first` to `last`, both included. */
	partOf(first: number, last: number): Part {
		return this.part(this.tokens[first]?.from ?? 0, this.tokens[last]?.to ?? this.text.length);
	}

	ask(code: QuestionCode, part: Part, assumed: string | null = null): void {
		const isKnown = this.questions.some((one) => one.code === code && one.from === part.from);
		if (!isKnown) this.questions.push({ code, assumed, ...part });
	}
}
