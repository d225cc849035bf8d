import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundedPosition } from './own-position';

it('gives away no more than about a hundred metres', () => {
	expect(roundedPosition({ latitude: 51.48149, longitude: 0.36451 })).toBe('51.481,0.365');
	const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
	fc.assert(
		fc.property(degrees(90), degrees(180), (latitude, longitude) => {
			expect(roundedPosition({ latitude, longitude })).toMatch(
				/^-?\d{1,2}\.\d{3},-?\d{1,3}\.\d{3}$/
			);
		})
	);
});
