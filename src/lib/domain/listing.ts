/**
 * One entry of the directory. Organiser, venue, contacts, opening times and provenance stay separate things:
 * a listing joins them, it does not become them.
 */
import { z } from 'zod';
import type { AccessGuide } from './access';
import type { PublicContact } from './contact';
import type { PointPrecision } from './geography';
import type { Kind, KindDetails } from './kind';
import type { OpeningTimes } from './opening/times';

export const LISTING_STATUSES = [
	'draft',
	'in_review',
	'published',
	'temporarily_closed',
	/** Taken out of sight because nobody has checked it for too long; a check brings it back. */
	'hidden',
	'archived'
] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];
/** What the public may see. A temporarily closed listing stays findable and says so. */
export const PUBLIC_STATUSES = ['published', 'temporarily_closed'] as const;
export const isPublicStatus = (status: ListingStatus): boolean =>
	(PUBLIC_STATUSES as readonly string[]).includes(status);

export const ORIGINS = ['starter', 'sample', 'imported', 'curated'] as const;
export type Origin = (typeof ORIGINS)[number];

export const COSTS = ['free', 'donation', 'paid', 'unknown'] as const;
export type Cost = (typeof COSTS)[number];

export const CHECK_METHODS = [
	'visited',
	'phoned',
	'group_told_us',
	'website',
	/** Over the link in a letter of ours: nobody else may say so. */
	'group_by_email'
] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** Parts of a listing that are checked on their own. */
export const FIELD_GROUPS = ['contact', 'times', 'place', 'access'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];
export type FieldCheck = {
	/** "YYYY-MM-DD" */
	on: string;
	/** A role, never a person's name. */
	by: string | null;
	how: CheckMethod;
};
/** Those that were checked later than the whole listing: see field-checks.ts. */
export type FieldChecks = Partial<Record<FieldGroup, FieldCheck>>;

/** A date that may be known only to the month or year: "2013-10". */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Where an entry comes from, and who has checked it. Shown on every listing page. */
export type Provenance = {
	origin: Origin;
	/** The publication the facts were taken from, in words a resident understands. */
	source: string | null;
	sourceUrl: string | null;
	sourceDate: string | null;
	confidence: 'high' | 'medium' | null;
	/** "YYYY-MM-DD", or null while nobody of ours has checked it. */
	checkedOn: string | null;
	/** A role, "Community Builder, Tilbury": never a person's name. */
	checkedBy: string | null;
	checkedHow: CheckMethod | null;
};

export type Venue = {
	id: string;
	slug: string;
	name: string;
	addressLine1: string | null;
	addressLine2: string | null;
	town: string | null;
	postcode: string | null;
	lat: number | null;
	lng: number | null;
	pointPrecision: PointPrecision | null;
	/** True: the address and point must not be shown. The public read model then carries neither. */
	addressIsHidden: boolean;
	areaId: string;
	access: AccessGuide | null;
	/** When its doors are open; listings there may keep other hours. Left out where nobody has asked. */
	openingTimes?: OpeningTimes | null;
};

export type Organisation = { id: string; slug: string; name: string };

/**
 * A listing as the public may see it, with everything a page or the index needs.
 * Made by `db/queries` only: private contacts and hidden addresses are already gone.
 */
export type FurtherPlace = { id: string; note: string | null; venue: Venue };

export type PublishedListing = {
	id: string;
	slug: string;
	sourceRef: string | null;
	/** Grows by one with every change; an older copy never replaces a newer one. */
	version: number;
	status: (typeof PUBLIC_STATUSES)[number];
	/** Why it is closed for now, in words. */
	closedNote: string | null;
	/** "YYYY-MM-DD": the day on which it opens again by itself. Left out where it is not closed, or nobody has set one. */
	opensAgainOn?: string;
	name: string;
	kinds: Kind[];
	/** Category ids, most fitting first. */
	categories: string[];
	summary: string;
	/** Plain text; blank lines part paragraphs. */
	description: string;
	organisation: Organisation | null;
	venue: Venue | null;
	/** Further places where it meets; never one that keeps its address to itself. Left out where there are none. */
	places?: FurtherPlace[];
	/** The area it belongs to, even where no venue is known. */
	areaId: string;
	/** Areas it serves beyond its own; empty means its own only. */
	areasServed: string[];
	contacts: PublicContact[];
	openingTimes: OpeningTimes | null;
	cost: Cost;
	costNote: string | null;
	minAge: number | null;
	maxAge: number | null;
	/** BCP 47 codes of the languages spoken there, English left out. */
	languages: string[];
	details: KindDetails;
	provenance: Provenance;
	/** Left out where no part was checked on its own. */
	checks?: FieldChecks;
	/** ISO instant. */
	updatedAt: string;
};
