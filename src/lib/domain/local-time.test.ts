import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { addDays, localMoment, wallClock, weekdayOf } from './local-time';

describe('localMoment', () => {
	it.each([
		['2026-01-05T09:30:00Z', '2026-01-05', 1, 9 * 60 + 30],
		['2026-07-05T09:30:00Z', '2026-07-05', 7, 10 * 60 + 30],
		['2026-06-30T23:30:00Z', '2026-07-01', 3, 30],
		['2026-12-31T23:59:59Z', '2026-12-31', 4, 23 * 60 + 59],
		['2027-01-01T00:00:00Z', '2027-01-01', 5, 0],
		// The clocks go forward: there is no 01:30 on the wall.
		['2026-03-29T00:59:00Z', '2026-03-29', 7, 59],
		['2026-03-29T01:00:00Z', '2026-03-29', 7, 120],
		// They go back: 01:30 comes twice.
		['2026-10-25T00:30:00Z', '2026-10-25', 7, 90],
		['2026-10-25T01:30:00Z', '2026-10-25', 7, 90]
	])('%s', (instant, date, weekday, minutes) => {
		expect(localMoment(new Date(instant))).toEqual({ date, weekday, minutes });
	});
});

describe('addDays', () => {
	it('goes over months, years and leap days', () => {
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
	});

	it('there and back again is the same day, and a week later the same weekday', () => {
		const day = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
				expect(addDays(addDays(date, days), -days)).toBe(date);
				expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
			})
		);
	});
});

describe('the rule of the zone', () => {
	const anyMinute = fc
		.oneof(
			fc.integer({ min: Date.parse('1996-01-01'), max: Date.parse('2060-01-01') }),
			// Around the changes of the clocks.
			fc
				.tuple(
					fc.integer({ min: 1996, max: 2059 }),
					fc.constantFrom('03-25', '10-25'),
					fc.nat(8640)
				)
				.map(([year, day, minutes]) => Date.parse(`${year}-${day}`) + minutes * 60_000)
		)
		.map((instant) => Math.floor(instant / 60_000) * 60_000);

	it('is that of the zone database', () => {
		fc.assert(
			fc.property(anyMinute, (instant) => {
				const there =
					Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/London');
				expect(localMoment(new Date(instant))).toEqual({
					date: there.toPlainDate().toString(),
					weekday: there.dayOfWeek,
					minutes: there.hour * 60 + there.minute
				});
			}),
			{ numRuns: 2000 }
		);
	});

	it('gives the instant of a time on the wall, skipped and doubled hours included', () => {
		fc.assert(
			fc.property(anyMinute, fc.integer({ min: 0, max: 2 * 24 * 60 - 1 }), (instant, minutes) => {
				const date = new Date(instant).toISOString().slice(0, 10);
				const onWall = Temporal.PlainDateTime.from(date).add({ minutes });
				expect(wallClock(date)(minutes)).toBe(
					onWall.toZonedDateTime('Europe/London').epochMilliseconds
				);
			}),
			{ numRuns: 2000 }
		);
	});
});
