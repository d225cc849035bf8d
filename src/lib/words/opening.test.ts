import { describe, expect, test } from 'vitest';
import type { OpeningTimes } from '$lib/domain/opening-times';
import { clockWords, dateWords } from './dates';
import { weekWords, whenWords } from './opening';

const tuesdayAndFriday: OpeningTimes = {
	spans: [
		{ day: 2, opens: '10:00', closes: '17:00', staffed: true },
		{ day: 5, opens: '09:30', closes: '12:00', staffed: false }
	],
	season: null,
	note: null
};
const at = (instant: string) => whenWords(tuesdayAndFriday, false, new Date(instant)).words;

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
		expect(whenWords(null, false, new Date()).words).toBe('Opening times not known');
		expect(weekWords(null, new Date())).toBeNull();
	});

	test('a closure for now wins over the times', () => {
		const now = new Date('2026-11-24T12:00:00Z');
		expect(whenWords(tuesdayAndFriday, true, now).words).toBe('Closed for now');
	});
});

test('the week starts on Monday, marks today, and claims nothing about a day without times', () => {
	const week = weekWords(tuesdayAndFriday, new Date('2026-11-24T12:00:00Z'));
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
