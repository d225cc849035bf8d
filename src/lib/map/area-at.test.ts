import { expect, it } from 'vitest';
import { areaAt } from './area-at';
import type { AreaOutline } from './ground';

const box = (west: number, south: number, size: number): GeoJSON.Position[] => [
	[west, south],
	[west + size, south],
	[west + size, south + size],
	[west, south + size],
	[west, south]
];
const area = (id: string, outline: AreaOutline['outline']): AreaOutline => ({
	id,
	shortName: id,
	centre: { lat: 0, lng: 0 },
	outline
});

it('knows the area around a point: several parts, and holes that are not part of it', () => {
	const areas = [
		area('ring', { type: 'Polygon', coordinates: [box(0, 0, 10), box(4, 4, 2)] }),
		area('islands', { type: 'MultiPolygon', coordinates: [[box(20, 0, 1)], [box(4.5, 4.5, 1)]] })
	];
	const at = (lat: number, lng: number) => areaAt({ lat, lng }, areas)?.id ?? null;
	expect(at(1, 1)).toBe('ring');
	expect(at(4.2, 4.2)).toBeNull();
	expect(at(5, 5)).toBe('islands');
	expect(at(0.5, 20.5)).toBe('islands');
	expect(at(30, 30)).toBeNull();
});
