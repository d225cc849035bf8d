/** What is on in a stretch of time, out of many events. */
import { addDays, localMoment, weekdayOf } from '../local-time';
import type { PublishedEvent } from './event';
import { occurrencesOf, type Occurrence, type Occurrences } from './occurrences';
import { DAY_MINUTES, dayNumber } from './wall';

/** An event whose schedule is read already. */
export type KnownEvent = PublishedEvent & { occurrences: Occurrences };
export type Happening = { event: KnownEvent; occurrence: Occurrence };

export const toKnownEvent = (event: PublishedEvent): KnownEvent => ({
	...event,
	occurrences: occurrencesOf(event.schedule)
});

/** Where it is; null where that place says that it is not there. */
export const venueOf = ({ venue, notTheirs }: PublishedEvent): PublishedEvent['venue'] =>
	notTheirs ? null : venue;

/** Wall minutes: from the first, up to but not including the last. */
export type Stretch = { from: number; to: number };

export const wallNow = (now: Date): number => {
	const { date, minutes } = localMoment(now);
	return dayNumber(date) * DAY_MINUTES + minutes;
};

/** Both days are part of it. */
export const daysStretch = (first: string, last: string): Stretch => ({
	from: dayNumber(first) * DAY_MINUTES,
	to: (dayNumber(last) + 1) * DAY_MINUTES
});

/** Saturday and Sunday; the present ones while it is weekend. */
export function weekendOf(today: string): Stretch {
	const weekday = weekdayOf(today);
	const saturday = weekday === 7 ? addDays(today, -1) : addDays(today, 6 - weekday);
	return daysStretch(saturday, addDays(saturday, 1));
}

/** The whole month "YYYY-MM". */
export function monthStretch(month: string): Stretch & { first: string; last: string } {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const first = `${month}-01`;
	const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
	return { first, last, ...daysStretch(first, last) };
}

/** Everything that touches the stretch, in order of time and then of the events; cancelled and moved occasions too. */
export function happeningsIn(events: readonly KnownEvent[], { from, to }: Stretch): Happening[] {
	const found: Happening[] = [];
	for (const event of events) {
		for (const occurrence of event.occurrences.between(from, to)) found.push({ event, occurrence });
	}
	// The sort is stable: what begins together stays in the order of the events.
	return found.sort((a, b) => a.occurrence.start - b.occurrence.start);
}

/** Whether anybody should go: the event is on, and so is this occasion of it. */
export const isOn = ({ event, occurrence }: Happening): boolean =>
	event.status === 'published' && (occurrence.state === 'on' || occurrence.state === 'moved');
