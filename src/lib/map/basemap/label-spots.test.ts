import { expect, it } from 'vitest';
import { areaAt } from '../area-at';
import type { AreaOutline } from '../ground';
import { labelSpots } from './label-spots';

const square = (west: number, south: number, side: number): GeoJSON.Position[] => [
	[west, south],
	[west + side, south],
	[west + side, south + side],
	[west, south + side],
	[west, south]
];

const area: AreaOutline = {
	id: 'marsh',
	shortName: 'Marsh',
	centre: { lng: 0.1, lat: 51.1 },
	outline: {
		type: 'MultiPolygon',
		coordinates: [[square(0, 51, 0.41), square(0.16, 51.16, 0.11)], [square(0.53, 51.3, 0.1)]]
	}
};

it('finds spots in every part of an area, none in a hole or outside, the nearest to its middle first', () => {
	const spots = labelSpots(area).map(([lng, lat]) => ({ lng, lat }));
	expect(spots.filter((spot) => areaAt(spot, [area]) === null)).toEqual([]);
	expect(spots.some(({ lng }) => lng > 0.5)).toBe(true);
	const [first, last] = [spots[0], spots.at(-1)];
	expect(Math.hypot((first?.lng ?? 9) - 0.1, (first?.lat ?? 0) - 51.1)).toBeLessThan(0.05);
	expect(last?.lng).toBeGreaterThan(0.5);
});
