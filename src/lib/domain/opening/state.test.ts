import { describe, expect, it } from 'vitest';
import { OPEN_FILTERS } from '../search-query';
import { ENGLAND, type Calendar } from './calendar';
import { matchesOpenFilter } from './filters';
import { openBetween, openState } from './state';
import type { OpeningTimes, WeeklySpan } from './times';
import { hoursOnDate, weekOf } from './week';

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
		expect(openState(null, at(`${MONDAY}T10:00Z`), ENGLAND)).toEqual({ state: 'unknown' });
		expect(openState(times([]), at(`${MONDAY}T10:00Z`), ENGLAND)).toEqual({ state: 'unknown' });
	});

	it('is open from the first minute and closed from the last', () => {
		expect(openState(office, at(`${MONDAY}T09:00Z`), ENGLAND)).toEqual({
			state: 'open',
			until: '12:00',
			staffed: true,
			ask: null,
			next: { on: MONDAY, at: '13:00', inDays: 0, staffed: true, ask: null, doubt: null }
		});
		expect(openState(office, at(`${MONDAY}T11:59Z`), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(office, at(`${MONDAY}T12:00Z`), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: MONDAY, at: '13:00', inDays: 0 }
		});
	});

	it('names the next day it opens, up to the same weekday of next week', () => {
		expect(openState(office, at(`${MONDAY}T18:00Z`), ENGLAND)).toMatchObject({
			next: { on: '2026-11-25', inDays: 2 }
		});
		const weekly = times([span(1, '09:00', '10:00')]);
		expect(openState(weekly, at(`${MONDAY}T11:00Z`), ENGLAND)).toMatchObject({
			next: { on: '2026-11-30', inDays: 7 }
		});
	});

	it('runs past midnight into the next morning', () => {
		const night = times([span(5, '20:00', '02:00')]);
		const friday = '2026-11-27';
		expect(openState(night, at(`${friday}T23:30Z`), ENGLAND)).toMatchObject({
			state: 'open',
			until: '02:00'
		});
		expect(openState(night, at('2026-11-28T01:59Z'), ENGLAND)).toMatchObject({
			state: 'open',
			until: '02:00'
		});
		expect(openState(night, at('2026-11-28T02:00Z'), ENGLAND)).toMatchObject({ state: 'closed' });
		// The same minutes of the morning before belong to no session.
		expect(openState(night, at(`${friday}T01:00Z`), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { inDays: 0 }
		});
	});

	it('takes equal times as round the clock', () => {
		const always = times([span(1, '00:00', '00:00')]);
		expect(openState(always, at(`${MONDAY}T00:00Z`), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(always, at(`${MONDAY}T23:59Z`), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(always, at('2026-11-24T00:00Z'), ENGLAND)).toMatchObject({ state: 'closed' });
	});

	it('joins sessions that follow without a gap', () => {
		const hall = times([span(1, '09:00', '12:00'), span(1, '12:00', '17:00')]);
		expect(openState(hall, at(`${MONDAY}T10:00Z`), ENGLAND)).toMatchObject({ until: '17:00' });
	});

	it('says until when somebody is at the desk, and then until when the doors are open', () => {
		const hub = times([span(1, '09:00', '17:00'), span(1, '17:00', '20:00', false)]);
		expect(openState(hub, at(`${MONDAY}T10:00Z`), ENGLAND)).toMatchObject({
			until: '17:00',
			staffed: true
		});
		expect(openState(hub, at(`${MONDAY}T18:00Z`), ENGLAND)).toMatchObject({
			until: '20:00',
			staffed: false
		});
	});

	it('goes on without a gap over midnight', () => {
		const shelter = times([span(1, '18:00', '00:00'), span(2, '00:00', '08:00')]);
		expect(openState(shelter, at(`${MONDAY}T20:00Z`), ENGLAND)).toMatchObject({
			state: 'open',
			until: '08:00'
		});
	});
});

