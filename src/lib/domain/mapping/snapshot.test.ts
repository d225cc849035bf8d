import { expect, it } from 'vitest';
import { assetAt, session } from '../coverage/synthetic-town';
import { compareSnapshots, snapshotOf } from './snapshot';

it('tells what came, what went and which figures moved', () => {
	const lunch = assetAt('lunch', 0, null, { categories: ['food'] });
	const choir = assetAt('choir', 0, [session(1, 19, 21)], { categories: ['music'] });
	const dance = assetAt('dance', 0, null, { categories: ['music'], kinds: ['service'] });
	const before = snapshotOf([lunch, choir], 'street', '2026-10-01');
	const checked = { ...choir, checkedOn: '2026-11-01' };
	const after = snapshotOf([checked, dance], 'street', '2026-11-01');
	const change = compareSnapshots(before, after);
	expect(change.figures).toEqual([
		{ what: 'total', before: 2, after: 2 },
		{ what: 'checked', before: 0, after: 1 },
		{ what: 'hoursUnknown', before: 1, after: 1 }
	]);
	expect(change.categories).toEqual([
		{ id: 'music', before: 1, after: 2 },
		{ id: 'food', before: 1, after: 0 }
	]);
	expect(change.came).toEqual([{ slug: 'dance', name: 'dance' }]);
	expect(change.went).toEqual([{ slug: 'lunch', name: 'lunch' }]);
	expect(compareSnapshots(before, before)).toMatchObject({ kinds: [], categories: [], came: [] });
});
