/** A box on the map as it stands in an address: "west,south,east,north". */
import { z } from 'zod';
import type { Bounds } from './bounds';

/** About a metre: a box of less is a slip, and nobody's view of a map. */
const LEAST_DEGREES = 1e-5;

/** Plain decimals alone, so that Infinity, NaN, hexadecimal and "1e400" are none. */
const degrees = (most: number, name: string) =>
	z
		.string()
		.regex(/^-?\d{1,3}(\.\d{1,15})?$/, { error: `the ${name} is not a number of degrees` })
		.transform(Number)
		.refine((value) => Math.abs(value) <= most, {
			error: `the ${name} lies beyond ${most} degrees`
		});

export const boundsText = z
	.string()
	.max(100, { error: 'is too long' })
	.transform((text) => text.split(','))
	.pipe(
		z.tuple(
			[degrees(180, 'west'), degrees(90, 'south'), degrees(180, 'east'), degrees(90, 'north')],
			{
				error: 'must be west,south,east,north in degrees, such as 0.2,51.45,0.55,51.57'
			}
		)
	)
	.refine(([west, , east]) => west < east, {
		error: 'west must be less than east',
		abort: true
	})
	.refine(([, south, , north]) => south < north, {
		error: 'south must be less than north',
		abort: true
	})
	.refine(
		([west, south, east, north]) => east - west >= LEAST_DEGREES && north - south >= LEAST_DEGREES,
		{ error: 'is too small: at least 0.00001 degrees each way' }
	);

/** Reads a box; null for what is none. */
export function parseBounds(text: string): Bounds | null {
	return boundsText.safeParse(text).data ?? null;
}
