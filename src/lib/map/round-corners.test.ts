import { describe, expect, it } from 'vitest';
import { meetingCorners, roundCorners } from './round-corners';

describe('roundCorners', () => {
	it('keeps the ends of a line and bends between them', () => {
		const line: GeoJSON.LineString = {
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 0],
				[1, 1]
			]
		};
		const { coordinates } = roundCorners(line);
		expect(coordinates[0]).toEqual([0, 0]);
		expect(coordinates.at(-1)).toEqual([1, 1]);
		expect(coordinates).not.toContainEqual([1, 0]);
		for (const [x, y] of coordinates)
			expect(Math.min(1 - (x as number), y as number)).toBeLessThan(0.001);
	});

	it('keeps rings closed', () => {
		const ring = [
			[0, 0],
			[1, 0],
			[1, 1],
			[0, 0]
		];
		const polygon = roundCorners<GeoJSON.Polygon>({ type: 'Polygon', coordinates: [ring] });
		expect(polygon.coordinates[0]?.[0]).toEqual(polygon.coordinates[0]?.at(-1));
		const many = roundCorners<GeoJSON.MultiPolygon>({
			type: 'MultiPolygon',
			coordinates: [[ring]]
		});
		expect(many.coordinates[0]).toEqual(polygon.coordinates);
	});

	it('bends a shore the same from land and from water', () => {
		const shore = [
			[0, 0],
			[0.01, 0.004],
			[0.02, -0.003],
			[0.03, 0]
		];
		const land = roundCorners<GeoJSON.Polygon>({
			type: 'Polygon',
			coordinates: [[...shore, [0.015, 1], [0, 0]]]
		});
		const water = roundCorners<GeoJSON.Polygon>({
			type: 'Polygon',
			coordinates: [[...shore.toReversed(), [0.015, -1], [0.03, 0]]]
		});
		const key = ([x, y]: GeoJSON.Position) => `${x?.toFixed(9)} ${y?.toFixed(9)}`;
		const inWater = new Set(water.coordinates[0]?.map(key));
		const bends = land.coordinates[0]?.filter(
			([x, y]) => (x as number) > 0.005 && (x as number) < 0.025 && (y as number) < 0.1
		);
		expect(bends?.length).toBeGreaterThan(8);
		for (const corner of bends ?? []) expect(inWater).toContain(key(corner));
	});

	it('leaves no hole where three areas meet', () => {
		const triangle = (...corners: [number, number][]): GeoJSON.Polygon => ({
			type: 'Polygon',
			coordinates: [[...corners, corners[0] as [number, number]]]
		});
		const outlines = [
			triangle([0, 0], [1, 0], [0, 1]),
			triangle([0, 0], [0, 1], [-1, -1]),
			triangle([0, 0], [-1, -1], [1, 0])
		];
		const sharp = meetingCorners(outlines);
		expect(sharp).toContain('0 0');
		for (const outline of outlines) {
			expect(roundCorners(outline, sharp).coordinates[0]).toContainEqual([0, 0]);
			expect(roundCorners(outline).coordinates[0]).not.toContainEqual([0, 0]);
		}
		expect(meetingCorners(outlines.slice(0, 1)).size).toBe(0);
	});

	it('leaves points, short lines and broken rings as they are', () => {
		const point: GeoJSON.Point = { type: 'Point', coordinates: [0.3, 51.5] };
		expect(roundCorners(point)).toBe(point);
		const short: GeoJSON.LineString = {
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 1]
			]
		};
		expect(roundCorners(short)).toEqual(short);
	});
});
