/** The picture that others show beside a link to us: the drawn map, without words, since the link has its own. */
import type { Borough } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';
import { basemapOf } from '$lib/map/basemap/basemap-of';
import { drawPlace, frameOf } from '$lib/map/drawing/draw-place';
import type { Drawing } from '$lib/map/drawing/drawing';
import { projectionOf } from '$lib/map/drawing/projection';
import type { Bounds, Pixel } from '$lib/map/mercator';
import { Canvas, type Colour } from './canvas';
import { pathPoints } from './path-points';
import { toPng } from './png';

/** What nearly everybody who shows such pictures asks for. */
const SHARE_SIZE = { width: 1200, height: 630 };

/** The light colours of `styles/tokens.css`. */
const COLOURS = {
	paper: [247, 248, 244],
	water: [188, 217, 220],
	waterLine: [134, 179, 185],
	land: [236, 235, 221],
	marsh: [207, 220, 184],
	road: [255, 255, 255],
	tide: [11, 90, 99]
} as const satisfies Record<string, Colour>;
const TONES: Record<1 | 2 | 3 | 4, Colour> = {
	1: [234, 223, 189],
	2: [238, 205, 185],
	3: [217, 227, 194],
	4: [221, 214, 228]
};

export type SharePictures = (areaId: string) => Buffer;

/** Makes each picture once, and again after the borough has changed. `areaId` empty: no area stands out. */
export function createSharePictures(
	place: Pick<PlaceData, 'borough' | 'areas' | 'places' | 'outsidePlaces' | 'basemap'>
): SharePictures {
	const kept = new Map<string, Buffer>();
	let drawnAreas = place.areas;
	return (areaId) => {
		if (place.areas !== drawnAreas) kept.clear();
		drawnAreas = place.areas;
		const before = kept.get(areaId);
		if (before) return before;
		const { borough, areas, places } = place;
		const drawing = drawPlace({
			...{ borough, areas, places, basemap: basemapOf(place) },
			...{ width: SHARE_SIZE.width, frame: widened(borough), highlightAreaId: areaId || null }
		});
		const picture = paint(drawing);
		kept.set(areaId, picture);
		return picture;
	};
}

/** The usual frame, with as much more land at two of its sides as the picture has room for. */
function widened(borough: Borough): Bounds {
	const [west, south, east, north] = frameOf(borough);
	const { width, height } = SHARE_SIZE;
	const more = projectionOf([west, south, east, north], width).height / height;
	const aside = more > 1 ? ((east - west) * (more - 1)) / 2 : 0;
	const upright = more < 1 ? ((north - south) * (1 / more - 1)) / 2 : 0;
	return [west - aside, south - upright, east + aside, north + upright];
}

function paint(drawing: Drawing): Buffer {
	const { width, height } = SHARE_SIZE;
	const canvas = new Canvas(width, height, COLOURS.paper);
	canvas.fill(pathPoints(drawing.river), COLOURS.water);
	canvas.fill(pathPoints(drawing.mud), COLOURS.marsh, 0.45);
	canvas.stroke(pathPoints(drawing.flow), 2, COLOURS.waterLine);
	for (const { path, tone, isHighlighted } of drawing.areas) {
		const rings = pathPoints(path);
		canvas.fill(rings, isHighlighted === false ? COLOURS.land : TONES[tone]);
		canvas.stroke(rings.map(closed), 4, COLOURS.paper);
	}
	canvas.stroke(pathPoints(drawing.creeks), 3, COLOURS.water);
	canvas.fill(pathPoints(drawing.docks), COLOURS.water);
	canvas.stroke(pathPoints(drawing.roads), 3, COLOURS.road);
	canvas.stroke(pathPoints(drawing.motorways), 5, COLOURS.road);
	const chosen = drawing.areas.find(({ isHighlighted }) => isHighlighted);
	if (chosen) canvas.stroke(pathPoints(chosen.path).map(closed), 5, COLOURS.tide);
	return toPng(width, height, canvas.pixels);
}

const closed = (ring: Pixel[]) => [...ring, ...ring.slice(0, 1)];
