import { describe, expect, it } from 'vitest';
import type { Pixel } from '../mercator';
import { clipLine, clipRing } from './clip';

const at = (x: number, y: number): Pixel => ({ x, y });
const size = { width: 100, height: 100 };

describe('clipLine', () => {
	it('keeps what is seen and one corner beyond it', () => {
		const line = [at(-500, 50), at(-200, 50), at(50, 50), at(300, 50), at(900, 50)];
		expect(clipLine(line, size)).toEqual([[at(-200, 50), at(50, 50), at(300, 50)]]);
	});

	it('leaves out a line that never comes near, and parts one that comes twice', () => {
		expect(clipLine([at(300, 300), at(400, 300)], size)).toEqual([]);
		const twice = [at(50, 50), at(300, 50), at(300, 400), at(300, 90), at(50, 90)];
		expect(clipLine(twice, size)).toHaveLength(2);
	});
});

describe('clipRing', () => {
	it('cuts a shape at the edge of the picture, a little outside it', () => {
		const ring = clipRing([at(-1000, 20), at(1000, 20), at(1000, 60), at(-1000, 60)], size);
		const xs = ring.map(({ x }) => x);
		expect(Math.min(...xs)).toBeLessThan(0);
		expect(Math.min(...xs)).toBeGreaterThan(-30);
		expect(Math.max(...xs)).toBeLessThan(130);
		expect(new Set(ring.map(({ y }) => y))).toEqual(new Set([20, 60]));
	});

	it('leaves a shape inside as it is, and nothing of one outside', () => {
		const inside = [at(10, 10), at(90, 10), at(50, 90)];
		expect(clipRing(inside, size)).toEqual(inside);
		expect(clipRing([at(300, 10), at(390, 10), at(350, 90)], size)).toEqual([]);
	});
});
