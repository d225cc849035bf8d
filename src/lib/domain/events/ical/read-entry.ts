/** One entry of a calendar file, read with ical.js and turned into times on the wall here. */
import ICAL from 'ical.js';
import { cleanLines, cleanText } from '../../clean-text';
import { localMoment } from '../../local-time';
import { DAY_MINUTES, dateOfDay, dayOfWall, dayNumber, parseWall, writeWall } from '../wall';

export type CalendarEntry = {
	uid: string;
	title: string;
	description: string;
	location: string;
	web: string | null;
	sequence: number;
	isCancelled: boolean;
	allDay: boolean;
	/** As in a schedule: the last day of what lasts whole days is part of it. */
	start: string;
	end: string;
	rule: string | null;
	alsoOn: string[];
	notOn: string[];
	/** The occasion that it changes; null where it is an entry of its own. */
	recurrenceId: string | null;
};

export type EntryProblem =
	'unreadable' | 'no_start' | 'no_title' | 'other_time_zone' | 'unsupported_rule';
export type EntryReading =
	{ ok: true; entry: CalendarEntry } | { ok: false; problem: EntryProblem; what: string };

export type Zones = ReadonlyMap<string, ICAL.Timezone>;

/** Names under which programs know the clock in London. */
const LONDON = /(^|\/)(Europe\/London|London|GB|GB-Eire)$|^GMT Standard Time$/i;

class Unusable extends Error {
	constructor(readonly problem: EntryProblem) {
		super(problem);
	}
}

/** The zones that a file brings along. One that cannot be read is left out. */
export function readZones(texts: readonly string[]): Zones {
	const zones = new Map<string, ICAL.Timezone>();
	for (const text of texts) {
		try {
			const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
			if (zone.tzid) zones.set(zone.tzid, zone);
		} catch {
			// Whoever needs it is told: its times are in a zone that nobody knows.
		}
	}
	return zones;
}

/** Never throws. */
export function readEntry(text: string, zones: Zones): EntryReading {
	let what = '';
	try {
		const component = new ICAL.Component(ICAL.parse(text));
		what = cleanText(textOf(component, 'summary') || textOf(component, 'uid'), 80);
		return { ok: true, entry: toEntry(component, zones) };
	} catch (error) {
		return { ok: false, problem: error instanceof Unusable ? error.problem : 'unreadable', what };
	}
}

function textOf(component: ICAL.Component, name: string): string {
	const value = component.getFirstPropertyValue(name);
	return value === null || value === undefined ? '' : String(value);
}

function toEntry(component: ICAL.Component, zones: Zones): CalendarEntry {
	const begins = component.getFirstProperty('dtstart');
	if (!begins) throw new Unusable('no_start');
	const from = wallOf(begins, zones);
	const title = cleanText(textOf(component, 'summary'), 200);
	if (!title) throw new Unusable('no_title');
	if (component.hasProperty('exrule')) throw new Unusable('unsupported_rule');
	const { allDay } = from;
	const write = (wall: number) => (allDay ? dateOfDay(dayOfWall(wall)) : writeWall(wall));
	const dates = (name: string) =>
		component
			.getAllProperties(name)
			.flatMap((property) => wallsOf(property, zones))
			.map((wall) => write(wall));
	const recurrence = component.getFirstProperty('recurrence-id');
	if (recurrence?.getFirstParameter('range')) throw new Unusable('unsupported_rule');
	const rules = component.getAllProperties('rrule');
	if (rules.length > 1) throw new Unusable('unsupported_rule');
	const web = textOf(component, 'url');
	return {
		uid: cleanText(textOf(component, 'uid'), 250) || `${title} ${write(from.wall)}`,
		title,
		description: plainText(textOf(component, 'description')),
		location: cleanText(textOf(component, 'location'), 300),
		web: /^https?:\/\/\S+$/i.test(web) && web.length <= 500 && URL.canParse(web) ? web : null,
		sequence: Number(textOf(component, 'sequence')) || 0,
		isCancelled: /^cancelled$/i.test(textOf(component, 'status')),
		allDay,
		start: write(from.wall),
		end: write(endOf(component, from.wall, allDay, zones)),
		rule: rules[0] ? String(rules[0].getFirstValue()) : null,
		alsoOn: dates('rdate'),
		notOn: dates('exdate'),
		recurrenceId: recurrence ? write(wallOf(recurrence, zones).wall) : null
	};
}

/** Some programs write their descriptions in HTML. */
const plainText = (text: string): string =>
	cleanLines(text.replace(/<br\s*\/?>|<\/p>/gi, '\n').replace(/<[^<>]{1,300}>/g, ''), 5000);

/** For whole days the last day itself, though files name the one after it. */
function endOf(component: ICAL.Component, from: number, allDay: boolean, zones: Zones): number {
	const ends = component.getFirstProperty('dtend');
	const duration = component.getFirstPropertyValue('duration');
	const minutes = duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 60) : 0;
	const to = ends ? wallOf(ends, zones).wall : from + minutes;
	return allDay ? Math.max(from, to - (to > from ? DAY_MINUTES : 0)) : to;
}

function wallOf(property: ICAL.Property, zones: Zones): { wall: number; allDay: boolean } {
	const value = property.getFirstValue();
	if (!(value instanceof ICAL.Time)) throw new Unusable('no_start');
	return { wall: toWall(value, property, zones), allDay: value.isDate };
}

function wallsOf(property: ICAL.Property, zones: Zones): number[] {
	return property.getValues().map((value: unknown) => {
		const time = value instanceof ICAL.Period ? value.start : value;
		if (!(time instanceof ICAL.Time)) throw new Unusable('unreadable');
		return toWall(time, property, zones);
	});
}

/** Minutes on the wall here. A time without a zone is meant as it is said. */
function toWall(time: ICAL.Time, property: ICAL.Property, zones: Zones): number {
	const said = parseWall(time.isDate ? time.toString() : time.toString().slice(0, 16));
	if (Number.isNaN(said)) throw new Unusable('unreadable');
	const tzid = String(property.getFirstParameter('tzid') ?? '');
	const isUtc = time.zone === ICAL.Timezone.utcTimezone;
	if (time.isDate || (!isUtc && (!tzid || LONDON.test(tzid)))) return said;
	const zone = isUtc ? ICAL.Timezone.utcTimezone : zones.get(tzid);
	if (!zone) throw new Unusable('other_time_zone');
	const instant = new ICAL.Time(
		{
			year: time.year,
			month: time.month,
			day: time.day,
			hour: time.hour,
			minute: time.minute,
			second: 0,
			isDate: false
		},
		zone
	).toUnixTime();
	const { date, minutes } = localMoment(new Date(instant * 1000));
	return dayNumber(date) * DAY_MINUTES + minutes;
}
