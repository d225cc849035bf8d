/** A box on the map. Without the door of `bounds-text.ts`, so that a browser need not fetch it. */

/** West, south, east, north in degrees. Never across the 180th meridian: no borough lies there. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** About ten metres: enough for the edge of a view, and a short address. */
const DECIMALS = 4;

/** The box as `parseBounds` reads it, to about ten metres. */
export const writeBounds = (bounds: Bounds): string =>
	bounds.map((degrees) => Number(degrees.toFixed(DECIMALS))).join(',');

/** Edges count as inside. */
export const isWithinBounds = (
	{ lat, lng }: { lat: number; lng: number },
	[west, south, east, north]: Bounds
): boolean => lng >= west && lng <= east && lat >= south && lat <= north;
