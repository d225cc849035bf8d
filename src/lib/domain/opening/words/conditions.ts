/** Conditions out of tokens: "in term time", "Nov to March", "from 2 November", "by appointment". */
import { noCondition, type Condition } from './reading';
import type { PlainDate, Token } from './tokens';

const two = (value: number) => String(value).padStart(2, '0');
const lastDay = (month: number) => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
export const monthStart = (month: number) => `${two(month)}-01`;
export const monthEnd = (month: number) => `${two(month)}-${two(lastDay(month))}`;

type Found = {
	condition: Condition;
	next: number;
	/** Dates without a year on both ends. */ isYearless: boolean;
};

/** Reads on from `at`; null where no condition stands there. */
export function readCondition(tokens: Token[], at: number): Found | null {
	const token = tokens[at];
	const found = (part: Partial<Condition>, next: number, isYearless = false): Found => ({
		condition: { ...noCondition(), ...part },
		next:
			tokens[next]?.kind === 'filler' && /^only$/i.test(tokens[next]?.text ?? '') ? next + 1 : next,
		isYearless
	});
	switch (token?.kind) {
		case 'school':
			return found({ only: { school: token.school } }, at + 1);
		case 'ask':
			return found({ ask: token.ask }, at + 1);
		case 'staffed':
			return found({ staffed: token.staffed }, at + 1);
		case 'from':
		case 'month':
		case 'date':
		case 'dates':
		case 'until':
		case 'filler': {
			const stretch = readStretch(tokens, at);
			if (!stretch) return null;
			const { from, to, season, next } = stretch;
			if (season) return found({ only: { season } }, next);
			return found({ start: from, end: to }, next, isYearless(from) && isYearless(to));
		}
		default:
			return null;
	}
}

const isYearless = (date: PlainDate | null) => date !== null && date.year === null;

type Stretch = {
	from: PlainDate | null;
	to: PlainDate | null;
	season: { from: string; to: string } | null;
	next: number;
};

/** A part of the year: months or whole months by date are a season, anything else dates. */
export function readStretch(tokens: Token[], start: number): Stretch | null {
	let at = start;
	while (
		tokens[at]?.kind === 'filler' &&
		/^(in|the|during|between|on|only|is|are|open)$/i.test(tokens[at]?.text ?? '')
	)
		at += 1;
	const hasFrom = tokens[at]?.kind === 'from';
	if (hasFrom) at += 1;
	if (tokens[at]?.kind === 'until') {
		const end = readEnd(tokens, at + 1, true);
		return end && { from: null, to: end.date, season: null, next: end.next };
	}
	const token = tokens[at];
	if (token?.kind === 'dates') {
		return { from: token.first, to: token.last, season: null, next: at + 1 };
	}
	const first = readEnd(tokens, at, false);
	if (!first) return null;
	const join = tokens[first.next]?.kind;
	const last =
		join === 'to' ||
		join === 'until' ||
		(join === 'and' && /between/i.test(tokens[start]?.text ?? ''))
			? readEnd(tokens, first.next + 1, true)
			: null;
	if (last) return between(first.date, last.date, last.next);
	if (hasFrom) return { from: first.date, to: null, season: null, next: first.next };
	if (token?.kind !== 'month') return null;
	const { month } = first.date;
	return {
		from: null,
		to: null,
		season: { from: monthStart(month), to: monthEnd(month) },
		next: first.next
	};
}

function between(from: PlainDate, to: PlainDate, next: number): Stretch {
	const isWhole = from.day === 1 && to.day >= (to.month === 2 ? 28 : lastDay(to.month));
	const season = { from: monthStart(from.month), to: monthEnd(to.month) };
	return isWhole && from.year === null && to.year === null
		? { from: null, to: null, season, next }
		: {
				from: from.year === null && to.year !== null ? startBefore(from, to) : from,
				to,
				season: null,
				next
			};
}

/** "2 Nov to 18 Dec 2026" is said once; "2 Nov to 31 Mar 2027" begins the year before. */
const startBefore = (from: PlainDate, to: PlainDate): PlainDate => ({
	...from,
	year: from.month > to.month ? to.year! - 1 : to.year
});

/** A date, or a month for its first or last day. */
function readEnd(
	tokens: Token[],
	at: number,
	isLast: boolean
): { date: PlainDate; next: number } | null {
	let place = at;
	while (tokens[place]?.kind === 'filler' && /^(the|in)$/i.test(tokens[place]?.text ?? ''))
		place += 1;
	// "until the end of March" and "Monday 2 November" keep their weekday for somebody to check.
	const token = tokens[place];
	if (token?.kind === 'date') return { date: token.date, next: place + 1 };
	if (token?.kind !== 'month') return null;
	const day = isLast ? lastDay(token.month) : 1;
	return { date: { year: null, month: token.month, day }, next: place + 1 };
}
