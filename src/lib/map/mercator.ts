/**
 * Web Mercator in pixels, with 256-pixel tiles: the zoom everywhere in this folder.
 * Maps here are never turned or tilted, so a screen position is plain arithmetic and both renderers agree on it.
 */
import type { Bounds } from '$lib/domain/bounds';
import type { LatLng } from '$lib/domain/geography';

export type { Bounds };

export type Pixel = { x: number; y: number };
export type Size = { width: number; height: number };
export type MapView = { centre: LatLng; zoom: number };

const TILE_PIXELS = 256;
/** Beyond this latitude Mercator's y runs off to infinity. */
const MAX_LATITUDE = 85.051129;
/** Where the picture has no more to give: about 0.5 m to a pixel. */
export const MAX_ZOOM = 18;
export const MIN_ZOOM = 8;

const worldPixels = (zoom: number) => TILE_PIXELS * 2 ** zoom;

/** Position in the picture of the whole world at `zoom`, in pixels from its north-west corner. */
export function toPixel(point: LatLng, zoom: number): Pixel {
	const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, point.lat));
	const sin = Math.sin((lat * Math.PI) / 180);
	const size = worldPixels(zoom);
	return {
		x: ((point.lng + 180) / 360) * size,
		y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size
	};
}

/** The reverse of `toPixel`. */
export function fromPixel(pixel: Pixel, zoom: number): LatLng {
	const size = worldPixels(zoom);
	const y = Math.PI * (1 - (2 * pixel.y) / size);
	return {
		lat: (Math.atan(Math.sinh(y)) * 180) / Math.PI,
		lng: (pixel.x / size) * 360 - 180
	};
}

/** Position on the screen, in pixels from the top left of a map of this size. */
export function toScreen(point: LatLng, view: MapView, size: Size): Pixel {
	const at = toPixel(point, view.zoom);
	const centre = toPixel(view.centre, view.zoom);
	return { x: at.x - centre.x + size.width / 2, y: at.y - centre.y + size.height / 2 };
}

/** The reverse of `toScreen`. */
export function fromScreen({ x, y }: Pixel, view: MapView, size: Size): LatLng {
	const centre = toPixel(view.centre, view.zoom);
	return fromPixel(
		{ x: centre.x + x - size.width / 2, y: centre.y + y - size.height / 2 },
		view.zoom
	);
}

/** What a map of this size shows. */
export function boundsInView(view: MapView, size: Size): Bounds {
	const topLeft = fromScreen({ x: 0, y: 0 }, view, size);
	const bottomRight = fromScreen({ x: size.width, y: size.height }, view, size);
	return [topLeft.lng, bottomRight.lat, bottomRight.lng, topLeft.lat];
}

/** The view after its picture moved by so many pixels; positive x shows more of the east. */
export function panned(view: MapView, by: Pixel): MapView {
	const centre = toPixel(view.centre, view.zoom);
	return { ...view, centre: fromPixel({ x: centre.x + by.x, y: centre.y + by.y }, view.zoom) };
}

/** The smallest box around the points; null for none. */
export function boundsOf(points: LatLng[]): Bounds | null {
	if (!points.length) return null;
	const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { lat, lng } of points) {
		box[0] = Math.min(box[0], lng);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lng);
		box[3] = Math.max(box[3], lat);
	}
	return box;
}

/** Every corner of an outline. */
export function outlinePoints(outline: GeoJSON.Polygon | GeoJSON.MultiPolygon): LatLng[] {
	const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
	return polygons.flat(2).map(([lng, lat]) => ({ lat: lat as number, lng: lng as number }));
}

/** Pixels kept free on each side. */
export type Padding = { top: number; right: number; bottom: number; left: number };

/** The same number of pixels on every side. */
export const evenly = (pixels: number): Padding => ({
	top: pixels,
	right: pixels,
	bottom: pixels,
	left: pixels
});

/** The closest view that shows all of `bounds` with `padding` free around it. */
export function viewOf(
	[west, south, east, north]: Bounds,
	size: Size,
	padding: Padding,
	maxZoom = MAX_ZOOM
): MapView {
	const topLeft = toPixel({ lat: north, lng: west }, 0);
	const bottomRight = toPixel({ lat: south, lng: east }, 0);
	const scale = Math.min(
		Math.max(size.width - padding.left - padding.right, 1) / (bottomRight.x - topLeft.x),
		Math.max(size.height - padding.top - padding.bottom, 1) / (bottomRight.y - topLeft.y)
	);
	const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.log2(scale)));
	// Where one side keeps more free than the other, the middle of the map moves towards it.
	const pixels = 2 ** zoom * 2;
	const centre = {
		x: (topLeft.x + bottomRight.x) / 2 + (padding.right - padding.left) / pixels,
		y: (topLeft.y + bottomRight.y) / 2 + (padding.bottom - padding.top) / pixels
	};
	return { centre: fromPixel(centre, 0), zoom };
}
