/**
 * Draws a borough as plain SVG path data, on the server, so that no geometry reaches the browser as script.
 * Pure: the same input gives the same drawing, letter for letter.
 */
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import type { Position } from 'geojson';
import type { Area, Borough, Place } from '$lib/domain/geography';
import type { Bounds, Pixel } from '../mercator';
import { clipLine, clipRing } from './clip';
import { drawView } from './draw-view';
import type { Candidate } from './label-room';
import type { DrawnArea, Drawing, PointToDraw, Tone } from './drawing';
import { shapePath, strokePath } from './path';
import { projectionOf, type Projection } from './projection';
import type { Scene } from './sheet';
import { growth } from './texture';

export type PlaceToDraw = {
	borough: Borough;
	areas: Area[];
	places: Place[];
	basemap: Basemap;
	/** Units across; one unit is one CSS pixel where the picture is shown this wide. */
	width?: number;
	/** West, south, east, north of what is shown; the whole borough where it is left out. */
	frame?: Bounds;
	highlightAreaId?: string | null;
	/** Numbered marks, in the order of the list they belong to. */
	points?: PointToDraw[];
};

/** Units across where nothing else is asked for. */
export const DRAWN_WIDTH = 760;
/** Room round the borough, in degrees: enough for the far bank, which makes the river a river. */
const MARGIN = { west: 0.007, south: 0.0125, east: 0.008, north: 0.005 };
/** A borough has about 2,000 at the usual width, a neighbourhood of 4 km about 13,000. */
const CLOSE_UNITS_PER_DEGREE = 5000;
const SHAPE_RADIUS = 7;
const STROKE_RADIUS = 25;
/** The fill colours there are; a fifth area would share the first. */
const TONES: readonly Tone[] = [1, 2, 3, 4];

/** The box shown where nothing else is asked for. */
export function frameOf({ bounds: [west, south, east, north] }: Borough): Bounds {
	return [west - MARGIN.west, south - MARGIN.south, east + MARGIN.east, north + MARGIN.north];
}

const ringsOf = (geometry: GeoJSON.Geometry): Position[][] =>
	geometry.type === 'Polygon'
		? geometry.coordinates
		: geometry.type === 'MultiPolygon'
			? geometry.coordinates.flat()
			: [];

/** Reads the layers of a base map as shapes and strokes of the drawing. */
class Layers {
	readonly #features: BasemapFeature[];
	readonly #projection: Projection;

	constructor(basemap: Basemap, projection: Projection) {
		this.#features = basemap.features;
		this.#projection = projection;
	}

	#of(layer: string, isWanted: (rank: number) => boolean = () => true) {
		return this.#features.filter(
			({ properties }) => properties.layer === layer && isWanted(properties.rank ?? 1)
		);
	}

	rings(layer: string): Pixel[][] {
		const rings = this.#of(layer).flatMap(({ geometry }) => ringsOf(geometry));
		return rings
			.map((ring) => ring.map((position) => this.#projection.at(position)))
			.map((ring) => clipRing(ring, this.#projection))
			.filter(({ length }) => length > 2);
	}

	shapes(layer: string, radius = SHAPE_RADIUS): string {
		return this.rings(layer)
			.map((ring) => shapePath(ring, { radius }))
			.join('');
	}

	strokes(layer: string, isWanted?: (rank: number) => boolean): string {
		return this.#of(layer, isWanted)
			.map(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
			.map((line) => line.map((position) => this.#projection.at(position)))
			.flatMap((line) => clipLine(line, this.#projection))
			.map((line) => strokePath(line, { radius: STROKE_RADIUS }))
			.join('');
	}
}

/** The drawing of a borough: the land once, and names and marks for two sizes of reader. */
export function drawPlace({ points = [], ...input }: PlaceToDraw): Drawing {
	return prepareDrawing(input)(points);
}

/** All of a drawing but its marks, and what draws it with some: nearly all of the work is done only once. */
export function prepareDrawing(
	input: Omit<PlaceToDraw, 'points'>
): (points: PointToDraw[]) => Drawing {
	const { borough, places, basemap, width = DRAWN_WIDTH } = input;
	const frame = input.frame ?? frameOf(borough);
	const projection = projectionOf(frame, width);
	const highlightAreaId = input.highlightAreaId ?? null;
	const areas = areasIn(input.areas, projection);
	const isClose = projection.width / (frame[2] - frame[0]) > CLOSE_UNITS_PER_DEGREE;
	const scene = {
		...{ projection, areas, places, basemap, highlightAreaId, isClose },
		areaSpots: new Map<string, Candidate[]>()
	};
	const land = {
		...drawLand(new Layers(basemap, projection), projection, isClose),
		areas: areas.map((area) => drawArea(area, highlightAreaId))
	};
	return (points) => ({
		...land,
		wide: drawView({ ...scene, points }, 'wide'),
		narrow: drawView({ ...scene, points }, 'narrow')
	});
}

const areasIn = (areas: Area[], projection: Projection): Scene['areas'] =>
	[...areas]
		.sort((a, b) => a.sort - b.sort)
		.map((area, index) => ({
			area,
			rings: ringsOf(area.outline)
				.map((ring) => ring.map((position) => projection.at(position)))
				.map((ring) => clipRing(ring, projection)),
			tone: TONES[index % TONES.length] ?? 1
		}));

const drawLand = (layers: Layers, projection: Projection, isClose: boolean) => ({
	width: projection.width,
	height: projection.height,
	river: layers.shapes('river'),
	mud: layers.shapes('mud'),
	flow: layers.strokes('flow'),
	creeks: layers.strokes('creek'),
	docks: layers.shapes('dock', 1),
	reeds: growth(layers.rings('marsh'), projection, isClose ? 34 : 19),
	woods: growth(layers.rings('park'), projection, isClose ? 22 : 10),
	motorways: layers.strokes('road', (rank) => rank === 1),
	roads: layers.strokes('road', (rank) => rank > 1 && rank <= (isClose ? 4 : 2)),
	rail: layers.strokes('rail')
});

function drawArea(
	{ area, rings, tone }: Scene['areas'][number],
	highlightAreaId: string | null
): DrawnArea {
	const path = rings.map((ring) => shapePath(ring, { radius: SHAPE_RADIUS })).join('');
	const isHighlighted = highlightAreaId === null ? null : area.id === highlightAreaId;
	return { id: area.id, name: area.shortName, path, tone, isHighlighted };
}
