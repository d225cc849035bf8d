import { describe, expect, it } from 'vitest';
import { afterLook, FAILED_DAYS, linkProblemOf, saidToWork, type LinkState } from './link-check';

const NEW: LinkState = {
	...{ lookedAt: null, nextLookAt: new Date(0), failures: 0 },
	...{ failingSince: null, problem: null, httpStatus: null }
};
const GONE = { problem: 'not_found', httpStatus: 404 };
const FINE = { problem: null, httpStatus: null };

describe('an answer', () => {
	it.each([
		[null, null, null],
		['too_large', null, null],
		['not_found', 403, null],
		['not_answering', 429, null],
		['not_found', 404, 'gone'],
		['not_found', 410, 'gone'],
		['not_answering', 500, 'error'],
		['not_answering', null, 'not_answering'],
		['too_slow', null, 'too_slow'],
		['too_many_redirects', null, 'goes_in_circles'],
		['bad_address', null, 'not_answering'],
		['address_not_allowed', null, 'address_not_allowed']
	])('%s (%s) means %s', (problem, httpStatus, meant) => {
		expect(linkProblemOf({ problem, httpStatus })).toBe(meant);
	});
});

describe('an address', () => {
	it('is looked at again after weeks where it works, and the next day where it does not', () => {
		const now = new Date('2026-11-22T10:00:00Z');
		expect(afterLook(NEW, FINE, now).nextLookAt).toEqual(new Date('2026-12-20T10:00:00Z'));
		expect(afterLook(NEW, GONE, now).nextLookAt).toEqual(new Date('2026-11-23T10:00:00Z'));
	});

	it('has failed as often as on different days by the clock on the wall', () => {
		// The night of the longest day of the year: 24 hours later it is still the 25th.
		const first = afterLook(NEW, GONE, new Date('2026-10-24T23:10:00Z'));
		const sameDay = afterLook(first, GONE, new Date('2026-10-25T23:10:00Z'));
		expect(sameDay.failures).toBe(1);
		const next = afterLook(sameDay, GONE, new Date('2026-10-26T10:00:00Z'));
		expect(next).toMatchObject({ failures: 2, failingSince: new Date('2026-10-24T23:10:00Z') });
	});

	it('is asked less often once somebody was told, and is well again at the first answer', () => {
		let state = NEW;
		for (let day = 1; day <= FAILED_DAYS; day++) {
			state = afterLook(state, GONE, new Date(`2026-11-0${day}T10:00:00Z`));
		}
		expect(state.nextLookAt).toEqual(new Date('2026-11-10T10:00:00Z'));
		const well = afterLook(state, FINE, new Date('2026-11-10T10:00:00Z'));
		expect(well).toMatchObject({ failures: 0, failingSince: null, problem: null });
	});

	it('is left alone for half a year where a person saw it', () => {
		const now = new Date('2026-01-01T10:00:00Z');
		expect(saidToWork(now)).toMatchObject({
			failures: 0,
			nextLookAt: new Date('2026-07-02T10:00:00Z')
		});
	});
});
