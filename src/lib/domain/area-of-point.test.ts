import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAreaFinder } from './area-of-point';

const box = (west: number, south: number, east: number, north: number): GeoJSON.Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const area = (id: string, ...polygons: GeoJSON.Position[][][]) => ({
	id,
	boundary: { type: 'MultiPolygon' as const, coordinates: polygons }
});
/** A metre in degrees of latitude, near enough anywhere. */
const METRE = 1 / 111_195;

const WEST = area('west', [box(0.2, 51.5, 0.3, 51.6), box(0.24, 51.54, 0.26, 51.56)]);
const EAST = area('east', [box(0.3, 51.5, 0.4, 51.6)]);
const ISLANDS = area('islands', [box(0.25, 51.545, 0.255, 51.55)], [box(0.5, 51.5, 0.51, 51.51)]);
const find = createAreaFinder([WEST, EAST, ISLANDS]);
const at = (lat: number, lng: number, nearMetres = 0) => find({ lat, lng }, nearMetres);

describe('the area of a point', () => {
	it('is the one around it, whichever way its rings run', () => {
		expect(at(51.55, 0.22)).toEqual({ areaId: 'west', flag: null, candidates: ['west'] });
		const turned = createAreaFinder([area('east', [box(0.3, 51.5, 0.4, 51.6).reverse()])]);
		expect(turned({ lat: 51.55, lng: 0.35 }, 0).areaId).toBe('east');
	});

	it('takes a plain polygon too', () => {
		const plain = createAreaFinder([
			{ id: 'one', boundary: { type: 'Polygon', coordinates: [box(0, 51, 1, 52)] } }
		]);
		expect(plain({ lat: 51.5, lng: 0.5 }, 0).areaId).toBe('one');
	});

	it('is none in a hole, and that of an island in the hole', () => {
		expect(at(51.557, 0.258)).toEqual({ areaId: null, flag: 'outside', candidates: [] });
		expect(at(51.547, 0.252).areaId).toBe('islands');
	});

	it('is found in every part of an area', () => {
		expect(at(51.505, 0.505).areaId).toBe('islands');
	});

	it('is the first of two on their common line, and flagged', () => {
		expect(at(51.55, 0.3)).toEqual({
			areaId: 'west',
			flag: 'near_boundary',
			candidates: ['west', 'east']
		});
	});

	it('is flagged within so many metres of another area, and not beyond', () => {
		const metresEast = METRE / Math.cos((51.55 * Math.PI) / 180);
		const inside = (metres: number) => at(51.55, 0.3 + metres * metresEast, 10);
		expect(inside(9)).toEqual({
			areaId: 'east',
			flag: 'near_boundary',
			candidates: ['east', 'west']
		});
		expect(inside(11)).toEqual({ areaId: 'east', flag: null, candidates: ['east'] });
	});

	it('is not flagged at an outer edge, where nothing else begins', () => {
		expect(at(51.5 + 2 * METRE, 0.35, 10)).toEqual({
			areaId: 'east',
			flag: null,
			candidates: ['east']
		});
	});

	it('is none just outside, but the near one is named', () => {
		expect(at(51.5 - 8 * METRE, 0.35, 10)).toEqual({
			areaId: null,
			flag: 'outside',
			candidates: ['east']
		});
		expect(at(51.5 - 12 * METRE, 0.35, 10).candidates).toEqual([]);
	});

	it('is one and the same wherever a square country is cut in two', () => {
		const inCountry = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(inCountry, inCountry, inCountry, (cut, x, y) => {
				const halves = createAreaFinder([
					area('left', [box(0, 51, cut, 52)]),
					area('right', [box(cut, 51, 1, 52)])
				]);
				const found = halves({ lat: 51 + y, lng: x }, 0);
				if (Math.abs(x - cut) > 1e-5) expect(found.areaId).toBe(x < cut ? 'left' : 'right');
				else expect(found.areaId).not.toBeNull();
			})
		);
	});
});
