/** A need that people of an area raise, and what becomes of it. */
import { z } from 'zod';

export const ASK_STATES = ['raised', 'agreed', 'acting', 'answered'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** What was done: all that was asked, a part of it, or nothing; the reason goes with it. */
export const ASK_OUTCOMES = ['done', 'partly', 'not_done'] as const;
export type AskOutcome = (typeof ASK_OUTCOMES)[number];

/** Where an ask comes from: somebody who lives or works here, a member, or figures of the room. */
export const ASK_ORIGINS = ['resident', 'member', 'searches', 'coverage'] as const;
export type AskOrigin = (typeof ASK_ORIGINS)[number];

/** An address within our own pages: the figures behind an ask. */
const ownPath = z
	.string()
	.max(600)
	.regex(/^(\/communities\/[\w\-./?=&%+:,]*)?$/)
	.transform((text) => text || null);

const raisedAsk = z.object({
	title: z.string().trim().min(5).max(120),
	/** Who needs what, and why: a story, in their own words. */
	story: z.string().trim().min(10).max(3000),
	/** A street, an estate, a hall. */
	place: z
		.string()
		.trim()
		.max(200)
		.transform((text) => text || null)
});

/** Of a resident: how to reach them, never public. */
export const residentAsk = raisedAsk.extend({
	contact: z
		.string()
		.trim()
		.max(200)
		.transform((text) => text || null)
});
export type ResidentAsk = z.infer<typeof residentAsk>;

export const memberAsk = raisedAsk.extend({
	evidence: ownPath,
	origin: z.enum(['member', 'searches', 'coverage'])
});

/** In the order of the form. */
export const ASK_FIELDS = ['title', 'story', 'place', 'contact'] as const;

export const askStep = z
	.object({
		/** What was said, decided, done or answered. */
		text: z.string().trim().min(2).max(3000),
		state: z.enum(ASK_STATES),
		outcome: z.enum(ASK_OUTCOMES).nullable(),
		isPublic: z.boolean(),
		/** The page of a listing that was made because of this ask. */
		listing: z.string().trim().max(200),
		/** The ask as it was looked at. */
		version: z.number().int()
	})
	.refine(({ state, outcome }) => (state === 'answered') === (outcome !== null), {
		path: ['outcome']
	});
export type AskStep = z.infer<typeof askStep>;
