/** Path data for SVG: relative steps, which weigh a third of absolute ones. */
import type { Pixel } from '../mercator';

export const oneDecimal = (value: number) => Math.round(value * 10) / 10;
/** Half a unit: finer than the ground was drawn, and a digit less for most numbers. */
const rounded = (value: number) => Math.round(value * 2) / 2;

/** "0.5" is written ".5", and a minus sign is separator enough. */
function numbers(values: number[]): string {
	return values
		.map((value) => String(value).replace(/^(-?)0\./, '$1.'))
		.map((text, index) => (index > 0 && !text.startsWith('-') ? ` ${text}` : text))
		.join('');
}

/** Writes steps from where the last one really ended after rounding, so that errors do not add up. */
class Pen {
	#at: Pixel = { x: 0, y: 0 };
	#text = '';

	#relative(point: Pixel): [number, number] {
		return [rounded(point.x - this.#at.x), rounded(point.y - this.#at.y)];
	}

	#arrive([dx, dy]: [number, number]) {
		this.#at = { x: rounded(this.#at.x + dx), y: rounded(this.#at.y + dy) };
	}

	moveTo(point: Pixel) {
		this.#at = { x: rounded(point.x), y: rounded(point.y) };
		this.#text += `M${numbers([this.#at.x, this.#at.y])}`;
	}

	lineTo(point: Pixel) {
		const step = this.#relative(point);
		if (step[0] === 0 && step[1] === 0) return;
		this.#text += `l${numbers(step)}`;
		this.#arrive(step);
	}

	curveTo(corner: Pixel, point: Pixel) {
		const step = this.#relative(point);
		this.#text += `q${numbers([...this.#relative(corner), ...step])}`;
		this.#arrive(step);
	}

	close() {
		this.#text += 'z';
	}

	get text() {
		return this.#text;
	}
}

/** A closed shape with its corners as they are. */
export function polygonPath(ring: readonly Pixel[]): string {
	const [first, ...rest] = ring;
	if (!first || rest.length < 2) return '';
	const pen = new Pen();
	pen.moveTo(first);
	for (const corner of rest) pen.lineTo(corner);
	pen.close();
	return pen.text;
}

/** How the corners of a path are rounded. */
export type Rounding = {
	/** How far before a corner its curve begins, never more than half way to the next. */
	radius: number;
	/** Below this bend a corner looks smooth as it is; a curve there would only be weight. In radians. */
	smoothBelow?: number;
	/** Corners of a shape that stay as they are, by their place in it. */
	isSharp?: (index: number) => boolean;
};
const SMOOTH_ENOUGH = 0.3;

function isSmooth(before: Pixel, corner: Pixel, after: Pixel, below = SMOOTH_ENOUGH): boolean {
	const from = Math.atan2(corner.y - before.y, corner.x - before.x);
	const to = Math.atan2(after.y - corner.y, after.x - corner.x);
	return Math.abs(Math.atan2(Math.sin(to - from), Math.cos(to - from))) < below;
}

/** The spot on the way from `corner` to `to`: `radius` along, or half way where that is nearer. */
function cutBack(corner: Pixel, to: Pixel, radius: number): Pixel {
	const length = Math.hypot(to.x - corner.x, to.y - corner.y);
	const share = length === 0 ? 0 : Math.min(radius / length, 0.5);
	return { x: corner.x + (to.x - corner.x) * share, y: corner.y + (to.y - corner.y) * share };
}

/** A line whose corners are rounded like those of a pen stroke. */
export function strokePath(points: Pixel[], { radius, smoothBelow }: Rounding): string {
	const pen = new Pen();
	points.forEach((point, index) => {
		const before = points[index - 1];
		const after = points[index + 1];
		if (!before) pen.moveTo(point);
		else if (!after || isSmooth(before, point, after, smoothBelow)) pen.lineTo(point);
		else {
			pen.lineTo(cutBack(point, before, radius));
			pen.curveTo(point, cutBack(point, after, radius));
		}
	});
	return pen.text;
}

/**
 * A closed shape with rounded corners. The rounding of a corner depends on its own two sides only, so two shapes
 * that share an edge keep sharing it.
 */
export function shapePath(ring: Pixel[], { radius, smoothBelow, isSharp }: Rounding): string {
	const [first, last] = [ring[0], ring.at(-1)];
	const isClosed = first && last && first.x === last.x && first.y === last.y;
	const corners = isClosed ? ring.slice(0, -1) : ring;
	// What was clipped away leaves nothing, and a lone "z" would not be path data.
	if (corners.length < 3) return '';
	const pen = new Pen();
	corners.forEach((corner, index) => {
		const before = corners.at(index - 1) ?? corner;
		const after = corners[(index + 1) % corners.length] ?? corner;
		const isPlain = isSharp?.(index) || isSmooth(before, corner, after, smoothBelow);
		const start = isPlain ? corner : cutBack(corner, before, radius);
		if (index === 0) pen.moveTo(start);
		else pen.lineTo(start);
		if (!isPlain) pen.curveTo(corner, cutBack(corner, after, radius));
	});
	pen.close();
	return pen.text;
}
