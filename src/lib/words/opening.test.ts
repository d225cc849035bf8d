import { describe, expect, test } from 'vitest';
import { ENGLAND } from '$lib/domain/opening/calendar';
import type { OpeningTimes } from '$lib/domain/opening/times';
import { clockWords, dateWords } from './dates';
import { closedWhen, closedWords, whenWords } from './opening';
import { rulesWords, timesWords } from './opening-rules';
import { parseOpeningWords } from '$lib/domain/opening/words/parse-opening-words';
import { QUESTIONS } from '$lib/domain/opening/words/reading';
import { questionWords } from './opening-questions';
import { weekWords } from './opening-week';

const tuesdayAndFriday: OpeningTimes = {
	spans: [
		{ day: 2, opens: '10:00', closes: '17:00', staffed: true },
		{ day: 5, opens: '09:30', closes: '12:00', staffed: false }
	],
	season: null,
	note: null
};
const at = (instant: string) => whenWords(tuesdayAndFriday, new Date(instant), ENGLAND).words;

describe('when, as it is said', () => {
	test.each([
		['2026-11-24T09:00:00Z', 'Opens at 10am today'],
		['2026-11-24T16:59:00Z', 'Open now, until 5pm'],
		['2026-11-24T17:00:00Z', 'Opens Friday at 9:30am'],
		['2026-11-26T12:00:00Z', 'Opens at 9:30am tomorrow'],
		['2026-11-27T10:00:00Z', 'Open now, no staff, until 12 noon'],
		// Summer: nine o'clock in Greenwich is ten on the wall.
		['2026-06-30T09:00:00Z', 'Open now, until 5pm']
	])('at %s: %s', (instant, words) => expect(at(instant)).toBe(words));

	test('what nobody knows is not called closed', () => {
		expect(whenWords(null, new Date(), ENGLAND).words).toBe('Opening times not known');
		expect(weekWords(null, new Date(), ENGLAND)).toBeNull();
	});

	test('what is closed for now says when it is back, where that is known, and why', () => {
		expect(closedWhen(undefined).words).toBe('Closed for now');
		const back = { opensAgainOn: '2027-01-03', closedNote: 'The roof is being mended.' };
		expect(closedWords(back)).toBe(
			'Closed for now. Open again on 3 January 2027. The roof is being mended.'
		);
		expect(closedWords({ closedNote: null })).toBe('Closed for now.');
	});
});

test('the week starts on Monday, marks today, and claims nothing about a day without times', () => {
	const week = weekWords(tuesdayAndFriday, new Date('2026-11-24T12:00:00Z'), ENGLAND);
	expect(week?.map(({ day }) => day)).toEqual([
		'Monday',
		'Tuesday',
		'Wednesday',
		'Thursday',
		'Friday',
		'Saturday',
		'Sunday'
	]);
	expect(week?.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual(['Tuesday']);
	expect(week?.[0]?.hours).toEqual(['No times given']);
	expect(week?.[4]?.hours).toEqual(['9:30am to 12 noon (no staff there)']);
});

test('rules are whole sentences', () => {
	const span = { opens: '14:00', closes: '16:00', staffed: true };
	const times: OpeningTimes = {
		spans: [
			{ ...span, day: 6, only: { nth: [1], school: 'term' } },
			{ ...span, day: 1, only: { every: { weeks: 2, from: '2026-11-02' } } },
			{ ...span, day: 2, only: { nth: [2, -1], dates: { from: '2027-01-10', to: null } } },
			...[1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: '12:00', staffed: true })),
			{ ...span, day: 7, staffed: false, only: { season: { from: '11-01', to: '03-31' } } }
		],
		season: null,
		note: null,
		closedDays: [6],
		bankHolidays: 'closed',
		ask: 'call_first',
		exceptions: [
			{ from: '2026-01-01', to: '2026-01-03', hours: [], reason: null },
			{ from: '2026-12-03', to: '2026-12-03', hours: [span], reason: 'Open late' },
			{ from: '2027-02-01', to: '2027-02-12', hours: [], reason: 'New roof' }
		]
	};
	expect(timesWords(times).slice(0, 5)).toEqual([
		'First Saturday of the month, 2pm to 4pm, in term time',
		'Every other Monday, 2pm to 4pm',
		'Second and last Tuesday of the month, 2pm to 4pm, from 10 January 2027',
		'Monday to Friday, 9am to 12 noon',
		'Sunday, 2pm to 4pm (no staff there), each year from 1 November to 31 March'
	]);
	expect(rulesWords(times, '2026-11-22').slice(4)).toEqual([
		'Closed on Saturday',
		'Closed on bank holidays',
		'3 December 2026, 2pm to 4pm, Open late',
		'From 1 February 2027 to 12 February 2027, Closed, New roof',
		'Call first'
	]);
});

