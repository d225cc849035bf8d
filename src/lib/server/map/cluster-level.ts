/** What stands on the map at one zoom, in plain arrays of numbers. */
import { KINDS, type Kind } from '#domain/kind';
import type { MapPoint } from '#search/engine';

export type Level = {
	zoom: number;
	/** Numbers of the points where a mark stands, in the order of the list. */
	firsts: Uint32Array;
	/** Per mark: how many venues and listings, how many of each kind, and the box around them. */
	venues: Uint32Array;
	counts: Uint32Array;
	kinds: Uint32Array;
	boxes: Float64Array;
	/** Listings with several places: the kind of each, and its marks. */
	several: { kind: number; marks: number[] }[];
};

const KIND_NUMBERS = new Map(KINDS.map((kind, index) => [kind, index]));

export const kindNumber = ({ kinds: [first] }: MapPoint): number =>
	KIND_NUMBERS.get(first as Kind) ?? 0;

/** Marks of which nothing has been counted yet. */
export function emptyLevel(zoom: number, firsts: Uint32Array): Level {
	const boxes = new Float64Array(firsts.length * 4).fill(-Infinity);
	for (let mark = 0; mark < firsts.length; mark++) boxes.fill(Infinity, mark * 4, mark * 4 + 2);
	return {
		zoom,
		firsts,
		venues: new Uint32Array(firsts.length),
		counts: new Uint32Array(firsts.length),
		kinds: new Uint32Array(firsts.length * KINDS.length),
		boxes,
		several: []
	};
}

/** The same from further away. `markOf`: for each mark the number of the one that it goes to. */
export function furtherLevel(
	closer: Level,
	{ zoom, firsts, markOf }: { zoom: number; firsts: Uint32Array; markOf: Uint32Array }
): Level {
	const level = emptyLevel(zoom, firsts);
	for (let from = 0; from < markOf.length; from++) {
		const mark = markOf[from] as number;
		add(level.venues, mark, closer.venues, from, 1);
		add(level.counts, mark, closer.counts, from, 1);
		add(level.kinds, mark, closer.kinds, from, KINDS.length);
		widen(level.boxes, mark, closer.boxes, from);
	}
	for (const { kind, marks } of closer.several) {
		const inMarks = marks.map((mark) => markOf[mark] as number);
		const once = [...new Set(inMarks)];
		for (const mark of once) {
			const times = inMarks.filter((other) => other === mark).length;
			count(level, mark, kind, 1 - times);
		}
		level.several.push({ kind, marks: once });
	}
	return level;
}

/** So many listings more, or fewer. */
export function count({ counts, kinds }: Level, mark: number, kind: number, more: number): void {
	const ofKind = mark * KINDS.length + kind;
	counts[mark] = (counts[mark] as number) + more;
	kinds[ofKind] = (kinds[ofKind] as number) + more;
}

/** Notes that a listing with several places has one here; false where another of them is here already. */
export function hasComeTo(
	{ several }: Level,
	mark: number,
	one: MapPoint,
	before?: MapPoint
): boolean {
	// The places of a listing stand side by side.
	if (before?.id !== one.id) several.push({ kind: kindNumber(one), marks: [] });
	const marks = several.at(-1)?.marks ?? [];
	if (marks.includes(mark)) return false;
	marks.push(mark);
	return true;
}

/** Adds what one mark has, `width` numbers, to what another has. */
function add(to: Uint32Array, mark: number, from: Uint32Array, other: number, width: number): void {
	for (let at = 0; at < width; at++) {
		const sum = (to[mark * width + at] as number) + (from[other * width + at] as number);
		to[mark * width + at] = sum;
	}
}

/** Makes the box of a mark hold that of another. */
export function widen(
	boxes: Float64Array,
	mark: number,
	others: Float64Array,
	other: number
): void {
	for (let side = 0; side < 4; side++) {
		const own = boxes[mark * 4 + side] as number;
		const theirs = others[other * 4 + side] as number;
		if (side < 2 ? theirs < own : theirs > own) boxes[mark * 4 + side] = theirs;
	}
}
