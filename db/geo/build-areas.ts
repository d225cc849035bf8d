/** From checked features to one boundary for each of our areas, and what does not fit between them. */
import polygonClipping from 'polygon-clipping';
import type { AreaBoundary } from '#domain/area-of-point';
import { createAreaFinder } from '#domain/area-of-point';
import type { NamedArea } from './area-names';
import type { Problems } from './problems';
import { areaOfShape, boxOf, toGeoJson, type Shape } from './rings';
import { simplifyTogether } from './simplify';

export type Piece = { areaId: string; feature: number; shape: Shape };

export type BuiltArea = AreaBoundary & {
	/** For pictures: see simplify.ts. */
	outline: AreaBoundary['boundary'];
	shape: Shape;
	squareMetres: number;
	/** Ids of the areas that it has a stretch of border with. */
	neighbours: string[];
	positions: number;
	outlinePositions: number;
};

/** Corners this close to another area make it a neighbour: a road between two drawings does not part them. */
const NEIGHBOUR_METRES = 25;

type Box = [west: number, south: number, east: number, north: number];

/**
 * One boundary for each area, in their order. Adds to `problems` what is missing, lies elsewhere, overlaps or leaves a
 * gap larger than `toleranceSquareMetres`; null where there is anything of the kind.
 */
export function buildAreas(
	areas: readonly NamedArea[],
	pieces: readonly Piece[],
	{ bounds, toleranceSquareMetres }: { bounds: Box; toleranceSquareMetres: number },
	problems: Problems
): BuiltArea[] | null {
	const before = problems.count;
	checkWhere(pieces, bounds, problems);
	const shapes = areas.map(({ id, name }) => {
		const own = pieces.filter(({ areaId }) => areaId === id).map(({ shape }) => shape);
		if (own.length === 0) problems.add(null, `No feature is for the area ${name}.`);
		return own.length > 0 ? joined(own) : [];
	});
	if (problems.count > before) return null;
	checkOverlaps(areas, shapes, toleranceSquareMetres, problems);
	checkGaps(shapes, toleranceSquareMetres, problems);
	if (problems.count > before) return null;
	const outlines = simplifyTogether(shapes);
	const boundaries = areas.map(({ id }, index) => ({ id, boundary: toGeoJson(shapes[index]!) }));
	const neighbours = findNeighbours(boundaries, shapes);
	return boundaries.map((area, index) => ({
		...area,
		outline: toGeoJson(outlines[index]!),
		shape: shapes[index]!,
		squareMetres: areaOfShape(shapes[index]!),
		neighbours: neighbours[index]!,
		positions: shapes[index]!.flat(2).length,
		outlinePositions: outlines[index]!.flat(2).length
	}));
}

const joined = ([first, ...others]: Shape[]): Shape =>
	others.length > 0 ? polygonClipping.union(first!, ...others) : first!;

/** Whole features outside the borough's box are in another coordinate order, or another borough. */
function checkWhere(pieces: readonly Piece[], bounds: Box, problems: Problems): void {
	const meets = (box: Box) =>
		box[0] <= bounds[2] && box[2] >= bounds[0] && box[1] <= bounds[3] && box[3] >= bounds[1];
	for (const { feature, shape } of pieces) {
		const box = boxOf(shape);
		if (meets(box)) continue;
		const isSwapped = meets([box[1], box[0], box[3], box[2]]);
		const where = `feature ${feature}`;
		if (isSwapped)
			problems.add(
				where,
				'has latitude and longitude the wrong way round: GeoJSON wants longitude first.'
			);
		else
			problems.add(
				where,
				`lies outside the borough, near ${box[1].toFixed(3)}, ${box[0].toFixed(3)}.`
			);
	}
}

const hectares = (squareMetres: number) => (squareMetres / 10_000).toFixed(1);

function checkOverlaps(
	areas: readonly NamedArea[],
	shapes: readonly Shape[],
	tolerance: number,
	problems: Problems
): void {
	for (const [index, one] of shapes.entries()) {
		for (let other = index + 1; other < shapes.length; other++) {
			const common = areaOfShape(polygonClipping.intersection(one, shapes[other]!));
			if (common <= tolerance) continue;
			const names = `${areas[index]!.name} and ${areas[other]!.name}`;
			problems.add(null, `${names} overlap by ${hectares(common)} hectares.`);
		}
	}
}

/** A gap is a hole in all areas together. What lies open to the outside cannot be told from the outside. */
function checkGaps(shapes: readonly Shape[], tolerance: number, problems: Problems): void {
	const whole = joined([...shapes]);
	for (const gap of whole.flatMap(([, ...holes]) => holes)) {
		const size = areaOfShape([[gap]]);
		if (size <= tolerance) continue;
		const [west, south, east, north] = boxOf([[gap]]);
		const where = `${((south + north) / 2).toFixed(4)}, ${((west + east) / 2).toFixed(4)}`;
		problems.add(null, `There is a gap of ${hectares(size)} hectares between areas near ${where}.`);
	}
}

function findNeighbours(boundaries: readonly AreaBoundary[], shapes: readonly Shape[]): string[][] {
	const find = createAreaFinder(boundaries);
	return boundaries.map(({ id }, index) => {
		const close = new Map<string, number>();
		for (const [lng, lat] of shapes[index]!.flat(2)) {
			for (const other of find({ lat, lng }, NEIGHBOUR_METRES).candidates) {
				if (other !== id) close.set(other, (close.get(other) ?? 0) + 1);
			}
		}
		// One corner alone is a point where they touch, not a border.
		return boundaries.map((area) => area.id).filter((other) => (close.get(other) ?? 0) > 1);
	});
}
