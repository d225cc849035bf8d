import { expect, test } from 'vitest';
import { openingTimes, type OpeningTimes } from '#domain/opening-times';
import { toOpeningHours } from './opening-hours';

const times = (
	spans: [days: string, opens: string, closes: string, staffed?: boolean][],
	rest: Partial<OpeningTimes> = {}
) =>
	openingTimes.parse({
		spans: spans.flatMap(([days, opens, closes, staffed = true]) =>
			[...days].map((day) => ({ day: Number(day), opens, closes, staffed }))
		),
		...rest
	});

test.each<[OpeningTimes | null, string]>([
	[null, ''],
	[times([]), ''],
	[times([], { note: 'Please call first.' }), 'Please call first.'],
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
	[times([['67', '10:00', '12:00']]), 'Sa,Su 10:00-12:00'],
	[
		times([
			['1', '09:00', '17:00'],
			['1', '17:00', '19:00', false]
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
	]
])('%#: %j', (model, words) => {
	expect(toOpeningHours(model)).toBe(words);
});
