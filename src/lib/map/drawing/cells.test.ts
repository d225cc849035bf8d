import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellPaths } from './cells';

const FRAME = { width: 100, height: 80 };

/** The corners of a path of absolute and relative straight steps. */
function cornersOf(path: string): [number, number][] {
	const corners: [number, number][] = [];
	for (const [, letter, text] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
		const [x = 0, y = 0] = (text!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const [fromX, fromY] = letter === 'M' ? [0, 0] : corners.at(-1)!;
		corners.push([fromX + x, fromY + y]);
	}
	return corners;
}

function areaOf(path: string): number {
	const corners = cornersOf(path);
	return Math.abs(
		corners.reduce((sum, [x, y], at) => {
			const [nextX, nextY] = corners[(at + 1) % corners.length]!;
			return sum + (x * nextY - nextX * y) / 2;
		}, 0)
	);
}

test('one point has all the ground, two have half each', () => {
	expect(areaOf(cellPaths([{ x: 10, y: 10 }], FRAME)[0]!)).toBe(8000);
	const two = [
		{ x: 25, y: 10 },
		{ x: 75, y: 10 }
	];
	expect(cellPaths(two, FRAME).map(areaOf)).toEqual([4000, 4000]);
});

test('a point on top of another has no ground of its own', () => {
	const twice = { x: 25, y: 10 };
	const paths = cellPaths([twice, { ...twice }, { x: 75, y: 10 }], FRAME);
	expect(paths.filter(Boolean)).toHaveLength(2);
});

test('cells leave no gap and do not overlap, however the points lie', () => {
	const point = fc.record({
		x: fc.integer({ min: 0, max: 100 }),
		y: fc.integer({ min: 0, max: 80 })
	});
	fc.assert(
		fc.property(
			fc.uniqueArray(point, { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` }),
			(points) => {
				const sum = cellPaths(points, FRAME).reduce((all, path) => all + areaOf(path), 0);
				// Corners are rounded to half a unit, the same for both neighbours.
				expect(Math.abs(sum - 8000)).toBeLessThan(30);
			}
		)
	);
});
