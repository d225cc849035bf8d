/** Leaves out what lies beyond the picture, so that it does not travel with it. */
import type { Pixel } from '../mercator';

type Size = { width: number; height: number };
/** Kept round the picture, so that no cut edge or rounded corner shows. */
const MARGIN = 12;

const isNear = ({ x, y }: Pixel, { width, height }: Size) =>
	x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;

/** The parts of a line that are seen: runs of corners, each with the one before and the one after. */
export function clipLine(points: Pixel[], size: Size): Pixel[][] {
	const parts: Pixel[][] = [];
	const part: Pixel[] = [];
	points.forEach((point, index) => {
		const around = [points[index - 1], point, points[index + 1]];
		if (around.some((other) => other && isNear(other, size))) part.push(point);
		else if (part.length) parts.push(part.splice(0));
	});
	if (part.length) parts.push(part);
	return parts.filter(({ length }) => length > 1);
}

/** A shape cut off at the four sides of the picture, one after the other (Sutherland and Hodgman). */
export function clipRing(ring: Pixel[], { width, height }: Size): Pixel[] {
	const sides: ((point: Pixel) => number)[] = [
		({ x }) => x + MARGIN,
		({ y }) => y + MARGIN,
		({ x }) => width + MARGIN - x,
		({ y }) => height + MARGIN - y
	];
	return sides.reduce(cutAt, ring);
}

/** `inside` is positive on the side that stays, and grows evenly with distance. */
function cutAt(ring: Pixel[], inside: (point: Pixel) => number): Pixel[] {
	const kept: Pixel[] = [];
	ring.forEach((point, index) => {
		const before = ring.at(index - 1) ?? point;
		const [here, there] = [inside(point), inside(before)];
		if (here > 0 !== there > 0) {
			const share = there / (there - here);
			kept.push({
				x: before.x + (point.x - before.x) * share,
				y: before.y + (point.y - before.y) * share
			});
		}
		if (here > 0) kept.push(point);
	});
	return kept;
}
