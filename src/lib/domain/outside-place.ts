/** A town around the borough that residents name. It is said to be outside, and distances are measured from it. */
import { z } from 'zod';
import { latLng } from './geography';

const words = z.string().trim().min(1).max(120);

export const outsidePlace = z.strictObject({
	name: words,
	...latLng.shape,
	aliases: z.array(words).default([]),
	/** Postcode districts that are its own: "SS13". */
	districts: z.array(z.string().regex(/^[A-Z]{1,2}\d[\dA-Z]?$/)).default([])
});
export type OutsidePlace = z.output<typeof outsidePlace>;
