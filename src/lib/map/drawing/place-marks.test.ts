import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarks } from './place-marks';

const size = { width: 344, height: 215 };
const radius = 10;
const spot = fc.record({
	x: fc.double({ min: -50, max: 400, noNaN: true }),
	y: fc.double({ min: -50, max: 260, noNaN: true })
});
const crowd = fc.oneof(
	fc.array(spot, { maxLength: 20 }),
	fc.tuple(spot, fc.integer({ min: 1, max: 20 })).map(([one, count]) => Array(count).fill(one))
);

describe('placeMarks', () => {
	it('keeps a page of marks apart and in the picture, in their order, even all on one spot', () => {
		fc.assert(
			fc.property(crowd, (wanted) => {
				const placed = placeMarks(wanted, radius, size);
				expect(placed).toHaveLength(wanted.length);
				placed.forEach(({ x, y }, index) => {
					expect(x >= radius && x <= size.width - radius).toBe(true);
					expect(y >= radius && y <= size.height - radius).toBe(true);
					for (const other of placed.slice(0, index)) {
						expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(2 * radius);
					}
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves a mark with room on its own place', () => {
		const wanted = [
			{ x: 50, y: 50 },
			{ x: 150, y: 90 }
		];
		expect(placeMarks(wanted, radius, size)).toEqual(wanted);
	});
});
