/** Reeds for marsh and crowns for woods, scattered as a hand would: evenly, not in rows, and always the same. */
import type { Pixel } from '../mercator';
import { isInside } from './box';
import { oneDecimal } from './path';

/** A number from 0 to 1 that looks random and depends on the place in the grid alone. */
function noise(column: number, row: number, salt: number): number {
	const mixed = Math.sin(column * 127.1 + row * 311.7 + salt * 74.7) * 43_758.5453;
	return mixed - Math.floor(mixed);
}

/** Spots inside the shape, about `spacing` apart, whatever the shape's place in the picture. */
function scatter(ring: Pixel[], spacing: number, { width, height }: Size): Pixel[] {
	const spots: Pixel[] = [];
	for (let row = 0; row * spacing < height; row++) {
		for (let column = 0; column * spacing < width; column++) {
			const spot = {
				x: (column + (row % 2) / 2 + 0.5 * noise(column, row, 1)) * spacing,
				y: (row + 0.5 * noise(column, row, 2)) * spacing
			};
			if (isInside([ring], spot)) spots.push(spot);
		}
	}
	return spots;
}

type Size = { width: number; height: number };
const at = ({ x, y }: Pixel) => `M${oneDecimal(x)} ${oneDecimal(y)}`;

/** Three blades to a tuft. */
export function reeds(rings: Pixel[][], size: Size): string {
	const spots = rings.flatMap((ring) => scatter(ring, 23, size));
	return spots.map((spot) => `${at(spot)}l-2-3.4m2 3.4v-5m0 5l2-3.4`).join('');
}

/** A crown is an arc, as on old maps. */
export function woods(rings: Pixel[][], size: Size): string {
	const spots = rings.flatMap((ring) => scatter(ring, 12, size));
	return spots.map((spot) => `${at(spot)}a2.6 2.6 0 0 1 5.2 0`).join('');
}
