/** The base map of this place as browsers fetch it. */
import { createHash } from 'node:crypto';
import { basemapOf } from '$lib/map/basemap/basemap-of';
import { namesOnPoints } from '$lib/map/basemap/names-on-points';
import type { PlaceData } from '$lib/domain/place-data';

/** The address changes with the map, so that browsers may keep it for good. */
export type BasemapText = {
	address: string;
	text: string;
	/** Nobody has drawn the ground of this place: areas and names are all there is. */
	isPlain: boolean;
};

export const BASEMAP_TEXT_ROUTE = '/basemap.json';
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
	const text = JSON.stringify(namesOnPoints(basemapOf(place)));
	const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_LETTERS);
	return { text, isPlain: !place.basemap, address: `${BASEMAP_TEXT_ROUTE}?${version}` };
}
