/**
 * Which names are written on the map at a zoom level, and where.
 * Names are HTML over the drawing: the page's own letters, sharp at any size, seen in forced colours, and no font
 * files to fetch. Their places depend on the level alone, so nothing flickers while the map is moved.
 */
import type { LatLng } from '$lib/domain/geography';
import { toPixel, type Pixel } from './mercator';

export const LABEL_KINDS = ['here', 'area', 'water', 'settlement', 'neighbour', 'road', 'station', 'landmark', 'land'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export type Label = {
	text: string;
	kind: LabelKind;
	/** 1 is the most important of its kind. */
	rank: number;
	point: LatLng;
};

/** A label that found room. The id is its place among all labels. */
export type PlacedLabel = Label & { id: string };

type Style = {
	/** Size of the letters for ranks 1, 2, 3 and beyond, as in map.css. */
	pixels: [number, number, number];
	/** Smallest zoom for ranks 1, 2, 3 and beyond. */
	fromZoom: [number, number, number];
	toZoom: number;
	/** Earlier kinds take the room first. */
	order: number;
	/** Under its dot rather than across the point. */
	isUnder: boolean;
};

const STYLES: Record<LabelKind, Style> = {
	here: { pixels: [14, 14, 14], fromZoom: [0, 0, 0], toZoom: 30, order: -1, isUnder: true },
	settlement: { pixels: [16, 14, 13], fromZoom: [8, 10.4, 11.6], toZoom: 16, order: 0, isUnder: false },
	water: { pixels: [17, 14, 13], fromZoom: [9, 11, 12], toZoom: 20, order: 1, isUnder: false },
	road: { pixels: [11, 11, 11], fromZoom: [9.5, 10.5, 12], toZoom: 20, order: 2, isUnder: false },
	area: { pixels: [12, 12, 12], fromZoom: [9.5, 9.5, 9.5], toZoom: 12.6, order: 3, isUnder: false },
	neighbour: { pixels: [13, 12, 12], fromZoom: [9.5, 11, 12], toZoom: 16, order: 4, isUnder: false },
	station: { pixels: [12, 12, 12], fromZoom: [12, 12, 12.5], toZoom: 20, order: 4, isUnder: true },
	landmark: { pixels: [12, 12, 12], fromZoom: [11.4, 12, 13], toZoom: 20, order: 5, isUnder: true },
	land: { pixels: [13, 12, 12], fromZoom: [11, 12, 13], toZoom: 20, order: 6, isUnder: false }
};

/** Widths are guessed, on the wide side: measuring would need a layout for each name and level. */
const LETTER_WIDTH = 0.6;
const LINE_HEIGHT = 1.25;
const GAP_PIXELS = 5;
const DOT_PIXELS = 9;
/** A station and its town, or the two ends of a road: one name in sight is enough. */
const SAME_NAME_PIXELS = 260;

type Box = { left: number; top: number; right: number; bottom: number };

const byRank = <T>(values: [T, T, T], rank: number): T =>
	values[Math.max(0, Math.min(2, Math.floor(rank) - 1))] as T;

function boxOf(label: Label, at: Pixel): Box {
	const style = STYLES[label.kind];
	const pixels = byRank(style.pixels, label.rank);
	const width = label.text.length * pixels * LETTER_WIDTH + GAP_PIXELS;
	const height = pixels * LINE_HEIGHT + GAP_PIXELS;
	const top = style.isUnder ? at.y - DOT_PIXELS / 2 : at.y - height / 2;
	const bottom = style.isUnder ? at.y + DOT_PIXELS + height : at.y + height / 2;
	return { left: at.x - width / 2, right: at.x + width / 2, top, bottom };
}

const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The level whose label places serve `zoom`: every half step, rounded down, so that names never grow together. */
export const labelLevel = (zoom: number): number => Math.floor(zoom * 2) / 2;

/**
 * The labels written at this zoom. The important ones take their room first; one that would touch another
 * stays out. What is seen at one level stays seen closer by, until its kind ends.
 */
export function placeLabels(labels: Label[], zoom: number): PlacedLabel[] {
	const level = labelLevel(zoom);
	const wanted = labels
		.map((label, index) => ({ ...label, id: `${index}` }))
		.filter(({ kind, rank }) => level >= byRank(STYLES[kind].fromZoom, rank) && level < STYLES[kind].toZoom)
		.sort((a, b) => STYLES[a.kind].order - STYLES[b.kind].order || a.rank - b.rank);
	const taken: { text: string; at: Pixel; box: Box }[] = [];
	return wanted.filter((label) => {
		const at = toPixel(label.point, level);
		const box = boxOf(label, at);
		const isTaken = taken.some(
			(other) =>
				overlap(box, other.box) ||
				(other.text === label.text &&
					Math.hypot(other.at.x - at.x, other.at.y - at.y) < SAME_NAME_PIXELS)
		);
		if (!isTaken) taken.push({ text: label.text, at, box });
		return !isTaken;
	});
}
