/** Whether the base map is one PMTiles file and not a style. */
export const isPmtiles = (address: string): boolean => /\.pmtiles(\?|$)/.test(address);
