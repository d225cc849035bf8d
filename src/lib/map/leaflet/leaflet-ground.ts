/** The light ground: Leaflet drawing the base map as SVG, coloured by map.css. */
import type * as L from 'leaflet';
import type { AreaOutline, Frame, Ground, GroundOptions } from '../ground';
import type { Land, LandPath } from '../land';
import { MAX_ZOOM, MIN_ZOOM } from '../mercator';
import { LandLayer } from './land-layer';
import { Map as LeafletMap } from './parts';

/** As long as Leaflet's own zoom takes; map.css says the same. */
const GLIDE_MILLISECONDS = 250;
/** Two zooms that differ by less are the same. */
const ZOOM_EXACTNESS = 1e-6;
/** Streets that have not come by then are not waited for. */
const STREETS_SECONDS = 10;

export async function createLeafletGround(
	element: HTMLElement,
	options: GroundOptions
): Promise<Ground> {
	const { land } = await options.picture;
	const map = newMap(element, options);
	const streets = options.style ? await addStreets(map, options.style) : null;
	if (options.style && !streets) options.onStyleFailure();
	const layer = new LandLayer(land.origin);
	const areas = draw(layer, land, { areas: options.areas, hasStreets: streets !== null });
	layer.addTo(map);
	const chooseArea = (areaId: string | null) => {
		for (const [id, line] of areas) line.classList.toggle('is-chosen', id === areaId);
	};
	chooseArea(options.chosenAreaId);
	scaleLines(element, map.getZoom());
	map.on('zoomend', () => scaleLines(element, map.getZoom()));
	const mover = moverOf(map, options.reducedMotion);
	const sized = new ResizeObserver(() => map.invalidateSize({ pan: false }));
	sized.observe(element);
	return {
		name: 'leaflet',
		surface: element,
		drawn: Promise.resolve(),
		foreignStyle: streets && { credit: streets.credit, hasNames: true },
		frame: () => frameOf(map, !mover.isMoving),
		onFrame: (listener) => listen(map, listener),
		moveTo: mover.moveTo,
		chooseArea,
		// The drawing takes its colours from the page's tokens by itself.
		readColours: () => undefined,
		destroy: () => {
			sized.disconnect();
			map.remove();
		}
	};
}

/** Null where the base map cannot be had. Fetched only where the operator chose one. */
async function addStreets(map: L.Map, address: string) {
	try {
		const { streetTiles } = await import('./street-tiles');
		const streets = await streetTiles(address);
		const isShown = firstTile(streets.layer);
		streets.layer.addTo(map);
		if (await isShown) return streets;
		streets.layer.remove();
	} catch {
		// The built-in base map takes over, and the page says so.
	}
	return null;
}

/** Its address may be right and its tiles be gone: one that comes is proof enough. */
function firstTile(layer: L.GridLayer): Promise<boolean> {
	return new Promise((resolve) => {
		layer.once('tileload', () => resolve(true));
		layer.once('load', () => resolve(false));
		setTimeout(() => resolve(false), STREETS_SECONDS * 1000);
	});
}

function newMap(element: HTMLElement, options: GroundOptions): L.Map {
	const [west, south, east, north] = options.limits;
	return new LeafletMap(element, {
		center: options.view.centre,
		zoom: options.view.zoom,
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		maxBounds: [
			[south, west],
			[north, east]
		],
		// Any zoom, so that what is framed fills the map as exactly as in the other renderer.
		zoomSnap: 0,
		zoomDelta: 1,
		scrollWheelZoom: options.wheelZooms,
		zoomAnimation: !options.reducedMotion,
		inertia: !options.reducedMotion
	});
}

/** Leaflet drops what is asked of it while it zooms: the last of that is done when it has arrived. */
function moverOf(map: L.Map, reducedMotion: boolean) {
	let isZooming = false;
	let isMoving = false;
	let next: (() => void) | null = null;
	const moveTo: Ground['moveTo'] = ({ centre, zoom }, isAnimated) => {
		if (isZooming) return void (next = () => moveTo({ centre, zoom }, isAnimated));
		map.setView(centre, zoom, { animate: isAnimated && !reducedMotion });
		// It sets out on a zoom with the next picture only.
		isMoving ||= Math.abs(map.getZoom() - zoom) > ZOOM_EXACTNESS;
	};
	map.on('movestart', () => (isMoving = true));
	map.on('moveend', () => (isMoving = false));
	map.on('zoomanim', () => (isZooming = true));
	map.on('zoomend', () => {
		isZooming = false;
		const then = next;
		next = null;
		then?.();
	});
	return {
		moveTo,
		get isMoving() {
			return isMoving;
		}
	};
}

function frameOf(map: L.Map, isSettled: boolean): Frame {
	const { x: width, y: height } = map.getSize();
	return {
		view: { centre: latLngOf(map.getCenter()), zoom: map.getZoom() },
		size: { width, height },
		isSettled,
		glideMilliseconds: 0
	};
}

function listen(map: L.Map, listener: (frame: Frame) => void): void {
	map.on('move zoom', () => listener(frameOf(map, false)));
	map.on('moveend resize', () => listener(frameOf(map, true)));
	map.on('zoomanim', ({ center, zoom }) =>
		listener({
			...frameOf(map, false),
			view: { centre: latLngOf(center), zoom },
			glideMilliseconds: GLIDE_MILLISECONDS
		})
	);
}

const latLngOf = ({ lat, lng }: L.LatLng) => ({ lat, lng });

/** Lines grow a little on the way in; map.css multiplies their widths by this. */
function scaleLines(element: HTMLElement, zoom: number): void {
	element.style.setProperty('--line-scale', (1.26 ** (zoom - 11)).toFixed(2));
}

/** Draws everything from the bottom to the top, over streets the outlines of the areas alone, and hands those back. */
function draw(
	layer: LandLayer,
	land: Land,
	{ areas, hasStreets }: { areas: AreaOutline[]; hasStreets: boolean }
): Map<string, SVGPathElement> {
	const shown = land.areas.filter(({ id }) => areas.some((area) => area.id === id));
	const drawAll = (paths: LandPath[]) => hasStreets || paths.forEach((path) => layer.draw(path));
	drawAll(land.under);
	drawAll(
		shown.map(({ d }, index) => ({
			className: `ground-area-tint ground-area-${(index % 4) + 1}`,
			d
		}))
	);
	drawAll(land.over);
	const lines = shown.map(
		({ id, d }) => [id, layer.draw({ className: 'ground-area-line', d })] as const
	);
	drawAll(land.top);
	return new Map(lines);
}
