/** Makes the picture of a base map (base-picture.ts), once and on the server: an old phone would take a tenth of a second. */
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import type { LatLng } from '$lib/domain/geography';
import type { BasePicture, MapName } from '../base-picture';
import type { AreaOutline } from '../ground';
import type { Land, LandPath } from '../land';
import type { LabelKind } from '../labels';
import type { Pixel } from '../mercator';
import { meetingCorners } from '../round-corners';
import { labelSpots } from './label-spots';
import { landPath, originOf } from './land-path';
import { namesOnPoints } from './names-on-points';

/** The drawn layers from the bottom to the top. The areas lie between the land and the water. */
const SHAPES_UNDER_AREAS = ['borough', 'marsh', 'park'];
const SHAPES_OVER_AREAS = ['river', 'mud', 'dock'];
const LINES = ['flow', 'creek', 'road', 'rail'];

const LABEL_KIND: Partial<Record<string, LabelKind>> = {
	river: 'water',
	settlement: 'settlement',
	neighbour: 'neighbour',
	station: 'station',
	landmark: 'landmark',
	marsh: 'land',
	park: 'land',
	mud: 'water',
	creek: 'water',
	road: 'road'
};
/** For layers that give their names no rank. */
const RANK_WITHOUT_ONE: Partial<Record<string, number>> = {
	station: 1,
	landmark: 1,
	marsh: 2,
	park: 2
};
const LOWEST_RANK = 3;

/** `middle` is any point of the place: the paths count from it. */
export function basePictureOf(basemap: Basemap, areas: AreaOutline[], middle: LatLng): BasePicture {
	const { features } = namesOnPoints(basemap);
	return {
		names: features.flatMap(namesOf),
		areaSpots: Object.fromEntries(areas.map((area) => [area.id, labelSpots(area)])),
		land: landOf(features, areas, originOf(middle))
	};
}

function namesOf({ properties, geometry }: BasemapFeature): MapName[] {
	const { layer, name } = properties;
	const kind = LABEL_KIND[layer];
	if (!kind || !name) return [];
	const rank = properties.rank ?? RANK_WITHOUT_ONE[layer] ?? LOWEST_RANK;
	return namePositions(geometry).map(([lng = 0, lat = 0]) => ({
		...{ text: name, kind, rank },
		at: [lng, lat]
	}));
}

/** On a point; on the middle corner of a line and again towards both ends. Shapes have a point (names-on-points.ts). */
function namePositions(geometry: GeoJSON.Geometry): GeoJSON.Position[] {
	if (geometry.type === 'Point') return [geometry.coordinates];
	if (geometry.type !== 'LineString') return [];
	const { coordinates } = geometry;
	const last = coordinates.length - 1;
	return [0.5, 0.2, 0.8].map((part) => coordinates[Math.round(part * last)] as GeoJSON.Position);
}

function landOf(features: BasemapFeature[], areas: AreaOutline[], origin: Pixel): Land {
	const outlines = areas.map(({ outline }) => outline);
	const sharp = meetingCorners(outlines);
	const shapes = (layers: string[]) =>
		layers.flatMap((layer) => shapePaths(features, layer, origin));
	const rail = linePaths(features, 'rail', origin);
	const stations = joined(features, ({ properties }) => properties.layer === 'station', origin);
	return {
		origin,
		under: shapes(SHAPES_UNDER_AREAS),
		areas: areas.map(({ id, outline }) => ({ id, d: landPath(outline, origin, { sharp }) })),
		over: [
			...shapes(SHAPES_OVER_AREAS),
			...LINES.flatMap((layer) => linePaths(features, layer, origin)),
			...rail.map(({ d }) => ({ className: 'ground-rail-gaps', d }))
		],
		top: stations
			? ['edge', 'station'].map((part) => ({ className: `ground-${part}`, d: stations }))
			: []
	};
}

/** Each shape by itself: two that overlap would cut a hole into each other. Docks were dug straight. */
const shapePaths = (features: BasemapFeature[], layer: string, origin: Pixel): LandPath[] =>
	features
		.filter(({ properties, geometry }) => properties.layer === layer && isShape(geometry))
		.map(({ geometry }) => ({
			className: `ground-${layer}`,
			d: landPath(geometry, origin, { isStraight: layer === 'dock' })
		}));

const isShape = ({ type }: GeoJSON.Geometry) => type === 'Polygon' || type === 'MultiPolygon';

/**
 * Lines that look alike as one path, because each costs an old phone as much as a hundred corners; the important ones
 * last, so that they lie on top.
 */
function linePaths(features: BasemapFeature[], layer: string, origin: Pixel): LandPath[] {
	return [4, 3, 2, 1].flatMap((rank) => {
		const d = joined(
			features,
			({ properties, geometry }) =>
				properties.layer === layer &&
				geometry.type === 'LineString' &&
				(properties.rank ?? LOWEST_RANK) === rank,
			origin
		);
		return d ? [{ className: `ground-${layer} ground-rank-${rank}`, d }] : [];
	});
}

const joined = (
	features: BasemapFeature[],
	isWanted: (feature: BasemapFeature) => boolean,
	origin: Pixel
) =>
	features
		.filter(isWanted)
		.map(({ geometry }) => landPath(geometry, origin))
		.join('');
