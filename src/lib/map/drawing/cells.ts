/** Shares ground out among points: to each goes what is nearer to it than to any other. */
import { Delaunay } from 'd3-delaunay';
import type { Pixel } from '../mercator';
import { polygonPath } from './path';

/** A path for each point, in their order, within a picture of this size; "" for a point on top of an earlier one. */
export function cellPaths(
	points: readonly Pixel[],
	{ width, height }: { width: number; height: number }
): string[] {
	const voronoi = Delaunay.from(points.map(({ x, y }) => [x, y])).voronoi([0, 0, width, height]);
	return points.map((_, at) =>
		polygonPath((voronoi.cellPolygon(at) ?? []).map(([x, y]) => ({ x, y })))
	);
}

/** A disc on a point. */
export const discPath = ({ x, y }: Pixel, radius: number): string =>
	`M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0-${radius * 2} 0z`;
