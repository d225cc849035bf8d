/** Points of the path data that our own drawings are made of: moves, lines, curves with one corner, ends. */
import type { Pixel } from '$lib/map/mercator';

const COMMAND = /([MlqzZ])([^MlqzZ]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
const CURVE_STEPS = 4;

/** Each part of a path by itself. */
export function pathPoints(data: string): Pixel[][] {
	const parts: Pixel[][] = [];
	let at: Pixel = { x: 0, y: 0 };
	for (const [, command, text = ''] of data.matchAll(COMMAND)) {
		const numbers = (text.match(NUMBER) ?? []).map(Number);
		if (command === 'M') {
			at = { x: numbers[0] ?? 0, y: numbers[1] ?? 0 };
			parts.push([at]);
		}
		const part = parts.at(-1) ?? [];
		const width = command === 'l' ? 2 : command === 'q' ? 4 : Infinity;
		for (let first = 0; first + width <= numbers.length; first += width) {
			const steps = numbers.slice(first, first + width);
			const points = command === 'l' ? [moved(at, steps)] : curve(at, steps);
			part.push(...points);
			at = points.at(-1) ?? at;
		}
	}
	return parts;
}

const moved = ({ x, y }: Pixel, [dx = 0, dy = 0]: number[]): Pixel => ({ x: x + dx, y: y + dy });

function curve(from: Pixel, steps: number[]): Pixel[] {
	const [corner, to] = [moved(from, steps.slice(0, 2)), moved(from, steps.slice(2))];
	return Array.from({ length: CURVE_STEPS }, (_, step) => {
		const t = (step + 1) / CURVE_STEPS;
		const mix = (a: number, b: number, c: number) =>
			(1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
		return { x: mix(from.x, corner.x, to.x), y: mix(from.y, corner.y, to.y) };
	});
}
