import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfRule } from './rule-days';
import { REPEATS, repeatOf, ruleOf } from './repeat';
import { readRule } from './rule';
import { dateOfDay, dayNumber, weekdayOfDay } from './wall';

const plain = REPEATS.filter((repeat) => repeat !== 'other');
const dates = fc
	.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2035-12-31') })
	.map(dateOfDay);

describe('what people say of repeating', () => {
	it('comes back as they said it, or as another word for the same days', () => {
		fc.assert(
			fc.property(fc.constantFrom(...plain), dates, fc.boolean(), (repeat, date, hasEnd) => {
				const until = hasEnd && repeat !== 'once' ? dateOfDay(dayNumber(date) + 500) : '';
				const rule = ruleOf({ repeat, until }, date, null);
				expect(repeatOf(rule, date)).toEqual({ repeat, until });
			})
		);
	});

	it('falls on the first day, and only on the weekday that was said', () => {
		fc.assert(
			fc.property(fc.constantFrom(...plain), dates, (repeat, date) => {
				const rule = ruleOf({ repeat, until: '' }, date, null);
				if (rule === null) return;
				const reading = readRule(rule);
				if (!reading.ok) throw new Error(rule);
				const start = dayNumber(date);
				const days = daysOfRule(reading.rule, start, start, start + 400);
				// The last weekday of a month is the first day only where the first day is one.
				if (repeat !== 'monthly_last_weekday') expect(days[0]).toBe(start);
				if (repeat.endsWith('weekday') || repeat.endsWith('ly_weekday')) {
					expect(new Set(days.map(weekdayOfDay))).toEqual(new Set([weekdayOfDay(start)]));
				}
			})
		);
	});

	it('is left as it is where no word fits', () => {
		const odd = 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2';
		expect(repeatOf(odd, '2026-12-01').repeat).toBe('other');
		expect(ruleOf({ repeat: 'other', until: '' }, '2026-12-08', odd)).toBe(odd);
		expect(repeatOf('FREQ=WEEKLY;COUNT=6', '2026-12-01').repeat).toBe('other');
	});

	it('knows a rule that leaves the day to the first occasion', () => {
		expect(repeatOf('FREQ=WEEKLY', '2026-12-01')).toEqual({ repeat: 'weekly', until: '' });
		expect(repeatOf('FREQ=MONTHLY', '2026-12-15')).toEqual({ repeat: 'monthly_date', until: '' });
	});
});
