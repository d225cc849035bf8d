/**
 * Which names are written on the map at a zoom level, and where.
 * Names are HTML over the drawing: the page's own letters, sharp at any size, seen in forced colours, and no font
 * files to fetch. Their places depend on the level alone, so nothing flickers while the map is moved.
 */
import type { LatLng } from '$lib/domain/geography';
import { levelOf } from './gather';
import { fromPixel, toPixel, type Pixel } from './mercator';
import { everMeet, type Room } from './room';

export const LABEL_KINDS = [
	'here',
	'area',
	'water',
	'settlement',
	'neighbour',
	'road',
	'station',
	'landmark',
	'land'
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export type Label = {
	/** Lines are parted by line breaks. */
	text: string;
	kind: LabelKind;
	/** 1 is the most important of its kind. */
	rank: number;
	point: LatLng;
	/** Other points where it may stand as well, the best first; asked for only where there is no room on its own. */
	spots?: LatLng[];
};

/** A label that found room. The id is its place among all labels. */
export type PlacedLabel = Label & {
	id: string;
	/** How far the middle of the name stands from its point, in pixels. */
	offset: Pixel;
	/** Half its width and height, in pixels. */
	half: Pixel;
};

type Style = {
	/** Size of the letters for ranks 1, 2, 3 and beyond, as in map.css. */
	pixels: [number, number, number];
	/** Smallest zoom for ranks 1, 2, 3 and beyond. */
	fromZoom: [number, number, number];
	toZoom: number;
	/** What takes the room first, for ranks 1, 2, 3 and beyond. */
	order: [number, number, number];
	/**
	 * Across its point or wherever beside it there is room; under its dot; across its point or
	 * one of its other spots and nowhere else; or under its dot whatever stands there.
	 */
	place: 'on' | 'under' | 'only' | 'always';
	/** How much wider than usual the letters are set. */
	stretch: number;
};

const STYLES: Record<LabelKind, Style> = {
	here: {
		pixels: [14, 14, 14],
		fromZoom: [0, 0, 0],
		toZoom: 30,
		order: [0, 0, 0],
		place: 'always',
		stretch: 1
	},
	settlement: {
		pixels: [16, 14, 13],
		fromZoom: [8, 10.4, 11.6],
		toZoom: 16,
		order: [2, 5, 6],
		place: 'on',
		stretch: 1
	},
	water: {
		pixels: [17, 14, 13],
		fromZoom: [9, 11, 12],
		toZoom: 20,
		order: [3, 4, 6],
		place: 'only',
		stretch: 1.2
	},
	road: {
		pixels: [11, 11, 11],
		fromZoom: [9.5, 10.5, 12],
		toZoom: 20,
		order: [4, 5, 6],
		place: 'only',
		stretch: 1
	},
	area: {
		pixels: [12, 12, 12],
		fromZoom: [9.5, 9.5, 9.5],
		toZoom: 12,
		order: [1, 1, 1],
		place: 'only',
		stretch: 1.35
	},
	neighbour: {
		pixels: [13, 12, 12],
		fromZoom: [9.5, 11, 12],
		toZoom: 16,
		order: [5, 6, 7],
		place: 'only',
		stretch: 1
	},
	station: {
		pixels: [12, 12, 12],
		fromZoom: [12, 12, 12.5],
		toZoom: 20,
		order: [7, 7, 7],
		place: 'under',
		stretch: 1
	},
	landmark: {
		pixels: [12, 12, 12],
		fromZoom: [11.4, 12, 13],
		toZoom: 20,
		order: [7, 8, 9],
		place: 'under',
		stretch: 1
	},
	land: {
		pixels: [13, 12, 12],
		fromZoom: [11, 12, 13],
		toZoom: 20,
		order: [8, 8, 9],
		place: 'only',
		stretch: 1
	}
};

/** Widths are guessed, on the wide side: measuring would need a layout for each name and level. */
const LETTER_WIDTH = 0.6;
const LINE_HEIGHT = 1.25;
const GAP_PIXELS = 5;
/** A station and its town, or the two ends of a road: one name in sight is enough. */
const SAME_NAME_PIXELS = 260;

const byRank = <T>(values: [T, T, T], rank: number): T =>
	values[Math.max(0, Math.min(2, Math.floor(rank) - 1))] as T;

/** Where a name may stand against its point, in widths and heights of the name: the first free place is taken. */
const BESIDES: Record<Style['place'], [x: number, y: number][]> = {
	on: [
		[0, 0],
		[0, -1.6],
		[0, 1.6],
		[0.72, 0],
		[-0.72, 0],
		[0, -2.4],
		[0, 2.4]
	],
	under: [[0, 0.85]],
	always: [[0, 0.85]],
	only: [[0, 0]]
};

/** Half the width and height of a name, in pixels. */
function halfOf({ kind, rank, text }: Label): Pixel {
	const pixels = byRank(STYLES[kind].pixels, rank);
	const lines = text.split('\n');
	const letters = Math.max(...lines.map(({ length }) => length));
	return {
		x: (letters * pixels * LETTER_WIDTH * STYLES[kind].stretch + GAP_PIXELS) / 2,
		y: (lines.length * pixels * LINE_HEIGHT + GAP_PIXELS) / 2
	};
}

const orderOf = ({ kind, rank }: Label) => byRank(STYLES[kind].order, rank);

/**
 * The labels written at this zoom. The important ones take their room first, the marks (`taken`, in the pixels of
 * `levelOf(zoom)`) before all; a name that finds no room beside its point stays out.
 */
export function placeLabels(labels: Label[], zoom: number, taken: Room[] = []): PlacedLabel[] {
	const level = levelOf(zoom);
	const wanted = labels
		.map((label, index) => ({ label, id: `${index}` }))
		.filter(
			({ label: { kind, rank } }) =>
				level >= byRank(STYLES[kind].fromZoom, rank) && level < STYLES[kind].toZoom
		)
		.map(({ label, id }) => ({ ...label, id }))
		.sort((a, b) => orderOf(a) - orderOf(b) || a.rank - b.rank);
	const rooms = [...taken];
	const written: { kind: LabelKind; text: string; at: Pixel }[] = [];
	return wanted.flatMap((label) => {
		const at = toPixel(label.point, level);
		const isNamed = written.some(
			(other) =>
				other.text === label.text &&
				(other.kind === 'area') === (label.kind === 'area') &&
				Math.hypot(other.at.x - at.x, other.at.y - at.y) < SAME_NAME_PIXELS
		);
		const room = isNamed ? null : freeRoom(label, level, rooms);
		if (!room) return [];
		rooms.push(room);
		written.push({ kind: label.kind, text: label.text, at });
		return [{ ...label, point: fromPixel(room.at, level), offset: room.offset, half: room.half }];
	});
}

/** On its point or beside it, else on one of its other spots; null where there is no room. */
function freeRoom(label: Label, level: number, rooms: Room[]): Room | null {
	const { place } = STYLES[label.kind];
	const half = halfOf(label);
	const at = toPixel(label.point, level);
	const beside = BESIDES[place].map(([across, down]) => ({
		at,
		offset: { x: across * 2 * half.x, y: down * 2 * half.y },
		half
	}));
	const onSpot = (spot: LatLng) => ({ at: toPixel(spot, level), offset: { x: 0, y: 0 }, half });
	const isFree = (room: Room) => !rooms.some((other) => everMeet(room, other));
	const found = place === 'always' ? beside[0] : beside.find(isFree);
	if (found) return found;
	for (const spot of label.spots ?? []) {
		const room = onSpot(spot);
		if (isFree(room)) return room;
	}
	return null;
}
