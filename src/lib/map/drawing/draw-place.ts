/**
 * Draws a borough as plain SVG path data, on the server, so that no geometry reaches the browser as script.
 * Pure: the same input gives the same drawing, letter for letter.
 */
import type { Position } from 'geojson';
import type { Area, Borough, Place } from '$lib/domain/geography';
import type { Basemap, BasemapFeature } from '../basemap-layers';
import type { Bounds, Pixel } from '../mercator';
import { clipLine, clipRing } from './clip';
import { drawView } from './draw-view';
import type { DrawnArea, Drawing, PointToDraw, Tone } from './drawing';
import { shapePath, strokePath } from './path';
import { projectionOf, type Projection } from './projection';
import type { Scene } from './sheet';
import { reeds, woods } from './texture';

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

/** Room round the borough, in degrees: enough for the far bank, which makes the river a river. */
const MARGIN = { west: 0.007, south: 0.0125, east: 0.008, north: 0.005 };
const SHAPE_RADIUS = 7;
const STROKE_RADIUS = 12;
/** The fill colours there are; a fifth area would share the first. */
const TONES = [1, 2, 3, 4] as const;

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
			.map((ring) => shapePath(ring, radius))
			.join('');
	}

	strokes(layer: string, isWanted?: (rank: number) => boolean): string {
		return this.#of(layer, isWanted)
			.map(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : []))
			.map((line) => line.map((position) => this.#projection.at(position)))
			.flatMap((line) => clipLine(line, this.#projection))
			.map((line) => strokePath(line, STROKE_RADIUS))
			.join('');
	}
}

/** The drawing of a borough: the land once, and names and marks for two sizes of reader. */
export function drawPlace(input: PlaceToDraw): Drawing {
	const { borough, places, basemap, width = 760, points = [] } = input;
	const projection = projectionOf(input.frame ?? frameOf(borough), width);
	const highlightAreaId = input.highlightAreaId ?? null;
	const areas = [...input.areas]
		.sort((a, b) => a.sort - b.sort)
		.map((area, index) => ({
			area,
			rings: ringsOf(area.outline)
				.map((ring) => ring.map((position) => projection.at(position)))
				.map((ring) => clipRing(ring, projection)),
			tone: TONES[index % TONES.length] as Tone
		}));
	const scene: Scene = { projection, areas, places, basemap, highlightAreaId, points };
	const layers = new Layers(basemap, projection);
	return {
		width: projection.width,
		height: projection.height,
		river: layers.shapes('river'),
		mud: layers.shapes('mud'),
		flow: layers.strokes('flow'),
		creeks: layers.strokes('creek'),
		docks: layers.shapes('dock', 1),
		reeds: reeds(layers.rings('marsh'), projection),
		woods: woods(layers.rings('park'), projection),
		motorways: layers.strokes('road', (rank) => rank === 1),
		roads: layers.strokes('road', (rank) => rank === 2),
		rail: layers.strokes('rail'),
		areas: areas.map(({ area, rings, tone }): DrawnArea => {
			const path = rings.map((ring) => shapePath(ring, SHAPE_RADIUS)).join('');
			const isHighlighted = highlightAreaId === null ? null : area.id === highlightAreaId;
			return { id: area.id, name: area.name, path, tone, isHighlighted };
		}),
		wide: drawView(scene, 'wide'),
		narrow: drawView(scene, 'narrow')
	};
}
