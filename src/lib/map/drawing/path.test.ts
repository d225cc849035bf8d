import { describe, expect, it } from 'vitest';
import { shapePath, strokePath } from './path';
import type { Pixel } from '../mercator';

const at = (x: number, y: number): Pixel => ({ x, y });

/** Where a path of M, l and q steps comes to rest after each step. */
function stops(path: string): Pixel[] {
	let pen = at(0, 0);
	return [...path.matchAll(/([Mlq])([^Mlqz]*)/g)].map(([, step, text = '']) => {
		const values = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const [x = 0, y = 0] = values.slice(-2);
		pen = step === 'M' ? at(x, y) : at(pen.x + x, pen.y + y);
		return pen;
	});
}

describe('paths', () => {
	it('go through the ends of a line and round its corners', () => {
		expect(strokePath([at(0, 0), at(10, 0), at(10, 10)], { radius: 2 })).toBe(
			'M0 0l8 0q2 0 2 2l0 8'
		);
	});

	it('do not drift: rounding a hundred steps ends where the line ends', () => {
		const line = Array.from({ length: 101 }, (_, index) => at(index * 0.74, index * 0.26));
		const last = stops(strokePath(line, { radius: 5 })).at(-1) as Pixel;
		expect(Math.abs(last.x - 74)).toBeLessThanOrEqual(0.25);
		expect(Math.abs(last.y - 26)).toBeLessThanOrEqual(0.25);
	});

	it('close a shape whether or not its first corner comes again at the end', () => {
		const open = [at(0, 0), at(20, 0), at(20, 20), at(0, 20)];
		const closed = [...open.slice(0, 4), at(0, 0)];
		expect(shapePath(open, { radius: 3 })).toMatch(/^M.*z$/);
		expect(stops(shapePath(closed, { radius: 3 }))).toHaveLength(
			stops(shapePath(open, { radius: 3 })).length
		);
	});

	it('give two shapes the same line along the side they share', () => {
		const shared = [at(30, 0), at(33, 9), at(28, 20), at(31, 30), at(27, 42)];
		const left = stops(shapePath([at(0, 42), at(0, 0), ...shared], { radius: 4 }));
		const right = stops(
			shapePath([at(60, 0), at(60, 42), ...[...shared].reverse()], { radius: 4 })
		);
		const key = ({ x, y }: Pixel) => `${x},${y}`;
		const middle = (spots: Pixel[]) =>
			spots
				.filter(({ x, y }) => x > 20 && x < 40 && y > 6 && y < 36)
				.map(key)
				.sort();
		expect(middle(left).length).toBeGreaterThan(3);
		expect(middle(left)).toEqual(middle(right));
	});
});
