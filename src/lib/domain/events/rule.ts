/** Recurrence rules (RFC 5545, RRULE) as far as things that happen at most once a day need them. */
import { localMoment } from '../local-time';
import { DAY_MINUTES, dayNumber, parseWall, writeWall } from './wall';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** "MO" is 1. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type RuleDay = {
	/** ISO weekday, 1 = Monday. */
	weekday: number;
	/** The first (1), last (-1) ... of the month or year; 0: every one. */
	nth: number;
};

export type Rule = {
	frequency: Frequency;
	interval: number;
	count: number | null;
	/** The last wall minute at which it may still begin. */
	until: number | null;
	days: RuleDay[];
	monthDays: number[];
	months: number[];
	positions: number[];
	/** ISO weekday on which weeks begin. */
	weekStart: number;
};

export type RuleProblem =
	/** It cannot be read as a rule at all. */
	| 'bad_rule'
	/** More than once a day. */
	| 'too_often'
	/** It is a rule, with a part that we do not follow. */
	| 'unsupported_rule';

export type RuleReading = { ok: true; rule: Rule } | { ok: false; problem: RuleProblem };

const SUB_DAILY = new Set(['HOURLY', 'MINUTELY', 'SECONDLY']);
const UNFOLLOWED = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYYEARDAY', 'BYWEEKNO', 'RSCALE', 'SKIP'];
const KNOWN = [
	'FREQ',
	'INTERVAL',
	'COUNT',
	'UNTIL',
	'BYDAY',
	'BYMONTHDAY',
	'BYMONTH',
	'BYSETPOS',
	'WKST'
];
const MOST_TEXT = 500;

class BadRule extends Error {}

function whole(text: string, min: number, max: number): number {
	const value = Number(text);
	if (!/^[+-]?\d+$/.test(text) || value < min || value > max || value === 0) throw new BadRule();
	return value;
}

const list = (text: string | undefined, min: number, max: number): number[] =>
	text === undefined ? [] : text.split(',').map((part) => whole(part, min, max));

function weekday(code: string): number {
	const index = (WEEKDAY_CODES as readonly string[]).indexOf(code);
	if (index < 0) throw new BadRule();
	return index + 1;
}

function ruleDays(text: string | undefined): RuleDay[] {
	if (text === undefined) return [];
	return text.split(',').map((part) => {
		const [, nth = '', code = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(part) ?? [];
		return { weekday: weekday(code), nth: nth ? whole(nth, -53, 53) : 0 };
	});
}

/** "20261231", "20261231T120000" or, in UTC, "20261231T120000Z". A day means until its end. */
function until(text: string): number {
	const [, y, mo, d, h, mi, utc] =
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/.exec(text) ?? [];
	const date = `${y}-${mo}-${d}`;
	if (Number.isNaN(parseWall(date))) throw new BadRule();
	if (h === undefined) return (dayNumber(date) + 1) * DAY_MINUTES - 1;
	const wall = parseWall(`${date}T${h}:${mi}`);
	if (Number.isNaN(wall)) throw new BadRule();
	if (!utc) return wall;
	const local = localMoment(new Date(wall * 60_000));
	return dayNumber(local.date) * DAY_MINUTES + local.minutes;
}

function partsOf(text: string): Map<string, string> {
	const parts = new Map<string, string>();
	for (const part of text.split(';').filter(Boolean)) {
		const [, name = '', value = ''] = /^([A-Z-]+)=(.+)$/.exec(part) ?? [];
		if (!name || parts.has(name)) throw new BadRule();
		parts.set(name, value);
	}
	return parts;
}

function readParts(parts: Map<string, string>): Rule {
	const rule: Rule = {
		frequency: parts.get('FREQ') as Frequency,
		interval: whole(parts.get('INTERVAL') ?? '1', 1, 1000),
		count: parts.has('COUNT') ? whole(parts.get('COUNT')!, 1, 100_000) : null,
		until: parts.has('UNTIL') ? until(parts.get('UNTIL')!) : null,
		days: ruleDays(parts.get('BYDAY')),
		monthDays: list(parts.get('BYMONTHDAY'), -31, 31),
		months: list(parts.get('BYMONTH'), 1, 12),
		positions: list(parts.get('BYSETPOS'), -366, 366),
		weekStart: weekday(parts.get('WKST') ?? 'MO')
	};
	const { frequency, days, monthDays, positions } = rule;
	const isFine = frequency === 'MONTHLY' || frequency === 'YEARLY' || days.every((d) => !d.nth);
	const byParts = days.length + monthDays.length + rule.months.length;
	if (!isFine || (frequency === 'WEEKLY' && monthDays.length)) throw new BadRule();
	if ((rule.count && rule.until) || (positions.length && !byParts)) throw new BadRule();
	return rule;
}

/** Reads the text behind "RRULE:". Never throws. */
export function readRule(text: string): RuleReading {
	try {
		if (text.length > MOST_TEXT) throw new BadRule();
		const parts = partsOf(text.toUpperCase().replace(/\s/g, ''));
		const frequency = parts.get('FREQ') ?? '';
		if (SUB_DAILY.has(frequency)) return { ok: false, problem: 'too_often' };
		if (!(FREQUENCIES as readonly string[]).includes(frequency)) throw new BadRule();
		if (UNFOLLOWED.some((name) => parts.has(name))) {
			return { ok: false, problem: 'unsupported_rule' };
		}
		if ([...parts.keys()].some((name) => !KNOWN.includes(name))) throw new BadRule();
		return { ok: true, rule: readParts(parts) };
	} catch (error) {
		if (error instanceof BadRule) return { ok: false, problem: 'bad_rule' };
		throw error;
	}
}

const stamp = (wall: number) => `${writeWall(wall).replace(/[-:]/g, '')}00`;

/** The rule as calendars read it. `until` is in UTC where the times are, as RFC 5545 asks; `toUtc` makes it so. */
export function writeRule(rule: Rule, untilText: (wall: number) => string = stamp): string {
	const days = rule.days.map((day) => `${day.nth || ''}${WEEKDAY_CODES[day.weekday - 1]}`);
	const parts: [string, string | number | false][] = [
		['FREQ', rule.frequency],
		['INTERVAL', rule.interval > 1 && rule.interval],
		['COUNT', rule.count ?? false],
		['UNTIL', rule.until !== null && untilText(rule.until)],
		['BYDAY', days.join(',')],
		['BYMONTHDAY', rule.monthDays.join(',')],
		['BYMONTH', rule.months.join(',')],
		['BYSETPOS', rule.positions.join(',')],
		['WKST', rule.weekStart !== 1 && (WEEKDAY_CODES[rule.weekStart - 1] ?? false)]
	];
	return parts
		.filter(([, value]) => value !== false && value !== '')
		.map(([name, value]) => `${name}=${value}`)
		.join(';');
}
