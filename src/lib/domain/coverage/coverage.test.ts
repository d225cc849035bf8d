import { describe, expect, it } from 'vitest';
import { assetAt, homeAt, onStreet, session } from './synthetic-town';
import { sumCoverage, coverageOf } from './coverage';
import { NO_CONDITIONS, type Need } from './need';

const WEEKDAY_EVENING: Need = {
	...NO_CONDITIONS,
	kinds: ['warm_space'],
	days: [1, 2, 3, 4, 5],
	after: '18:00'
};
const warm = { kinds: ['warm_space' as const] };

/** The street: people at 0, 8, 16 and 40 minutes. */
const homes = [homeAt(0, 100), homeAt(8, 200), homeAt(16, 300), homeAt(40, 400)];
const reach = (found: ReturnType<typeof coverageOf>) =>
	found.reaches.map(({ certain, possible }) => [certain?.walk ?? null, possible?.walk ?? null]);

describe('a town with known gaps', () => {
	it('is told exactly: who has somewhere warm on a weekday evening, and who has not', () => {
		const town = [
			assetAt('open-late', 2, [session(3, 17, 20)], warm),
			assetAt('closes-at-six', 16, [session(3, 9, 18)], warm),
			assetAt('open-saturday', 16, [session(6, 17, 22)], warm),
			assetAt('nobody-knows', 39, null, warm),
			assetAt('late-but-not-warm', 40, [session(3, 17, 22)])
		];
		const found = coverageOf(homes, town, WEEKDAY_EVENING);
		expect(found.certain.map(({ slug }) => slug)).toEqual(['open-late']);
		expect(found.unsure).toMatchObject([{ asset: { slug: 'nobody-knows' }, unknown: ['hours'] }]);
		// 2, 6 and 14 minutes away; the last has nothing certain, and 1 minute to what nobody knows.
		expect(reach(found)).toEqual([
			[5, 5],
			[10, 10],
			[15, 15],
			[null, 5]
		]);
		expect(sumCoverage(found, 10, onStreet)).toMatchObject({
			people: {
				5: { all: 1000, certain: 100, possible: 500 },
				10: { all: 1000, certain: 300, possible: 700 },
				15: { all: 1000, certain: 600, possible: 1000 },
				20: { all: 1000, certain: 600, possible: 1000 }
			},
			homes: { 10: { all: 4, certain: 2, possible: 3 } }
		});
	});

	it('keeps apart what is no, and what nobody has told us', () => {
		const need: Need = { ...NO_CONDITIONS, access: ['step_free'], freeOnly: true, age: 70 };
		const town = [
			assetAt('fits', 0, null, { access: { step_free: 'yes' } }),
			assetAt('has-steps', 0, null, { access: { step_free: 'no' } }),
			assetAt('steps-unknown', 0, null),
			assetAt('costs', 0, null, { access: { step_free: 'yes' }, cost: 'paid' }),
			assetAt('cost-unknown', 0, null, { access: { step_free: 'yes' }, cost: 'unknown' }),
			assetAt('children', 0, null, { access: { step_free: 'yes' }, maxAge: 11 }),
			assetAt('resting', 0, null, { access: { step_free: 'yes' }, temporarilyClosed: true }),
			assetAt('somewhere-here', 0, null, { access: { step_free: 'yes' }, precision: 'place' }),
			assetAt('nowhere', 0, null, {
				access: { step_free: 'yes' },
				point: null,
				precision: null
			})
		];
		const found = coverageOf(homes, town, need);
		expect(found.certain.map(({ slug }) => slug)).toEqual(['fits']);
		expect(found.unsure.map(({ asset, unknown }) => [asset.slug, unknown])).toEqual([
			['steps-unknown', ['access']],
			['cost-unknown', ['cost']],
			['somewhere-here', ['place']],
			['nowhere', ['place']]
		]);
		expect(found.nowhere.map(({ slug }) => slug)).toEqual(['nowhere']);
	});

	it('a group with several places is near whoever is near one of them, and is one match', () => {
		const { point } = assetAt('', 40, null);
		const choir = assetAt('choir', 0, null, {
			also: [{ venue: null, point, precision: 'exact', access: { step_free: 'yes' } }]
		});
		const found = coverageOf(homes, [choir], NO_CONDITIONS);
		expect(found.certain).toEqual([choir]);
		expect(reach(found).map(([certain]) => certain)).toEqual([5, 10, 20, 5]);

		// Its main place may have steps; the other has none.
		const stepFree = coverageOf(homes, [choir], { ...NO_CONDITIONS, access: ['step_free'] });
		expect(stepFree.certain).toEqual([choir]);
		expect(stepFree.unsure).toEqual([]);
		expect(reach(stepFree)).toEqual([
			[null, 5],
			[null, 10],
			[null, 20],
			[5, 5]
		]);
		const nowhere = { ...choir, point: null, precision: null };
		expect(coverageOf(homes, [nowhere], NO_CONDITIONS).nowhere).toEqual([]);
	});

	it('every day is more than some day', () => {
		const town = [assetAt('mondays', 0, [session(1, 10, 12)])];
		const days = { ...NO_CONDITIONS, days: [1, 2] };
		expect(coverageOf(homes, town, days).certain).toHaveLength(1);
		expect(coverageOf(homes, town, { ...days, everyDay: true }).certain).toHaveLength(0);
	});

	it('a warm space keeps its own hours, not those of the library it is in', () => {
		const library = assetAt('library', 0, null, {
			kinds: ['library', 'warm_space'],
			parts: [
				{ kinds: ['library'], sessions: [session(3, 9, 20)] },
				{ kinds: ['warm_space'], sessions: [session(3, 10, 16)] }
			]
		});
		expect(coverageOf(homes, [library], WEEKDAY_EVENING).certain).toHaveLength(0);
		const anywhere = { ...WEEKDAY_EVENING, kinds: [] };
		expect(coverageOf(homes, [library], anywhere).certain).toHaveLength(1);
	});

	it('a need that nothing meets, and a town without anybody counted, are told as they are', () => {
		const places = [homeAt(0, null), homeAt(8, null)];
		const nothing = coverageOf(places, [], NO_CONDITIONS);
		expect(sumCoverage(nothing, 20, onStreet)).toMatchObject({
			people: null,
			homes: { 20: { all: 2, certain: 0, possible: 0 } }
		});
		expect(sumCoverage(nothing, 20, () => false).homes[20].all).toBe(0);
	});

	it('adds up ages, and people of whom nobody knows where they live', () => {
		const ages = [
			{ from: 0, to: 64, people: 70 },
			{ from: 65, to: null, people: 30 }
		];
		const counted = [
			homeAt(0, 100, { ages }),
			homeAt(40, 100, { ages }),
			homeAt(1, 50, { id: 'somewhere', point: null })
		];
		const found = coverageOf(counted, [assetAt('here', 0, null)], NO_CONDITIONS);
		const { ages: byAge, unplacedPeople, people } = sumCoverage(found, 5, onStreet);
		expect(byAge).toEqual([
			{ from: 0, to: 64, all: 140, certain: 70, possible: 70 },
			{ from: 65, to: null, all: 60, certain: 30, possible: 30 }
		]);
		expect(unplacedPeople).toBe(50);
		expect(people?.[5].all).toBe(200);
	});
});
