import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../event';
import { schedule } from '../schedule';
import { foldLine, icalText } from './content-line';
import { writeCalendar } from './write-calendar';

const event = (more: Partial<PublishedEvent> = {}): PublishedEvent => ({
	id: '1',
	slug: 'tea',
	uid: 'tea@example.org',
	version: 3,
	status: 'published',
	statusNote: null,
	title: 'Tea, cake; and “more”',
	summary: 'Line one\nline two',
	description: '',
	schedule: schedule.parse({
		start: '2026-10-20T10:00',
		end: '2026-10-20T11:30',
		rule: 'FREQ=WEEKLY;UNTIL=20261222T235959',
		notOn: ['2026-10-27T10:00'],
		alsoOn: ['2026-10-29T18:00'],
		changes: [
			{ on: '2026-11-03T10:00', cancelled: true },
			{ on: '2026-11-10T10:00', start: '2026-11-11T15:00', end: '2026-11-11T16:00' }
		]
	}),
	listing: { id: '2', slug: 'group', name: 'The group' },
	organisation: null,
	venue: null,
	placeNote: 'By the bandstand',
	notTheirs: null,
	areaId: 'grays',
	categories: [],
	collections: [],
	cost: 'free',
	costNote: null,
	booking: 'none',
	bookingNote: null,
	web: null,
	audience: null,
	minAge: null,
	maxAge: null,
	languages: [],
	accessNote: null,
	origin: 'sample',
	source: null,
	updatedAt: '2026-11-22T10:00:00.000Z',
	...more
});
const written = (one: PublishedEvent) =>
	writeCalendar([one], {
		name: 'What’s on',
		urlOf: ({ slug }) => `https://directory.example.org/whats-on/${slug}`,
		noteOf: () => null
	});

describe('a calendar file', () => {
	it('ends its lines as the standard asks, and folds them at 75 octets', () => {
		const file = written(event({ title: 'Ż'.repeat(200) }));
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of file.split('\r\n')) {
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		}
		expect(ICAL.parse(file)).toBeTruthy();
	});

	it('folds any text so that it can be put together again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const line = icalText(text);
				expect(foldLine(line).slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
			})
		);
	});

	it('says what calendars need to follow a change', () => {
		const file = written(event());
		expect(file).toContain('SEQUENCE:2\r\n');
		expect(file).toContain('UID:tea@example.org\r\n');
		expect(file).toContain('SUMMARY:Tea\\, cake\\; and “more”\r\n');
		expect(file).toContain('EXDATE;TZID=Europe/London:20261027T100000\r\n');
		expect(file).toContain('RECURRENCE-ID;TZID=Europe/London:20261103T100000\r\n');
		expect(file).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261222T235900Z\r\n');
		expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(1);
		expect(written(event({ status: 'cancelled' })).match(/STATUS:CANCELLED/g)).toHaveLength(3);
	});
});
