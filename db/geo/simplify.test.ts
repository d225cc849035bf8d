import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAreaFinder } from '#domain/area-of-point';
import { toGeoJson, type Position, type Shape } from './rings';
import { simplifyTogether } from './simplify';

/** Two areas on either side of a winding line from south to north, with far too many points. */
function halves(wiggles: number[]): [Shape, Shape] {
	const points = 1500;
	const line = Array.from({ length: points + 1 }, (_, step): Position => {
		const wiggle = wiggles[step % wiggles.length] ?? 0;
		return [0.5 + wiggle * 0.0005, 51 + step / points];
	});
	const back = [...line].reverse();
	return [
		[[[[0, 51], ...line, [0, 52], [0, 51]] as Position[]]].map((rings) => rings),
		[[[[1, 51], [1, 52], ...back, [1, 51]] as Position[]]].map((rings) => rings)
	];
}

const positions = (shape: Shape) => shape.flat(2).map(String);

describe('outlines for pictures', () => {
	it('leave neighbours on one and the same line, whatever it is like', () => {
		const wiggle = fc.double({ min: -1, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(wiggle, { minLength: 3, maxLength: 40 }), (wiggles) => {
				const [left, right] = simplifyTogether(halves(wiggles)) as [Shape, Shape];
				// Where a ring begins and ends its point stands twice.
				const inner = (shape: Shape) =>
					new Set(positions(shape).filter((at) => !/^[01],/.test(at)));
				expect(inner(left)).toEqual(inner(right));
			}),
			{ numRuns: 20 }
		);
	});

	it('have few enough points, and stay close to the boundary', () => {
		const shapes = halves([0, 0.3, 0.9, 0.2, -0.7]);
		const thinned = simplifyTogether(shapes);
		expect(thinned.flat(3).length).toBeLessThanOrEqual(500);
		const find = createAreaFinder(
			thinned.map((shape, index) => ({ id: String(index), boundary: toGeoJson(shape) }))
		);
		for (const lat of [51.1, 51.5, 51.9]) {
			expect(find({ lat, lng: 0.49 }, 0).areaId).toBe('0');
			expect(find({ lat, lng: 0.51 }, 0).areaId).toBe('1');
		}
	});

	it('keep a light shape as it is, holes and islands too', () => {
		const box = (west: number, south: number, size: number): Position[] => [
			[west, south],
			[west + size, south],
			[west + size, south + size],
			[west, south + size],
			[west, south]
		];
		const shape: Shape = [[box(0, 51, 0.5), box(0.2, 51.2, 0.1)], [box(0.8, 51, 0.1)]];
		const [thinned] = simplifyTogether([shape]);
		expect(thinned?.map((rings) => rings.map((ring) => new Set(ring.map(String))))).toEqual(
			shape.map((rings) =>
				rings.map(
					(ring) => new Set(ring.map((at) => String(at.map((n) => Math.round(n * 1e5) / 1e5))))
				)
			)
		);
	});
});
