/** From a schedule to the occasions themselves, in wall minutes. Endless rules are asked for a stretch of time only. */
import { daysOfRule } from './rule-days';
import { readRule, type Rule } from './rule';
import type { OccurrenceChange, Schedule } from './schedule';
import { DAY_MINUTES, dayOfWall, parseWall } from './wall';

export type Occurrence = {
	/** The start that the schedule gave it: its name for good, whatever happens to it. Wall minutes. */
	original: number;
	/** Wall minutes. What lasts whole days ends at the midnight after its last day. */
	start: number;
	end: number;
	/** `moved_away` stands where a moved occasion would have been, so that nobody waits there for it. */
	state: 'on' | 'cancelled' | 'moved' | 'moved_away';
	change: OccurrenceChange | null;
};

export type Occurrences = {
	/** Everything that touches the stretch [from, to) of wall minutes, in order of time. */
	between(from: number, to: number): Occurrence[];
	/** Wall minutes at which the last occasion ends; null where the rule has no end. */
	readonly end: number | null;
	/** Whether the schedule has an occasion that begins then (moved or called off or not). */
	has(original: number): boolean;
};

type Change = OccurrenceChange & { onWall: number; startWall: number; endWall: number };

/** So far a rule that counts is followed. */
const A_CENTURY_DAYS = 36_525;

/** The last day on which the rule may fall; Infinity where it has no end. */
function lastDayOf(rule: Rule, startDay: number, startMinutes: number): number {
	if (rule.until !== null) {
		const day = dayOfWall(rule.until);
		return day * DAY_MINUTES + startMinutes <= rule.until ? day : day - 1;
	}
	if (rule.count === null) return Infinity;
	const days = daysOfRule(rule, startDay, startDay, startDay + A_CENTURY_DAYS, rule.count);
	// The first occasion counts, also where the rule itself would not fall on it.
	const counted = days[0] === startDay ? days.length : rule.count - 1;
	if (counted === 0) return startDay;
	// Fewer where the rule is so rare that its count lies beyond this century.
	return days[counted - 1] ?? days.at(-1) ?? startDay;
}

/** What a schedule says about beginnings, read once. */
type Starts = {
	/** Minutes from a start to its end. */
	length: number;
	/** The starts from `from` to `to`, both included. */
	between(from: number, to: number): number[];
	/** The last of all; Infinity where the rule has no end. */
	last(): number;
};

function startsOf(schedule: Schedule): Starts {
	const start = parseWall(schedule.start);
	const wholeDays = schedule.allDay ? DAY_MINUTES : 0;
	const startDay = dayOfWall(start);
	const minutes = start - startDay * DAY_MINUTES;
	const reading = schedule.rule === null ? null : readRule(schedule.rule);
	const rule = reading?.ok ? reading.rule : null;
	const lastDay = rule ? lastDayOf(rule, startDay, minutes) : startDay;
	const left = new Set(schedule.notOn.map(parseWall));
	const extra = [...new Set([start, ...schedule.alsoOn.map(parseWall)])];
	return {
		length: parseWall(schedule.end) + wholeDays - start,
		between(from, to) {
			const fromDay = Math.ceil((from - minutes) / DAY_MINUTES);
			const toDay = Math.floor((to - minutes) / DAY_MINUTES);
			const found = extra.filter((at) => at >= from && at <= to && !left.has(at));
			if (!rule) return found;
			// A plain loop: a month of What's on comes by here thousands of times.
			for (const day of daysOfRule(rule, startDay, fromDay, Math.min(lastDay, toDay))) {
				const at = day * DAY_MINUTES + minutes;
				if (!left.has(at) && !extra.includes(at)) found.push(at);
			}
			return found;
		},
		last() {
			if (lastDay === Infinity) return Infinity;
			const days = rule ? daysOfRule(rule, startDay, startDay, lastDay) : [];
			return Math.max(...extra, (days.at(-1) ?? startDay) * DAY_MINUTES + minutes);
		}
	};
}

/** Makes a schedule quick to ask. An unreadable rule counts as none: `scheduleProblems` is who complains. */
export function occurrencesOf(schedule: Schedule): Occurrences {
	const starts = startsOf(schedule);
	const { length } = starts;
	const changes = schedule.changes.map((change) => toChange(change, length, schedule.allDay));
	// One occasion may be made longer than the others.
	const longest = Math.max(length, ...changes.map((change) => change.endWall - change.onWall));
	const changeOn = new Map(changes.map((change) => [change.onWall, change]));
	const has = (original: number) => starts.between(original, original).length > 0;
	const movedHere = changes.filter(
		(change) => !change.cancelled && change.startWall !== change.onWall && has(change.onWall)
	);
	return {
		has,
		between(from, to) {
			const found: Occurrence[] = [];
			for (const at of starts.between(from - longest, to)) {
				const one = atItsTime(at, length, changeOn.get(at));
				if (touches(one, from, to)) found.push(one);
			}
			for (const change of movedHere) {
				const one = atNewTime(change);
				if (touches(one, from, to)) found.push(one);
			}
			return found.sort(inTime);
		},
		get end() {
			const last = starts.last();
			const moved = movedHere.map(({ endWall }) => endWall);
			return last === Infinity ? null : Math.max(last + length, ...moved);
		}
	};
}

const inTime = (a: Occurrence, b: Occurrence) => a.start - b.start || a.end - b.end;

const touches = ({ start, end }: Occurrence, from: number, to: number): boolean =>
	start < to && (end > from || (start === end && start >= from));

function toChange(change: OccurrenceChange, length: number, allDay: boolean): Change {
	const onWall = parseWall(change.on);
	const startWall = change.start === null ? onWall : parseWall(change.start);
	const endWall =
		change.end === null ? startWall + length : parseWall(change.end) + (allDay ? DAY_MINUTES : 0);
	return { ...change, onWall, startWall, endWall };
}

function atItsTime(at: number, length: number, change: Change | undefined): Occurrence {
	const usual: Occurrence = {
		original: at,
		start: at,
		end: at + length,
		state: 'on',
		change: null
	};
	if (!change) return usual;
	if (change.cancelled) return { ...usual, state: 'cancelled', change };
	if (change.startWall !== at) return { ...usual, state: 'moved_away', change };
	return { ...usual, end: change.endWall, change };
}

const atNewTime = (change: Change): Occurrence => ({
	original: change.onWall,
	start: change.startWall,
	end: change.endWall,
	state: 'moved',
	change
});

/** Wall minutes of five years: a yearly event shows at least four more dates, and a search always ends. */
const LOOK_AHEAD_DAYS = [40, 400, 2000];

/** The next occasions that have not ended by `from` (wall minutes), at most `most`, changed ones included. */
export function nextOccurrences(
	occurrences: Occurrences,
	from: number,
	most: number
): Occurrence[] {
	let found: Occurrence[] = [];
	for (const days of LOOK_AHEAD_DAYS) {
		found = occurrences.between(from, from + days * DAY_MINUTES);
		if (found.filter(takesPlace).length >= most) break;
	}
	return found.slice(0, most);
}

/** Whether people should come. */
export const takesPlace = ({ state }: Occurrence): boolean => state === 'on' || state === 'moved';
