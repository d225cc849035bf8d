import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#domain/distance';
import { fromNationalGrid, looksLikeNationalGrid } from './national-grid';

/** Ordnance Survey's published test points of OSTN15 (ETRS89 degrees, then the grid), and Caister water tower. */
const KNOWN = [
	['St Mary’s, Scilly', 49.9222639373, -6.29977752014, 91_492.146, 11_318.804],
	['Lizard', 49.9600613782, -5.20304609998, 170_370.718, 11_572.405],
	['Isle of Wight', 50.57563665, -1.2978227724, 449_816.371, 75_335.861],
	['Thanet', 51.3744702555, 1.44454730409, 639_821.835, 169_565.858],
	['London', 51.4893656495, -0.1199255718, 530_624.974, 178_388.464],
	['Essex', 51.8943663735, 0.89724327012, 599_445.59, 225_722.826],
	['Caister', 52.658007833, 1.716073973, 651_409.792, 313_177.448]
] as const;
const SOUTH_EAST = ['Isle of Wight', 'Thanet', 'London', 'Essex'];

describe('the National Grid', () => {
	it.each(KNOWN)('is converted within 5 m: %s', (_, lat, lng, easting, northing) => {
		expect(distanceMetres(fromNationalGrid(easting, northing), { lat, lng })).toBeLessThan(5);
	});

	it.each(KNOWN.filter(([name]) => SOUTH_EAST.includes(name)))(
		'is converted within 3 m in the south-east: %s',
		(_, lat, lng, easting, northing) => {
			expect(distanceMetres(fromNationalGrid(easting, northing), { lat, lng })).toBeLessThan(3);
		}
	);

	it('is told from degrees', () => {
		expect(looksLikeNationalGrid(561_420, 177_900)).toBe(true);
		expect(looksLikeNationalGrid(0.32, 51.47)).toBe(false);
		expect(looksLikeNationalGrid(51.47, 0.32)).toBe(false);
	});
});
