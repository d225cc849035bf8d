/** How an invented event is written down: short, like a line in a parish magazine. */
import type { SeedEvent } from '#db/seed/events-data';

type Schedule = SeedEvent['schedule'];
type Times = Omit<Schedule, 'start' | 'end' | 'allDay'>;

/** A day and its hours: `at('2026-11-24', '10:00-12:00')`. Hours that end earlier end on the next day. */
export function at(date: string, hours: string, more: Times = {}): Schedule {
	const [from = '', to = ''] = hours.split('-');
	const next = new Date(`${date}T00:00:00Z`);
	if (to <= from) next.setUTCDate(next.getUTCDate() + 1);
	return { start: `${date}T${from}`, end: `${next.toISOString().slice(0, 10)}T${to}`, ...more };
}

/** Whole days, both included. */
export const days = (from: string, to: string, more: Times = {}): Schedule => ({
	start: from,
	end: to,
	allDay: true,
	...more
});

type Form = Omit<SeedEvent, 'ref' | 'listing' | 'title' | 'summary' | 'schedule'>;

/** Who puts it on (a sample listing), its title, when, what it is in a sentence, and what else is known. */
export type Line = [
	listing: string,
	title: string,
	schedule: Schedule,
	summary: string,
	more?: Form
];

export const events = (lines: Record<string, Line>): SeedEvent[] =>
	Object.entries(lines).map(([ref, [listing, title, schedule, summary, more]]) => ({
		ref: `sample:${ref}`,
		listing: `sample:${listing}`,
		title,
		schedule,
		summary,
		...more
	}));
