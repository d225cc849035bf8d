/** What is closed, and what holds on bank holidays: "closed Wed", "not in August", "bank holidays 10-2". */
import { monthEnd, monthStart, readStretch } from './conditions';
import { readDays } from './days';
import { noCondition, type Condition, type Line, type Range, type Reading } from './reading';
import type { Token } from './tokens';

export type ClosingFound = {
	next: number;
	conditions: Condition[];
	/** "Sunday closed": the line before was about being closed. */
	endsLine: boolean;
};

const done = (next: number, conditions: Condition[] = [], endsLine = false): ClosingFound => ({
	next,
	conditions,
	endsLine
});

/** Reads on from `at`; null where nothing is said about being closed or about bank holidays. */
export function readClosing(reading: Reading, at: number, line: Line | null): ClosingFound | null {
	const { tokens } = reading;
	const token = tokens[at];
	if (token?.kind === 'closed') return closed(reading, at, line);
	if (token?.kind === 'including' && tokens[at + 1]?.kind === 'bank_holidays') {
		reading.bankHolidays = 'as_usual';
		return done(at + 2);
	}
	const isOpenAsUsual = token?.kind === 'as_usual' && tokens[at + 1]?.kind === 'bank_holidays';
	if (isOpenAsUsual) {
		reading.bankHolidays = 'as_usual';
		return done(at + 2);
	}
	return token?.kind === 'bank_holidays' ? bankHolidays(reading, at) : null;
}

/** After "bank holidays": closed, as usual, or times. Anything else is not understood. */
function bankHolidays(reading: Reading, at: number): ClosingFound | null {
	const { tokens } = reading;
	let next = at + 1;
	while (['colon', 'filler', 'to'].includes(tokens[next]?.kind ?? '')) next += 1;
	const token = tokens[next];
	if (token?.kind === 'closed' || token?.kind === 'as_usual') {
		reading.bankHolidays = token.kind;
		return done(next + 1);
	}
	const ranges: Range[] = [];
	for (;;) {
		const [start, to, end] = [tokens[next], tokens[next + 1], tokens[next + 2]];
		if (start?.kind !== 'time' || to?.kind !== 'to' || end?.kind !== 'time') break;
		ranges.push({ start: start.time, end: end.time, part: reading.partOf(next, next + 2) });
		next += 3;
		if (tokens[next]?.kind === 'and' && tokens[next + 1]?.kind === 'time') next += 1;
	}
	const isJoined =
		['and', 'comma'].includes(tokens[at - 1]?.kind ?? '') && tokens[at - 2]?.kind === 'days';
	if (ranges.length === 0 || isJoined) {
		reading.unread.add(at);
		return done(at + 1);
	}
	reading.bankHolidays = ranges;
	return done(next);
}

const SKIPPED = /^(on|in|the|during|all|every|each|at)$/i;

function closed(reading: Reading, at: number, line: Line | null): ClosingFound {
	const { tokens } = reading;
	let next = at + 1;
	while (
		tokens[next]?.kind === 'colon' ||
		(tokens[next]?.kind === 'filler' && SKIPPED.test(tokens[next]?.text ?? ''))
	) {
		next += 1;
	}
	// "Every day except Sunday 10-4": the times are those of every day.
	const isExcept = !/^(closed|shut|closes)/i.test(tokens[at]?.text ?? '') && isWaiting(line);
	const end = closedList(reading, next, isExcept);
	if (end) return end;
	// "Sunday: closed"
	if (line && isWaiting(line) && !isExcept) {
		reading.closings.push({ type: 'days', groups: line.groups });
		return done(at + 1, [], true);
	}
	reading.unread.add(at);
	return done(at + 1);
}

/** Days that still wait for their times. */
const isWaiting = (line: Line | null): boolean =>
	line !== null &&
	line.groups.length > 0 &&
	line.ranges.length + line.dates.length === 0 &&
	!line.isAllDay &&
	!line.isBroken;

/** "Wed, bank holidays and in August": as many as are understood. */
function closedList(reading: Reading, from: number, isExcept: boolean): ClosingFound | null {
	const conditions: Condition[] = [];
	let next = from;
	let last: number | null = null;
	for (;;) {
		const item = closedItem(reading, next, isExcept);
		if (!item) break;
		if (item.condition) conditions.push(item.condition);
		last = item.next;
		next = last;
		while (['and', 'comma'].includes(reading.tokens[next]?.kind ?? '')) next += 1;
		if (next === last) break;
	}
	return last === null ? null : done(last, conditions);
}

function hasTimes(tokens: Token[], from: number): boolean {
	let at = from;
	while (['colon', 'filler', 'to', 'from'].includes(tokens[at]?.kind ?? '')) at += 1;
	return ['time', 'bad_time', 'all_day', 'half_day'].includes(tokens[at]?.kind ?? '');
}

function closedItem(
	reading: Reading,
	at: number,
	isExcept: boolean
): { next: number; condition?: Condition } | null {
	const { tokens } = reading;
	const token = tokens[at];
	if (token?.kind === 'bank_holidays') {
		reading.bankHolidays = 'closed';
		return { next: at + 1 };
	}
	if (token?.kind === 'school') {
		const school = token.school === 'term' ? 'holidays' : 'term';
		return { next: at + 1, condition: { ...noCondition(), only: { school } } };
	}
	const days = readDays(tokens, at);
	// Days with times of their own are open: "Sun closed Mon-Fri 9-5".
	if (days && !isExcept && hasTimes(tokens, days.next)) return null;
	if (days && !days.isUnclear && tokens[days.next]?.kind !== 'date') {
		reading.closings.push({ type: 'days', groups: days.groups });
		return { next: days.next };
	}
	const reason = readReason(tokens, at);
	const stretch = readStretch(tokens, reason.next) ?? singleDate(tokens, reason.next);
	if (!stretch) return null;
	const { from, to, season, next } = stretch;
	const part = reading.partOf(at, next - 1);
	if (season) reading.closings.push({ type: 'season', ...season, part });
	else if (from && to) {
		reading.closings.push({ type: 'dates', from, to, reason: reason.words, part });
	} else return null;
	return { next };
}

function singleDate(tokens: Token[], at: number) {
	const token = tokens[at];
	if (token?.kind !== 'date') return null;
	return { from: token.date, to: token.date, season: null, next: at + 1 };
}

/** "for refurbishment": a few words up to the dates. */
function readReason(tokens: Token[], at: number): { words: string | null; next: number } {
	if (tokens[at]?.kind !== 'for') return { words: null, next: at };
	let next = at + 1;
	while (tokens[next]?.kind === 'word' && next - at <= 4) next += 1;
	const words = tokens.slice(at + 1, next).map(({ text }) => text);
	return words.length ? { words: words.join(' '), next } : { words: null, next: at };
}

/** The rest of the year: "not in August" is open from September to July. */
export function seasonWithout({ from, to }: { from: string; to: string }): {
	from: string;
	to: string;
} {
	const month = (text: string) => Number(text.slice(0, 2));
	return { from: monthStart((month(to) % 12) + 1), to: monthEnd(((month(from) + 10) % 12) + 1) };
}
