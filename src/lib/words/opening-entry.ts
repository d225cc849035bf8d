/** The form for opening times, in words. */
import type { TimesProblem, TimesProblemCode } from '$lib/domain/opening/entry/read-typed-times';
import type { TypedHours } from '$lib/domain/opening/entry/typed-times';
import type { TimesPart } from '$lib/domain/opening/parts';
import { m } from '$lib/paraglide/messages';
import { weekdayWords } from './dates';
import { partWords } from './opening';

export type AnyTimesProblem =
	| TimesProblem
	/** Times out of words came with questions, and nobody has said that they are right. */
	| { code: 'unanswered'; field: string; typed: string };

const PROBLEMS: Record<
	TimesProblemCode | 'unanswered',
	(inputs: { typed: string; day: string }) => string
> = {
	bad_time: m.times_bad_time,
	am_or_pm: m.times_am_or_pm,
	half_a_time: m.times_half_a_time,
	ends_before_starts: m.times_ends_before_starts,
	closed_and_open: m.times_closed_and_open,
	bad_date: m.times_bad_date,
	dates_backwards: m.times_dates_backwards,
	half_a_season: m.times_half_a_season,
	no_bank_holiday_hours: m.times_no_bank_holiday_hours,
	overlap: m.times_overlap,
	never_occurs: m.times_never_occurs,
	is_over: m.times_is_over,
	too_much: m.times_too_much,
	unanswered: m.times_unanswered
};

/** "Monday: “17:00 – 09:00” ends before it starts." */
export function timesProblemWords({ code, field, typed }: AnyTimesProblem): string {
	if (code === 'bad_date' && field.startsWith('season')) return m.times_bad_season();
	const [, number] = /^(?:opens|closes|closed)-([1-7])\b/.exec(field) ?? [];
	const day = number ? weekdayWords(Number(number)) : '';
	const problem = PROBLEMS[code]({ typed, day });
	return day && code !== 'closed_and_open' ? m.times_problem_on({ day, problem }) : problem;
}

export const timesPartWords = (part: TimesPart): string =>
	part === 'listing' ? m.times_part_listing() : partWords(part);

const HOW: Record<TypedHours['how'], () => string> = {
	'': m.times_how_open,
	unstaffed: m.times_how_unstaffed,
	by_appointment: m.times_how_by_appointment,
	call_first: m.times_how_call_first
};
export const howWords = (how: TypedHours['how']): string => HOW[how]();
