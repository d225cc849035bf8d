/** Keeps names from touching: whoever asks first gets the room. */
import type { Pixel } from '../mercator';
import { overlaps, type Box } from './box';
import type { DrawnLabel, LabelKind } from './drawing';
import { textWidth } from './text-width';

export const LINE_HEIGHT = 1.14;
/** The baseline under the top of a line, in letter sizes. */
const BASELINE = 0.86;
const BOLD: ReadonlySet<LabelKind> = new Set(['area', 'road']);
/** Water names are set with air between the letters. */
const SPREAD: Partial<Record<LabelKind, number>> = { water: 1.16 };

export type Text = { kind: LabelKind; lines: string[]; size: number };
type Anchor = DrawnLabel['anchor'];
/** Where a text's box may stand: `x` is its left, middle or right by `anchor`, `y` its middle. */
export type Candidate = Pixel & { anchor: Anchor };

type TextSize = { width: number; height: number };

export function textSize({ kind, lines, size }: Text): TextSize {
	const widths = lines.map((line) => textWidth(line, size, BOLD.has(kind)));
	return {
		width: Math.max(...widths) * (SPREAD[kind] ?? 1),
		height: lines.length * LINE_HEIGHT * size
	};
}

export function boxAt({ width, height }: TextSize, { x, y, anchor }: Candidate): Box {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}

export const baselineOf = (box: Box, size: number) => box.top + BASELINE * size;

/** Room in a picture: boxes in it are taken, and nothing may hang over its edge. */
export class LabelRoom {
	readonly #taken: Box[] = [];
	readonly #edge: Box;
	readonly #gap: number;

	/** `gap` is kept free round every box. */
	constructor(size: { width: number; height: number }, gap: number) {
		this.#edge = { left: gap, top: gap, right: size.width - gap, bottom: size.height - gap };
		this.#gap = gap;
	}

	take(box: Box) {
		this.#taken.push(box);
	}

	isFree(box: Box): boolean {
		const { left, top, right, bottom } = this.#edge;
		if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
		const wide: Box = {
			left: box.left - this.#gap,
			top: box.top - this.#gap,
			right: box.right + this.#gap,
			bottom: box.bottom + this.#gap
		};
		return !this.#taken.some((other) => overlaps(wide, other));
	}

	/** Takes the first candidate with room, or says that there is none. */
	place(text: Text, candidates: Candidate[]): { candidate: Candidate; box: Box } | null {
		const size = textSize(text);
		for (const candidate of candidates) {
			const box = boxAt(size, candidate);
			if (!this.isFree(box)) continue;
			this.take(box);
			return { candidate, box };
		}
		return null;
	}
}
