import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinBounds, type Bounds } from '#domain/bounds';
import { KINDS } from '#domain/kind';
import { toPixel } from '$lib/map/mercator';
import type { MapPoint } from '#search/engine';
import { ClusterIndex } from './cluster-index';

const WORLD: Bounds = [-180, -85, 180, 85];

const listing = (
	rank: number,
	lat: number,
	lng: number,
	venueName: string | null = null,
	kind: MapPoint['kinds'][number] = 'group'
): MapPoint => ({
	id: `listing-${rank}`,
	slug: `listing-${rank}`,
	name: `Listing ${rank}`,
	kinds: [kind],
	areaId: 'grays',
	venueName,
	point: { lat, lng },
	rank,
	distanceMetres: null
});

const anywhere = fc
	.array(
		fc.record({
			lat: fc.double({ min: 51.4, max: 51.6, noNaN: true }),
			lng: fc.double({ min: 0.2, max: 0.6, noNaN: true }),
			venue: fc.option(fc.constantFrom('hall', 'church', 'library')),
			kind: fc.constantFrom(...KINDS)
		}),
		{ maxLength: 80 }
	)
	.map((all) => all.map(({ lat, lng, venue, kind }, rank) => listing(rank, lat, lng, venue, kind)));
const anyZoom = fc.double({ min: 0, max: 22, noNaN: true });

describe('ClusterIndex', () => {
	it('counts every listing once, whatever the zoom', () => {
		fc.assert(
			fc.property(anywhere, anyZoom, (points, zoom) => {
				const { marks } = new ClusterIndex(points).view(WORLD, zoom, 1000);
				expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
				for (const { count, kinds, listings } of marks) {
					expect(kinds.reduce((sum, [, ofKind]) => sum + ofKind, 0)).toBe(count);
					expect(listings?.length ?? count).toBe(count);
				}
			})
		);
	});

	it('says where the listings of a cluster are, and parts them there', () => {
		fc.assert(
			fc.property(anywhere, fc.double({ min: 8, max: 14, noNaN: true }), (points, zoom) => {
				const index = new ClusterIndex(points);
				const cluster = index.view(WORLD, zoom, 1000).marks.find(({ listings }) => !listings);
				if (!cluster) return;
				const inside = points.filter(({ point }) => isWithinBounds(point, cluster.bounds));
				expect(inside.length).toBeGreaterThanOrEqual(cluster.count);
				// Closest of all, everything stands by itself.
				const { marks } = index.view(cluster.bounds, 18, 1000);
				expect(marks.every(({ listings }) => listings)).toBe(true);
				expect(marks.length).toBeGreaterThan(0);
			})
		);
	});

	it('keeps the order of the list, and marks apart', () => {
		fc.assert(
			fc.property(anywhere, fc.double({ min: 8, max: 15, noNaN: true }), (points, zoom) => {
				const { marks, zoom: level } = new ClusterIndex(points).view(WORLD, zoom, 1000);
				const ranks = marks.map(({ id }) => Number(id.split('-')[1]));
				expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
				const spots = marks.map(({ centre }) => toPixel(centre, level));
				for (const [index, spot] of spots.entries())
					for (const other of spots.slice(index + 1))
						expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(47.99);
			})
		);
	});

	it('never sends more marks than were asked for: it gathers them as from further away', () => {
		const points = Array.from({ length: 400 }, (_, index) =>
			listing(index, 51.4 + (index % 20) * 0.01, 0.2 + Math.floor(index / 20) * 0.02)
		);
		const { marks, zoom } = new ClusterIndex(points).view(WORLD, 18, 50);
		expect(marks.length).toBeLessThanOrEqual(50);
		expect(zoom).toBeLessThan(18);
		expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(400);
	});

	it('lists all that is at one venue', () => {
		const points = [
			listing(0, 51.46, 0.36, 'hall'),
			listing(1, 51.5, 0.4, null, 'library'),
			listing(2, 51.46, 0.36, 'hall', 'hub'),
			// Next door: no zoom would ever part the two.
			listing(3, 51.46002, 0.36, 'annexe')
		];
		const { marks } = new ClusterIndex(points).view(WORLD, 18, 100);
		expect(marks.map(({ listings }) => listings?.map(({ rank }) => rank))).toEqual([
			[0, 2, 3],
			[1]
		]);
		expect(marks[0]?.kinds).toEqual([
			['group', 2],
			['hub', 1]
		]);
	});

	it('has a mark for each place of a listing, and counts it once where they share one', () => {
		const singers = listing(0, 51.46, 0.36, 'hall');
		const points = [
			{ ...singers, at: 0 },
			{ ...singers, venueName: 'library', point: { lat: 51.5, lng: 0.4 }, at: 1 },
			{ ...singers, venueName: 'upstairs', at: 2 },
			listing(1, 51.46, 0.36, 'hall')
		];
		const index = new ClusterIndex(points);
		const { marks } = index.view(WORLD, 18, 100);
		expect(marks.map(({ id, count }) => [id, count])).toEqual([
			['listing-0', 2],
			['listing-0-1', 1]
		]);
		expect(marks[0]?.listings).toEqual([points[0], points[3]]);
		expect(marks[0]?.kinds).toEqual([['group', 2]]);
		const [cluster] = index.view(WORLD, 6, 100).marks;
		expect(cluster).toMatchObject({ count: 2, kinds: [['group', 2]], listings: null });
		expect(cluster?.bounds).toEqual([0.36, 51.46, 0.4, 51.5]);
		expect(index.points).toHaveLength(4);
	});

	it('shows what is in view alone', () => {
		const points = [listing(0, 51.46, 0.36), listing(1, 51.5, 0.4)];
		const { marks } = new ClusterIndex(points).view([0.39, 51.49, 0.41, 51.51], 15, 100);
		expect(marks.map(({ id }) => id)).toEqual(['listing-1']);
		expect(new ClusterIndex([]).view(WORLD, 10, 100).marks).toEqual([]);
	});
});
