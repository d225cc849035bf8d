import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boundsOf,
	evenly,
	fromPixel,
	MAX_ZOOM,
	MIN_ZOOM,
	panned,
	toPixel,
	toScreen,
	viewOf
} from './mercator';

const onEarth = fc.record({
	lat: fc.double({ min: -85, max: 85, noNaN: true }),
	lng: fc.double({ min: -180, max: 180, noNaN: true })
});

describe('mercator', () => {
	it('agrees with the tile that OpenStreetMap counts for Grays: 15/16414/10912', () => {
		const pixel = toPixel({ lat: 51.4762, lng: 0.3333 }, 15);
		expect(Math.floor(pixel.x / 256)).toBe(16414);
		expect(Math.floor(pixel.y / 256)).toBe(
			// The slippy-map formula, written with secant instead of the sine used here.
			Math.floor(
				((1 - Math.log(Math.tan(0.898429) + 1 / Math.cos(0.898429)) / Math.PI) / 2) * 2 ** 15
			)
		);
	});

	it('comes back to the same place', () => {
		fc.assert(
			fc.property(onEarth, fc.double({ min: 0, max: 20, noNaN: true }), (point, zoom) => {
				const back = fromPixel(toPixel(point, zoom), zoom);
				expect(back.lat).toBeCloseTo(point.lat, 7);
				expect(back.lng).toBeCloseTo(point.lng, 7);
			})
		);
	});

	it('keeps the world square where Mercator ends', () => {
		expect(toPixel({ lat: 90, lng: 180 }, 0).y).toBeCloseTo(0, 3);
		expect(toPixel({ lat: -90, lng: 180 }, 0).y).toBeCloseTo(256, 3);
	});

	it('shows north above south and east to the right', () => {
		const view = { centre: { lat: 51.5, lng: 0.4 }, zoom: 12 };
		const size = { width: 400, height: 300 };
		expect(toScreen(view.centre, view, size)).toEqual({ x: 200, y: 150 });
		const northEast = toScreen({ lat: 51.51, lng: 0.41 }, view, size);
		expect(northEast.x).toBeGreaterThan(200);
		expect(northEast.y).toBeLessThan(150);
		const moved = panned(view, { x: 100, y: 0 });
		expect(moved.centre.lng).toBeGreaterThan(0.4);
		expect(toScreen(view.centre, moved, size).x).toBeCloseTo(100, 6);
	});

	it('fits a box with the padding asked for, and never past the zoom limits', () => {
		const size = { width: 800, height: 500 };
		const box: [number, number, number, number] = [0.21, 51.45, 0.55, 51.57];
		const view = viewOf(box, size, evenly(20));
		const topLeft = toScreen({ lat: 51.57, lng: 0.21 }, view, size);
		const bottomRight = toScreen({ lat: 51.45, lng: 0.55 }, view, size);
		const free = [topLeft.x, topLeft.y, 800 - bottomRight.x, 500 - bottomRight.y];
		expect(Math.min(...free)).toBeCloseTo(20, 6);
		expect(viewOf([0.3, 51.5, 0.3, 51.5], size, evenly(20)).zoom).toBe(MAX_ZOOM);
		expect(viewOf([-180, -85, 180, 85], { width: 10, height: 10 }, evenly(20)).zoom).toBe(MIN_ZOOM);
	});

	it('keeps more free on one side than on the other', () => {
		const size = { width: 800, height: 500 };
		const padding = { top: 90, right: 30, bottom: 10, left: 70 };
		const view = viewOf([0.21, 51.45, 0.22, 51.57], size, padding);
		const topLeft = toScreen({ lat: 51.57, lng: 0.21 }, view, size);
		const bottomRight = toScreen({ lat: 51.45, lng: 0.22 }, view, size);
		expect(topLeft.y).toBeCloseTo(90, 6);
		expect(bottomRight.y).toBeCloseTo(490, 6);
		expect((topLeft.x + bottomRight.x) / 2).toBeCloseTo((70 + 770) / 2, 6);
	});

	it('finds the box around points', () => {
		expect(boundsOf([])).toBeNull();
		expect(
			boundsOf([
				{ lat: 51.5, lng: 0.4 },
				{ lat: 51.4, lng: 0.5 }
			])
		).toEqual([0.4, 51.4, 0.5, 51.5]);
	});
});
