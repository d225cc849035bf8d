/** The words of a notice, token by token, as lines of days, times and conditions. */
import { readClosing } from './closings';
import { readCondition } from './conditions';
import { readDays } from './days';
import type { Condition, Line, Reading } from './reading';
import type { Kind, Token } from './tokens';

/** Words that join and mean nothing alone. */
const JOINTS: readonly Kind[] = ['comma', 'and', 'stop', 'open', 'close', 'filler'];
/** What a dash may lead to that is not the end of a stretch. */
const LED_TO: readonly Kind[] = [
	'time',
	'bad_time',
	'all_day',
	'half_day',
	'closed',
	'filler',
	'ask',
	'staffed',
	'school',
	'as_usual'
];

type Heading = { condition: Condition; hasColon: boolean; clause: number; at: number };

export class LineReader {
	readonly #reading: Reading;
	#line: Line | null = null;
	#clause = 0;
	/** Said at the head of a clause: "Term time: Mon-Fri 9-3". */
	#headings: Heading[] = [];
	/** Headings of clauses that are over. */
	readonly #pastHeadings: Heading[] = [];
	/** Conditions beside a line while there were others: said of which? */
	readonly #adjacent: { clause: number; at: number; line: Line }[] = [];

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	read(): void {
		const { tokens } = this.#reading;
		for (let at = 0; at < tokens.length;) at = this.#step(tokens, at);
		this.#endClause(tokens.length);
		this.#askAboutScope();
	}

	/** Uses up what stands at `at` and gives the place after it. */
	#step(tokens: Token[], at: number): number {
		const token = tokens[at]!;
		if (token.kind === 'stop') {
			this.#endClause(at);
			return at + 1;
		}
		const closing = readClosing(this.#reading, at, this.#line);
		if (closing) {
			if (closing.endsLine) this.#dropLine();
			for (const condition of closing.conditions) this.#condition(condition, at, closing.next);
			return closing.next;
		}
		const days = readDays(tokens, at);
		if (days) {
			const line = this.#lineForDays(at);
			line.groups.push(...days.groups);
			if (days.isUnclear)
				this.#reading.ask('scope', this.#reading.partOf(at, days.next - 1), 'last');
			return this.#reach(line, days.next);
		}
		const range = this.#range(tokens, at);
		if (range !== null) return range;
		const date = this.#date(tokens, at);
		if (date !== null) return date;
		const condition = readCondition(tokens, at);
		if (condition) {
			if (condition.isYearless) this.#askYear(at, condition.next);
			this.#condition(condition.condition, at, condition.next);
			return condition.next;
		}
		if (!this.#isJoint(token.kind, at)) this.#reading.unread.add(at);
		return at + 1;
	}

	/** A dash or a colon that leads to nothing may stand for "closed", and a month needs to know which day. */
	#isJoint(kind: Kind, at: number): boolean {
		const next = this.#reading.tokens[at + 1]?.kind;
		if (kind === 'to') return next !== undefined && LED_TO.includes(next);
		const isWaiting = this.#line !== null && !hasTimes(this.#line);
		if (kind === 'colon') return !isWaiting || (next !== 'comma' && next !== 'stop');
		if (kind === 'of_month') return this.#line?.groups.some(({ nth }) => nth.length > 0) ?? false;
		return JOINTS.includes(kind);
	}

