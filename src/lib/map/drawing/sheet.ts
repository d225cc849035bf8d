/** One sheet of names, dots and marks, made for a width at which it will be read. */
import type { Basemap } from '$lib/domain/basemap';
import type { Area, Place } from '$lib/domain/geography';
import type { Pixel } from '../mercator';
import type { DrawnView, LabelKind, PointToDraw, Tone } from './drawing';
import { baselineOf, LabelRoom, LINE_HEIGHT, type Candidate } from './label-room';
import { oneDecimal } from './path';
import type { Projection } from './projection';

/** Letter sizes and radii in CSS pixels at the width that the sheet is made for. */
const STYLES = {
	wide: {
		designWidth: 760,
		sizes: {
			area: 17.5,
			town: 14,
			village: 12.5,
			water: 15,
			neighbour: 12.5,
			road: 10.5,
			landmark: 11.5
		},
		markRadius: 11.5,
		dotRadius: 3
	},
	narrow: {
		designWidth: 344,
		sizes: { area: 13, town: 12, village: 12, water: 12, neighbour: 11, road: 11, landmark: 11 },
		markRadius: 10,
		dotRadius: 2.6
	}
} as const;

/** What a sheet is drawn over. */
export type Scene = {
	projection: Projection;
	areas: { area: Area; rings: Pixel[][]; tone: Tone }[];
	places: Place[];
	basemap: Basemap;
	highlightAreaId: string | null;
	points: PointToDraw[];
	/** A neighbourhood rather than a borough: smaller roads, places and landmarks have room. */
	isClose: boolean;
	/** Where the name of an area may stand, by area and size of letters: marks change nothing about it. */
	areaSpots: Map<string, Candidate[]>;
};

export type Sheet = { scene: Scene; room: LabelRoom; unit: number; view: DrawnView };

export function emptySheet(scene: Scene, name: 'wide' | 'narrow'): Sheet {
	const { designWidth, sizes, markRadius, dotRadius } = STYLES[name];
	const unit = scene.projection.width / designWidth;
	const scaled = (pixels: number) => oneDecimal(pixels * unit);
	return {
		scene,
		unit,
		room: new LabelRoom(scene.projection, 2 * unit),
		view: {
			sizes: {
				area: scaled(sizes.area),
				town: scaled(sizes.town),
				village: scaled(sizes.village),
				water: scaled(sizes.water),
				neighbour: scaled(sizes.neighbour),
				road: scaled(sizes.road),
				landmark: scaled(sizes.landmark)
			},
			lineHeight: LINE_HEIGHT,
			markRadius: scaled(markRadius),
			dotRadius: scaled(dotRadius),
			labels: [],
			dots: [],
			marks: []
		}
	};
}

type Wording = { kind: LabelKind; lines: string[] };

/** Writes a name at the first candidate with room. False where there was none. */
export function write({ room, view }: Sheet, wording: Wording, candidates: Candidate[]): boolean {
	const { kind, lines } = wording;
	const size = view.sizes[kind];
	const placed = room.place({ kind, lines, size }, candidates);
	if (!placed) return false;
	const { candidate, box } = placed;
	view.labels.push({
		...wording,
		x: oneDecimal(candidate.x),
		y: oneDecimal(baselineOf(box, size)),
		anchor: candidate.anchor
	});
	return true;
}

export function isInPicture({ scene }: Sheet, { x, y }: Pixel): boolean {
	const { width, height } = scene.projection;
	return x >= 0 && y >= 0 && x <= width && y <= height;
}
