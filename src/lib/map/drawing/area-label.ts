/** Names of areas: broken where one would take a breath, and set inside their area. */
import type { Pixel } from '../mercator';
import { boxAround, isInside, overlaps, type Box } from './box';
import { boxAt, textSize, type Candidate, type Text } from './label-room';

/** "Aveley, South Ockendon and Purfleet" -> "Aveley,", "South Ockendon", "and Purfleet". */
export function nameLines(name: string): string[] {
	return name.split(/(?<=,) | (?=and )/);
}

const SAMPLES = [0, 1 / 3, 2 / 3, 1];

/** How much of the box hangs over the edge of the shape, 0 to 1. */
function shareOutside(rings: Pixel[][], { left, top, right, bottom }: Box): number {
	let outside = 0;
	for (const across of SAMPLES) {
		for (const down of SAMPLES) {
			const spot = { x: left + across * (right - left), y: top + down * (bottom - top) };
			if (!isInside(rings, spot)) outside++;
		}
	}
	return outside / SAMPLES.length ** 2;
}

/** What a place costs, in letter heights of distance: to hang over wholly, to sit on a dot, and to crowd one. */
const COST = { outside: 160, onDot: 100, nearDot: 6 };
/** The room a dot wants for itself and its name, in letter heights: names stand to the side. */
const CROWD = { across: 3, down: 1.1 };

function isCrowding(box: Box, { x, y }: Pixel, size: number): boolean {
	const [across, down] = [CROWD.across * size, CROWD.down * size];
	return overlaps(box, { left: x - across, top: y - down, right: x + across, bottom: y + down });
}

/** Every place with the middle of the text in the area, the best first: inside, off the dots, near `preferred`. */
export function areaCandidates(
	text: Text,
	rings: Pixel[][],
	preferred: Pixel,
	dots: Pixel[]
): Candidate[] {
	const all = rings.flat();
	const step = text.size * 0.7;
	const size = textSize(text);
	const [right, bottom] = [Math.max(...all.map(({ x }) => x)), Math.max(...all.map(({ y }) => y))];
	const found: { candidate: Candidate; cost: number }[] = [];
	for (let y = Math.min(...all.map((spot) => spot.y)); y < bottom; y += step) {
		for (let x = Math.min(...all.map((spot) => spot.x)); x < right; x += step) {
			if (!isInside(rings, { x, y })) continue;
			const candidate: Candidate = { x, y, anchor: 'middle' };
			const box = boxAt(size, candidate);
			const covered = dots.filter((dot) => overlaps(box, boxAround(dot, 0.4 * text.size)));
			const crowded = dots.filter((dot) => isCrowding(box, dot, text.size));
			const cost =
				Math.hypot(x - preferred.x, y - preferred.y) / text.size +
				COST.outside * shareOutside(rings, box) +
				COST.onDot * covered.length +
				COST.nearDot * crowded.length;
			found.push({ candidate, cost });
		}
	}
	return found.sort((a, b) => a.cost - b.cost).map(({ candidate }) => candidate);
}
