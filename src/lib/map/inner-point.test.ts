import { describe, expect, it } from 'vitest';
import { innerPoint } from './inner-point';

describe('innerPoint', () => {
	it('lies in the broad part of a shape, not in the middle of its box', () => {
		// A thin arm to the west and a broad block in the east.
		const ring = [
			[0, 0],
			[8, 0],
			[8, -2],
			[12, -2],
			[12, 3],
			[8, 3],
			[8, 1],
			[0, 1],
			[0, 0]
		];
		const [x, y] = innerPoint(ring) as [number, number];
		expect(x).toBeGreaterThan(9);
		expect(x).toBeLessThan(11);
		expect(y).toBeGreaterThan(-0.5);
		expect(y).toBeLessThan(1.5);
	});

	it('stays inside a bent shape whose centre lies outside it', () => {
		const ring = [
			[0, 0],
			[10, 0],
			[10, 10],
			[0, 10],
			[0, 8],
			[8, 8],
			[8, 2],
			[0, 2],
			[0, 0]
		];
		const [x, y] = innerPoint(ring) as [number, number];
		expect(x > 8 || y < 2 || y > 8).toBe(true);
	});

	it('finds nothing in nothing', () => {
		expect(innerPoint([])).toBeNull();
		expect(
			innerPoint([
				[0, 0],
				[1, 1],
				[0, 0]
			])
		).toBeNull();
	});
});
