import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENGLAND, type Calendar } from '#domain/opening/calendar';
import { matchesOpenFilter, openBit } from '#domain/opening/filters';
import { openMoment } from '#domain/opening/moment';
import type { OpeningTimes } from '#domain/opening/times';
import { OPEN_FILTERS } from '#domain/search-query';
import { openMask, readyTimes } from './open-mask';

const two = (value: number) => String(value).padStart(2, '0');
const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 31, 59))
	.map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const span = fc
	.record({
		day: fc.integer({ min: 1, max: 7 }),
		opens: clock,
		closes: clock,
		staffed: fc.boolean(),
		nth: fc.constantFrom(null, 1 as const, -1 as const)
	})
	.map(({ nth, ...rest }) => ({ ...rest, ...(nth && { only: { nth: [nth] } }) }));
const anyTimes: fc.Arbitrary<OpeningTimes> = fc.record({
	spans: fc.array(span, { minLength: 1, maxLength: 6 }),
	season: fc.constantFrom(null, { from: '11-01', to: '03-31' }),
	bankHolidays: fc.constantFrom(undefined, 'closed', 'as_usual'),
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
		'2026-12-25T12:00Z',
		'2026-12-31T23:59Z',
		'2027-01-01T00:00Z'
	].map((text) => new Date(text))
);
const noHolidays: Calendar = { bankHolidays: {}, schoolHolidays: [], schoolYears: [] };

it('says the same as the domain for every filter, also when asked again later or by other holidays', () => {
	fc.assert(
		fc.property(
			anyTimes,
			fc.array(fc.tuple(fc.oneof(anyMoment, ticklish), fc.constantFrom(ENGLAND, noHolidays)), {
				minLength: 1,
				maxLength: 4
			}),
			(times, moments) => {
				const ready = readyTimes([{ of: null, kinds: ['group'], times }]);
				for (const [now, calendar] of moments) {
					const mask = openMask(ready, { moment: openMoment(now, calendar), kinds: [] });
					const found = OPEN_FILTERS.filter((filter) => (mask & openBit(filter)) !== 0);
					expect(found).toEqual(
						OPEN_FILTERS.filter((filter) => matchesOpenFilter(times, filter, now, calendar))
					);
				}
			}
		),
		{ numRuns: 500 }
	);
});

it('promises nothing where nothing is known', () => {
	const unknown = readyTimes([{ of: null, kinds: ['group'], times: null }]);
	const moment = openMoment(new Date('2026-11-23T10:00Z'), ENGLAND);
	expect(openMask(unknown, { moment, kinds: [] })).toBe(0);
});
