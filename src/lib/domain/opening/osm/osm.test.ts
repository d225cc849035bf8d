import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared } from '../shared';
import { openingTimes, type Hours, type OpeningTimes, type WeeklySpan } from '../times';
import { toOsm } from './export';
import { fromOsm } from './import';

type Sketch = [days: string, opens: string, closes: string, more?: Partial<WeeklySpan>];
const times = (spans: Sketch[], rest: Partial<OpeningTimes> = {}): OpeningTimes =>
	openingTimes.parse({
		spans: spans.flatMap(([days, opens, closes, more]) =>
			[...days].map((day) => ({ day: Number(day), opens, closes, ...more }))
		),
		...rest
	});

describe('export', () => {
	it.each<[OpeningTimes | null, string]>([
		[null, ''],
		[times([]), ''],
		[times([], { note: 'Please call first.' }), 'Please call first.'],
		[times([], { ask: 'by_appointment' }), '"by appointment"'],
		[
			times([
				['12345', '09:00', '17:00'],
				['6', '10:00', '13:00']
			]),
			'Mo-Fr 09:00-17:00; Sa 10:00-13:00'
		],
		[
			times([
				['1235', '09:00', '12:00'],
				['1235', '13:00', '17:00']
			]),
			'Mo-We,Fr 09:00-12:00,13:00-17:00'
		],
		[times([['26', '19:00', '01:00']]), 'Tu,Sa 19:00-01:00'],
		[times([['7', '00:00', '00:00']]), 'Su 00:00-24:00'],
		[times([['67', '10:00', '12:00']]), 'Sa,Su 10:00-12:00'],
		[
			times([
				['1', '09:00', '17:00'],
				['1', '17:00', '19:00', { staffed: false }]
			]),
			'Mo 09:00-17:00, Mo 17:00-19:00 "not staffed"'
		],
		[
			times([['1', '09:00', '17:00']], { season: { from: '11-01', to: '03-31' } }),
			'Nov 01-Mar 31 Mo 09:00-17:00'
		],
		[
			times([['1', '09:00', '17:00']], { note: 'Ring "A"; wait' }),
			'Mo 09:00-17:00 "Ring \'A\', wait"'
		],
		[
			times([
				['1', '09:00', '17:00'],
				['6', '14:00', '16:00', { only: { nth: [1, -1] } }]
			]),
			'Mo 09:00-17:00, Sa[1,-1] 14:00-16:00'
		],
		[times([['1', '15:30', '17:00', { only: { school: 'term' } }]]), 'Mo 15:30-17:00; SH off'],
		[
			times([['1', '09:00', '17:00']], {
				closedDays: [7],
				bankHolidays: 'closed',
				exceptions: [{ from: '2027-02-01', to: '2027-02-12', hours: [], reason: 'New roof' }]
			}),
			'Mo 09:00-17:00; Su off; PH off; 2027 Feb 01-2027 Feb 12 off "New roof"'
		]
	])('%#: %j', (model, text) => {
		expect(toOsm(model).text).toBe(text);
	});

	it('reports what no other program can read, and keeps it', () => {
		const fortnight = times([
			['1', '10:00', '12:00', { only: { every: { weeks: 2, from: '2026-11-02' } } }]
		]);
		const { text, lost } = toOsm(fortnight);
		expect(text).toBe('Mo 10:00-12:00 unknown "every 2 weeks from 2026-11-02"');
		expect(lost).toEqual(['every']);
		expect(fromOsm(text).times).toEqual(fortnight);
	});
});

