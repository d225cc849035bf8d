/** One map, one interface, two renderers. Loaded only where somebody wants a map. */
import type { MapPoint } from '#search/engine';
import type { LatLng } from '$lib/domain/geography';
import { m } from '$lib/paraglide/messages';
import { loadBasePicture, mapLabels, type BasePicture } from './base-picture';
import { chooseRenderer, rendererFacts, type RendererName } from './choose-renderer';
import { framed } from './framing';
import type { AreaOutline, CreateGround, Ground } from './ground';
import { GroupSource, type GroupContent } from './group-source';
import type { Label } from './labels';
import { LiveMap } from './live-map';
import type { Target } from './group-points';
import type { Bounds, MapView, Size } from './mercator';

/** What a map shows at one moment. */
export type MapContent = GroupContent & {
	/** Content with the same key shows the same. */
	key: string;
	/** What is framed at first and by "show everything". */
	bounds: Bounds;
	/** Somebody looked at just these bounds: nothing is added around them. */
	isExact: boolean;
	chosenAreaId: string | null;
	/** Listings of which only the area is known, or may be known: they stand nowhere, and are named with their area. */
	unplaced: { id: string; slug: string; name: string; areaId: string }[];
	/** The place that was asked about, as the person calls it. */
	here: { label: string; point: LatLng } | null;
};

export type AssetMapOptions = MapContent & {
	/** Of the element that the map is made in. Asked of that once it has changed, the whole page is laid out for it. */
	size: Size;
	/** The furthest that one may want to go. */
	limits: Bounds;
	/** Where somebody left the map before; wins over `bounds`. */
	view?: MapView | null;
	areas: AreaOutline[];
	/** Addresses of the built-in base map of this place. */
	basemap: { picture: string; shapes: string };
	/** Address of a listing's page; null where this is that page. */
	hrefOf: (slug: string) => string | null;
	/** `BASEMAP`: a style URL or PMTiles file in place of the built-in base map. */
	style?: string | null;
	/** What `fetchRenderer` chose, where that was called before. */
	renderer?: RendererName;
	/** A map beside one listing: always the light renderer, and the page scrolls on over it. */
	isSmall?: boolean;
	/** This search in one area alone, or in all for null; without it, areas cannot be chosen on the map. */
	areaHref?: (areaId: string | null) => string;
	/** The page about an area. */
	aboutHref?: (areaId: string) => string;
	/** Somebody chose a mark: the listings it stands for, none when the choice was taken back. */
	onSelect?: (points: MapPoint[]) => void;
	/** Somebody wants to read on in the list; without it there is none. */
	onReveal?: (point: MapPoint) => void;
	/** Escape was pressed on the map and nothing on it was open. */
	onLeave?: () => void;
	/** Somebody wants to search the part of the map that they see; without it, that cannot be asked. */
	onSearchHere?: (bounds: Bounds) => void;
	/** Somebody pressed the land, where no mark is: in place of the sheet about the area. */
	onPress?: (at: LatLng) => void;
	/** The map has come to rest somewhere else. */
	onMove?: (view: MapView) => void;
	/** A sentence for the person: something asked for cannot be had. */
	onNotice?: (sentence: string) => void;
};

export type AssetMapHandle = {
	readonly renderer: RendererName;
	/** Who must be named for a base map that is not ours; null for the built-in one. */
	readonly credit: string | null;
	/** Shows something else: where somebody left the map with it (`view`), or framed. */
	show(content: MapContent, view: MapView | null): void;
	/** Comes close enough to see the listing by itself and opens it; null closes what is open. */
	select(target: Target | null): void;
	/** Frames an area and says what is somewhere in it. */
	showArea(areaId: string): void;
	/** Lights the mark of a listing without moving anything. */
	hint(target: Target | null): void;
	/** Shows everything. */
	fit(): void;
	/** Takes the colours from the page again. */
	readColours(): void;
	destroy(): void;
};

/** The map may be moved this far beyond its limits, in parts of their width and height. */
const LIMIT_SLACK = 0.9;
const START_SECONDS = 20;

const loadGround: Record<RendererName, () => Promise<CreateGround>> = {
	maplibre: async () => (await import('./maplibre/maplibre-ground')).createMapLibreGround,
	leaflet: async () => (await import('./leaflet/leaflet-ground')).createLeafletGround
};

/**
 * Has the renderer of a map fetched before there is a page to put it on. What goes wrong with it is told where it is
 * started.
 */
export function fetchRenderer(isSmall = false): RendererName {
	const name = chooseRenderer(rendererFacts(isSmall));
	loadGround[name]().catch(() => undefined);
	return name;
}

/**
 * Makes a map in an empty element. Where MapLibre does not start, Leaflet takes over.
 * Rejects where neither can be had (no network, say): the list beside it then is the map.
 */
export async function createAssetMap(
	region: HTMLElement,
	options: AssetMapOptions
): Promise<AssetMapHandle> {
	// All of it is on its way at once.
	const name = options.renderer ?? fetchRenderer(options.isSmall);
	const source = new GroupSource(options);
	const { size } = options;
	const view = options.view ?? framed(options, size);
	source.groups({ view, size, isSettled: true, glideMilliseconds: 0 });
	const picture = loadBasePicture(options.basemap.picture);
	const start = (by: RendererName, from: GroupSource) =>
		startMap(by, region, options, { view, picture, source: from });
	return start(name, source).catch((error: unknown) => {
		if (name === 'leaflet') throw error;
		return start('leaflet', new GroupSource(options));
	});
}

/** All that lies over the land is made while the renderer is still drawing it. */
async function startMap(
	name: RendererName,
	region: HTMLElement,
	options: AssetMapOptions,
	{ source, ...rest }: { view: MapView; picture: Promise<BasePicture>; source: GroupSource }
): Promise<LiveMap> {
	const { ground, labels } = await startGround(name, region, options, rest);
	const map = new LiveMap(region, ground, options, { labels, source });
	try {
		await inTime(ground.drawn);
		return map;
	} catch (error) {
		map.destroy();
		throw error;
	}
}

async function startGround(
	name: RendererName,
	region: HTMLElement,
	options: AssetMapOptions,
	{ view, picture }: { view: MapView; picture: Promise<BasePicture> }
): Promise<{ ground: Ground; labels: Label[] }> {
	const element = document.createElement('div');
	element.className = 'map-ground';
	let isTooLate = false;
	const starting = loadGround[name]().then((create) => {
		// Another may stand there by now.
		if (isTooLate) throw new Error('the renderer came too late');
		region.append(element);
		return create(element, {
			view,
			limits: withSlack(options.limits),
			...{ picture, shapes: options.basemap.shapes, areas: options.areas },
			chosenAreaId: options.chosenAreaId,
			style: options.style ?? null,
			wheelZooms: !options.isSmall,
			reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
			onStyleFailure: () => options.onNotice?.(m.map_style_failed())
		});
	});
	try {
		const [ground, base] = await inTime(Promise.all([starting, picture]));
		return { ground, labels: mapLabels(base, options.areas) };
	} catch (error) {
		isTooLate = true;
		element.remove();
		// One that arrives after its time must not go on drawing behind the other.
		starting.then((late) => late.destroy()).catch(() => undefined);
		throw error;
	}
}

function withSlack([west, south, east, north]: Bounds): Bounds {
	const width = (east - west) * LIMIT_SLACK;
	const height = (north - south) * LIMIT_SLACK;
	return [west - width, south - height, east + width, north + height];
}

function inTime<T>(work: Promise<T>): Promise<T> {
	const late = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error('the map took too long')), START_SECONDS * 1000)
	);
	return Promise.race([work, late]);
}
