/** The base map of this place as browsers fetch it: a picture for both renderers, and shapes for the one with WebGL. */
import { createHash } from 'node:crypto';
import { basemapOf } from '$lib/map/basemap/basemap-of';
import { basePictureOf } from '$lib/map/basemap/base-picture-of';
import { baseShapesOf } from '$lib/map/basemap/base-shapes-of';
import type { PlaceData } from '$lib/domain/place-data';
import { publicAnswer } from './public-answer';

/** The address changes with what is there, so that browsers may keep it for good. */
type Written = { address: string; text: string };

export type BasemapText = {
	/** The names, and the land as SVG paths (map/base-picture.ts). */
	picture: Written;
	/** The land and the areas as GeoJSON. */
	shapes: Written;
	/** Nobody has drawn the ground of this place: areas and names are all there is. */
	isPlain: boolean;
};

export const PICTURE_ROUTE = '/basemap.json';
export const SHAPES_ROUTE = '/basemap.geojson';
const VERSION_LETTERS = 10;

/** Written once, and again after an import of boundaries. */
export function createBasemapText(place: PlaceData): () => BasemapText {
	let written: BasemapText | null = null;
	let areas = place.areas;
	return () => {
		if (!written || place.areas !== areas) written = write(place);
		areas = place.areas;
		return written;
	};
}

function write(place: PlaceData): BasemapText {
	const basemap = basemapOf(place);
	return {
		picture: withAddress(PICTURE_ROUTE, basePictureOf(basemap, place.areas, place.borough.centre)),
		shapes: withAddress(SHAPES_ROUTE, baseShapesOf(basemap, place.areas)),
		isPlain: !place.basemap
	};
}

function withAddress(route: string, content: unknown): Written {
	const text = JSON.stringify(content);
	const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_LETTERS);
	return { text, address: `${route}?${version}` };
}

/** Whoever has it by the address that it has now keeps it. */
export function basemapAnswer(
	{ address, text }: Written,
	url: URL,
	contentType?: string
): Response {
	const isThisOne = url.search !== '' && address.endsWith(url.search);
	return publicAnswer(text, {
		...(contentType && { contentType }),
		...(isThisOne && { cacheControl: 'public, max-age=31536000, immutable' })
	});
}
