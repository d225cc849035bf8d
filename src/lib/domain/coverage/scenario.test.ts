import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assetAt, homeAt, minutesNorth, onStreet, session } from './synthetic-town';
import { compareCoverage, peopleIn } from './compare';
import { sumCoverage, coverageOf } from './coverage';
import { NO_CONDITIONS } from './need';
import { applyChanges, type Change } from './scenario';

const homes = [homeAt(0, 100), homeAt(12, 200), homeAt(40, 400)];
const town = () => [
	assetAt('choir', 0, [session(1, 19, 21)]),
	assetAt('lunch', 12, [session(2, 12, 14), session(4, 12, 14)]),
	assetAt('unknown', 40, null)
];
const evenings = { ...NO_CONDITIONS, days: [1, 2], after: '11:00' };
const figures = (assets: Parameters<typeof coverageOf>[1]) => {
	const found = coverageOf(homes, assets, evenings);
	return [sumCoverage(found, 10, onStreet), found.certain.length, found.unsure.length];
};

const slug = fc.constantFrom('choir', 'lunch', 'unknown', 'gone-long-ago');
const venueId = slug.map((name) => `venue-${name}`);
const day = fc.integer({ min: 1, max: 7 });
const at = fc.integer({ min: 0, max: 50 }).map(minutesNorth);
const hours = { opens: fc.constant('18:00'), closes: fc.constant('20:00') };
const anyChange: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ what: fc.constant('close_listing' as const), slug }),
	fc.record({ what: fc.constant('close_venue' as const), venueId }),
	fc.record({ what: fc.constant('move_venue' as const), venueId, to: at }),
	fc.record({ what: fc.constant('drop_session' as const), slug, day }),
	fc.record({ what: fc.constant('add_session' as const), slug, day, ...hours }),
	fc.record({
		what: fc.constant('add_group' as const),
		name: fc.constant('New'),
		kind: fc.constant('group' as const),
		category: fc.constant(null),
		areaId: fc.constant('street'),
		at,
		day,
		...hours
	})
);

test('undoing everything gives the very same figures, whatever was tried', () => {
	fc.assert(
		fc.property(fc.array(anyChange, { maxLength: 12 }), (list) => {
			const assets = town();
			const before = figures(assets);
			let left = list;
			figures(applyChanges(assets, left).assets);
			while (left.length > 0) {
				left = left.slice(0, -1);
				figures(applyChanges(assets, left).assets);
			}
			expect(figures(applyChanges(assets, left).assets)).toEqual(before);
			expect(assets).toEqual(town());
		})
	);
});

test('going there and back again is as if nobody had gone', () => {
	fc.assert(
		fc.property(at, fc.constantFrom('choir', 'lunch'), (to, name) => {
			const assets = town();
			const from = assets.find((asset) => asset.slug === name)!.point!;
			const there: Change = { what: 'move_venue', venueId: `venue-${name}`, to };
			const back: Change = { what: 'move_venue', venueId: `venue-${name}`, to: from };
			expect(figures(applyChanges(assets, [there, back]).assets)).toEqual(figures(assets));
		})
	);
	const drop: Change = { what: 'drop_session', slug: 'choir', day: 1 };
	const add: Change = {
		what: 'add_session',
		slug: 'choir',
		day: 1,
		opens: '19:00',
		closes: '21:00'
	};
	expect(figures(applyChanges(town(), [drop, add]).assets)).toEqual(figures(town()));
	expect(figures(applyChanges(town(), [drop]).assets)).not.toEqual(figures(town()));
});

describe('before and after', () => {
	const before = coverageOf(homes, town(), evenings);
	const after = (...list: Change[]) =>
		compareCoverage(before, coverageOf(homes, applyChanges(town(), list).assets, evenings), 10);

	it('says who loses and who gains', () => {
		const moved = after({ what: 'move_venue', venueId: 'venue-choir', to: minutesNorth(40) });
		expect(moved.loses.map(({ id }) => id)).toEqual(['home-0']);
		expect(moved.gains.map(({ id }) => id)).toEqual(['home-40']);
		expect([peopleIn(moved.loses), peopleIn(moved.gains)]).toEqual([100, 400]);
		expect(peopleIn([])).toBe(0);
	});

	it('tells what may be lost apart from what is certain', () => {
		const closed: Change = { what: 'close_venue', venueId: 'venue-unknown' };
		const without = coverageOf(homes, applyChanges(town(), [closed]).assets, evenings);
		expect(compareCoverage(before, without, 10).loses).toEqual([]);
		const { loses } = compareCoverage(before, without, 10, 'possible');
		expect(loses.map(({ id }) => id)).toEqual(['home-40']);
	});

	it('what was unknown gains nobody until its hours are known', () => {
		const opens = { opens: '18:00', closes: '20:00' };
		const told = after({ what: 'add_session', slug: 'unknown', day: 2, ...opens });
		expect(told.gains.map(({ id }) => id)).toEqual(['home-40']);
	});

	it('a change of what is not there says so and changes nothing', () => {
		const gone: Change = { what: 'close_listing', slug: 'gone-long-ago' };
		const { assets, missed } = applyChanges(town(), [gone]);
		expect(missed).toEqual([gone]);
		expect(assets).toEqual(town());
	});
});

test('a group goes on at its other place when one closes, and moves with the one that moves', () => {
	const further = assetAt('further', 40, null);
	const { venue, point, precision, access } = further;
	const alone = assetAt('choir', 0, [session(1, 19, 21)]);
	const group = { ...alone, also: [{ venue, point, precision, access }] };
	const close = (venueId: string) =>
		applyChanges([group], [{ what: 'close_venue', venueId }]).assets;
	expect(close('venue-choir')).toEqual([{ ...alone, venue, point, precision, access }]);
	expect(close('venue-further')).toEqual([alone]);
	const [moved] = applyChanges(
		[group],
		[{ what: 'move_venue', venueId: 'venue-further', to: minutesNorth(10) }]
	).assets;
	expect(moved).toMatchObject({ point: alone.point, also: [{ point: minutesNorth(10) }] });
	const both = close('venue-choir');
	expect(applyChanges(both, [{ what: 'close_venue', venueId: 'venue-further' }]).assets).toEqual(
		[]
	);
});
