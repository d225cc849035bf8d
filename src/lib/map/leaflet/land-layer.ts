/** The land under Leaflet: one SVG whose window moves over paths that never change. */
import type * as L from 'leaflet';
import { setPosition } from 'leaflet/src/dom/DomUtil.js';
import { Renderer } from 'leaflet/src/layer/vector/Renderer.js';
import { LAND_ZOOM, type LandPath } from '../land';
import { toPixel, type Pixel } from '../mercator';

const SVG = 'http://www.w3.org/2000/svg';

/** How much is drawn beyond what is in view, so that a drag shows no bare edge: half a map on each side. */
const PADDING = 0.5;

export class LandLayer extends Renderer {
	#origin: Pixel;
	#svg = document.createElementNS(SVG, 'svg');

	/** `origin` is where the paths count from, in the pixels of `LAND_ZOOM`. */
	constructor(origin: Pixel) {
		super({ padding: PADDING });
		this.#origin = origin;
		this.#svg.setAttribute('class', 'map-land');
		this.#svg.setAttribute('aria-hidden', 'true');
	}

	/** Draws over all that is drawn already. */
	draw({ className, d }: LandPath): SVGPathElement {
		const path = document.createElementNS(SVG, 'path');
		path.setAttribute('class', className);
		path.setAttribute('d', d);
		this.#svg.append(path);
		return path;
	}

	/** Leaflet asks for what it moves and stretches while a zoom is on its way. */
	override _initContainer(): void {
		this._container = this.#svg;
	}

	override _destroyContainer(): void {
		this.#svg.remove();
	}

	/** Leaflet has come to rest: the window moves to what is in view now. */
	override _update(): void {
		const map = this._map as L.Map & { _animatingZoom?: boolean };
		if (map._animatingZoom && this._bounds) return;
		super._update();
		const { min } = this._bounds as L.Bounds & { min: L.Point };
		const { x: width, y: height } = this._bounds.getSize();
		const { x, y } = toPixel(map.layerPointToLatLng(min), LAND_ZOOM);
		const unit = 2 ** (LAND_ZOOM - map.getZoom());
		const window = [x - this.#origin.x, y - this.#origin.y, width * unit, height * unit];
		this.#svg.setAttribute('viewBox', window.map((value) => value.toFixed(2)).join(' '));
		this.#svg.setAttribute('width', String(width));
		this.#svg.setAttribute('height', String(height));
		setPosition(this.#svg as unknown as HTMLElement, min);
	}
}
