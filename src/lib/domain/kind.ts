/** What a listing is. One listing may be several: Tilbury Library is a library, part of a hub and a warm space. */
import { z } from 'zod';
import { season } from './opening/season';
import { openingTimes } from './opening/times';

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
	/** No longer offered; listings that carry it keep it. */
	isRetired?: boolean;
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

export const warmSpaceDetails = z.strictObject({
	offers: z.array(z.enum(WARM_OFFERS)).default([]),
	season: season.nullable().default(null),
	/** Where the warm space keeps other hours than the rest of the listing. */
	openingTimes: openingTimes.optional(),
	/** Where it is a cool space in summer: then, and with what hours where they are other than the listing's. */
	cool: z.strictObject({ season, openingTimes: openingTimes.optional() }).optional(),
	note: z.string().max(500).nullable().default(null)
});
export type WarmSpaceDetails = z.infer<typeof warmSpaceDetails>;

/** Hate Incident Reporting Centre. Never a person's name: Hate Crime Ambassadors must not be findable. */
export const hircDetails = z.strictObject({
	whatHappens: z.string().max(2000),
	canDo: z.array(z.string().max(200)).default([]),
	cannotDo: z.array(z.string().max(200)).default([]),
	/** BCP 47 codes. */
	languages: z.array(z.string().max(12)).default([]),
	/** When somebody can take a report; it may differ from when the doors are open. */
	openingTimes: openingTimes.optional()
});

/** The kind-specific part of a listing. */
export const kindDetails = z.strictObject({
	warmSpace: warmSpaceDetails.optional(),
	hirc: hircDetails.optional()
});
export type KindDetails = z.infer<typeof kindDetails>;