describe('import', () => {
	it.each<[string, OpeningTimes | null]>([
		['', null],
		['Mo-Fr 09:00-17:00', times([['12345', '09:00', '17:00']])],
		['24/7', times([['1234567', '00:00', '00:00']])],
		['10:00-16:00', times([['1234567', '10:00', '16:00']])],
		[
			'Mo-Fr 09:00-17:00; We 10:00-12:00',
			times([
				['1245', '09:00', '17:00'],
				['3', '10:00', '12:00']
			])
		],
		['Mo-Fr 09:00-17:00; We off', times([['1245', '09:00', '17:00']], { closedDays: [3] })],
		['Fr,Sa 22:00-26:00', times([['56', '22:00', '02:00']])],
		[
			'Nov-Mar Mo 10:00-16:00',
			times([['1', '10:00', '16:00']], { season: { from: '11-01', to: '03-31' } })
		],
		[
			'Apr-Oct: Mo 09:00-17:00; Nov-Mar: Mo 10:00-16:00',
			times([
				['1', '09:00', '17:00', { only: { season: { from: '04-01', to: '10-31' } } }],
				['1', '10:00', '16:00', { only: { season: { from: '11-01', to: '03-31' } } }]
			])
		],
		[
			'Mo-Fr,PH 09:00-17:00',
			times([['12345', '09:00', '17:00']], {
				bankHolidays: { hours: [{ opens: '09:00', closes: '17:00', staffed: true }] }
			})
		],
		[
			'Mo 09:00-17:00; PH,SH off',
			times([['1', '09:00', '17:00', { only: { school: 'term' } }]], { bankHolidays: 'closed' })
		],
		['SH Mo-Fr 10:00-15:00', times([['12345', '10:00', '15:00', { only: { school: 'holidays' } }]])]
	])('%s', (text, model) => {
		const { times: found, notUnderstood } = fromOsm(text);
		expect(found).toEqual(model);
		expect(notUnderstood).toEqual([]);
	});

	it.each([
		['Mo 09:00-17:00; sunrise-sunset', 'sunrise-sunset'],
		['Mo 09:00-17:00; Sa 10:00+', 'Sa 10:00+'],
		['Mo 09:00-17:00; week 1-53/2 Tu 10:00-12:00', 'week 1-53/2 Tu 10:00-12:00'],
		['Mo 09:00-17:00; easter off', 'easter off'],
		['Mo 09:00-17:00; Aug off', 'Aug off'],
		// On the first Monday only in the afternoon: the model cannot say "not on the first Monday" to the rule before.
		['Mo 09:00-17:00; Mo[1] 14:00-16:00', 'Mo[1] 14:00-16:00']
	])('%s keeps what it cannot hold', (text, kept) => {
		const { times: found, notUnderstood } = fromOsm(text);
		expect(notUnderstood).toEqual([kept]);
		expect(found).toMatchObject({ note: kept, noteIsUnread: true });
		expect(found?.spans).toHaveLength(1);
	});

	it('never throws, and what it gives can be stored', () => {
		const pieces = [
			'Mo',
			'-',
			'Fr',
			' ',
			'09:00',
			'17:00',
			';',
			',',
			'PH',
			'off',
			'"',
			'Nov',
			'[1]',
			'2026',
			'31'
		];
		const anyText = fc.oneof(
			fc.string({ maxLength: 60 }),
			fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((some) => some.join(''))
		);
		fc.assert(
			fc.property(anyText, (text) => {
				const { times: found } = fromOsm(text);
				if (found) expect(openingTimes.parse(found)).toEqual(found);
			}),
			{ numRuns: 2000 }
		);
	});
});

const clock = fc
	.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
	.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const hours = fc.record({ opens: clock, closes: clock, staffed: fc.boolean() });
