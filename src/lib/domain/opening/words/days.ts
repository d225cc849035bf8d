/** Days out of tokens: "Mon-Fri", "first and third Saturday of the month", "every other Monday". */
import type { DayGroup } from './reading';
import type { Kind, Token } from './tokens';

/**
 * Reads on from `at`; null where no days stand there. `next` is the first token that does not belong.
 * `isUnclear` for "first Monday and Tuesday": the first Tuesday, or every one?
 */
export function readDays(
	tokens: Token[],
	at: number
): { groups: DayGroup[]; next: number; isUnclear: boolean } | null {
	const groups: DayGroup[] = [];
	let next = at;
	for (;;) {
		const found = readGroup(tokens, groups.length ? skip(tokens, next, ['comma', 'and']) : next);
		if (!found) break;
		const before = groups.at(-1);
		if (before && isPlain(before) && isPlain(found.group)) before.days.push(...found.group.days);
		else groups.push(found.group);
		next = found.next;
	}
	const isUnclear = groups.some(
		(one, place) => place > 0 && isPlain(one) && !isPlain(groups[place - 1]!)
	);
	return groups.length ? { groups, next, isUnclear } : null;
}

const isPlain = ({ nth, weeks }: DayGroup) => nth.length === 0 && weeks === null;

function skip(tokens: Token[], from: number, kinds: Kind[]): number {
	let at = from;
	while (tokens[at] && kinds.includes(tokens[at]!.kind)) at += 1;
	return at;
}

function readGroup(tokens: Token[], from: number): { group: DayGroup; next: number } | null {
	let at = skip(tokens, from, ['filler']);
	let weeks: number | null = null;
	const first = tokens[at];
	if (first?.kind === 'weeks')
		[weeks, at] = [first.weeks, skip(tokens, at + 1, ['filler', 'comma'])];
	const nth: number[] = [];
	for (let token = tokens[at]; token?.kind === 'nth'; token = tokens[at]) {
		nth.push(token.nth);
		at += 1;
		const after = skip(tokens, at, ['comma', 'and']);
		if (tokens[after]?.kind === 'nth') at = after;
	}
	const start = tokens[at];
	if (start?.kind !== 'days') return null;
	const days = [...start.days];
	at += 1;
	const end = tokens[at + 1];
	if (tokens[at]?.kind === 'to' && end?.kind === 'days' && days.length === 1 && !nth.length) {
		for (let day = days[0]!; day !== end.days[0];) days.push((day = (day % 7) + 1));
		at += 2;
	}
	if (tokens[at]?.kind === 'of_month' && nth.length) at += 1;
	const after = tokens[at];
	if (after?.kind === 'weeks' && weeks === null && tokens[at + 1]?.kind !== 'days') {
		[weeks, at] = [after.weeks, at + 1];
	}
	return { group: { days, nth, weeks }, next: at };
}
