/**
 * The parts of Leaflet that a map here is made of: half of the library, so half of its weight. It has no entry for
 * parts, so they are taken from its source. Marks, sheets, buttons and keys are ours (ground.ts says why).
 */
import { Map } from 'leaflet/src/map/Map.js';
import type { SVG } from 'leaflet/src/layer/vector/SVG.js';
// Each of these gives the map one more gesture.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Map } from 'leaflet/src/map/Map.js';
export { SVG } from 'leaflet/src/layer/vector/SVG.js';
export { CircleMarker } from 'leaflet/src/layer/vector/CircleMarker.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';

/** Leaflet asks here for what draws a path, and its own answer brings the canvas along. All of ours is SVG. */
Map.include({
	getRenderer(this: Map): SVG {
		const svg = this.options.renderer as SVG;
		if (!this.hasLayer(svg)) this.addLayer(svg);
		return svg;
	}
});
