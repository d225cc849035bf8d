/** The types of the parts of Leaflet that are taken from its source: those that the whole of it has. */
declare module 'leaflet/src/map/Map.js' {
	export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
declare module 'leaflet/src/layer/vector/SVG.js' {
	export { SVG } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
	export { Polyline } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
	export { Polygon } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/CircleMarker.js' {
	export { CircleMarker } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
	export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
	export { TileLayer } from 'leaflet';
}
