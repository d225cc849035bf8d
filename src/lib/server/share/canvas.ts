/** Paints shapes on a picture with smooth edges: each pixel is coloured as far as the shape covers it. */
import type { Pixel } from '$lib/map/mercator';

export type Colour = readonly [red: number, green: number, blue: number];

export class Canvas {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
	/** Of each pixel: how much more of it lies inside than of the one before. Two to spare at the end of a row. */
	readonly #steps: Float32Array;
	readonly #stride: number;

	constructor(width: number, height: number, ground: Colour) {
		this.width = width;
		this.height = height;
		this.pixels = new Uint8Array(width * height * 3);
		for (let at = 0; at < this.pixels.length; at++) this.pixels[at] = ground[at % 3] ?? 0;
		this.#stride = width + 2;
		this.#steps = new Float32Array(this.#stride * height);
	}

	/** Fills what the rings enclose. */
	fill(rings: readonly (readonly Pixel[])[], colour: Colour, opacity = 1): void {
		this.#steps.fill(0);
		for (const ring of rings) {
			ring.forEach((from, at) => this.#edge(from, ring[(at + 1) % ring.length] ?? from));
		}
		this.#paint(colour, opacity);
	}

	/** Draws along the lines. */
	stroke(lines: readonly (readonly Pixel[])[], thick: number, colour: Colour, opacity = 1): void {
		const sides = lines.flatMap((line) =>
			line.slice(1).map((to, at) => alongside(line[at] ?? to, to, thick / 2))
		);
		this.fill(sides, colour, opacity);
	}

	/** One edge, row by row: what lies right of it turns from outside to inside, or back. */
	#edge(a: Pixel, b: Pixel): void {
		if (a.y === b.y) return;
		const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
		const way = a.y < b.y ? 1 : -1;
		const slope = (bottom.x - top.x) / (bottom.y - top.y);
		const last = Math.min(this.height, Math.ceil(bottom.y));
		for (let row = Math.max(0, Math.floor(top.y)); row < last; row++) {
			const [from, to] = [Math.max(row, top.y), Math.min(row + 1, bottom.y)];
			const middle = this.#inside(top.x + slope * ((from + to) / 2 - top.y));
			const covered = (to - from) * way;
			const column = Math.floor(middle);
			const share = middle - column;
			const at = row * this.#stride + column;
			this.#steps[at]! += covered * (1 - share);
			this.#steps[at + 1]! += covered * share;
		}
	}

	#inside = (x: number) => Math.min(Math.max(x, 0), this.width);

	#paint(colour: Colour, opacity: number): void {
		for (let row = 0; row < this.height; row++) {
			let covered = 0;
			for (let column = 0; column < this.width; column++) {
				covered += this.#steps[row * this.#stride + column] ?? 0;
				const share = Math.min(1, Math.abs(covered)) * opacity;
				if (share < 1 / 512) continue;
				const at = (row * this.width + column) * 3;
				for (let part = 0; part < 3; part++) {
					const before = this.pixels[at + part] ?? 0;
					this.pixels[at + part] = before + ((colour[part] ?? 0) - before) * share + 0.5;
				}
			}
		}
	}
}

/** The four corners of a piece of a line, a little longer than it, so that there are no gaps at bends. */
function alongside(from: Pixel, to: Pixel, half: number): Pixel[] {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const [x, y] = [((to.x - from.x) / length) * half, ((to.y - from.y) / length) * half];
	const [start, end] = [
		{ x: from.x - x / 2, y: from.y - y / 2 },
		{ x: to.x + x / 2, y: to.y + y / 2 }
	];
	return [
		{ x: start.x - y, y: start.y + x },
		{ x: end.x - y, y: end.y + x },
		{ x: end.x + y, y: end.y - x },
		{ x: start.x + y, y: start.y - x }
	];
}
