/**
 * Writes the built-in base map, `src/lib/map/basemap/thurrock.json`, from the hand-drawn parts in `basemap/`.
 * Run it after changing one of them: npx tsx db/seed/thurrock/place/draw-basemap.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { area, type BasemapFeature } from './basemap/feature';
import { names } from './basemap/names';
import { nature } from './basemap/nature';
import { railways } from './basemap/railways';
import { roads } from './basemap/roads';
import { thames } from './basemap/thames';
import { landBorder, thamesBank } from './borough-outline';

export const BASEMAP_FILE = new URL(
	'../../../../src/lib/map/basemap/thurrock.json',
	import.meta.url
);

/** The whole base map as the text of a GeoJSON file, one feature a line so that a change can be read. */
export function drawBasemap(): string {
	const features: BasemapFeature[] = [
		area({ layer: 'borough', name: 'Thurrock' }, [...thamesBank, ...landBorder]),
		...thames,
		...nature,
		...roads,
		...railways,
		...names
	];
	const lines = features.map((feature) => JSON.stringify(feature));
	return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(BASEMAP_FILE, drawBasemap());
}
