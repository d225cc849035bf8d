/** A group that somebody misses in the directory, in their own words. It waits for a person; it is not a listing. */
import { z } from 'zod';
import type { LatLng } from './geography';

const optional = (max: number) =>
	z
		.string()
		.trim()
		.max(max)
		.transform((text) => text || null);

export const missingGroup = z.object({
	name: z.string().trim().min(2).max(120),
	what: z.string().trim().min(5).max(1000),
	where: optional(300),
	when: optional(300),
	/** How to reach the group: its own public phone, e-mail or website. */
	groupContact: optional(300),
	/** Anything else. */
	message: z.string().trim().max(2000),
	/** E-mail or phone of the person who tells us, as given; only for an answer, never public. */
	contact: optional(200)
});
export type MissingGroup = z.infer<typeof missingGroup>;

/** How a member who came upon something told us where: on the map, by their phone, or as a postcode. */
export type MetAt = LatLng & { how: 'picked' | 'device' | 'postcode' | 'sector' };

/** In the order of the form. */
export const MISSING_GROUP_FIELDS = [
	'name',
	'what',
	'where',
	'when',
	'groupContact',
	'message',
	'contact'
] as const satisfies (keyof MissingGroup)[];
