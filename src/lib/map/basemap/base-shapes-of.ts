/** The base map as shapes, for the renderer that draws with WebGL: its worker fetches and reads them. */
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import { areaFeatures, type ShapeFeature, type Shapes } from '../area-features';
import type { AreaOutline } from '../ground';
import { roundCorners } from '../round-corners';

/** About a metre. */
const DECIMALS = 5;

/** All that is drawn, with round corners, and the areas. Names are not: they lie over the map. */
export const baseShapesOf = (basemap: Basemap, areas: AreaOutline[]): Shapes => ({
	type: 'FeatureCollection',
	features: [...basemap.features.filter(isDrawn).map(asShape), ...areaFeatures(areas)].map(short)
});

/** Points of other layers only carry a name. */
const isDrawn = ({ geometry, properties }: BasemapFeature) =>
	geometry.type !== 'Point' || properties.layer === 'station';

/** Docks were dug straight; everything else here grew. */
function asShape({ type, geometry, properties }: BasemapFeature): ShapeFeature {
	const { layer, rank } = properties;
	return {
		type,
		properties: { layer, ...(rank && { rank }) },
		geometry: layer === 'dock' ? geometry : roundCorners(geometry)
	};
}

const short = (feature: ShapeFeature): ShapeFeature => ({
	...feature,
	geometry: JSON.parse(JSON.stringify(feature.geometry, shortNumber)) as GeoJSON.Geometry
});

const shortNumber = (_: string, value: unknown) =>
	typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value;
