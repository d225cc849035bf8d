import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localMoment } from '#domain/local-time';
import { matchesOpenFilter } from '#domain/open-state';
import type { OpeningTimes } from '#domain/opening-times';
import { OPEN_FILTERS } from '#domain/search-query';
import { openBit, openMask, readyTimes } from './open-mask';

const two = (value: number) => String(value).padStart(2, '0');
const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 31, 59))
	.map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const monthDay = fc
	.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([month, day]) => `${two(month)}-${two(day)}`);
const anyTimes: fc.Arbitrary<OpeningTimes> = fc.record({
	spans: fc.array(
		fc.record({
			day: fc.integer({ min: 1, max: 7 }),
			opens: clock,
			closes: clock,
			staffed: fc.boolean()
		}),
		{ maxLength: 6 }
	),
	season: fc.option(fc.record({ from: monthDay, to: monthDay })),
	note: fc.constant(null)
});
const anyMoment = fc.date({
	min: new Date('2026-01-01'),
	max: new Date('2028-01-01'),
	noInvalidDate: true
});
/** The minutes at which filters change most. */
const ticklish = fc.constantFrom(
	...[
		'2026-03-29T00:59Z',
		'2026-03-29T01:00Z',
		'2026-10-25T00:30Z',
		'2026-10-25T01:30Z',
		'2026-12-31T23:59Z',
		'2027-01-01T00:00Z'
	].map((text) => new Date(text))
);

it('says the same as the domain for every filter, also when asked again later', () => {
	fc.assert(
		fc.property(
			anyTimes,
			fc.array(fc.oneof(anyMoment, ticklish), { minLength: 1, maxLength: 4 }),
			(times, moments) => {
				const ready = readyTimes(times);
				for (const now of moments) {
					const mask = openMask(ready, localMoment(now));
					for (const filter of OPEN_FILTERS) {
						expect([filter, (mask & openBit(filter)) !== 0]).toEqual([
							filter,
							matchesOpenFilter(times, filter, now)
						]);
					}
				}
			}
		),
		{ numRuns: 500 }
	);
});

it('promises nothing where nothing is known', () => {
	expect(openMask(readyTimes(null), localMoment(new Date('2026-11-23T10:00Z')))).toBe(0);
});
