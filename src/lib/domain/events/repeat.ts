/** The few ways in which people say that something comes again, for the rules of calendars. */
import { readRule, WEEKDAY_CODES, writeRule, type Rule } from './rule';
import { dateOfDay, dayNumber, dayOfWall, weekdayOfDay } from './wall';

export const REPEATS = [
	'once',
	'daily',
	'weekly',
	'fortnightly',
	'monthly_weekday',
	'monthly_last_weekday',
	'monthly_date',
	'yearly',
	/** A rule that no other word here fits: it stays as it is. */
	'other'
] as const;
export type Repeat = (typeof REPEATS)[number];

/** The rule (without an end) of something that first happens on `date`; null for what has none, or is `other`. */
function plainRule(repeat: Repeat, date: string): string | null {
	const day = dayNumber(date);
	const code = WEEKDAY_CODES[weekdayOfDay(day) - 1];
	const dayOfMonth = Number(date.slice(8));
	switch (repeat) {
		case 'daily':
			return 'FREQ=DAILY';
		case 'weekly':
			return `FREQ=WEEKLY;BYDAY=${code}`;
		case 'fortnightly':
			return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`;
		case 'monthly_weekday':
			return `FREQ=MONTHLY;BYDAY=${Math.ceil(dayOfMonth / 7)}${code}`;
		case 'monthly_last_weekday':
			return `FREQ=MONTHLY;BYDAY=-1${code}`;
		case 'monthly_date':
			return `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`;
		case 'yearly':
			return 'FREQ=YEARLY';
		default:
			return null;
	}
}

const UNSPOKEN: Partial<Record<Rule['frequency'], (rule: Rule, date: string) => Rule>> = {
	/** A weekly rule without a day means that of the first occasion, and so on. */
	WEEKLY: (rule, date) =>
		rule.days.length > 0
			? rule
			: { ...rule, days: [{ weekday: weekdayOfDay(dayNumber(date)), nth: 0 }] },
	MONTHLY: (rule, date) =>
		rule.days.length + rule.monthDays.length > 0
			? rule
			: { ...rule, monthDays: [Number(date.slice(8))] }
};

/** How a rule would be said of something that first happens on `date` ("YYYY-MM-DD"). `until`: the last day, or ''. */
export function repeatOf(rule: string | null, date: string): { repeat: Repeat; until: string } {
	if (rule === null) return { repeat: 'once', until: '' };
	const reading = readRule(rule);
	if (!reading.ok || reading.rule.count !== null) return { repeat: 'other', until: '' };
	const until = reading.rule.until === null ? '' : dateOfDay(dayOfWall(reading.rule.until));
	const spoken = UNSPOKEN[reading.rule.frequency]?.(reading.rule, date) ?? reading.rule;
	const text = writeRule({ ...spoken, until: null });
	const repeat = REPEATS.find((one) => plainRule(one, date) === text);
	return repeat ? { repeat, until } : { repeat: 'other', until: '' };
}

/**
 * The rule that people mean. `standing` is the rule that is kept where they leave it as it is. Dates are
 * "YYYY-MM-DD"; an empty `until` means without an end.
 */
export function ruleOf(
	{ repeat, until }: { repeat: Repeat; until: string },
	date: string,
	standing: string | null
): string | null {
	if (repeat === 'other') return standing;
	const rule = plainRule(repeat, date);
	return rule && until ? `${rule};UNTIL=${until.replaceAll('-', '')}` : rule;
}
