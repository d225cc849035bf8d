/** The types of the parts of Leaflet that are taken from its source: those that the whole of it has. */
declare module 'leaflet/src/map/Map.js' {
	export { Map } from 'leaflet';
}
declare module 'leaflet/src/map/handler/*';
declare module 'leaflet/src/dom/DomUtil.js' {
	import type { DomUtil } from 'leaflet';
	export const setPosition: typeof DomUtil.setPosition;
}
declare module 'leaflet/src/layer/vector/Renderer.js' {
	import type { Bounds, Layer, Map, RendererOptions } from 'leaflet';
	/** With the methods that its own renderers fill in. */
	export class Renderer extends Layer {
		constructor(options?: RendererOptions);
		protected _map: Map;
		protected _bounds: Bounds;
		protected _container: Element;
		_initContainer(): void;
		_destroyContainer(): void;
		_update(): void;
	}
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
	export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
	export { TileLayer } from 'leaflet';
}
