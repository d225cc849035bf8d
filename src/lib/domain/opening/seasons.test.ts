import { describe, expect, it } from 'vitest';
import type { TimesOf } from './by-kind';
import type { Season } from './season';
import { nextStart, seasonsToCheck, spacesNow } from './seasons';

const winter = { from: '11-01', to: '03-31' };
const summer = { from: '06-01', to: '08-31' };
const times = (season: Season | null) => ({ spans: [], season, note: null });

it.each([
	[winter, '2026-10-31', '2026-11-01'],
	[winter, '2026-11-01', '2026-11-01'],
	[winter, '2026-11-02', '2027-11-01'],
	[{ from: '02-29', to: '03-31' }, '2027-01-01', '2027-03-01'],
	[{ from: '02-29', to: '03-31' }, '2028-01-01', '2028-02-29']
])('%j begins on or after %s on %s', (season, date, start) => {
	expect(nextStart(season, date)).toBe(start);
});

describe('last winter’s times are asked about', () => {
	const ask = (today: string, checkedOn: string | null, weeks = 4) =>
		seasonsToCheck(
			{ parts: [{ of: 'warm_space', kinds: ['warm_space'], times: times(winter) }], checkedOn },
			today,
			weeks
		).map(({ startsOn }) => startsOn);

	it.each<[string, string | null, string[]]>([
		['2026-10-04', null, ['2026-11-01']],
		['2026-10-03', null, []],
		['2026-11-01', null, ['2026-11-01']],
		// It has begun: now they are what they are, until next year.
		['2026-11-02', null, []],
		['2026-10-10', '2026-02-01', ['2026-11-01']],
		['2026-10-10', '2026-03-31', ['2026-11-01']],
		['2026-10-10', '2026-04-01', []],
		['2026-10-10', '2026-09-30', []]
	])('on %s, checked %s: %j', (today, checkedOn, expected) => {
		expect(ask(today, checkedOn)).toEqual(expected);
	});

	it('and without a season there is nothing to ask', () => {
		const parts = [{ of: null, kinds: [], times: times(null) }];
		expect(seasonsToCheck({ parts, checkedOn: null }, '2026-10-10', 60)).toEqual([]);
	});
});

describe('warm spaces today', () => {
	const space = (season: Season | null, timesOf: TimesOf | null = 'warm_space') => ({
		openingTimes: season && times(season),
		timesOf
	});
	const cool = space(summer, 'cool_space');

	it.each([
		['2026-12-01', [space(winter)], 'warm', null],
		['2026-07-01', [space(winter)], 'resting', '2026-11-01'],
		['2026-07-01', [space(winter), cool], 'cool', null],
		['2026-07-01', [space(null), cool], 'cool', null],
		['2026-07-01', [space(null), space(winter)], 'warm', null],
		['2026-07-01', [], 'warm', null],
		['2026-10-01', [space(winter), cool], 'resting', '2026-11-01']
	])('on %s: %#', (today, spaces, mode, startsOn) => {
		expect(spacesNow(spaces, today)).toEqual({ mode, startsOn });
	});
});