const season = fc.constantFrom({ from: '11-01', to: '03-31' }, { from: '04-15', to: '09-30' });
const only = fc.record(
	{
		nth: fc.uniqueArray(fc.constantFrom(1 as const, 2, 5, -1), { minLength: 1, maxLength: 2 }),
		every: fc.constant({ weeks: 2, from: '2026-11-02' }),
		season,
		dates: fc.constantFrom(
			{ from: '2026-11-02', to: '2027-03-01' },
			{ from: null, to: '2027-03-01' },
			{ from: '2026-11-02', to: null }
		),
		school: fc.constantFrom('term' as const, 'holidays' as const)
	},
	{ requiredKeys: [] }
);
const ask = fc.constantFrom('by_appointment' as const, 'call_first' as const);
const anyTimes: fc.Arbitrary<OpeningTimes> = fc
	.record(
		{
			spans: fc.array(
				fc
					.tuple(fc.integer({ min: 1, max: 7 }), hours, fc.option(only), fc.option(ask))
					.map(([day, one, narrowed, own]) => ({
						day,
						...one,
						...(narrowed && Object.keys(narrowed).length > 0 && { only: narrowed }),
						...(own && { ask: own })
					})),
				{ maxLength: 5 }
			),
			season: fc.option(season),
			note: fc.constantFrom(null, 'Round the back', 'Ask at the desk. Ring twice'),
			closedDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
			bankHolidays: fc.oneof(
				fc.constantFrom('closed' as const, 'as_usual' as const),
				fc.record({ hours: fc.array(hours, { minLength: 1, maxLength: 2 }) })
			),
			exceptions: fc.uniqueArray(
				fc.record({
					from: fc.constantFrom('2026-12-24', '2026-12-26'),
					to: fc.constantFrom('2026-12-26', '2027-01-02'),
					hours: fc.array(hours, { maxLength: 2 }),
					reason: fc.constantFrom(null, 'New roof')
				}),
				{ minLength: 1, maxLength: 3, selector: ({ from, to }) => from + to }
			),
			ask
		},
		{ requiredKeys: ['spans', 'season', 'note'] }
	)
	.map(({ closedDays, ...model }) => {
		const closed = closedDays?.filter((day) => !model.spans.some((span) => span.day === day));
		return shared(
			openingTimes.parse({ ...model, ...(closed?.length && { closedDays: closed.sort() }) })
		);
	});

/** Order says nothing in a model, and what is said of all may be said of each. */
function canonical({ ask: common, season: whole, spans, ...rest }: OpeningTimes) {
	const text = (value: unknown) =>
		JSON.stringify(value, (_, part: unknown) =>
			part && typeof part === 'object' && !Array.isArray(part)
				? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
				: part
		);
	const sorted = <T>(values: T[] | undefined) => (values ?? []).map(text).sort();
	const each = (hours: Hours[]) => [
		...new Set(sorted(hours.map((one) => ({ ...one, ask: one.ask ?? common }))))
	];
	return {
		rest: { ...rest, exceptions: undefined, bankHolidays: undefined },
		ask: spans.length > 0 ? null : common,
		spans: [
			...new Set(
				sorted(
					spans.map((span) => ({
						...span,
						ask: span.ask ?? common,
						only: { ...span.only, season: span.only?.season ?? whole ?? undefined }
					}))
				)
			)
		],
		exceptions: sorted(rest.exceptions?.map((one) => ({ ...one, hours: each(one.hours) }))),
		bankHolidays:
			typeof rest.bankHolidays === 'object' ? each(rest.bankHolidays.hours) : rest.bankHolidays
	};
}

it('what is exported is imported the same', () => {
	let whole = 0;
	fc.assert(
		fc.property(anyTimes, (model) => {
			const { text, lost } = toOsm(model);
			const { times: found, notUnderstood } = fromOsm(text);
			// A note alone is no rule; it comes back as a note for somebody to look at.
			if (text === model.note) {
				expect(found?.note).toBe(text);
				return;
			}
			expect([text, notUnderstood]).toEqual([text, []]);
			if (lost.length > 0 || !found) return;
			whole += 1;
			expect([text, canonical(found)]).toEqual([text, canonical(model)]);
		}),
		{ numRuns: 3000 }
	);
	// About five hundred; with far fewer this would say little.
	expect(whole).toBeGreaterThan(300);
});
