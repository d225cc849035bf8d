import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { assetAt, session } from '../coverage/synthetic-town';
import { counts, DAY_PARTS, figureFor, figureParams, OPEN_THEN, readFigure } from './figure';
import { searchOf, type Figure, type PlacedAsset } from './figure';
import { matrixOf } from './matrix';
import { roomFigures } from './room';

const TODAY = '2026-11-22';
const placed = (...args: Parameters<typeof assetAt>): PlacedAsset => ({
	...assetAt(...args),
	placeIds: ['village']
});
const food = { id: 'food', name: 'Food', description: '', sort: 1 };
const sport = { id: 'sport', name: 'Sport', description: '', sort: 2 };

const all = [
	placed('lunch', 0, [session(1, 11, 14)], { categories: ['food'], checkedOn: '2026-01-01' }),
	placed('late', 0, [session(2, 17, 19), session(6, 10, 12)], { checkedOn: '2024-01-01' }),
	placed('unknown', 0, null, { categories: ['food'] }),
	placed('resting', 0, [session(1, 9, 12)], { temporarilyClosed: true }),
	{ ...placed('elsewhere', 0, [session(1, 9, 12)], { areaIds: ['other'] }), placeIds: [] }
];
const named = (part: Partial<Figure>) =>
	all.filter((asset) => counts(figureFor(part), asset, TODAY)).map(({ slug }) => slug);

it('counts by hours, and never calls the unknown open', () => {
	expect(named({ day: 1 })).toEqual(['lunch', 'elsewhere']);
	expect(named({ day: 1, part: 'afternoon' })).toEqual(['lunch']);
	expect(named({ part: 'evening' })).toEqual(['late']);
	expect(named({ open: 'evening' })).toEqual(['late']);
	expect(named({ open: 'weekday' })).toEqual(['lunch', 'late', 'elsewhere']);
	expect(named({ open: 'weekend' })).toEqual(['late']);
	expect(named({ hours: 'unknown' })).toEqual(['unknown']);
	expect(named({ checked: 'yes' })).toEqual(['lunch']);
	expect(named({ checked: 'no', areas: ['street'] })).toEqual(['late', 'unknown', 'resting']);
	expect(named({ places: ['village'], categories: ['food'] })).toEqual(['lunch', 'unknown']);
});

it('a room tells what is strong, and what there is nothing of', () => {
	const room = roomFigures(all, 'street', [food, sport], TODAY);
	expect(room.total.count).toBe(4);
	expect(room.hoursUnknown.count).toBe(1);
	expect(room.categories.map(({ category, count }) => [category.id, count])).toEqual([['food', 2]]);
	expect(room.empty).toEqual([sport]);
	expect(room.days[0]?.parts.map(({ count }) => count)).toEqual([1, 1, 0]);
});

it('a matrix has a rate only where people were counted', () => {
	const columns = [
		{ id: 'street', name: 'Street', people: 4000, figure: { areas: ['street'] } },
		{ id: 'other', name: 'Other', people: null, figure: { areas: ['other'] } }
	];
	const [everything, first, second] = matrixOf(all, [food, sport], columns, TODAY);
	expect(everything?.cells.map(({ count }) => count)).toEqual([4, 1]);
	expect(first?.cells[0]).toMatchObject({
		count: 2,
		per1000: 0.5,
		checked: 1,
		hoursUnknown: 1,
		weekday: 1,
		figure: { areas: ['street'], categories: ['food'] }
	});
	expect(first?.cells[1]).toMatchObject({ count: 0, per1000: null });
	expect(second?.cells.map(({ count }) => count)).toEqual([0, 0]);
});

test('an address reads back to the figure it was written from', () => {
	const known = {
		areas: new Set(['street']),
		categories: new Set(['food']),
		places: new Set(['village'])
	};
	const orNull = <T>(...values: T[]) => fc.constantFrom(null, ...values);
	const figures = fc.record({
		areas: fc.constantFrom<string[][]>([], ['street']),
		places: fc.constantFrom<string[][]>([], ['village']),
		kinds: fc.constantFrom<Figure['kinds'][]>([], ['group'], ['hub', 'group']),
		categories: fc.constantFrom<string[][]>([], ['food']),
		day: orNull(1, 7),
		part: orNull(...DAY_PARTS),
		open: orNull(...OPEN_THEN),
		checked: orNull('yes' as const, 'no' as const),
		hours: orNull('unknown' as const),
		origin: orNull('sample' as const)
	});
	fc.assert(
		fc.property(figures, (figure) => {
			expect(readFigure(figureParams(figure), known)).toEqual(figure);
		})
	);
	expect(readFigure(new URLSearchParams('area=moon&day=9&part=night'), known)).toEqual(
		figureFor({})
	);
	expect(searchOf(figureFor({ day: 1, areas: ['street'] }))?.toString()).toBe(
		'area=street&open=mon'
	);
	expect(searchOf(figureFor({ day: 1, part: 'morning' }))).toBeNull();
});
