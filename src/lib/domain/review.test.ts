import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from './kind';
import { addDays } from './local-time';
import { harmOf, reviewOf } from './review';
import { urgencyOf } from './urgency';

const TODAY = '2026-11-22';
const group = (checkedOn: string | null) =>
	reviewOf({ kinds: ['group'], checkedOn, addedOn: '2026-11-02' }, TODAY);

it('what nobody has checked waits since it came', () => {
	expect(group(null)).toEqual({ state: 'never', dueOn: null, waitingDays: 20 });
});

it('a group is due after half a year, and overdue a month later', () => {
	expect(group('2026-05-27')).toMatchObject({ state: 'fresh', dueOn: '2026-11-23' });
	expect(group('2026-05-26')).toEqual({ state: 'due', dueOn: TODAY, waitingDays: 0 });
	expect(group('2026-04-27')).toMatchObject({ state: 'due', waitingDays: 29 });
	expect(group('2026-04-26')).toMatchObject({ state: 'overdue', waitingDays: 30 });
});

it('of several kinds the one that does most harm decides', () => {
	const library = { checkedOn: '2026-08-24', addedOn: '2020-01-01' };
	expect(reviewOf({ kinds: ['library'], ...library }, TODAY).state).toBe('fresh');
	expect(reviewOf({ kinds: ['library', 'warm_space'], ...library }, TODAY).state).toBe('due');
	expect(harmOf(['venue', 'hirc', 'library'])).toBe(harmOf(['hirc']));
});

it('is fresh exactly until it is due, however it is built', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
			fc.integer({ min: 0, max: 2000 }),
			(kinds, age) => {
				const checkedOn = addDays(TODAY, -age);
				const { state, dueOn } = reviewOf({ kinds, checkedOn, addedOn: checkedOn }, TODAY);
				expect(state === 'fresh').toBe(dueOn !== null && TODAY < dueOn);
			}
		)
	);
});

it('harm, waiting and being looked at each make it more urgent', () => {
	const least = { harm: 2, waitingDays: 10, views: 4 };
	for (const more of [{ harm: 3 }, { waitingDays: 11 }, { views: 5 }]) {
		expect(urgencyOf({ ...least, ...more })).toBeGreaterThan(urgencyOf(least));
	}
	// A page that everybody opens does not push aside a locked door for somebody who was hurt.
	expect(urgencyOf({ harm: 5, waitingDays: 60, views: 10 })).toBeGreaterThan(
		urgencyOf({ harm: 1, waitingDays: 60, views: 10_000 })
	);
});
