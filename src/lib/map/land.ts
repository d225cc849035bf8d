/**
 * The land as SVG paths, in the pixels of one close zoom counted from a point of the place: a browser draws it at any
 * zoom by moving its window over it, and nothing is worked out anew.
 */
import type { Pixel } from './mercator';

/** Half a pixel there, to which paths are written, is a metre. */
export const LAND_ZOOM = 16;

export type LandPath = { className: string; d: string };

export type Land = {
	/** Where the paths count from, in the pixels of `LAND_ZOOM`. */
	origin: Pixel;
	/** Under the tints of the areas, over them, and over the lines of the areas; each from the bottom to the top. */
	under: LandPath[];
	areas: { id: string; d: string }[];
	over: LandPath[];
	top: LandPath[];
};
