/** The drawn map as plain data: worked out on the server, small enough to travel with a page. */
import type { LatLng } from '$lib/domain/geography';
import type { Kind } from '$lib/domain/kind';

/** A listing to mark, with the number it has in the list. */
export type PointToDraw = { number: number; point: LatLng; kind: Kind; label: string };

export type LabelKind = 'area' | 'town' | 'village' | 'water' | 'neighbour' | 'road' | 'landmark';

/** Which of the fill colours an area has. */
export type Tone = 1 | 2 | 3 | 4;

export type DrawnLabel = {
	kind: LabelKind;
	lines: string[];
	/** The baseline of the first line; `anchor` says which end of the text x is. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
};

/** A numbered disc. Where it had to make room for another, a line leads to the place it stands for. */
export type DrawnMark = {
	number: number;
	kind: Kind;
	label: string;
	x: number;
	y: number;
	/** Null where the disc stands on its place. */
	from: { x: number; y: number } | null;
};

/** Everything whose size follows the reader rather than the land. */
export type DrawnView = {
	/** Letter sizes in units of the drawing. */
	sizes: Record<LabelKind, number>;
	lineHeight: number;
	markRadius: number;
	dotRadius: number;
	labels: DrawnLabel[];
	/** Towns and villages that are named: x, y. */
	dots: [number, number][];
	marks: DrawnMark[];
};

export type DrawnArea = {
	id: string;
	/** As written on the map, so that what is read and what is spoken agree. */
	name: string;
	path: string;
	tone: Tone;
	/** Null where no area was chosen. */
	isHighlighted: boolean | null;
};

/** Path data (SVG `d`) in a picture of `width` by `height` units. */
export type Drawing = {
	width: number;
	height: number;
	river: string;
	mud: string;
	flow: string;
	creeks: string;
	docks: string;
	reeds: string;
	woods: string;
	motorways: string;
	roads: string;
	rail: string;
	areas: DrawnArea[];
	/** For pictures from about 560 CSS pixels, and for smaller ones. */
	wide: DrawnView;
	narrow: DrawnView;
};
