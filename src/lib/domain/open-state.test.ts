import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOpenFilter, openState, spansOn } from './open-state';
import type { OpeningTimes, WeeklySpan } from './opening-times';
import { OPEN_FILTERS } from './search-query';

const span = (day: number, opens: string, closes: string, staffed = true): WeeklySpan => ({
	day,
	opens,
	closes,
	staffed
});
const times = (spans: WeeklySpan[], season: OpeningTimes['season'] = null): OpeningTimes => ({
	spans,
	season,
	note: null
});
const at = (iso: string) => new Date(iso);

// 2026-11-23 is a Monday; London is on UTC then.
const MONDAY = '2026-11-23';
const office = times([
	span(1, '09:00', '12:00'),
	span(1, '13:00', '17:00'),
	span(3, '10:00', '16:00')
]);

describe('openState', () => {
	it('knows nothing where no times are given', () => {
		expect(openState(null, at(`${MONDAY}T10:00Z`))).toEqual({ state: 'unknown' });
		expect(openState(times([]), at(`${MONDAY}T10:00Z`))).toEqual({ state: 'unknown' });
	});

	it('is open from the first minute and closed from the last', () => {
		expect(openState(office, at(`${MONDAY}T09:00Z`))).toEqual({
			state: 'open',
			until: '12:00',
			staffed: true
		});
		expect(openState(office, at(`${MONDAY}T11:59Z`))).toMatchObject({ state: 'open' });
		expect(openState(office, at(`${MONDAY}T12:00Z`))).toMatchObject({
			state: 'closed',
			opensOn: MONDAY,
			opensAt: '13:00',
			inDays: 0
		});
	});

	it('names the next day it opens, up to the same weekday of next week', () => {
		expect(openState(office, at(`${MONDAY}T18:00Z`))).toMatchObject({
			opensOn: '2026-11-25',
			inDays: 2
		});
		const weekly = times([span(1, '09:00', '10:00')]);
		expect(openState(weekly, at(`${MONDAY}T11:00Z`))).toMatchObject({
			opensOn: '2026-11-30',
			inDays: 7
		});
	});

	it('runs past midnight into the next morning', () => {
		const night = times([span(5, '20:00', '02:00')]);
		const friday = '2026-11-27';
		expect(openState(night, at(`${friday}T23:30Z`))).toMatchObject({
			state: 'open',
			until: '02:00'
		});
		expect(openState(night, at('2026-11-28T01:59Z'))).toMatchObject({
			state: 'open',
			until: '02:00'
		});
		expect(openState(night, at('2026-11-28T02:00Z'))).toMatchObject({ state: 'closed' });
		// The same minutes of the morning before belong to no session.
		expect(openState(night, at(`${friday}T01:00Z`))).toMatchObject({ state: 'closed', inDays: 0 });
	});

	it('takes equal times as round the clock', () => {
		const always = times([span(1, '00:00', '00:00')]);
		expect(openState(always, at(`${MONDAY}T00:00Z`))).toMatchObject({ state: 'open' });
		expect(openState(always, at(`${MONDAY}T23:59Z`))).toMatchObject({ state: 'open' });
		expect(openState(always, at('2026-11-24T00:00Z'))).toMatchObject({ state: 'closed' });
	});

	it('joins sessions that follow without a gap', () => {
		const hall = times([span(1, '09:00', '12:00'), span(1, '12:00', '17:00')]);
		expect(openState(hall, at(`${MONDAY}T10:00Z`))).toMatchObject({ until: '17:00' });
	});

	it('says until when somebody is at the desk, and then until when the doors are open', () => {
		const hub = times([span(1, '09:00', '17:00'), span(1, '17:00', '20:00', false)]);
		expect(openState(hub, at(`${MONDAY}T10:00Z`))).toMatchObject({ until: '17:00', staffed: true });
		expect(openState(hub, at(`${MONDAY}T18:00Z`))).toMatchObject({
			until: '20:00',
			staffed: false
		});
	});

	it('goes on without a gap over midnight', () => {
		const shelter = times([span(1, '18:00', '00:00'), span(2, '00:00', '08:00')]);
		expect(openState(shelter, at(`${MONDAY}T20:00Z`))).toMatchObject({
			state: 'open',
			until: '08:00'
		});
	});
});

