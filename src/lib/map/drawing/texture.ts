/** Reeds for marsh and crowns for woods, scattered as a hand would: evenly, not in rows, and always the same. */
import type { Pixel } from '../mercator';
import { isInside } from './box';

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

/** The spots as the corners of one path; the page hangs a picture on each (SVG markers), which weighs little. */
function asPath(spots: Pixel[]): string {
	const pairs = spots.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
	return pairs.length ? `M${pairs.join(' ')}` : '';
}

/** Where reeds or trees stand in these shapes, about `spacing` units apart. */
export const growth = (rings: Pixel[][], size: Size, spacing: number) =>
	asPath(rings.flatMap((ring) => scatter(ring, spacing, size)));
