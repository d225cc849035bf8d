import type { Position } from 'geojson';
import { toPixel, type Bounds, type Pixel } from '../mercator';

export type Projection = {
	width: number;
	height: number;
	/** From GeoJSON order (lng, lat) to units of the drawing. */
	at(position: Position): Pixel;
};

/** Fits a box on the ground (west, south, east, north) into `width` units; Mercator decides the height. */
export function projectionOf([west, south, east, north]: Bounds, width: number): Projection {
	const topLeft = toPixel({ lat: north, lng: west }, 0);
	const bottomRight = toPixel({ lat: south, lng: east }, 0);
	const scale = width / (bottomRight.x - topLeft.x);
	return {
		width,
		height: Math.round((bottomRight.y - topLeft.y) * scale),
		at([lng = 0, lat = 0]) {
			const { x, y } = toPixel({ lat, lng }, 0);
			return { x: (x - topLeft.x) * scale, y: (y - topLeft.y) * scale };
		}
	};
}
