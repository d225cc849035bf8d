import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everMeet, type Room } from './room';

const pixel = (most: number) => ({
	x: fc.integer({ min: -most, max: most }),
	y: fc.integer({ min: -most, max: most })
});
const anyRoom: fc.Arbitrary<Room> = fc.record({
	at: fc.record(pixel(80)),
	offset: fc.record(pixel(40)),
	half: fc.record({ x: fc.integer({ min: 5, max: 40 }), y: fc.integer({ min: 5, max: 15 }) })
});

/** At one scale, the plain way. */
const meetAt = (a: Room, b: Room, scale: number) =>
	(['x', 'y'] as const).every(
		(axis) =>
			Math.abs((a.at[axis] - b.at[axis]) * scale + a.offset[axis] - b.offset[axis]) <
			a.half[axis] + b.half[axis] - 1e-6
	);

describe('everMeet', () => {
	it('sees two meet that are clear of each other at the level', () => {
		const half = { x: 30, y: 8 };
		// Its name hangs under the other place, which moves away to the south.
		const north = { at: { x: 0, y: 0 }, offset: { x: 0, y: 60 }, half };
		const south = { at: { x: 0, y: 43 }, offset: { x: 0, y: 0 }, half };
		expect(meetAt(north, south, 1)).toBe(false);
		expect(everMeet(north, south)).toBe(true);
	});

	it('misses no meeting at any scale up to the next level', () => {
		const scale = fc.double({ min: 1, max: Math.SQRT2, noNaN: true });
		fc.assert(
			fc.property(anyRoom, anyRoom, scale, (a, b, between) => {
				if (meetAt(a, b, between)) expect(everMeet(a, b)).toBe(true);
				expect(everMeet(a, b)).toBe(everMeet(b, a));
			})
		);
	});
});