describe('holidays and closures', () => {
	const open: OpeningTimes = {
		spans: [1, 2, 3, 4, 5].map((day) => ({
			day,
			opens: '09:00',
			closes: '17:00',
			staffed: true
		})),
		season: null,
		note: null
	};
	const noon = new Date('2026-12-28T12:00:00Z');
	const say = (more: Partial<OpeningTimes>, now = noon) =>
		whenWords({ ...open, ...more }, now, ENGLAND).words;

	test.each<[Partial<OpeningTimes>, string]>([
		[{}, 'Boxing Day: may be open until 5pm. Check before you go'],
		[{ bankHolidays: 'closed' }, 'Closed: Boxing Day. Opens at 9am tomorrow'],
		[{ bankHolidays: 'as_usual', ask: 'call_first' }, 'Open now, until 5pm. Call first'],
		[{ bankHolidays: 'as_usual', ask: 'by_appointment' }, 'By appointment, until 5pm'],
		[
			{ exceptions: [{ from: '2026-12-14', to: '2027-01-10', hours: [], reason: 'New roof' }] },
			'Closed: New roof. Opens Monday 11 January at 9am'
		],
		[{ spans: [], ask: 'by_appointment' }, 'By appointment']
	])('%#: %j', (more, words) => expect(say(more)).toBe(words));

	test('are announced beforehand', () => {
		expect(say({}, new Date('2026-12-27T12:00:00Z'))).toBe(
			'Opens at 9am tomorrow. It is a bank holiday: check before you go'
		);
	});

	test('stand in the week', () => {
		const week = weekWords({ ...open, closedDays: [6, 7] }, noon, ENGLAND);
		expect(week?.[0]?.hours).toEqual(['9am to 5pm', 'Boxing Day: times may differ']);
		expect(week?.[6]?.hours).toEqual(['Closed']);
		expect(weekWords({ ...open, bankHolidays: 'closed' }, noon, ENGLAND)?.[4]?.hours).toEqual([
			'Closed: New Year’s Day'
		]);
	});

	test('out of season the table is the usual week', () => {
		const winter = { ...open, season: { from: '11-01', to: '03-31' } };
		const june = new Date('2026-06-10T12:00:00Z');
		expect(whenWords(winter, june, ENGLAND).words).toBe('Starts again on 1 November');
		expect(weekWords(winter, june, ENGLAND)?.[0]?.hours).toEqual(['9am to 5pm']);
	});
});

test('what was typed is read back, and what is not certain is asked', () => {
	const now = new Date('2026-11-22T12:00:00Z');
	const typed = 'Tue and Thu 12-2, first Saturday 2pm-4pm, term time only';
	const { times, questions } = parseOpeningWords(typed, { now, calendar: ENGLAND });
	expect(times && timesWords(times)).toEqual([
		'Tuesday and Thursday, 12 noon to 2pm, in term time',
		'First Saturday of the month, 2pm to 4pm, in term time'
	]);
	expect(questions.map(questionWords)).toEqual(['You wrote “12-2”. Is that 12 noon to 2pm?']);
	for (const code of QUESTIONS) {
		const words = questionWords({ code, text: '12-2', from: 0, to: 4, assumed: '12:00-14:00' });
		expect(words).not.toMatch(/undefined|{/);
	}
});

test('dates known only in part stay in part', () => {
	expect(dateWords('2026-11-22')).toBe('22 November 2026');
	expect(dateWords('2025-04')).toBe('April 2025');
	expect(dateWords('2013')).toBe('2013');
	expect([clockWords('00:00'), clockWords('12:30'), clockWords('23:05')]).toEqual([
		'midnight',
		'12:30pm',
		'11:05pm'
	]);
});
