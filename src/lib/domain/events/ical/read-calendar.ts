/**
 * Somebody else's calendar, read with care: what can be used is kept, and for everything else there is a reason that
 * a Builder understands. Decision: a recurring entry in UTC is taken by its time on the wall at its first occasion.
 */
import { occurrencesOf } from '../occurrences';
import { scheduleProblems, type ScheduleProblem } from '../problems';
import { occurrenceChange, schedule, type Schedule } from '../schedule';
import { parseWall } from '../wall';
import { readEntry, readZones, type CalendarEntry, type EntryProblem } from './read-entry';
import { splitCalendar } from './split-calendar';

export type FeedEvent = Pick<
	CalendarEntry,
	'uid' | 'title' | 'description' | 'location' | 'web' | 'isCancelled'
> & { schedule: Schedule };

export type LeftOut = {
	/** Its title, or its id; empty where not even that could be read. */
	what: string;
	problem: EntryProblem | ScheduleProblem | 'change_without_event';
};

export type CalendarReading =
	| {
			ok: true;
			name: string | null;
			events: FeedEvent[];
			leftOut: LeftOut[];
			/** Ids of entries that are there and could not be used: they have not been removed. */
			unusableUids: string[];
			brokenLines: number;
			/** There were more entries than are read. */
			tooMany: boolean;
			/** Entries that ended long ago. */
			past: number;
	  }
	| { ok: false; problem: 'not_a_calendar' };

/** Reads the text of a file. What ended before `since` (wall minutes) is counted and left out. Never throws. */
export function readCalendar(text: string, since: number): CalendarReading {
	const parts = splitCalendar(text);
	if (!parts) return { ok: false, problem: 'not_a_calendar' };
	const zones = readZones(parts.zones);
	const leftOut: LeftOut[] = [];
	const mains = new Map<string, CalendarEntry>();
	const changes: CalendarEntry[] = [];
	for (const part of parts.events) {
		const reading = readEntry(part, zones);
		if (!reading.ok) leftOut.push({ what: reading.what, problem: reading.problem });
		else if (reading.entry.recurrenceId !== null) changes.push(reading.entry);
		else keepNewest(mains, reading.entry);
	}
	const result = {
		ok: true as const,
		name: parts.name,
		events: [] as FeedEvent[],
		leftOut,
		unusableUids: [] as string[],
		brokenLines: parts.brokenLines,
		tooMany: parts.tooMany,
		past: 0
	};
	const orphans = changes.filter(({ uid }) => !mains.has(uid));
	for (const { title } of orphans) leftOut.push({ what: title, problem: 'change_without_event' });
	for (const main of mains.values()) {
		const own = changes.filter(({ uid }) => uid === main.uid);
		addEvent(result, main, own, since);
	}
	return result;
}

/** The same id twice: the later version counts. */
function keepNewest(mains: Map<string, CalendarEntry>, entry: CalendarEntry): void {
	const known = mains.get(entry.uid);
	if (!known || entry.sequence >= known.sequence) mains.set(entry.uid, entry);
}

type Whole = Extract<CalendarReading, { ok: true }>;

function addEvent(
	result: Whole,
	main: CalendarEntry,
	changes: CalendarEntry[],
	since: number
): void {
	const read = scheduleOf(main, changes);
	const problem = read ? scheduleProblems(read)[0] : 'unreadable';
	if (!read || problem) {
		result.leftOut.push({ what: main.title, problem: problem ?? 'unreadable' });
		result.unusableUids.push(main.uid);
		return;
	}
	const { end } = occurrencesOf(read);
	if (end !== null && end < since) {
		result.past++;
		return;
	}
	const { uid, title, description, location, web, isCancelled } = main;
	result.events.push({ uid, title, description, location, web, isCancelled, schedule: read });
}

function scheduleOf(main: CalendarEntry, changes: CalendarEntry[]): Schedule | null {
	const { start, end, allDay, rule, alsoOn, notOn } = main;
	const plain = schedule.safeParse({ start, end, allDay, rule, alsoOn, notOn });
	if (!plain.success) return null;
	const { has } = occurrencesOf(plain.data);
	// A change of an occasion that the rule no longer has is of no account.
	const own = changes.filter(
		(change) => change.allDay === allDay && has(parseWall(change.recurrenceId ?? ''))
	);
	const whole = schedule.safeParse({
		...plain.data,
		changes: own.map((one) => toChange(one, main))
	});
	return whole.success ? whole.data : null;
}

const toChange = (change: CalendarEntry, main: CalendarEntry) =>
	occurrenceChange.parse({
		on: change.recurrenceId,
		cancelled: change.isCancelled,
		start: change.start,
		end: change.end,
		title: change.title === main.title ? null : change.title
	});
