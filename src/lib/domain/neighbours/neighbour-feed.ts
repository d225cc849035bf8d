/** The Open Referral UK feed of another directory, read now and then for what lies near our borders. */
import { z } from 'zod';
import type { Bounds } from '../bounds';
import { cleanText } from '../clean-text';
import { FEED_PROBLEMS } from '../events/feed';
import { distanceMetres } from '../distance';
import type { LatLng } from '../geography';

/** What a feed may be stopped for: those of fetching, and what only whoever reads its pages sees. */
export const NEIGHBOUR_PROBLEMS = [
	...FEED_PROBLEMS.filter(
		(problem) => problem !== 'not_a_calendar' && problem !== 'too_many_entries'
	),
	'not_json',
	'not_a_page',
	'wrong_page',
	'wrong_sums',
	'goes_round',
	'too_many_pages',
	'too_many_services',
	'takes_too_long',
	'nothing_usable'
] as const;
export type NeighbourProblem = (typeof NEIGHBOUR_PROBLEMS)[number];

/** What the other server called one of its pages, in its own words. */
export type PageVersion = { etag: string | null; lastModified: string | null };

const HOUR = 3_600_000;
/** Other directories change slowly, and a reading asks them for many pages. */
export const READ_NEIGHBOURS_EVERY_MILLISECONDS = 24 * HOUR;

/** How far beyond the box around the borough something may lie, in metres. */
export const NEAR_CHOICES = [1000, 3000, 5000, 10_000] as const;
export const USUAL_NEAR_METRES = 3000;

/** Where a feed begins, as it is kept: without what comes after the path, and without a slash at its end. */
const baseAddress = z
	.string()
	.trim()
	.max(500)
	.pipe(z.url({ protocol: /^https?$/ }))
	.transform((text) => new URL(text))
	.refine(({ username, password, search }) => username + password + search === '')
	.transform(({ origin, pathname }) => origin + pathname.replace(/(\/services)?\/*$/, ''));

export const neighbourInput = z.strictObject({
	name: z
		.string()
		.transform((text) => cleanText(text, 100))
		.pipe(z.string().min(1)),
	url: baseAddress,
	withinMetres: z.coerce
		.number()
		.refine((metres) => NEAR_CHOICES.some((choice) => choice === metres))
});
export type NeighbourInput = z.output<typeof neighbourInput>;

/** How far a point is from a box; 0 inside it. */
export function metresFromBounds({ lat, lng }: LatLng, [west, south, east, north]: Bounds): number {
	const nearest = {
		lat: Math.min(Math.max(lat, south), north),
		lng: Math.min(Math.max(lng, west), east)
	};
	return distanceMetres({ lat, lng }, nearest);
}
