/** What a listing is. One listing may be several: Tilbury Library is a library, part of a hub and a warm space. */
import { z } from 'zod';

export const KINDS = ['hub', 'library', 'warm_space', 'hirc', 'group', 'service', 'venue'] as const;
export const kind = z.enum(KINDS);
export type Kind = z.infer<typeof kind>;

/** A category says what need a listing meets. The set is curated in the database, so the id is any slug. */
export type Category = {
	id: string;
	name: string;
	/** One plain sentence under the name. */
	description: string;
	sort: number;
};

/** Warm space: what is offered there. */
export const WARM_OFFERS = [
	'hot_drinks',
	'food',
	'wifi',
	'charging',
	'computers',
	'children_welcome',
	'activities',
	'advice',
	'quiet_corner'
] as const;

/** Month and day, "11-01": a season comes back every year. */
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const warmSpaceDetails = z.strictObject({
	offers: z.array(z.enum(WARM_OFFERS)).default([]),
	season: z.strictObject({ from: monthDay, to: monthDay }).nullable().default(null),
	note: z.string().max(500).nullable().default(null)
});
export type WarmSpaceDetails = z.infer<typeof warmSpaceDetails>;

/** Hate Incident Reporting Centre. Never a person's name: Hate Crime Ambassadors must not be findable. */
export const hircDetails = z.strictObject({
	whatHappens: z.string().max(2000),
	canDo: z.array(z.string().max(200)).default([]),
	cannotDo: z.array(z.string().max(200)).default([]),
	/** BCP 47 codes. */
	languages: z.array(z.string().max(12)).default([])
});

/** The kind-specific part of a listing. */
export const kindDetails = z.strictObject({
	warmSpace: warmSpaceDetails.optional(),
	hirc: hircDetails.optional()
});
export type KindDetails = z.infer<typeof kindDetails>;

/** Is `date` ("YYYY-MM-DD") inside a yearly season? A season may run over new year ("11-01" to "03-31"). */
export function inSeason(season: { from: string; to: string }, date: string): boolean {
	const day = date.slice(5);
	return season.from <= season.to
		? day >= season.from && day <= season.to
		: day >= season.from || day <= season.to;
}
