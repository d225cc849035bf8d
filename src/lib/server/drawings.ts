/** The drawn maps of this borough. It hardly ever changes while the server runs, so each picture is drawn once. */
import type { LatLng } from '$lib/domain/geography';
import type { Kind } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { basemapOf } from '$lib/map/basemap/basemap-of';
import { cellPaths, discPath } from '$lib/map/drawing/cells';
import { DRAWN_WIDTH, drawPlace, frameOf, prepareDrawing } from '$lib/map/drawing/draw-place';
import type { Bounds } from '$lib/map/mercator';
import { projectionOf } from '$lib/map/drawing/projection';
import type { Drawing, PointToDraw } from '$lib/map/drawing/drawing';

export type Drawings = {
	/** The whole borough, one area standing out if asked for. */
	borough(highlightAreaId?: string): Drawing;
	/** For each home a path in a picture of the whole borough: the ground nearest to it in its area, or a disc. */
	homes(homes: readonly HomeToDraw[], as: 'cells' | 'discs'): string[];
	/** The neighbourhood of one place, which is marked. */
	around(point: LatLng, kind: Kind, label: string): Drawing;
	/** The whole borough with numbered marks. */
	withPoints(points: PointToDraw[]): Drawing;
};

export type HomeToDraw = { areaId: string | null; point: LatLng };

const DISC_RADIUS = 9;

/** Half the sides of a neighbourhood in degrees: about 6 km by 4.5 km in all. */
const REACH = { lat: 0.02, lng: 0.045 };

/** A drawing takes about 30 ms and weighs a few kilobytes: kept for the listings that are asked for, up to this many. */
const KEPT_NEIGHBOURHOODS = 1000;

export function createDrawings(place: PlaceData): Drawings {
	const drawn = new Map<string, Drawing>();
	const neighbourhoods = new Map<string, Drawing>();
	let input = inputOf(place);
	let withMarks: ReturnType<typeof prepareDrawing> | null = null;
	/** Pictures from before an import of boundaries show the old ones, and go. */
	const inputNow = () => {
		if (place.areas === input.areas) return input;
		for (const kept of [drawn, neighbourhoods]) kept.clear();
		withMarks = null;
		return (input = inputOf(place));
	};
	return {
		borough(highlightAreaId = '') {
			const input = inputNow();
			const known = drawn.get(highlightAreaId);
			if (known) return known;
			const drawing = drawPlace({ ...input, highlightAreaId: highlightAreaId || null });
			drawn.set(highlightAreaId, drawing);
			return drawing;
		},
		homes: (homes, as) => drawHomes(place, homes, as),
		around(point, kind, label) {
			const input = inputNow();
			const key = `${point.lat},${point.lng},${kind},${label}`;
			const known = neighbourhoods.get(key);
			if (known) return known;
			const points = [{ number: 1, point, kind, label }];
			const drawing = drawPlace({ ...input, frame: neighbourhoodOf(point), points });
			if (neighbourhoods.size >= KEPT_NEIGHBOURHOODS) neighbourhoods.clear();
			neighbourhoods.set(key, drawing);
			return drawing;
		},
		withPoints(points) {
			const input = inputNow();
			withMarks ??= prepareDrawing(input);
			return withMarks(points);
		}
	};
}

const neighbourhoodOf = ({ lat, lng }: LatLng): Bounds => [
	lng - REACH.lng,
	lat - REACH.lat,
	lng + REACH.lng,
	lat + REACH.lat
];

const inputOf = (place: PlaceData) => ({
	...{ borough: place.borough, areas: place.areas, places: place.places },
	basemap: basemapOf(place)
});

/** Each area is shared out among its own homes, so that all of its ground is somebody's. */
function drawHomes({ borough }: PlaceData, homes: readonly HomeToDraw[], as: 'cells' | 'discs') {
	const projection = projectionOf(frameOf(borough), DRAWN_WIDTH);
	const pixels = homes.map(({ point: { lat, lng } }) => projection.at([lng, lat]));
	if (as === 'discs') return pixels.map((pixel) => discPath(pixel, DISC_RADIUS));
	const paths: string[] = [];
	for (const areaId of new Set(homes.map((home) => home.areaId))) {
		const here = [...homes.keys()].filter((at) => homes[at]!.areaId === areaId);
		cellPaths(
			here.map((at) => pixels[at]!),
			projection
		).forEach((path, order) => (paths[here[order]!] = path));
	}
	return paths;
}
