import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPoint } from '#search/engine';
import { groupPoints, listingsOf, placeKey, pointFor } from './group-points';
import { MAX_ZOOM, toPixel } from './mercator';

const point = (
	id: string,
	lat: number,
	lng: number,
	venueName: string | null = null
): MapPoint => ({
	rank: 0,
	distanceMetres: null,
	id,
	slug: id,
	name: id,
	kinds: ['group'],
	areaId: 'grays',
	venueName,
	point: { lat, lng }
});
const ids = (points: MapPoint[], zoom: number) =>
	groupPoints(points, zoom).map((group) => group.points.map(({ id }) => id));

describe('groupPoints', () => {
	it('keeps listings of one venue together at every zoom', () => {
		const points = [
			point('knit', 51.4622, 0.3637, 'hall'),
			point('chess', 51.48, 0.4),
			point('lunch', 51.4622, 0.3637, 'hall')
		];
		const groups = groupPoints(points, MAX_ZOOM);
		expect(groups.map(({ points }) => points.map(({ id }) => id))).toEqual([
			['knit', 'lunch'],
			['chess']
		]);
		expect(groups[0]).toMatchObject({ isOneVenue: true, centre: { lat: 51.4622, lng: 0.3637 } });
	});

	it('takes one spot as one venue, even without a venue or with another', () => {
		const points = [
			point('a', 51.4622, 0.3637, 'hall'),
			point('b', 51.4622, 0.3637),
			point('c', 51.4622000001, 0.3637, 'upstairs'),
			point('d', 51.4623, 0.3639, 'next door')
		];
		expect(ids(points, MAX_ZOOM)).toEqual([['a', 'b', 'c'], ['d']]);
		expect(groupPoints(points, MAX_ZOOM)[0]?.isOneVenue).toBe(true);
		const [together] = groupPoints(points, 15);
		expect(together).toMatchObject({ count: 4, isOneVenue: false });
	});

	it('keeps together further out what has come together', () => {
		const anywhere = fc.record({
			lat: fc.double({ min: 51.45, max: 51.57, noNaN: true }),
			lng: fc.double({ min: 0.2, max: 0.55, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(anywhere, { maxLength: 60 }), (places) => {
				const points = places.map(({ lat, lng }, index) => point(String(index), lat, lng));
				for (let zoom = 16; zoom > 8; zoom--) {
					const further = ids(points, zoom - 1).map((group) => new Set(group));
					for (const group of ids(points, zoom)) {
						const into = further.find((other) => other.has(group[0] as string));
						expect(group.every((id) => into?.has(id))).toBe(true);
					}
				}
			})
		);
	});

	it('joins near neighbours from afar and parts them close by', () => {
		const points = [point('a', 51.47, 0.33), point('b', 51.471, 0.331), point('c', 51.53, 0.5)];
		expect(ids(points, 11)).toEqual([['a', 'b'], ['c']]);
		const [cluster] = groupPoints(points, 11);
		expect(cluster?.isOneVenue).toBe(false);
		expect(cluster?.centre).toEqual({ lat: 51.47, lng: 0.33 });
		expect(ids(points, 15.5)).toEqual([['a'], ['b'], ['c']]);
	});

	it('never loses or doubles a point, keeps the order of the list, and leaves no two marks on top of each other', () => {
		const spread = fc.array(
			fc.tuple(
				fc.double({ min: 51.45, max: 51.57, noNaN: true }),
				fc.double({ min: 0.2, max: 0.55, noNaN: true }),
				fc.option(fc.constantFrom('hall', 'church', 'library'))
			),
			{ maxLength: 60 }
		);
		fc.assert(
			fc.property(spread, fc.double({ min: 8, max: 15, noNaN: true }), (places, zoom) => {
				const points = places.map(([lat, lng, venue], index) =>
					point(String(index), lat, lng, venue)
				);
				const groups = groupPoints(points, zoom);
				const found = groups.flatMap((group) => group.points.map(({ id }) => Number(id)));
				expect([...found].sort((a, b) => a - b)).toEqual(points.map((_, index) => index));
				const firsts = groups.map(({ id }) => Number(id));
				expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
				const seeds = groups.map(({ centre }) => toPixel(centre, zoom));
				for (const [index, seed] of seeds.entries())
					for (const other of seeds.slice(index + 1))
						expect(Math.hypot(seed.x - other.x, seed.y - other.y)).toBeGreaterThan(47.99);
			})
		);
	});

	it('gives each place of a listing a mark of its own, which keeps its name at every zoom', () => {
		const tilbury = { ...point('singers', 51.4622, 0.3637, 'hall'), at: 0 };
		const grays = { ...point('singers', 51.478, 0.325, 'library'), at: 1 };
		const points = [tilbury, grays, point('chess', 51.53, 0.5)];
		const groups = groupPoints(points, 15);
		expect(groups.map(({ id }) => id)).toEqual(['singers', 'singers-1', 'chess']);
		expect(groups.map(({ count }) => count)).toEqual([1, 1, 1]);
		// The same place first in the list, or not: its mark is called the same.
		expect(groupPoints([grays], 15)[0]?.id).toBe('singers-1');
	});

	it('counts a listing once where several of its places share a mark', () => {
		const hall = { ...point('singers', 51.4622, 0.3637, 'hall'), at: 0 };
		const upstairs = { ...point('singers', 51.4622, 0.3637, 'upstairs'), at: 1 };
		const [mark] = groupPoints([hall, upstairs, point('chess', 51.4622, 0.3637)], MAX_ZOOM);
		expect(mark).toMatchObject({ count: 2, kinds: [['group', 2]], isOneVenue: true });
		expect(listingsOf(mark?.points ?? []).map(placeKey)).toEqual(['singers', 'chess']);
	});

	it('groups two thousand points that all lie apart', () => {
		const points = Array.from({ length: 2000 }, (_, index) =>
			point(String(index), 51.4 + (index % 50) * 0.01, 0.1 + Math.floor(index / 50) * 0.02)
		);
		expect(groupPoints(points, 14)).toHaveLength(2000);
	});
});

describe('pointFor', () => {
	const tilbury = { ...point('singers', 51.4622, 0.3637), at: 0 };
	const grays = { ...point('singers', 51.478, 0.325), at: 1 };
	const points = [point('chess', 51.478, 0.325), tilbury, grays];

	it('finds the nearest place of a listing, or just the place that is named', () => {
		expect(pointFor(points, { id: 'singers', point: { lat: 51.479, lng: 0.326 } })).toBe(grays);
		expect(pointFor(points, { id: 'singers', point: tilbury.point })).toBe(tilbury);
		expect(pointFor(points, { id: 'singers-1', point: tilbury.point })).toBe(grays);
		expect(pointFor(points, { id: 'nobody', point: tilbury.point })).toBeNull();
	});
});
