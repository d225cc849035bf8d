import { describe, expect, it } from 'vitest';
import { openingTimes } from '#domain/opening/times';
import { onlyNote, weekly } from './weekly';

describe('weekly', () => {
	it('gives every day every one of its hours', () => {
		expect(weekly('Mon Thu 10:00-13:00 14:00-17:00, Sat 22:00-01:00').spans).toEqual([
			{ day: 1, opens: '10:00', closes: '13:00', staffed: true },
			{ day: 1, opens: '14:00', closes: '17:00', staffed: true },
			{ day: 4, opens: '10:00', closes: '13:00', staffed: true },
			{ day: 4, opens: '14:00', closes: '17:00', staffed: true },
			{ day: 6, opens: '22:00', closes: '01:00', staffed: true }
		]);
	});

	it('marks the hours without staff', () => {
		const times = weekly('Tue 10:00-16:00', { unstaffed: 'Wed 10:00-13:00', note: 'Ring first.' });
		expect(openingTimes.parse(times)).toEqual({
			spans: [
				{ day: 2, opens: '10:00', closes: '16:00', staffed: true },
				{ day: 3, opens: '10:00', closes: '13:00', staffed: false }
			],
			season: null,
			note: 'Ring first.'
		});
	});

	it.each(['', 'Mon', '10:00-12:00', 'Mon,Tue 10:00-12:00', 'Monday 10:00-12:00', 'Mon 10:00'])(
		'refuses %j',
		(text) => {
			expect(() => weekly(text)).toThrow();
		}
	);

	it('can say something while the hours are unknown', () => {
		expect(openingTimes.parse(onlyNote('Ask first.')).spans).toEqual([]);
	});
});
