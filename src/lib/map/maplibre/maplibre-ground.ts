/** The smooth ground: MapLibre drawing the base map, or the style that `BASEMAP` names, with WebGL. */
import { Map as MapLibreMap, prewarm, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
// A worker from a real address: the security policy then needs no blob.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
import type { Frame, Ground, GroundOptions } from '../ground';
import { MAX_ZOOM, MIN_ZOOM, type Size } from '../mercator';
import { areaFeatures } from '../area-features';
import { areaLines, BASE_SOURCE, chosenArea, groundStyle, readColours } from './ground-style';
import { creditWords, fetchStyle } from '../foreign-style';
import { isPmtiles } from '../pmtiles-address';

/** MapLibre counts zoom from tiles of 512 pixels, everybody else here from 256. */
const ZOOM_OFFSET = 1;
const MOVE_MILLISECONDS = 450;
/** Streets that have not come by then are not waited for. */
const STREETS_SECONDS = 10;

// The worker reads itself in while the page and the base map are still on their way.
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
prewarm();

export async function createMapLibreGround(
	element: HTMLElement,
	options: GroundOptions
): Promise<Ground> {
	const own = (chosenAreaId = options.chosenAreaId) =>
		groundStyle(options.shapes, readColours(element), chosenAreaId);
	const foreign = options.style ? await styleOf(options.style, element).catch(() => null) : null;
	const map = newMap(element, options, foreign, own);
	const drawn = loaded(map);
	const hasStreets = foreign !== null && (await showsSomething(map, drawn));
	if (foreign && hasStreets) addAreas(map, element, options);
	if (foreign && !hasStreets) map.setStyle(own(), { diff: false });
	if (options.style && !hasStreets) options.onStyleFailure();
	const shown = !foreign ? drawn : hasStreets ? Promise.resolve() : loaded(map);
	// What lies over the land is made while the worker reads it, and not before that has been sent for.
	if (!foreign) await Promise.race([map.once('style.load'), drawn]);
	return { ...ground(map, options, hasStreets ? null : own), drawn: shown };
}

/** What reads archives is fetched where there is one. */
async function styleOf(address: string, element: HTMLElement): Promise<StyleSpecification> {
	if (!isPmtiles(address)) return fetchStyle(address);
	const { pmtilesStyle } = await import('./pmtiles-style');
	return pmtilesStyle(address, readColours(element));
}

function newMap(
	element: HTMLElement,
	options: GroundOptions,
	foreign: StyleSpecification | null,
	own: () => StyleSpecification
): MapLibreMap {
	const map = new MapLibreMap({
		container: element,
		style: foreign ?? own(),
		// A test has looked at ours.
		validateStyle: foreign !== null,
		center: options.view.centre,
		zoom: options.view.zoom - ZOOM_OFFSET,
		minZoom: MIN_ZOOM - ZOOM_OFFSET,
		maxZoom: MAX_ZOOM - ZOOM_OFFSET,
		maxBounds: options.limits,
		renderWorldCopies: false,
		attributionControl: false,
		keyboard: false,
		boxZoom: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		maxPitch: 0,
		scrollZoom: options.wheelZooms,
		reduceMotion: options.reducedMotion,
		fadeDuration: 0
	});
	map.touchZoomRotate.disableRotation();
	// The region around it has the name, the keys and the focus.
	const canvas = map.getCanvas();
	for (const attribute of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(attribute);
	canvas.setAttribute('aria-hidden', 'true');
	return map;
}

/**
 * Whether a style that is not ours has drawn anything when it has done what it could, or after some seconds: its
 * address may be right and its tiles be gone.
 */
function showsSomething(map: MapLibreMap, drawn: Promise<void>): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let tiles = 0;
		let failures = 0;
		const done = () => resolve(tiles > 0 || failures === 0);
		map.on('sourcedata', ({ tile }: { tile?: { hasData?(): boolean } }) => {
			if (tile?.hasData?.()) tiles++;
		});
		map.on('error', () => failures++);
		setTimeout(() => resolve(tiles > 0), STREETS_SECONDS * 1000);
		drawn.then(done, (error: Error) => {
			map.remove();
			reject(error);
		});
	});
}

