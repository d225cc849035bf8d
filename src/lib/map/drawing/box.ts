import type { Pixel } from '../mercator';

export type Box = { left: number; top: number; right: number; bottom: number };

export const overlaps = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxAround = ({ x, y }: Pixel, radius: number): Box => ({
	left: x - radius,
	top: y - radius,
	right: x + radius,
	bottom: y + radius
});

/** Is a point inside a shape of rings, holes counted (even-odd)? */
export function isInside(rings: Pixel[][], { x, y }: Pixel): boolean {
	let inside = false;
	for (const ring of rings) {
		let before = ring.at(-1);
		for (const corner of ring) {
			if (before && corner.y > y !== before.y > y) {
				const crossing =
					((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
				if (x < crossing) inside = !inside;
			}
			before = corner;
		}
	}
	return inside;
}
