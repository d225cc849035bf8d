/** Events as an iCalendar file that people's calendars follow (RFC 5545; the name and refresh lines RFC 7986). */
import type { PublishedEvent } from '../event';
import { readRule, writeRule } from '../rule';
import { daysOfRule } from '../rule-days';
import type { OccurrenceChange, Schedule } from '../schedule';
import { DAY_MINUTES, dateOfDay, dayOfWall, instantOfWall, parseWall, writeWall } from '../wall';
import { foldLine, icalText } from './content-line';

export type CalendarOptions = {
	name: string;
	/** The address of the page of an event. */
	urlOf: (event: PublishedEvent) => string;
	/** Text to put before the description: that an event is made up, or not the venue's. */
	noteOf: (event: PublishedEvent) => string | null;
};

const ZONE = 'Europe/London';
/** The rule since 1996; before that nobody here has events. */
const TIME_ZONE = [
	'BEGIN:VTIMEZONE',
	`TZID:${ZONE}`,
	'BEGIN:DAYLIGHT',
	'DTSTART:19960331T010000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0100',
	'TZNAME:BST',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'DTSTART:19961027T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0000',
	'TZNAME:GMT',
	'END:STANDARD',
	'END:VTIMEZONE'
];

const dateStamp = (wall: number) => dateOfDay(dayOfWall(wall)).replaceAll('-', '');
const wallStamp = (wall: number) => `${writeWall(wall).replace(/[-:]/g, '')}00`;
const utcStamp = (instant: number) =>
	`${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A property that is a time: a day, or a time on the wall of the zone. */
const timeLine = (name: string, wall: number, allDay: boolean) =>
	allDay ? `${name};VALUE=DATE:${dateStamp(wall)}` : `${name};TZID=${ZONE}:${wallStamp(wall)}`;

const lineOf = (name: string, value: string | null | undefined) =>
	value ? [`${name}:${icalText(value)}`] : [];

/** The whole file. The events are written in the order given; each change of an occasion is an entry of its own. */
export function writeCalendar(events: readonly PublishedEvent[], options: CalendarOptions): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Stronger Together//Community events//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${icalText(options.name)}`,
		`X-WR-CALNAME:${icalText(options.name)}`,
		`X-WR-TIMEZONE:${ZONE}`,
		'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
		'X-PUBLISHED-TTL:PT4H',
		...TIME_ZONE,
		...events.flatMap((event) => [
			...mainEntry(event, options),
			...event.schedule.changes.flatMap((change) => changeEntry(event, change, options))
		]),
		'END:VCALENDAR'
	];
	return lines.map(foldLine).join('');
}

function mainEntry(event: PublishedEvent, options: CalendarOptions): string[] {
	const { schedule } = event;
	const { allDay } = schedule;
	const list = (name: string, dates: string[]) =>
		dates.map((date) => timeLine(name, parseWall(date), allDay));
	return [
		'BEGIN:VEVENT',
		...common(event, options, event.title),
		...times(parseWall(schedule.start), endOf(schedule.end, allDay), allDay),
		...ruleLine(schedule),
		...list('RDATE', extraStarts(schedule)),
		...list('EXDATE', schedule.notOn),
		`STATUS:${event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
		'END:VEVENT'
	];
}

function changeEntry(
	event: PublishedEvent,
	change: OccurrenceChange,
	options: CalendarOptions
): string[] {
	const { allDay, start, end } = event.schedule;
	const length = endOf(end, allDay) - parseWall(start);
	const from = parseWall(change.start ?? change.on);
	const to = change.end === null ? from + length : endOf(change.end, allDay);
	const isOff = change.cancelled || event.status === 'cancelled';
	return [
		'BEGIN:VEVENT',
		...common(event, options, change.title ?? event.title, change.note),
		timeLine('RECURRENCE-ID', parseWall(change.on), allDay),
		...times(from, to, allDay),
		`STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
		'END:VEVENT'
	];
}

/** Some programs take the start for an occasion only where a rule or a list names it. */
function extraStarts({ start, rule, alsoOn }: Schedule): string[] {
	const reading = rule === null ? null : readRule(rule);
	const day = dayOfWall(parseWall(start));
	const isNamed = reading?.ok
		? daysOfRule(reading.rule, day, day, day).length > 0
		: alsoOn.length === 0;
	return isNamed ? alsoOn : [start, ...alsoOn];
}

const endOf = (text: string, allDay: boolean) => parseWall(text) + (allDay ? DAY_MINUTES : 0);

const times = (from: number, to: number, allDay: boolean) => [
	timeLine('DTSTART', from, allDay),
	// An end at the very beginning is left out: the standard forbids it, and it says the same.
	...(to > from ? [timeLine('DTEND', to, allDay)] : [])
];

function ruleLine({ rule, allDay }: Schedule): string[] {
	const reading = rule === null ? null : readRule(rule);
	if (!reading?.ok) return [];
	// The end of a rule is in UTC where its times are in a zone.
	const until = (wall: number) => (allDay ? dateStamp(wall) : utcStamp(instantOfWall(wall)));
	return [`RRULE:${writeRule(reading.rule, until)}`];
}

function common(
	event: PublishedEvent,
	{ urlOf, noteOf }: CalendarOptions,
	title: string,
	note: string | null = null
): string[] {
	const { venue, listing, organisation } = event;
	const changed = utcStamp(Date.parse(event.updatedAt));
	const url = urlOf(event);
	const about = [noteOf(event), note, event.statusNote, event.summary, event.description, url];
	const host = listing?.name ?? organisation?.name;
	const where = venue
		? [venue.name, venue.addressLine1, venue.addressLine2, venue.town, venue.postcode]
		: [event.placeNote];
	return [
		`UID:${icalText(event.uid)}`,
		`DTSTAMP:${changed}`,
		`LAST-MODIFIED:${changed}`,
		`SEQUENCE:${event.version - 1}`,
		...lineOf('SUMMARY', title),
		...lineOf('DESCRIPTION', [host, ...about].filter(Boolean).join('\n\n')),
		...lineOf('LOCATION', [...new Set(where.filter(Boolean))].join(', ')),
		...(venue?.lat != null && venue.lng != null ? [`GEO:${venue.lat};${venue.lng}`] : []),
		`URL:${url}`
	];
}