describe('a season', () => {
	const winter = times([span(7, '10:00', '12:00')], { from: '11-01', to: '03-31' });

	it('may run over new year', () => {
		// Sundays.
		expect(openState(winter, at('2026-12-27T10:30Z'))).toMatchObject({ state: 'open' });
		expect(openState(winter, at('2027-01-03T10:30Z'))).toMatchObject({ state: 'open' });
		expect(openState(winter, at('2026-12-28T10:30Z'))).toMatchObject({ opensOn: '2027-01-03' });
	});

	it('says when it begins again', () => {
		expect(openState(winter, at('2026-06-14T10:30Z'))).toEqual({
			state: 'out_of_season',
			from: '11-01'
		});
	});

	it('offers its first day before it has begun', () => {
		// 1 November 2026 is a Sunday.
		expect(openState(winter, at('2026-10-28T12:00Z'))).toMatchObject({
			state: 'closed',
			opensOn: '2026-11-01'
		});
	});

	it('still counts the last night when that ends after it', () => {
		const late = times([span(2, '20:00', '02:00')], { from: '11-01', to: '03-31' });
		// 31 March 2026 is a Tuesday; London is on summer time.
		expect(openState(late, at('2026-04-01T00:30Z'))).toMatchObject({ state: 'open' });
		expect(openState(late, at('2026-04-01T01:30Z'))).toEqual({
			state: 'out_of_season',
			from: '11-01'
		});
	});

	it('has no spans outside it', () => {
		expect(spansOn(winter, '2026-06-14')).toEqual([]);
		expect(spansOn(winter, '2026-12-27')).toHaveLength(1);
	});
});

describe('the days on which the clocks change', () => {
	const sunday = times([span(7, '00:30', '03:00'), span(7, '10:00', '12:00')]);

	it('go by the clock on the wall in spring', () => {
		// 2026-03-29: 01:00 GMT becomes 02:00 BST.
		expect(openState(sunday, at('2026-03-29T00:45Z'))).toMatchObject({
			state: 'open',
			until: '03:00'
		});
		expect(openState(sunday, at('2026-03-29T01:30Z'))).toMatchObject({
			state: 'open',
			until: '03:00'
		});
		expect(openState(sunday, at('2026-03-29T02:00Z'))).toMatchObject({ state: 'closed' });
		expect(openState(sunday, at('2026-03-29T09:00Z'))).toMatchObject({
			state: 'open',
			until: '12:00'
		});
	});

	it('go by the clock on the wall in autumn, the hour that comes twice included', () => {
		// 2026-10-25: 02:00 BST becomes 01:00 GMT.
		expect(openState(sunday, at('2026-10-25T00:30Z'))).toMatchObject({ state: 'open' });
		expect(openState(sunday, at('2026-10-25T01:30Z'))).toMatchObject({ state: 'open' });
		expect(openState(sunday, at('2026-10-25T03:00Z'))).toMatchObject({ state: 'closed' });
		expect(openState(sunday, at('2026-10-25T10:30Z'))).toMatchObject({ state: 'open' });
	});

	it('keep the session of the night before', () => {
		const saturdayNight = times([span(6, '22:00', '02:30')]);
		expect(openState(saturdayNight, at('2026-03-29T01:15Z'))).toMatchObject({ state: 'open' });
		expect(openState(saturdayNight, at('2026-03-29T01:30Z'))).toMatchObject({ state: 'closed' });
	});
});

