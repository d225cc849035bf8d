/** Finds room for numbered discs: no two touch, and each stays as near to its place as it can. */
import type { Pixel } from '../mercator';

const TURN = Math.PI * (3 - Math.sqrt(5));
/** Far enough for sixty on one spot; a picture with more marks than room lets the last ones touch. */
const STEPS = 1200;

/**
 * Places for discs of `radius` in a picture of this size, in the order of `wanted`. The first of several on one
 * spot keeps it; the others go round it on a sunflower spiral to the nearest free place.
 */
export function placeMarks(
	wanted: Pixel[],
	radius: number,
	{ width, height }: { width: number; height: number }
): Pixel[] {
	const apart = 2 * radius + 1;
	const placed: Pixel[] = [];
	const within = (value: number, room: number) => Math.min(Math.max(value, radius), room - radius);
	const isFree = (spot: Pixel) =>
		placed.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= apart);
	for (const place of wanted) {
		const [x, y] = [within(place.x, width), within(place.y, height)];
		let spot = { x, y };
		for (let step = 1; step < STEPS && !isFree(spot); step++) {
			const reach = radius * 0.35 * Math.sqrt(step);
			spot = {
				x: within(x + reach * Math.cos(step * TURN), width),
				y: within(y + reach * Math.sin(step * TURN), height)
			};
		}
		placed.push(spot);
	}
	return placed;
}
