import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../occurrences';
import { parseWall, writeWall } from '../wall';
import { readCalendar, type CalendarReading } from './read-calendar';
import { MOST_ENTRIES } from './split-calendar';

const SINCE = parseWall('2026-11-01');
const calendar = (...entries: string[]) =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'X-WR-CALNAME:Our group',
		...entries,
		'END:VCALENDAR',
		''
	].join('\r\n');
const entry = (uid: string, ...lines: string[]) =>
	['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Tea', ...lines, 'END:VEVENT'].join('\r\n');
const read = (text: string) => readCalendar(text, SINCE) as Extract<CalendarReading, { ok: true }>;

describe('reading a calendar of somebody else', () => {
	it('takes times in London, in UTC, without a zone, and whole days', () => {
		const { events } = read(
			calendar(
				entry('a', 'DTSTART;TZID=Europe/London:20270601T100000', 'DURATION:PT90M'),
				entry('b', 'DTSTART:20270601T100000Z', 'DTEND:20270601T110000Z'),
				entry('c', 'DTSTART:20270601T100000'),
				entry('d', 'DTSTART;VALUE=DATE:20270601', 'DTEND;VALUE=DATE:20270603'),
				entry('e', 'DTSTART;TZID=GMT Standard Time:20270601T100000')
			)
		);
		expect(events.map(({ schedule: { start, end } }) => [start, end])).toEqual([
			['2027-06-01T10:00', '2027-06-01T11:30'],
			['2027-06-01T11:00', '2027-06-01T12:00'],
			['2027-06-01T10:00', '2027-06-01T10:00'],
			['2027-06-01', '2027-06-02'],
			['2027-06-01T10:00', '2027-06-01T10:00']
		]);
	});

	it('takes a zone that the file explains, and says where it does not', () => {
		const zone = [
			'BEGIN:VTIMEZONE',
			'TZID:Far Away',
			'BEGIN:STANDARD',
			'DTSTART:19700101T000000',
			'TZOFFSETFROM:+0500',
			'TZOFFSETTO:+0500',
			'END:STANDARD',
			'END:VTIMEZONE'
		].join('\r\n');
		const { events, leftOut } = read(
			calendar(
				zone,
				entry('a', 'DTSTART;TZID=Far Away:20270201T100000'),
				entry('b', 'DTSTART;TZID=Nowhere:20270201T100000')
			)
		);
		expect(events[0]?.schedule.start).toBe('2027-02-01T05:00');
		expect(leftOut).toEqual([{ what: 'Tea', problem: 'other_time_zone' }]);
	});

	it('takes rules with what was added, left out, moved and called off', () => {
		const main = entry(
			'a',
			'DTSTART;TZID=Europe/London:20261103T100000',
			'DTEND;TZID=Europe/London:20261103T120000',
			'RRULE:FREQ=WEEKLY;UNTIL=20261201T235959Z',
			'EXDATE;TZID=Europe/London:20261110T100000',
			'RDATE;TZID=Europe/London:20261105T100000'
		);
		const moved = entry(
			'a',
			'RECURRENCE-ID;TZID=Europe/London:20261117T100000',
			'DTSTART;TZID=Europe/London:20261118T140000',
			'DTEND;TZID=Europe/London:20261118T150000'
		);
		const off = entry(
			'a',
			'RECURRENCE-ID;TZID=Europe/London:20261124T100000',
			'DTSTART;TZID=Europe/London:20261124T100000',
			'STATUS:CANCELLED'
		);
		const [event] = read(calendar(off, main, moved)).events;
		const seen = occurrencesOf(event!.schedule)
			.between(SINCE, parseWall('2027-01-01'))
			.map(({ start, state }) => `${writeWall(start)} ${state}`);
		expect(seen).toEqual([
			'2026-11-03T10:00 on',
			'2026-11-05T10:00 on',
			'2026-11-17T10:00 moved_away',
			'2026-11-18T14:00 moved',
			'2026-11-24T10:00 cancelled',
			'2026-12-01T10:00 on'
		]);
	});

	it('keeps one of two with the same id: the later version', () => {
		const { events } = read(
			calendar(
				entry('a', 'SEQUENCE:2', 'DTSTART:20270102T100000'),
				entry('a', 'SEQUENCE:1', 'DTSTART:20270101T100000')
			)
		);
		expect(events.map(({ schedule }) => schedule.start)).toEqual(['2027-01-02T10:00']);
	});

	it('keeps the rest where entries are broken, and says what is wrong with them', () => {
		const { events, leftOut, brokenLines, unusableUids, past } = read(
			calendar(
				entry('a', 'DTSTART:20270101T100000', 'this is no line of a calendar'),
				entry('b', 'DTSTART:not a time'),
				entry('c'),
				entry('d', 'DTSTART:20270101T100000', 'DTEND:20270101T090000'),
				entry('e', 'DTSTART:20270101T100000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
				entry('f', 'DTSTART:20270101T100000', 'RRULE:FREQ=HOURLY'),
				entry('g', 'DTSTART:20270101T100000', 'RECURRENCE-ID:20270101T100000'),
				entry('h', 'DTSTART:20200101T100000'),
				'BEGIN:VEVENT',
				'UID:never-ended'
			)
		);
		expect(events.map(({ uid }) => uid)).toEqual(['a']);
		expect(leftOut.map(({ problem }) => problem).sort()).toEqual([
			'change_without_event',
			'ends_before_start',
			'never_occurs',
			'no_start',
			'too_often',
			'unreadable'
		]);
		expect(unusableUids).toEqual(['d', 'e', 'f']);
		expect(brokenLines).toBeGreaterThanOrEqual(3);
		expect(past).toBe(1);
	});

	it('takes the first of very many entries, and says so', () => {
		const many = Array.from({ length: 100_000 }, (_, index) =>
			entry(`m${index}`, 'DTSTART:20270101T100000')
		);
		const { events, tooMany } = read(calendar(...many));
		expect(events).toHaveLength(MOST_ENTRIES);
		expect(tooMany).toBe(true);
	});

	it.each(['', '<!doctype html><title>Sign in</title>', 'BEGIN:VCARD\r\nEND:VCARD', '\u0000'])(
		'says of %j that it is no calendar',
		(text) => expect(readCalendar(text, SINCE)).toEqual({ ok: false, problem: 'not_a_calendar' })
	);

	it('takes words as words, whatever program wrote them', () => {
		const { events } = read(
			calendar(
				entry(
					'a',
					'DTSTART:20270101T100000',
					'DESCRIPTION:<p>Bring <b>cake</b>\\, please.</p><script>no</script>',
					'URL:javascript:alert(1)',
					'LOCATION:Mill Pond Hall\\, Aveley'
				)
			)
		);
		expect(events[0]).toMatchObject({
			description: 'Bring cake, please.\nno',
			location: 'Mill Pond Hall, Aveley',
			web: null
		});
	});
});
