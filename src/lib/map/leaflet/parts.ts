/**
 * The parts of Leaflet that a map here is made of: what moves it, a third of the library. It has no entry for parts,
 * so they are taken from its source. The land, marks, sheets, buttons and keys are ours (ground.ts says why).
 */
// Each of these gives the map one more gesture.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Map } from 'leaflet/src/map/Map.js';
