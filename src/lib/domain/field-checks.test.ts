import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOf, groupsOf, withCheck } from './field-checks';
import { FIELD_GROUPS, type FieldCheck, type FieldChecks, type Provenance } from './listing';
import { addDays } from './local-time';

const NEVER: Provenance = {
	...{ origin: 'curated', source: null, sourceUrl: null, sourceDate: null },
	...{ confidence: null, checkedOn: null, checkedBy: null, checkedHow: null }
};
const on = (day: string, how: FieldCheck['how'] = 'phoned'): FieldCheck => ({
	...{ on: day, by: 'Community Builder', how }
});
const listing: { provenance: Provenance; checks?: FieldChecks } = { provenance: NEVER };

describe('a check', () => {
	it('of everything counts for every part', () => {
		const after = withCheck(listing, on('2026-11-22', 'visited'), []);
		expect(after.provenance).toMatchObject({ checkedOn: '2026-11-22', checkedHow: 'visited' });
		expect(after.checks).toEqual({});
		for (const group of FIELD_GROUPS) {
			expect(checkOf(after, group)).toEqual(on('2026-11-22', 'visited'));
		}
	});

	it('of a part leaves the rest as old as it was', () => {
		const whole = withCheck(listing, on('2026-01-01'), []);
		const after = withCheck(whole, on('2026-11-22'), ['times']);
		expect(after.provenance.checkedOn).toBe('2026-01-01');
		expect(checkOf(after, 'times')?.on).toBe('2026-11-22');
		expect(checkOf(after, 'access')?.on).toBe('2026-01-01');
		expect(checkOf(withCheck(listing, on('2026-11-22'), ['times']), 'place')).toBeNull();
	});

	it('of everything after a part makes the part as new as the rest', () => {
		const part = withCheck(listing, on('2026-10-01'), ['times']);
		const after = withCheck(part, on('2026-11-22', 'visited'), []);
		expect(checkOf(after, 'times')).toEqual(on('2026-11-22', 'visited'));
	});
});

it('the whole is as old as its oldest part, whatever was checked in which order', () => {
	const groups = fc.subarray([...FIELD_GROUPS], { minLength: 0 });
	const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2026-11-01', days));
	fc.assert(
		fc.property(fc.array(fc.tuple(day, groups), { minLength: 1, maxLength: 8 }), (checks) => {
			// As time goes, nobody checks in the past.
			const inTime = [...checks].sort(([a], [b]) => a.localeCompare(b));
			const after = inTime.reduce((one, [at, some]) => withCheck(one, on(at), some), listing);
			for (const group of FIELD_GROUPS) {
				const last = inTime.findLast(([, some]) => some.length === 0 || some.includes(group));
				expect(checkOf(after, group)?.on).toBe(last?.[0]);
			}
			const days = FIELD_GROUPS.map((group) => checkOf(after, group)?.on ?? '');
			expect(after.provenance.checkedOn ?? '').toBe([...days].sort()[0]);
		})
	);
});

it('fields of the form belong to groups', () => {
	expect(groupsOf(['name', 'contacts', 'venueId', 'areaId'])).toEqual(['contact', 'place']);
	expect(groupsOf(['name', 'summary'])).toEqual([]);
});
