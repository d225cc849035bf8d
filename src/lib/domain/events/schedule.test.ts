import { describe, expect, it } from 'vitest';
import { nextOccurrences, occurrencesOf } from './occurrences';
import { isEndless, scheduleProblems } from './problems';
import { schedule } from './schedule';
import { parseWall, writeWall } from './wall';
import type { z } from 'zod';

const made = (input: z.input<typeof schedule>) => schedule.parse(input);
const weekly = {
	start: '2026-11-03T10:00',
	end: '2026-11-03T12:00',
	rule: 'FREQ=WEEKLY;BYDAY=TU'
};
const seen = (input: z.input<typeof schedule>, from: string, to: string) =>
	occurrencesOf(made(input))
		.between(parseWall(from), parseWall(to))
		.map(({ start, state }) => `${writeWall(start)} ${state}`);

describe('occasions', () => {
	it('are added and left out', () => {
		const input = { ...weekly, alsoOn: ['2026-11-05T14:00'], notOn: ['2026-11-10T10:00'] };
		expect(seen(input, '2026-11-01', '2026-11-20')).toEqual([
			'2026-11-03T10:00 on',
			'2026-11-05T14:00 on',
			'2026-11-17T10:00 on'
		]);
	});

	it('that are called off or moved stay visible', () => {
		const changes = [
			{ on: '2026-11-10T10:00', cancelled: true, note: 'The hall has no heating.' },
			{ on: '2026-11-17T10:00', start: '2026-11-18T18:00', end: '2026-11-18T19:00' },
			{ on: '2026-11-19T10:00', start: '2026-11-20T10:00' }
		];
		expect(seen({ ...weekly, changes }, '2026-11-09', '2026-11-25')).toEqual([
			'2026-11-10T10:00 cancelled',
			'2026-11-17T10:00 moved_away',
			'2026-11-18T18:00 moved',
			'2026-11-24T10:00 on'
		]);
		expect(scheduleProblems(made({ ...weekly, changes }))).toEqual(['change_of_nothing']);
	});

	it('that go past midnight are there on both days', () => {
		const night = { start: '2026-12-31T21:00', end: '2027-01-01T01:00' };
		expect(seen(night, '2026-12-31', '2027-01-01')).toHaveLength(1);
		expect(seen(night, '2027-01-01', '2027-01-02')).toHaveLength(1);
		expect(seen(night, '2027-01-01T01:00', '2027-01-02')).toHaveLength(0);
	});

	it('of whole days last until the end of their last day', () => {
		const week = { start: '2026-11-08', end: '2026-11-15', allDay: true };
		expect(seen(week, '2026-11-15T23:00', '2026-11-16')).toHaveLength(1);
		expect(seen(week, '2026-11-16', '2026-11-17')).toHaveLength(0);
	});

	it('are found years ahead, and an end is known where there is one', () => {
		const leap = { start: '2024-02-29', end: '2024-02-29', allDay: true, rule: 'FREQ=YEARLY' };
		const [next] = nextOccurrences(occurrencesOf(made(leap)), parseWall('2024-03-01'), 1);
		expect(writeWall(next!.start)).toBe('2028-02-29T00:00');
		expect(isEndless(made(weekly))).toBe(true);
		const ending = made({ ...weekly, rule: `${weekly.rule};COUNT=3` });
		expect(writeWall(occurrencesOf(ending).end!)).toBe('2026-11-17T12:00');
		const until = made({ ...weekly, rule: `${weekly.rule};UNTIL=20261117T095959Z` });
		expect(writeWall(occurrencesOf(until).end!)).toBe('2026-11-10T12:00');
	});
});

describe('a schedule with a mistake', () => {
	const problems = (more: Partial<z.input<typeof schedule>>) =>
		scheduleProblems(made({ ...weekly, ...more }));

	it.each([
		['ends_before_start', { end: '2026-11-03T09:00' }],
		['too_long', { end: '2027-11-03T09:00' }],
		['mixed_times', { start: '2026-11-03' }],
		['bad_rule', { rule: 'every Tuesday' }],
		['too_often', { rule: 'FREQ=MINUTELY' }],
		['unsupported_rule', { rule: 'FREQ=YEARLY;BYWEEKNO=7' }],
		['never_occurs', { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
		['over_before_start', { rule: 'FREQ=DAILY;UNTIL=20200101' }],
		['nothing_left', { rule: null, notOn: ['2026-11-03T10:00'] }],
		[
			'change_ends_before_start',
			{ changes: [{ on: '2026-11-10T10:00', start: '2026-11-11T10:00', end: '2026-11-11T09:00' }] }
		]
	])('has the problem %s', (problem, more) => {
		expect(problems(more)).toEqual([problem]);
	});

	it('is answered soon, also for rules that come once in a lifetime', () => {
		expect(problems({ rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU' })).toEqual([]);
		expect(problems({})).toEqual([]);
	});
});
