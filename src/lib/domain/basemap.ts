/** The drawn ground of a place: what lies where, as GeoJSON. Data of the place, like its areas. */
import { z } from 'zod';

/** What a feature is; styles and drawings go by this alone. */
export const BASEMAP_LAYERS = [
	'borough',
	'river', // both banks; points carry its name
	'mud', // flats that the tide uncovers
	'flow', // strokes along the current, for the look of the thing
	'creek',
	'dock',
	'marsh',
	'park',
	'road', // rank 1 motorway, 2 trunk road, 3 main road, 4 other
	'rail',
	'station',
	'settlement', // rank 1 town, 2 village, 3 suburb or hamlet
	'neighbour', // a town outside the borough
	'landmark'
] as const;
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

export type BasemapProperties = { layer: BasemapLayer; name?: string; rank?: number };
export type BasemapFeature = GeoJSON.Feature<GeoJSON.Geometry, BasemapProperties>;
export type Basemap = GeoJSON.FeatureCollection<GeoJSON.Geometry, BasemapProperties>;

const MOST_FEATURES = 2000;
const SHAPES = ['Point', 'LineString', 'Polygon', 'MultiPolygon'] as const;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const line = z.array(position).min(2);
const rings = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion(
	'type',
	[
		z.strictObject({ type: z.literal('Point'), coordinates: position }),
		z.strictObject({ type: z.literal('LineString'), coordinates: line }),
		z.strictObject({ type: z.literal('Polygon'), coordinates: rings }),
		z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) })
	],
	{ error: `must be one of ${SHAPES.join(', ')}` }
);

/** Degrees of WGS84, east before north. */
export const basemap = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z
		.array(
			z.strictObject({
				type: z.literal('Feature'),
				properties: z.strictObject({
					layer: z.enum(BASEMAP_LAYERS),
					name: z.string().trim().min(1).max(120).optional(),
					rank: z.number().int().min(1).max(4).optional()
				}),
				geometry
			})
		)
		.min(1)
		.max(MOST_FEATURES)
});
