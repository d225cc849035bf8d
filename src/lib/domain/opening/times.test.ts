import { expect, it } from 'vitest';
import { bankHolidayOn, calendar, ENGLAND, schoolOn } from './calendar';
import { findProblems } from './problems';
import { hasHours, openingTimes, type OpeningTimes, type WeeklySpan } from './times';

const span = (day: number, opens: string, closes: string, more: Partial<WeeklySpan> = {}) => ({
	day,
	opens,
	closes,
	staffed: true,
	...more
});
const times = (...spans: WeeklySpan[]): OpeningTimes => ({ spans, season: null, note: null });

it('reads what was stored before there were rules, and leaves it as it is', () => {
	const stored = {
		spans: [{ day: 1, opens: '09:00', closes: '17:00', staffed: true }],
		season: { from: '11-01', to: '03-31' },
		note: 'Ring the bell.'
	};
	expect(openingTimes.parse(stored)).toEqual(stored);
});

it.each([
	{ spans: [span(8, '09:00', '10:00')] },
	{ spans: [span(1, '25:00', '26:00')] },
	{ spans: [span(1, '09:00', '10:00', { only: { nth: [6 as 5] } })] },
	{ spans: [span(1, '09:00', '10:00', { only: { every: { weeks: 1, from: '2026-11-02' } } })] },
	{ spans: [], exceptions: [{ from: '2026-12-02', to: '2026-12-01', hours: [] }] },
	{ spans: [], exceptions: [{ from: '2026-02-30', to: '2026-03-01', hours: [] }] },
	{ spans: [], bankHolidays: 'sometimes' }
])('refuses %j', (value) => {
	expect(openingTimes.safeParse(value).success).toBe(false);
});

it('knows whether there is anything to say about open or closed', () => {
	const hours = [{ opens: '10:00', closes: '12:00', staffed: true }];
	const day = { from: '2026-12-05', to: '2026-12-05', reason: null };
	expect(hasHours(null)).toBe(false);
	expect(hasHours({ ...times(), note: 'Ask' })).toBe(false);
	expect(hasHours({ ...times(), exceptions: [{ ...day, hours: [] }] })).toBe(false);
	expect(hasHours({ ...times(), exceptions: [{ ...day, hours }] })).toBe(true);
	expect(hasHours({ ...times(), bankHolidays: { hours } })).toBe(true);
});

it.each<[string, OpeningTimes, string[]]>([
	['nothing wrong', times(span(1, '09:00', '12:00'), span(1, '12:00', '13:00')), []],
	[
		'the same hours twice',
		times(span(1, '09:00', '12:00'), span(1, '11:00', '13:00')),
		['overlap']
	],
	['over midnight', times(span(7, '22:00', '03:00'), span(1, '02:00', '04:00')), ['overlap']],
	[
		'with and without staff',
		times(span(1, '09:00', '17:00'), span(1, '08:00', '20:00', { staffed: false })),
		[]
	],
	[
		'a fifth Monday in February comes once in 28 years',
		times(
			span(1, '09:00', '12:00', { only: { nth: [5], season: { from: '02-01', to: '02-29' } } })
		),
		[]
	],
	[
		'no first Monday after the seventh',
		times(
			span(1, '09:00', '12:00', { only: { nth: [1], season: { from: '02-10', to: '02-20' } } })
		),
		['never_occurs']
	],
	[
		'last year',
		times(span(1, '09:00', '12:00', { only: { dates: { from: null, to: '2025-12-31' } } })),
		['is_over']
	]
])('problems: %s', (_, model, codes) => {
	expect(findProblems(model, '2026-11-22', ENGLAND).map(({ code }) => code)).toEqual(codes);
});

it('a calendar says what it does not know', () => {
	const ours = calendar.parse({
		bankHolidays: { '2026-12-25': 'Christmas Day' },
		schoolHolidays: [{ from: '2026-12-19', to: '2027-01-03', name: 'Christmas holidays' }],
		schoolYears: [{ from: '2026-09-01', to: '2027-07-31', source: 'The council' }]
	});
	expect(bankHolidayOn(ours, '2026-12-25')).toBe('Christmas Day');
	expect(bankHolidayOn(ours, '2026-12-24')).toBeNull();
	expect(
		['2026-12-18', '2026-12-19', '2027-01-03', '2027-01-04', '2027-08-01'].map((date) =>
			schoolOn(ours, date)
		)
	).toEqual(['term', 'holidays', 'holidays', 'term', 'unknown']);
});
