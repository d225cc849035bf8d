/** The base map as browsers get it: a shape with a name has a point for it. */
import type { Basemap, BasemapFeature } from '$lib/domain/basemap';
import { innerPoint } from '../inner-point';

/** About ten metres. */
const DECIMALS = 4;

/**
 * Moves the names of shapes to where each is widest. Looked for here and once, because all of them together take an
 * old phone a tenth of a second. The river has points of its own for its names, in each of its reaches.
 */
export const namesOnPoints = (basemap: Basemap): Basemap => ({
	...basemap,
	features: basemap.features.flatMap(nameOnPoint)
});

function nameOnPoint(feature: BasemapFeature): BasemapFeature[] {
	const { geometry, properties } = feature;
	const { name, ...unnamed } = properties;
	if (geometry.type !== 'Polygon' || !name) return [feature];
	const shape = { ...feature, properties: unnamed };
	const [ring = []] = geometry.coordinates;
	const widest = innerPoint(ring) ?? ring[0];
	if (properties.layer === 'river' || !widest) return [shape];
	const coordinates = widest.map((degrees) => Number(degrees.toFixed(DECIMALS)));
	return [shape, { ...feature, properties, geometry: { type: 'Point', coordinates } }];
}
