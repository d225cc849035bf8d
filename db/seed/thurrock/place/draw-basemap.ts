/** The base map, from the hand-drawn parts in `basemap/`. */
import type { Basemap } from '#domain/basemap';
import { area } from './basemap/feature';
import { names } from './basemap/names';
import { nature } from './basemap/nature';
import { railways } from './basemap/railways';
import { roads } from './basemap/roads';
import { thames } from './basemap/thames';
import { landBorder, thamesBank } from './borough-outline';

export const drawBasemap = (): Basemap => ({
	type: 'FeatureCollection',
	features: [
		area({ layer: 'borough', name: 'Thurrock' }, [...thamesBank, ...landBorder]),
		...thames,
		...nature,
		...roads,
		...railways,
		...names
	]
});
