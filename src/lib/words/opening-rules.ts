/** The rules of opening times as sentences: "First Saturday of the month, 2pm to 4pm, in term time". */
import type { Exception, Only, OpeningTimes, WeeklySpan } from '$lib/domain/opening/times';
import { m } from '$lib/paraglide/messages';
import { dateWords, listWords, monthDayWords, weekdayWords } from './dates';
import { hoursWords } from './opening-week';

/** Everything the times say, one sentence each: to read back what was typed. The note is not among them. */
export function timesWords(times: OpeningTimes): string[] {
	const season = times.season ? [capital(m.rule_season(words(times.season)))] : [];
	return [...spanRules(times.spans), ...season, ...besides(times, '')];
}

/** What the table of one week does not show: rules of the month or year, holidays, coming closures. */
export function rulesWords(times: OpeningTimes, today: string): string[] {
	return [...spanRules(times.spans.filter(({ only }) => only)), ...besides(times, today)];
}

/** `today` leaves out exceptions that are over. */
function besides(times: OpeningTimes, today: string): string[] {
	const { closedDays = [], bankHolidays, exceptions = [], ask } = times;
	return [
		...(closedDays.length
			? [m.rule_closed_days({ days: listWords(closedDays.map(weekdayWords)) })]
			: []),
		...(bankHolidays === undefined ? [] : [bankHolidayWords(bankHolidays)]),
		...exceptions.filter(({ to }) => to >= today).map(exceptionWords),
		...(ask ? [capital(ask === 'call_first' ? m.ask_call_first() : m.ask_by_appointment())] : [])
	];
}

function bankHolidayWords(rule: NonNullable<OpeningTimes['bankHolidays']>): string {
	if (rule === 'closed') return m.rule_bank_holidays_closed();
	if (rule === 'as_usual') return m.rule_bank_holidays_as_usual();
	return m.rule_bank_holidays_hours({ hours: listWords(rule.hours.map(hoursWords)) });
}

function exceptionWords({ from, to, hours, reason }: Exception): string {
	const when =
		from === to
			? dateWords(from)
			: m.rule_dates_from_to({ from: dateWords(from), to: dateWords(to) });
	const what = hours.length ? listWords(hours.map(hoursWords)) : m.week_closed();
	return capital([when, what, reason].filter(Boolean).join(', '));
}

/** One sentence for all days that share their hours and conditions. */
function spanRules(spans: WeeklySpan[]): string[] {
	const byDayAndRule = new Map<string, WeeklySpan[]>();
	for (const span of spans) {
		const key = `${span.day} ${JSON.stringify(span.only ?? null)}`;
		byDayAndRule.set(key, [...(byDayAndRule.get(key) ?? []), span]);
	}
	const daysByRest = new Map<string, { days: number[]; only: Only | undefined; hours: string }>();
	for (const [first, ...more] of byDayAndRule.values()) {
		if (!first) continue;
		const inOrder = [first, ...more].sort((a, b) => a.opens.localeCompare(b.opens));
		const hours = listWords(inOrder.map(hoursWords));
		const key = `${hours} ${JSON.stringify(first.only ?? null)}`;
		const rest = daysByRest.get(key) ?? { days: [], only: first.only, hours };
		rest.days.push(first.day);
		daysByRest.set(key, rest);
	}
	return [...daysByRest.values()].map(({ days, only, hours }) =>
		capital([whichDays(days, only), hours, ...conditions(only)].join(', '))
	);
}

function whichDays(days: number[], only: Only | undefined): string {
	const names = dayNames([...new Set(days)].sort((a, b) => a - b));
	if (only?.nth) {
		const which = listWords(
			only.nth.map((nth) => m[`rule_nth_${nth < 0 ? `last_${-nth}` : nth}` as 'rule_nth_1']())
		);
		return m.rule_nth({ which, day: names });
	}
	if (!only?.every) return names;
	const { weeks } = only.every;
	return weeks === 2
		? m.rule_every_other({ day: names })
		: m.rule_every_weeks({ weeks, day: names });
}

/** Three days or more in a row are a stretch: "Monday to Friday". */
function dayNames(days: number[]): string {
	const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1];
	if (days.length === 7) return m.rule_every_day();
	if (days.length > 2 && last - first === days.length - 1) {
		return m.time_range({ from: weekdayWords(first), to: weekdayWords(last) });
	}
	return listWords(days.map(weekdayWords));
}

function conditions(only: Only | undefined): string[] {
	const { dates, season, school } = only ?? {};
	return [
		...(season ? [m.rule_season(words(season))] : []),
		...(dates ? datesWords(dates) : []),
		...(school ? [school === 'term' ? m.rule_term() : m.rule_school_holidays()] : [])
	];
}

function datesWords({ from, to }: NonNullable<Only['dates']>): string[] {
	if (from && to) return [m.rule_dates_from_to({ from: dateWords(from), to: dateWords(to) })];
	if (from) return [m.rule_dates_from({ from: dateWords(from) })];
	return to ? [m.rule_dates_to({ to: dateWords(to) })] : [];
}

const words = ({ from, to }: { from: string; to: string }) => ({
	from: monthDayWords(from),
	to: monthDayWords(to)
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
