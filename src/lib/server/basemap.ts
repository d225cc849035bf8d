/** The base map that the operator chose, if any: somewhere else, or a file that this server sends itself. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the browser finds a PMTiles file of this machine. */
export const BASEMAP_ROUTE = '/basemap.pmtiles';

/** The file that `BASEMAP` names; null where it is an address, or there is no such file. */
export function basemapFile(setting: string | null): string | null {
	if (!setting?.endsWith('.pmtiles') || /^https?:/.test(setting)) return null;
	const file = resolve(setting);
	return existsSync(file) ? file : null;
}

/** What the browser is told to fetch; null for the built-in base map. */
export const basemapAddress = (setting: string | null): string | null =>
	basemapFile(setting) ? BASEMAP_ROUTE : setting;
