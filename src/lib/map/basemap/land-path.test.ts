import { describe, expect, it } from 'vitest';
import { LAND_ZOOM } from '../land';
import { fromPixel, type Pixel } from '../mercator';
import { keyOf } from '../round-corners';
import { landPath, originOf } from './land-path';

const origin = originOf({ lat: 51.57, lng: 0.2 });
/** The position of a pixel of the land. */
const position = ({ x, y }: Pixel): GeoJSON.Position => {
	const { lat, lng } = fromPixel({ x: origin.x + x, y: origin.y + y }, LAND_ZOOM);
	return [lng, lat];
};
const at = (x: number, y: number) => position({ x, y });
const square = [at(100, 100), at(1100, 100), at(1100, 1100), at(100, 1100), at(100, 100)];

describe('the path of a shape', () => {
	it('stands where the shape stands, in pixels from the corner of the place', () => {
		const line = { type: 'LineString' as const, coordinates: [at(10, 20), at(510, 20)] };
		expect(landPath(line, origin)).toBe('M10 20l500 0');
	});

	it('bends 200 metres before a corner, and not where the corner is sharp or the shape straight', () => {
		const polygon = { type: 'Polygon' as const, coordinates: [square] };
		const bends = (path: string) => path.match(/q/g)?.length ?? 0;
		expect(bends(landPath(polygon, origin))).toBe(4);
		const sharp = new Set([keyOf(square[2] as GeoJSON.Position)]);
		const withOne = landPath(polygon, origin, { sharp });
		expect(bends(withOne)).toBe(3);
		const straight = landPath(polygon, origin, { isStraight: true });
		expect(straight).toBe('M100 100l1000 0l0 1000l-1000 0z');
		// 200 metres at this latitude: a pixel of zoom 16 is 1.48 of them.
		const [, start] = /^M100 ([\d.]+)/.exec(landPath(polygon, origin)) ?? [];
		expect((Number(start) - 100) * 1.48).toBeCloseTo(200, -1);
	});

	it('is a line of no length for a point', () => {
		expect(landPath({ type: 'Point', coordinates: at(7, 9) }, origin)).toBe('M7 9h0');
	});
});