/** Resolves with the first full picture; rejects where the map cannot be drawn at all. */
function loaded(map: MapLibreMap): Promise<void> {
	return new Promise((resolve, reject) => {
		const lost = () => reject(new Error('WebGL was taken away'));
		const failed = (event: object) => {
			if ('sourceId' in event && event.sourceId === BASE_SOURCE)
				reject(new Error('the shapes could not be had'));
		};
		const send = () => sendOn(map.getCanvas());
		const drawn = () => {
			// From now on the library takes the context up again by itself.
			map.off('webglcontextlost', lost);
			map.off('error', failed);
			map.off('render', send);
			resolve();
		};
		map.on('webglcontextlost', lost);
		map.on('error', failed);
		map.on('render', send);
		map.once('load', drawn);
		// A style that took another's place has no "load" of its own.
		map.once('idle', drawn);
	});
}

/**
 * Has the graphics processor begin with what was drawn on a canvas. As long as nobody sees the canvas, the browser keeps
 * it back, and all of it would have to be waited for when the map is shown. It takes a fence: a flush alone is not
 * passed on. Later it gains nothing, and the fences stay in memory for a while.
 */
function sendOn(canvas: HTMLCanvasElement): void {
	const gl = canvas.getContext('webgl2');
	const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	if (!gl || !fence) return;
	gl.flush();
	gl.deleteSync(fence);
}

function addAreas(
	map: MapLibreMap,
	element: HTMLElement,
	{ areas, chosenAreaId }: GroundOptions
): void {
	const data = { type: 'FeatureCollection' as const, features: areaFeatures(areas) };
	map.addSource(BASE_SOURCE, { type: 'geojson', data });
	for (const layer of areaLines(readColours(element), chosenAreaId)) map.addLayer(layer);
}

function ground(
	map: MapLibreMap,
	options: GroundOptions,
	own: ((chosenAreaId: string | null) => StyleSpecification) | null
): Omit<Ground, 'drawn'> {
	let { chosenAreaId } = options;
	// Kept, because to ask for it in the middle of a movement has the browser lay the page out at once.
	let size = sizeOf(map);
	const frame = (isSettled: boolean) => frameOf(map, size, isSettled);
	return {
		name: 'maplibre',
		surface: map.getCanvasContainer(),
		foreignStyle: own
			? null
			: { credit: foreignCredit(map), hasNames: !isPmtiles(options.style ?? '') },
		frame: () => frame(!map.isMoving()),
		onFrame: (listener) => {
			map.on('move', () => listener(frame(false)));
			map.on('moveend', () => listener(frame(true)));
			map.on('resize', () => {
				size = sizeOf(map);
				listener(frame(true));
			});
		},
		moveTo: ({ centre, zoom }, isAnimated) => {
			const to = { center: centre, zoom: zoom - ZOOM_OFFSET };
			if (isAnimated) map.easeTo({ ...to, duration: MOVE_MILLISECONDS });
			else map.jumpTo(to);
		},
		chooseArea: (areaId) => {
			chosenAreaId = areaId;
			map.setFilter('area-chosen', chosenArea(areaId));
		},
		readColours: () => {
			if (own) map.setStyle(own(chosenAreaId), { diff: true });
		},
		destroy: () => map.remove()
	};
}

function foreignCredit(map: MapLibreMap): string {
	const sources = Object.keys(map.getStyle().sources);
	return creditWords(sources.map((id) => map.getSource(id)?.attribution));
}

function sizeOf(map: MapLibreMap): Size {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width, height };
}

function frameOf(map: MapLibreMap, size: Size, isSettled: boolean): Frame {
	const { lat, lng } = map.getCenter();
	return {
		view: { centre: { lat, lng }, zoom: map.getZoom() + ZOOM_OFFSET },
		size,
		isSettled,
		glideMilliseconds: 0
	};
}
