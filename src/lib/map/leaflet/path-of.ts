/** A shape of GeoJSON as a path of Leaflet. */
import type * as L from 'leaflet';
import { CircleMarker, Polygon, Polyline } from './parts';

const DOT_PIXELS = 3.5;

type Nested = GeoJSON.Position | Nested[];

/** GeoJSON says east before north, Leaflet the other way round; however deep the points lie. */
const turned = (coordinates: Nested): unknown =>
	typeof coordinates[0] === 'number'
		? [coordinates[1], coordinates[0]]
		: (coordinates as Nested[]).map(turned);

/** Nothing on it can be pressed. A point becomes a dot. Throws on a collection of shapes, of which there is none. */
export function pathOf(geometry: GeoJSON.Geometry, className: string): L.Path {
	if (geometry.type === 'GeometryCollection') throw new Error('One shape at a time.');
	const options = { className, interactive: false };
	const points = turned(geometry.coordinates as Nested);
	if (geometry.type === 'Point')
		return new CircleMarker(points as L.LatLngTuple, { ...options, radius: DOT_PIXELS });
	if (geometry.type.endsWith('LineString')) return new Polyline(points as L.LatLngTuple[], options);
	return new Polygon(points as L.LatLngTuple[], options);
}
