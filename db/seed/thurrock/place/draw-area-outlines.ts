/**
 * Draws the indicative outline of every area and writes `area-outlines.json`. Run it after moving a place, a sector
 * or the borough's edge: npx tsx db/seed/thurrock/place/draw-area-outlines.ts
 *
 * Every spot of the borough goes to the area of the nearest place or postcode sector.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { boroughOutline } from './borough-outline';
import { places } from './places';
import { postcodeSectors } from './postcode-sectors';

/** A degree of longitude is this much shorter than one of latitude here, and nearness is about metres. */
const SQUEEZE = Math.cos((51.51 * Math.PI) / 180);
/** 0.0001 degrees is 7 to 11 metres: finer than the outline can mean. */
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

type Spot = { lat: number; lng: number; areaId: string };

/** Two spots on one point would share a cell; the first stays, and order is fixed so that the result is too. */
function distinctSpots(): Spot[] {
	const byPoint = new Map<string, Spot>();
	for (const { lat, lng, areaId } of [...places, ...postcodeSectors]) {
		const key = `${lat},${lng}`;
		if (!byPoint.has(key)) byPoint.set(key, { lat, lng, areaId });
	}
	return [...byPoint.values()];
}

/** Rounds, and drops the corners that rounding has laid on top of each other. */
function tidyRing(ring: Position[]): Position[] {
	const points = ring.map(([lng = 0, lat = 0]) => [rounded(lng), rounded(lat)]);
	return points.filter(
		(point, index) => index === 0 || String(point) !== String(points[index - 1])
	);
}

/** The outline of each area by its id. Neighbours share the very same corners, so no gap opens between them. */
export function drawAreaOutlines(): Record<string, Polygon | MultiPolygon> {
	const spots = distinctSpots();
	const delaunay = Delaunay.from(spots.map(({ lat, lng }) => [lng * SQUEEZE, lat]));
	const voronoi = delaunay.voronoi([0.1 * SQUEEZE, 51.4, 0.7 * SQUEEZE, 51.6]);
	const border = boroughOutline.coordinates as [number, number][][];
	const outlines: Record<string, Polygon | MultiPolygon> = {};
	for (const areaId of new Set(spots.map((spot) => spot.areaId))) {
		const cells = spots.flatMap((spot, index) =>
			spot.areaId === areaId
				? [
						[
							voronoi
								.cellPolygon(index)
								.map(([x = 0, lat = 0]): [number, number] => [x / SQUEEZE, lat])
						]
					]
				: []
		);
		const [first, ...others] = cells;
		if (!first) continue;
		const joined = polygonClipping.union(first, ...others);
		const clipped = polygonClipping
			.intersection(joined, border)
			.map((rings) => rings.map(tidyRing));
		outlines[areaId] =
			clipped.length === 1
				? { type: 'Polygon', coordinates: clipped[0] ?? [] }
				: { type: 'MultiPolygon', coordinates: clipped };
	}
	return outlines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const target = new URL('./area-outlines.json', import.meta.url);
	writeFileSync(target, `${JSON.stringify(drawAreaOutlines())}\n`);
}