	#askYear(at: number, next: number): void {
		this.#reading.ask('every_year', this.#reading.partOf(at, next - 1), 'once');
	}

	#newLine(at: number, timesFirst: boolean): Line {
		this.#askAboutHeadings();
		this.#line = {
			clause: this.#clause,
			groups: [],
			dates: [],
			ranges: [],
			isAllDay: false,
			half: null,
			conditions: this.#headings.map(({ condition }) => condition),
			timesFirst,
			isSealed: false,
			isMore: false,
			isBroken: false,
			from: this.#reading.tokens[at]?.from ?? 0,
			to: this.#reading.tokens[at]?.to ?? 0
		};
		this.#reading.lines.push(this.#line);
		return this.#line;
	}

	/** "Term time: Mon 9-3. Tue 9-3": does the heading of the first sentence hold for the second? */
	#askAboutHeadings(): void {
		if (this.#headings.some(({ clause }) => clause === this.#clause)) return;
		for (const { clause, at, hasColon } of [...this.#headings, ...this.#pastHeadings]) {
			if (!this.#reading.lines.some((line) => line.clause === clause)) continue;
			this.#reading.ask('scope', this.#reading.partOf(at, at), hasColon ? 'all' : 'first');
		}
	}

	#reach(line: Line, next: number): number {
		line.to = Math.max(line.to, this.#reading.tokens[next - 1]?.to ?? line.to);
		return next;
	}

	#dropLine(): void {
		const place = this.#line ? this.#reading.lines.indexOf(this.#line) : -1;
		if (place >= 0) this.#reading.lines.splice(place, 1);
		this.#line = null;
	}

	#lineForDays(at: number): Line {
		const line = this.#line;
		if (!line) return this.#newLine(at, false);
		if (!hasTimes(line)) return line;
		const follows = ['and', 'comma'].includes(this.#reading.tokens[at - 1]?.kind ?? '');
		const isOpen = line.timesFirst && (line.groups.length === 0 || follows);
		return isOpen ? line : this.#newLine(at, false);
	}

	#lineForTimes(at: number): Line {
		const line = this.#line;
		if (!line) return this.#newLine(at, true);
		if (line.isSealed) {
			// "Mon 9-5 staffed, 5-8 unstaffed"
			this.#reading.ask('scope', this.#reading.part(line.from, line.to), 'first');
			const more = this.#newLine(at, false);
			more.groups.push(...line.groups);
			more.isMore = true;
			return more;
		}
		return line.timesFirst && line.groups.length + line.dates.length > 0
			? this.#newLine(at, true)
			: line;
	}

	/** Times; null where none stand at `at`. */
	#range(tokens: Token[], at: number): number | null {
		const token = tokens[at]!;
		const second = tokens[at + 2];
		const isBetween =
			tokens[at + 1]?.kind === 'and' && /^between$/i.test(tokens[at - 1]?.text ?? '');
		const isJoined = ['to', 'until'].includes(tokens[at + 1]?.kind ?? '') || isBetween;
		if (token.kind === 'time' && isJoined && second?.kind === 'time') {
			const line = this.#lineForTimes(at);
			const part = this.#reading.partOf(at, at + 2);
			line.ranges.push({ start: token.time, end: second.time, part });
			return this.#reach(line, at + 3);
		}
		if (token.kind === 'from' && tokens[at + 1]?.kind === 'time') return at + 1;
		if (token.kind === 'half_day') return this.#half(token.half, at);
		if (token.kind === 'all_day') {
			const line = this.#lineForTimes(at);
			line.isAllDay = true;
			if (/24 ?\/ ?7/.test(token.text))
				line.groups.push({ days: [1, 2, 3, 4, 5, 6, 7], nth: [], weeks: null });
			return this.#reach(line, at + 1);
		}
		return this.#brokenTime(tokens, at);
	}

	/** "Tuesday evenings 7-9", "7-9 in the evening". Alone it says too little to be a time. */
	#half(half: 'am' | 'pm', at: number): number {
		if (this.#line) this.#line.half = half;
		else this.#reading.unread.add(at);
		return this.#line ? this.#reach(this.#line, at + 1) : at + 1;
	}

	/** A time alone, or one that no clock shows. */
	#brokenTime(tokens: Token[], at: number): number | null {
		const kinds = [0, 1, 2].map((ahead) => tokens[at + ahead]?.kind);
		const isTime = (kind: Kind | undefined) => kind === 'time' || kind === 'bad_time';
		const isLone = kinds[0] === 'time' || kinds[0] === 'bad_time';
		const isEnd = kinds[0] === 'until' && isTime(kinds[1]);
		if (!isLone && !isEnd) return null;
		const isRange = isLone && ['to', 'until'].includes(kinds[1] ?? '') && isTime(kinds[2]);
		const last = isRange ? at + 2 : isEnd ? at + 1 : at;
		const isBad = tokens.slice(at, last + 1).some(({ kind }) => kind === 'bad_time');
		this.#reading.ask(isBad ? 'bad_time' : 'until_when', this.#reading.partOf(at, last));
		if (this.#line && this.#line.ranges.length > 0) {
			for (let place = at; place <= last; place += 1) this.#reading.unread.add(place);
			return last + 1;
		}
		const line = this.#lineForTimes(at);
		line.isBroken = true;
		return this.#reach(line, last + 1);
	}

	/** "Sat 5 December 10-2": a date that is not the start or end of something. */
	#date(tokens: Token[], at: number): number | null {
		const token = tokens[at]!;
		if (token.kind !== 'date') return null;
		const after = tokens[at + 1]?.kind;
		const isStretch =
			(after === 'to' || after === 'until') &&
			['date', 'month'].includes(tokens[at + 2]?.kind ?? '');
		if (isStretch) return null;
		const line = this.#lineForDays(at);
		line.dates.push(token.date);
		return this.#reach(line, at + 1);
	}

	/** A condition belongs to the line it stands beside; after a comma, to all lines of the clause. */
	#condition(condition: Condition, at: number, next: number): void {
		const { tokens, lines } = this.#reading;
		const inClause = lines.filter(({ clause }) => clause === this.#clause);
		const line = this.#line;
		if (!line || line.clause !== this.#clause) {
			const hasColon = tokens[next]?.kind === 'colon';
			// A new heading with a colon takes the place of the one before.
			if (hasColon) this.#headings = this.#headings.filter((one) => !one.hasColon);
			this.#headings.push({ condition, hasColon, clause: this.#clause, at });
			return;
		}
		const isTimed = hasTimes(line);
		const isAfterComma = tokens[at - 1]?.kind === 'comma' && isTimed;
		if (!isAfterComma) {
			line.conditions.push(condition);
			this.#reach(line, next);
			if (isTimed) this.#adjacent.push({ clause: this.#clause, at, line });
			line.isSealed ||= isTimed;
			const isBesides = condition.ask !== null && tokens[at - 1]?.kind === 'and';
			if (isBesides) this.#reading.ask('scope', this.#reading.partOf(at, at), 'last');
			return;
		}
		for (const one of inClause) one.conditions.push(condition);
		const isInMiddle = this.#hasMoreTimes(next);
		const isElsewhere = lines.length > inClause.length;
		if (isInMiddle || isElsewhere)
			this.#reading.ask('scope', this.#reading.partOf(at, next - 1), 'all');
	}

	#hasMoreTimes(from: number): boolean {
		const rest = this.#reading.tokens.slice(from);
		const end = rest.findIndex(({ kind }) => kind === 'stop');
		return rest.slice(0, end < 0 ? undefined : end).some(({ kind }) => kind === 'time');
	}

	#endClause(at: number): void {
		const { lines, global } = this.#reading;
		const hasLines = lines.some(({ clause }) => clause === this.#clause);
		if (!hasLines) {
			const alone = this.#headings.filter((one) => one.clause === this.#clause && !one.hasColon);
			global.push(...alone.map(({ condition }) => condition));
			this.#headings = this.#headings.filter((one) => !alone.includes(one));
		}
		this.#pastHeadings.push(...this.#headings.filter(({ hasColon }) => !hasColon));
		this.#headings = this.#headings.filter(({ hasColon }) => hasColon);
		const next = this.#reading.tokens[at + 1]?.kind;
		// "Monday", and its times on the next line.
		const goesOn = next !== undefined && ['time', 'from', 'filler'].includes(next);
		if (this.#line && (hasTimes(this.#line) || !goesOn)) this.#line = null;
		if (this.#line) this.#line.clause += 1;
		this.#clause += 1;
	}

	/** "Mon 10-12, Tue 2-4 in term time": the last one alone, or both? */
	#askAboutScope(): void {
		const { lines, tokens } = this.#reading;
		for (const { clause, at, line } of this.#adjacent) {
			const place = lines.indexOf(line);
			const isHow = ['ask', 'staffed'].includes(tokens[at]?.kind ?? '');
			const isInside = tokens[at - 1]?.kind === 'open';
			const isBeside = line.isMore || (isHow && isInside);
			const hasBefore = lines.some(
				(one, index) => index < place && (isInside || one.clause === clause)
			);
			if (hasBefore && !isBeside) this.#reading.ask('scope', this.#reading.partOf(at, at), 'last');
		}
	}
}

const hasTimes = ({ ranges, isAllDay, isBroken }: Line) =>
	ranges.length > 0 || isAllDay || isBroken;
