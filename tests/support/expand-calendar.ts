/** A calendar file as another program understands it: ical.js. */
import ICAL from 'ical.js';
import { instantOfWall, parseWall } from '#domain/events/wall';

export type Expanded = { uid: string; begins: number; ends: number };

/** Every occasion that takes place and touches the time between two instants (milliseconds), in order. */
export function expandCalendar(file: string, from: number, to: number): Expanded[] {
	const calendar = new ICAL.Component(ICAL.parse(file));
	const zone = calendar.getFirstSubcomponent('vtimezone');
	if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	const entries = calendar.getAllSubcomponents('vevent').map((one) => {
		// Without this, ical.js gives every event the exceptions of all others.
		return new ICAL.Event(one, { strictExceptions: true, exceptions: [] });
	});
	return entries
		.filter((entry) => !entry.isRecurrenceException())
		.flatMap((main) => {
			for (const one of entries) {
				if (one.isRecurrenceException() && one.uid === main.uid) main.relateException(one);
			}
			return occasions(main, from, to);
		})
		.sort((a, b) => a.begins - b.begins || a.uid.localeCompare(b.uid));
}

/** A day has no zone in a calendar file; it begins at midnight here. */
const instantOf = (time: ICAL.Time): number =>
	time.isDate ? instantOfWall(parseWall(time.toString())) : time.toJSDate().getTime();

/** A moved occasion may lie far from where the rule put it. */
const MONTH = 31 * 86_400_000;

function occasions(main: ICAL.Event, from: number, to: number): Expanded[] {
	const found: Expanded[] = [];
	const iterator = main.iterator();
	for (let next = iterator.next(); next; next = iterator.next()) {
		if (instantOf(next) > to + MONTH) break;
		const { item, startDate, endDate } = main.getOccurrenceDetails(next);
		if (item.component.getFirstPropertyValue('status') === 'CANCELLED') continue;
		const begins = instantOf(startDate);
		const ends = instantOf(endDate);
		if (begins < to && ends > from) found.push({ uid: main.uid, begins, ends });
	}
	return found;
}
