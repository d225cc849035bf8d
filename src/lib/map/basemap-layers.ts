/** Reads the built-in base map: what is drawn in which order, and which names are written. */
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import type { AreaOutline } from './ground';
import { labelSpots } from './label-spots';
import type { Label, LabelKind } from './labels';
import { roundCorners } from './round-corners';

/** The drawn layers from the bottom to the top. The areas lie between the land and the water. */
export const SHAPE_LAYERS_UNDER_AREAS = ['borough', 'marsh', 'park'] as const;
export const SHAPE_LAYERS_OVER_AREAS = ['river', 'mud', 'dock'] as const;
export const LINE_LAYERS = ['flow', 'creek', 'road', 'rail'] as const;
export const DOT_LAYERS = ['station'] as const;

const LABEL_KIND: Record<string, LabelKind> = {
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
const RANK_WITHOUT_ONE: Record<string, number> = {
	station: 1,
	landmark: 1,
	marsh: 2,
	park: 2
};
const LOWEST_RANK = 3;

/** Fetches the built-in base map of this place. Rejects where the network does. */
export async function loadBasemap(address: string): Promise<Basemap> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`base map: ${response.status}`);
	return withRoundCorners((await response.json()) as Basemap);
}

/** The base map as it is drawn. */
export const withRoundCorners = (basemap: Basemap): Basemap => ({
	...basemap,
	features: basemap.features.map(rounded)
});

/** Docks were dug straight; everything else here grew. */
const rounded = (feature: BasemapFeature): BasemapFeature =>
	feature.properties.layer === 'dock'
		? feature
		: { ...feature, geometry: roundCorners(feature.geometry) };

/** The names on the map: those of the base map, and those of the areas in the middle of each. */
export function mapLabels(basemap: Basemap, areas: AreaOutline[]): Label[] {
	const names = basemap.features.flatMap(({ properties, geometry }) => {
		const { layer, name } = properties;
		const kind = LABEL_KIND[layer];
		if (!kind || !name) return [];
		const rank = properties.rank ?? RANK_WITHOUT_ONE[layer] ?? LOWEST_RANK;
		return labelPositions(geometry).map((position) => ({
			...{ text: name, kind, rank },
			point: toLatLng(position)
		}));
	});
	const areaNames = areas.map((area) => ({
		text: inLines(area.shortName),
		kind: 'area' as const,
		rank: 1,
		point: area.centre,
		spots: once(() => labelSpots(area))
	}));
	return [...names, ...areaNames];
}

/** Worked out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
	let found: Value | undefined;
	return () => (found ??= work());
}

const toLatLng = ([lng = 0, lat = 0]: GeoJSON.Position) => ({ lat, lng });

/** On a point; on the middle corner of a line and again towards both ends. Shapes have a point (names-on-points.ts). */
function labelPositions(geometry: GeoJSON.Geometry): GeoJSON.Position[] {
	if (geometry.type === 'Point') return [geometry.coordinates];
	if (geometry.type !== 'LineString') return [];
	const { coordinates } = geometry;
	const last = coordinates.length - 1;
	return [0.5, 0.2, 0.8].map((part) => coordinates[Math.round(part * last)] as GeoJSON.Position);
}

const LONG_NAME = 16;

/** A long name of several parts, a line for each: "Stanford" over "and Corringham". */
function inLines(name: string): string {
	return name.length > LONG_NAME ? name.replace(/,? and /, '\nand ').replaceAll(', ', ',\n') : name;
}
