/** Names of areas: broken where one would take a breath, and set inside their area. */
import type { Pixel } from '../mercator';
import { isInside, type Box } from './box';
import { textBox, type Candidate, type Text } from './label-room';

/** "Aveley, South Ockendon and Purfleet" -> "Aveley,", "South Ockendon", "and Purfleet". */
export function nameLines(name: string): string[] {
	return name.split(/(?<=,) | (?=and )/);
}

function corners({ left, top, right, bottom }: Box): Pixel[] {
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return [left, x, right].flatMap((cx) => [top, y, bottom].map((cy) => ({ x: cx, y: cy })));
}

/**
 * Every place with the middle of the text in the area: those wholly inside first, then those that hang over least;
 * among equals the nearest to `preferred`.
 */
export function areaCandidates(text: Text, rings: Pixel[][], preferred: Pixel): Candidate[] {
	const all = rings.flat();
	const step = text.size / 2;
	const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
	const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
	const found: { candidate: Candidate; hangsOver: number; distance: number }[] = [];
	for (let y = top; y < bottom; y += step) {
		for (let x = left; x < right; x += step) {
			if (!isInside(rings, { x, y })) continue;
			const candidate: Candidate = { x, y, anchor: 'middle' };
			const outside = corners(textBox(text, candidate)).filter((spot) => !isInside(rings, spot));
			const distance = Math.hypot(x - preferred.x, y - preferred.y);
			found.push({ candidate, hangsOver: outside.length, distance });
		}
	}
	return found
		.sort((a, b) => a.hangsOver - b.hangsOver || a.distance - b.distance)
		.map(({ candidate }) => candidate);
}
