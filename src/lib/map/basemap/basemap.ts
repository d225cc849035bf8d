/** The built-in base map for the server. The browser fetches the same file by its URL, see basemap-layers.ts. */
import type { Basemap } from '../basemap-layers';
import text from './thurrock.json?raw';

/** Parsed anew on every call: nobody can change another's copy. Takes well under a millisecond. */
export const readBasemap = (): Basemap => JSON.parse(text) as Basemap;
