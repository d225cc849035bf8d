import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMetres } from '../distance';
import { nearestOf } from './nearest';
import { straightMetres, WALKS } from './walk';

const point = fc.record({
	lat: fc.double({ min: 51.45, max: 51.56, noNaN: true }),
	lng: fc.double({ min: 0.2, max: 0.52, noNaN: true })
});

test('finds what looking at every single point finds', () => {
	fc.assert(
		fc.property(fc.array(point, { maxLength: 60 }), point, (points, from) => {
			const nearest = Math.min(...points.map((one) => distanceMetres(from, one)));
			const walk = WALKS.find((one) => nearest <= straightMetres(one)) ?? null;
			const found = nearestOf(points)(from);
			// A metre's difference between two ways to measure may decide only at the very edge of a walk.
			const isAtEdge = WALKS.some((one) => Math.abs(straightMetres(one) - nearest) < 2);
			if (!isAtEdge) expect(found?.walk ?? null).toBe(walk);
			if (found) expect(Math.abs(found.metres - nearest)).toBeLessThan(2);
		}),
		{ numRuns: 300 }
	);
});
