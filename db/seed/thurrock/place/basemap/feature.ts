import type { Feature, Geometry, Position } from 'geojson';
import { positions } from '../borough-outline';

/** What a feature of the base map is; styles and drawings go by this alone. */
export type BasemapLayer =
	| 'river' // the Thames, both banks; points carry its name
	| 'mud' // flats that the tide uncovers
	| 'flow' // strokes along the current, for the look of the thing
	| 'creek'
	| 'dock'
	| 'marsh'
	| 'park'
	| 'borough'
	| 'road' // rank 1 motorway, 2 trunk road, 3 main road, 4 other
	| 'rail'
	| 'station'
	| 'settlement' // rank 1 town, 2 village, 3 suburb or hamlet
	| 'neighbour' // a town outside the borough
	| 'landmark';

export type BasemapProperties = { layer: BasemapLayer; name?: string; rank?: number };
export type BasemapFeature = Feature<Geometry, BasemapProperties>;

const feature = (properties: BasemapProperties, geometry: Geometry): BasemapFeature => ({
	type: 'Feature',
	properties,
	geometry
});

/** `drawn` is "lng,lat lng,lat"; the ring is closed here. */
export function area(properties: BasemapProperties, drawn: string | Position[]): BasemapFeature {
	const ring = typeof drawn === 'string' ? positions(drawn) : drawn;
	return feature(properties, { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] });
}

export function line(properties: BasemapProperties, drawn: string | Position[]): BasemapFeature {
	const coordinates = typeof drawn === 'string' ? positions(drawn) : drawn;
	return feature(properties, { type: 'LineString', coordinates });
}

export function point(properties: BasemapProperties, lat: number, lng: number): BasemapFeature {
	return feature(properties, { type: 'Point', coordinates: [lng, lat] });
}
