import type { Geometry, Position } from 'geojson';
import type { BasemapFeature, BasemapProperties } from '#domain/basemap';
import { positions } from '../borough-outline';

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
