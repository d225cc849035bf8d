/** The drawn maps of this borough. It does not change while the server runs, so each picture is drawn once. */
import type { LatLng } from '$lib/domain/geography';
import type { Kind } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { readBasemap } from '$lib/map/basemap/basemap';
import { drawPlace } from '$lib/map/drawing/draw-place';
import type { Drawing, PointToDraw } from '$lib/map/drawing/drawing';

export type Drawings = {
	/** The whole borough, one area standing out if asked for. */
	borough(highlightAreaId?: string): Drawing;
	/** The neighbourhood of one place, which is marked. */
	around(point: LatLng, kind: Kind, label: string): Drawing;
	/** The whole borough with numbered marks. */
	withPoints(points: PointToDraw[]): Drawing;
};

/** Half the sides of a neighbourhood in degrees: about 4 km by 3 km. */
const REACH = { lat: 0.014, lng: 0.03 };

export function createDrawings({ borough, areas, places }: PlaceData): Drawings {
	const input = { borough, areas, places, basemap: readBasemap() };
	const drawn = new Map<string, Drawing>();
	return {
		borough(highlightAreaId = '') {
			const known = drawn.get(highlightAreaId);
			if (known) return known;
			const drawing = drawPlace({ ...input, highlightAreaId: highlightAreaId || null });
			drawn.set(highlightAreaId, drawing);
			return drawing;
		},
		around: (point, kind, label) =>
			drawPlace({
				...input,
				frame: [
					point.lng - REACH.lng,
					point.lat - REACH.lat,
					point.lng + REACH.lng,
					point.lat + REACH.lat
				],
				points: [{ number: 1, point, kind, label }]
			}),
		withPoints: (points) => drawPlace({ ...input, points })
	};
}
