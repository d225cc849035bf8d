import { describe, expect, it } from 'vitest';
import { EMPTY_EVENT, typedOfEvent, type TypedEvent } from './event-form';
import { readEventForm } from './read-event-form';
import type { Schedule } from './schedule';

const known = {
	areas: new Set(['west']),
	categories: new Set(['food']),
	collections: new Set(['interfaith-week'])
};
const TEA: TypedEvent = {
	...EMPTY_EVENT,
	title: '  Tea  and   cake ',
	summary: 'We drink tea.',
	startDate: '2026-11-24',
	startTime: '10:00',
	endTime: '12:00',
	areaId: 'west'
};
const read = (changes: Partial<TypedEvent> = {}, standing: Schedule | null = null) =>
	readEventForm({ ...TEA, ...changes }, known, standing);
const problems = (changes: Partial<TypedEvent>) => {
	const reading = read(changes);
	return reading.ok ? {} : reading.problems;
};

describe('the form of an event', () => {
	it('becomes an event, and the event the form again', () => {
		const reading = read({
			...{ repeat: 'monthly_weekday', until: '2027-06-30', web: 'example.org', minAge: '16' },
			...{ categories: ['food'], languages: 'ro, pl', costNote: '£2', cost: 'paid' }
		});
		if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
		expect(reading.part).toMatchObject({
			title: 'Tea and cake',
			schedule: {
				start: '2026-11-24T10:00',
				end: '2026-11-24T12:00',
				rule: 'FREQ=MONTHLY;BYDAY=4TU;UNTIL=20270630'
			},
			web: 'https://example.org',
			languages: ['ro', 'pl'],
			minAge: 16
		});
		const again = readEventForm(typedOfEvent(reading.part), known, null);
		expect(again).toEqual(reading);
	});

	it('goes past midnight where a last day is given', () => {
		expect(problems({ startTime: '22:00', endTime: '01:00' })).toEqual({
			endTime: 'ends_before_start'
		});
		expect(read({ startTime: '22:00', endTime: '01:00', endDate: '2026-11-25' }).ok).toBe(true);
	});

	it('is for whole days without times', () => {
		const reading = read({ allDay: 'yes', startTime: '', endTime: '', endDate: '2026-11-26' });
		expect(reading).toMatchObject({
			part: { schedule: { start: '2026-11-24', end: '2026-11-26', allDay: true } }
		});
	});

	it.each<[Partial<TypedEvent>, object]>([
		[{ title: ' ' }, { title: 'missing' }],
		[{ title: 'x'.repeat(201) }, { title: 'too_long' }],
		[{ startDate: '' }, { startDate: 'missing' }],
		[{ startDate: '2026-02-30' }, { startDate: 'date' }],
		[{ startTime: '25:00' }, { startTime: 'time' }],
		[{ endTime: 'noon' }, { endTime: 'time' }],
		[{ endDate: '2027-03-01' }, { endDate: 'too_long' }],
		[{ repeat: 'weekly', until: '2026-11-01' }, { until: 'over_before_start' }],
		[{ repeat: 'hourly' }, { repeat: 'unknown' }],
		[{ areaId: '' }, { areaId: 'missing' }],
		[{ areaId: 'mars' }, { areaId: 'unknown' }],
		[{ categories: ['mars'] }, { categories: 'unknown' }],
		[{ web: 'not an address' }, { web: 'web' }],
		[{ minAge: 'six' }, { minAge: 'age' }],
		[{ minAge: '60', maxAge: '18' }, { maxAge: 'ages' }],
		[{ cost: 'sometimes' }, { cost: 'unknown' }]
	])('says what is wrong: %o', (changes, expected) => {
		expect(problems(changes)).toEqual(expected);
	});

	it('keeps what was decided for single dates, also at another hour, as far as they are still there', () => {
		const standing: Schedule = {
			...{ start: '2026-11-24T10:00', end: '2026-11-24T12:00', allDay: false },
			...{ rule: 'FREQ=WEEKLY;BYDAY=TU', alsoOn: [], notOn: ['2026-12-22T10:00'] },
			changes: [
				{
					on: '2026-12-01T10:00',
					cancelled: true,
					start: null,
					end: null,
					title: null,
					note: 'Snow'
				}
			]
		};
		expect(read({ repeat: 'weekly', startTime: '11:00' }, standing)).toMatchObject({
			part: {
				schedule: {
					notOn: ['2026-12-22T11:00'],
					changes: [{ on: '2026-12-01T11:00', note: 'Snow' }]
				}
			}
		});
		expect(read({ repeat: 'weekly', startDate: '2026-11-25' }, standing)).toMatchObject({
			part: { schedule: { notOn: [], changes: [] } }
		});
	});
});
