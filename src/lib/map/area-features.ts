/** The areas as shapes among those of the base map. */
import type { AreaOutline } from './ground';
import { roundAreas } from './round-corners';

export type ShapeFeature = GeoJSON.Feature<
	GeoJSON.Geometry,
	{ layer: string; rank?: number; id?: string; tint?: number }
>;
export type Shapes = GeoJSON.FeatureCollection<
	GeoJSON.Geometry,
	NonNullable<ShapeFeature['properties']>
>;

export const AREA_LAYER = 'area';

/** With round corners, and with its place in the list, which gives each its tint. */
export const areaFeatures = (areas: AreaOutline[]): ShapeFeature[] =>
	roundAreas(areas).map(({ id, outline }, index) => ({
		type: 'Feature',
		properties: { layer: AREA_LAYER, id, tint: (index % 4) + 1 },
		geometry: outline
	}));