describe('a season', () => {
	const winter = times([span(7, '10:00', '12:00')], { from: '11-01', to: '03-31' });

	it('may run over new year', () => {
		// Sundays.
		expect(openState(winter, at('2026-12-27T10:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(winter, at('2027-01-03T10:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(winter, at('2026-12-28T10:30Z'), ENGLAND)).toMatchObject({
			next: { on: '2027-01-03' }
		});
	});

	it('says when it begins again', () => {
		expect(openState(winter, at('2026-06-14T10:30Z'), ENGLAND)).toEqual({
			state: 'out_of_season',
			from: '11-01'
		});
	});

	it('offers its first day before it has begun', () => {
		// 1 November 2026 is a Sunday.
		expect(openState(winter, at('2026-10-28T12:00Z'), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: '2026-11-01' }
		});
	});

	it('still counts the last night when that ends after it', () => {
		const late = times([span(2, '20:00', '02:00')], { from: '11-01', to: '03-31' });
		// 31 March 2026 is a Tuesday; London is on summer time.
		expect(openState(late, at('2026-04-01T00:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(late, at('2026-04-01T01:30Z'), ENGLAND)).toEqual({
			state: 'out_of_season',
			from: '11-01'
		});
	});

	it('has no spans outside it', () => {
		expect(hoursOnDate(winter, '2026-06-14', ENGLAND).hours).toEqual([]);
		expect(hoursOnDate(winter, '2026-12-27', ENGLAND).hours).toHaveLength(1);
	});
});

describe('the days on which the clocks change', () => {
	const sunday = times([span(7, '00:30', '03:00'), span(7, '10:00', '12:00')]);

	it('go by the clock on the wall in spring', () => {
		// 2026-03-29: 01:00 GMT becomes 02:00 BST.
		expect(openState(sunday, at('2026-03-29T00:45Z'), ENGLAND)).toMatchObject({
			state: 'open',
			until: '03:00'
		});
		expect(openState(sunday, at('2026-03-29T01:30Z'), ENGLAND)).toMatchObject({
			state: 'open',
			until: '03:00'
		});
		expect(openState(sunday, at('2026-03-29T02:00Z'), ENGLAND)).toMatchObject({ state: 'closed' });
		expect(openState(sunday, at('2026-03-29T09:00Z'), ENGLAND)).toMatchObject({
			state: 'open',
			until: '12:00'
		});
	});

	it('go by the clock on the wall in autumn, the hour that comes twice included', () => {
		// 2026-10-25: 02:00 BST becomes 01:00 GMT.
		expect(openState(sunday, at('2026-10-25T00:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(sunday, at('2026-10-25T01:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
		expect(openState(sunday, at('2026-10-25T03:00Z'), ENGLAND)).toMatchObject({ state: 'closed' });
		expect(openState(sunday, at('2026-10-25T10:30Z'), ENGLAND)).toMatchObject({ state: 'open' });
	});

	it('keep the session of the night before', () => {
		const saturdayNight = times([span(6, '22:00', '02:30')]);
		expect(openState(saturdayNight, at('2026-03-29T01:15Z'), ENGLAND)).toMatchObject({
			state: 'open'
		});
		expect(openState(saturdayNight, at('2026-03-29T01:30Z'), ENGLAND)).toMatchObject({
			state: 'closed'
		});
	});
});

describe('matchesOpenFilter', () => {
	it('never promises where hours are not known', () => {
		for (const filter of OPEN_FILTERS) {
			expect(matchesOpenFilter(null, filter, at(`${MONDAY}T10:00Z`), ENGLAND)).toBe(false);
			expect(matchesOpenFilter(times([]), filter, at(`${MONDAY}T10:00Z`), ENGLAND)).toBe(false);
		}
	});

	it('"today" is what is open or will yet open', () => {
		expect(matchesOpenFilter(office, 'today', at(`${MONDAY}T12:30Z`), ENGLAND)).toBe(true);
		expect(matchesOpenFilter(office, 'today', at(`${MONDAY}T17:00Z`), ENGLAND)).toBe(false);
	});

	it('a weekday looks at the coming week, today included', () => {
		expect(matchesOpenFilter(office, 'mon', at(`${MONDAY}T20:00Z`), ENGLAND)).toBe(true);
		expect(matchesOpenFilter(office, 'wed', at(`${MONDAY}T20:00Z`), ENGLAND)).toBe(true);
		expect(matchesOpenFilter(office, 'thu', at(`${MONDAY}T20:00Z`), ENGLAND)).toBe(false);
	});

	it('a season that ends before that day is not offered', () => {
		const untilTuesday = times([span(1, '10:00', '11:00'), span(3, '10:00', '11:00')], {
			from: '11-01',
			to: '11-24'
		});
		expect(matchesOpenFilter(untilTuesday, 'mon', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(true);
		expect(matchesOpenFilter(untilTuesday, 'wed', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(false);
	});

	it('"evening" is what still runs after half past five on a weekday, "weekend" Saturday and Sunday', () => {
		const until = (closes: string, day = 2) => times([span(day, '15:00', closes)]);
		expect(matchesOpenFilter(until('17:30'), 'evening', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			false
		);
		expect(matchesOpenFilter(until('17:31'), 'evening', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			true
		);
		expect(matchesOpenFilter(until('01:00'), 'evening', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			true
		);
		expect(matchesOpenFilter(until('20:00', 6), 'evening', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			false
		);
		expect(matchesOpenFilter(until('20:00', 6), 'weekend', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			true
		);
		expect(matchesOpenFilter(until('20:00'), 'weekend', at(`${MONDAY}T08:00Z`), ENGLAND)).toBe(
			false
		);
	});
});

const say = (rest: Partial<OpeningTimes>) => ({ ...office, ...rest });

describe('a bank holiday', () => {
	// 28 December 2026 is a Monday and the bank holiday for Boxing Day.
	const noon = at('2026-12-28T10:00Z');

	it('about which nobody has said anything is neither open nor closed', () => {
		expect(openState(office, noon, ENGLAND)).toMatchObject({
			state: 'unsure',
			until: '12:00',
			doubt: 'bank_holiday',
			name: 'Boxing Day'
		});
		for (const filter of ['now', 'today', 'mon'] as const) {
			expect(matchesOpenFilter(office, filter, noon, ENGLAND)).toBe(false);
		}
	});

	it('closes where that is said, and says so', () => {
		expect(openState(say({ bankHolidays: 'closed' }), noon, ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: '2026-12-30', doubt: null },
			because: { type: 'bank_holiday', name: 'Boxing Day' }
		});
	});

	it('may be as usual, or have hours of its own', () => {
		const asUsual = say({ bankHolidays: 'as_usual' });
		expect(openState(asUsual, noon, ENGLAND)).toMatchObject({ state: 'open', until: '12:00' });
		const short = say({
			bankHolidays: { hours: [{ opens: '09:30', closes: '11:00', staffed: true }] }
		});
		expect(openState(short, noon, ENGLAND)).toMatchObject({ state: 'open', until: '11:00' });
		// 25 December 2026 is a Friday, when the office is never open otherwise.
		expect(openState(short, at('2026-12-25T10:00Z'), ENGLAND)).toMatchObject({ state: 'open' });
	});

	it('is announced with its doubt beforehand', () => {
		expect(openState(office, at('2026-12-27T12:00Z'), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: '2026-12-28', doubt: 'bank_holiday' }
		});
	});
});

describe('exceptions', () => {
	const refurbished = say({
		exceptions: [
			{ from: '2026-11-16', to: '2026-12-13', hours: [], reason: 'New roof' },
			{
				from: '2026-11-23',
				to: '2026-11-23',
				hours: [{ opens: '18:00', closes: '20:00', staffed: true }],
				reason: null
			}
		]
	});

	it('close, with the reason and the next opening', () => {
		expect(openState(refurbished, at('2026-11-25T11:00Z'), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: '2026-12-14', inDays: 19 },
			because: { type: 'exception', reason: 'New roof', to: '2026-12-13' }
		});
	});

	it('the shorter one wins', () => {
		expect(openState(refurbished, at('2026-11-23T18:30Z'), ENGLAND)).toMatchObject({
			state: 'open',
			until: '20:00'
		});
		expect(openState(refurbished, at('2026-11-23T10:00Z'), ENGLAND)).toMatchObject({
			state: 'closed',
			next: { on: MONDAY, at: '18:00' }
		});
	});

	it('can close a place whose hours nobody knows', () => {
		const unknown = {
			...times([]),
			exceptions: [{ from: MONDAY, to: MONDAY, hours: [], reason: 'Flood' }]
		};
		expect(openState(unknown, at(`${MONDAY}T10:00Z`), ENGLAND)).toMatchObject({
			state: 'closed_for_now'
		});
		expect(openState(unknown, at('2026-11-24T10:00Z'), ENGLAND)).toEqual({ state: 'unknown' });
	});
});

describe('school terms', () => {
	const homework = times([{ ...span(1, '15:30', '17:00'), only: { school: 'term' } }]);
	const calendar: Calendar = {
		bankHolidays: {},
		schoolHolidays: [{ from: '2026-12-19', to: '2027-01-03', name: 'Christmas holidays' }],
		schoolYears: [{ from: '2026-09-01', to: '2027-07-31', source: 'The council' }]
	};

	it('go by the dates passed in', () => {
		expect(openState(homework, at(`${MONDAY}T16:00Z`), calendar)).toMatchObject({ state: 'open' });
		expect(openState(homework, at('2026-12-21T16:00Z'), calendar)).toMatchObject({
			state: 'closed',
			next: { on: '2027-01-04', inDays: 14 }
		});
	});

	it('are only likely where there are no dates; a weekday may still be asked for', () => {
		const now = at(`${MONDAY}T16:00Z`);
		expect(openState(homework, now, ENGLAND)).toMatchObject({
			state: 'unsure',
			doubt: 'school_dates'
		});
		expect(matchesOpenFilter(homework, 'now', now, ENGLAND)).toBe(false);
		expect(matchesOpenFilter(homework, 'mon', now, ENGLAND)).toBe(true);
	});
});

describe('by appointment', () => {
	it('is no door to walk through', () => {
		const clinic = say({ ask: 'by_appointment' });
		const now = at(`${MONDAY}T10:00Z`);
		expect(openState(clinic, now, ENGLAND)).toMatchObject({ state: 'open', ask: 'by_appointment' });
		expect(matchesOpenFilter(clinic, 'now', now, ENGLAND)).toBe(false);
		expect(matchesOpenFilter(clinic, 'today', now, ENGLAND)).toBe(true);
	});

	it('may be all that is known', () => {
		expect(
			openState({ ...times([]), ask: 'by_appointment' }, at(`${MONDAY}T10:00Z`), ENGLAND)
		).toEqual({
			state: 'by_appointment'
		});
	});
});

describe('rules of the month and the fortnight', () => {
	const only = (rule: WeeklySpan['only'], day = 6) =>
		times([{ ...span(day, '14:00', '16:00'), only: rule }]);
	const next = (model: OpeningTimes, from: string) => {
		const answer = openState(model, at(`${from}T00:00Z`), ENGLAND);
		return answer.state === 'closed' ? answer.next.on : answer.state;
	};

	it.each<[string, OpeningTimes, string, string]>([
		['first Saturday', only({ nth: [1] }), '2026-11-08', '2026-12-05'],
		['last Friday', only({ nth: [-1] }, 5), '2026-11-22', '2026-11-27'],
		['fifth Sunday', only({ nth: [5] }, 7), '2026-12-01', '2027-01-31'],
		[
			'other Mondays',
			only({ every: { weeks: 2, from: '2026-11-02' } }, 1),
			'2026-11-17',
			'2026-11-30'
		],
		[
			'other Mondays, over new year',
			only({ every: { weeks: 2, from: '2026-11-02' } }, 1),
			'2026-12-29',
			'2027-01-11'
		],
		[
			'a season of its own',
			only({ season: { from: '11-01', to: '03-31' } }),
			'2026-06-01',
			'2026-11-07'
		],
		['dates', only({ dates: { from: '2027-01-10', to: null } }), '2026-11-22', '2027-01-16'],
		[
			'dates that are over',
			only({ dates: { from: null, to: '2026-11-21' } }),
			'2026-11-22',
			'closed_for_now'
		]
	])('%s', (_, model, from, expected) => {
		expect(next(model, from)).toBe(expected);
	});
});

describe('openBetween', () => {
	it('gives instants, the night before included', () => {
		const night = times([span(6, '22:00', '02:30')]);
		// The clocks go back on 25 October 2026.
		const found = openBetween(night, at('2026-10-25T00:00Z'), at('2026-11-01T00:00Z'), ENGLAND);
		expect(found.map(({ opens, closes }) => [opens.toISOString(), closes.toISOString()])).toEqual([
			['2026-10-24T21:00:00.000Z', '2026-10-25T02:30:00.000Z'],
			['2026-10-31T22:00:00.000Z', '2026-11-01T02:30:00.000Z']
		]);
	});
});

describe('weekOf', () => {
	it('has the holidays, closures and closed days of this very week', () => {
		const week = weekOf(
			{ ...office, bankHolidays: 'closed', closedDays: [7] },
			'2026-12-31',
			ENGLAND
		);
		expect(week.map(({ hours, isClosed }) => (isClosed ? 'closed' : hours.length))).toEqual([
			'closed',
			0,
			1,
			0,
			'closed',
			0,
			'closed'
		]);
		expect(week[0]?.special).toEqual({ type: 'bank_holiday', name: 'Boxing Day' });
		expect(week[4]).toMatchObject({ date: '2027-01-01', special: { name: 'New Year’s Day' } });
		expect(week.map(({ isToday }) => isToday).indexOf(true)).toBe(3);
	});
});