describe('matchesOpenFilter', () => {
	it('never promises where hours are not known', () => {
		for (const filter of OPEN_FILTERS) {
			expect(matchesOpenFilter(null, filter, at(`${MONDAY}T10:00Z`))).toBe(false);
			expect(matchesOpenFilter(times([]), filter, at(`${MONDAY}T10:00Z`))).toBe(false);
		}
	});

	it('"today" is what is open or will yet open', () => {
		expect(matchesOpenFilter(office, 'today', at(`${MONDAY}T12:30Z`))).toBe(true);
		expect(matchesOpenFilter(office, 'today', at(`${MONDAY}T17:00Z`))).toBe(false);
	});

	it('a weekday looks at the coming week, today included', () => {
		expect(matchesOpenFilter(office, 'mon', at(`${MONDAY}T20:00Z`))).toBe(true);
		expect(matchesOpenFilter(office, 'wed', at(`${MONDAY}T20:00Z`))).toBe(true);
		expect(matchesOpenFilter(office, 'thu', at(`${MONDAY}T20:00Z`))).toBe(false);
	});

	it('a season that ends before that day is not offered', () => {
		const untilTuesday = times([span(1, '10:00', '11:00'), span(3, '10:00', '11:00')], {
			from: '11-01',
			to: '11-24'
		});
		expect(matchesOpenFilter(untilTuesday, 'mon', at(`${MONDAY}T08:00Z`))).toBe(true);
		expect(matchesOpenFilter(untilTuesday, 'wed', at(`${MONDAY}T08:00Z`))).toBe(false);
	});

	it('"evening" is what still runs after half past five on a weekday, "weekend" Saturday and Sunday', () => {
		const until = (closes: string, day = 2) => times([span(day, '15:00', closes)]);
		expect(matchesOpenFilter(until('17:30'), 'evening', at(`${MONDAY}T08:00Z`))).toBe(false);
		expect(matchesOpenFilter(until('17:31'), 'evening', at(`${MONDAY}T08:00Z`))).toBe(true);
		expect(matchesOpenFilter(until('01:00'), 'evening', at(`${MONDAY}T08:00Z`))).toBe(true);
		expect(matchesOpenFilter(until('20:00', 6), 'evening', at(`${MONDAY}T08:00Z`))).toBe(false);
		expect(matchesOpenFilter(until('20:00', 6), 'weekend', at(`${MONDAY}T08:00Z`))).toBe(true);
		expect(matchesOpenFilter(until('20:00'), 'weekend', at(`${MONDAY}T08:00Z`))).toBe(false);
	});
});

const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
	.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const anyTimes = fc
	.array(
		fc.record({
			day: fc.integer({ min: 1, max: 7 }),
			opens: clock,
			closes: clock,
			staffed: fc.boolean()
		}),
		{
			maxLength: 8
		}
	)
	.map((spans) => times(spans));
const anyMoment = fc.date({
	min: new Date('2026-01-01'),
	max: new Date('2028-01-01'),
	noInvalidDate: true
});

describe('whatever the times', () => {
	it('a state and the filters agree', () => {
		fc.assert(
			fc.property(anyTimes, anyMoment, (model, now) => {
				const { state } = openState(model, now);
				expect(matchesOpenFilter(model, 'now', now)).toBe(state === 'open');
				if (state === 'open') expect(matchesOpenFilter(model, 'today', now)).toBe(true);
			})
		);
	});

	it('whoever is told to come at a time finds it open then', () => {
		fc.assert(
			fc.property(anyTimes, anyMoment, (model, now) => {
				const answer = openState(model, now);
				if (answer.state !== 'closed') return;
				// Noon UTC of that day has the right date in London, and only spans that begin that day count.
				const opening = spansOn(model, answer.opensOn).map((one) => one.opens);
				expect(opening).toContain(answer.opensAt);
				expect(answer.opensOn >= now.toISOString().slice(0, 10)).toBe(true);
			})
		);
	});
});
