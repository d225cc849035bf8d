/** Something that people can go to. Who runs it, who lists it and where it happens are three different things. */
import { z } from 'zod';
import { COSTS, ORIGINS, type Organisation, type Venue } from '../listing';
import { schedule, type Schedule } from './schedule';

export const EVENT_STATUSES = ['draft', 'published', 'cancelled', 'archived'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
/** An event that was called off stays to be seen, or people would stand at the door. */
export const PUBLIC_EVENT_STATUSES = ['published', 'cancelled'] as const;

export const BOOKINGS = ['none', 'helpful', 'needed', 'unknown'] as const;
export type Booking = (typeof BOOKINGS)[number];

const text = (max: number) => z.string().trim().min(1).max(max);
const web = z.url({ protocol: /^https?$/ }).max(500);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const age = z.number().int().min(0).max(120);

/** What people decide about an event, whoever writes it: a data file, a Builder, a calendar feed. */
export const eventContent = z.strictObject({
	status: z.enum(EVENT_STATUSES).default('published'),
	/** Why it was called off, for people to read. */
	statusNote: text(500).nullable().default(null),
	title: text(200),
	summary: text(300),
	description: z.string().trim().max(10_000).default(''),
	schedule,
	/** Where to find it when no venue of ours fits: "Meet at the bandstand". */
	placeNote: text(300).nullable().default(null),
	/** The venue has told us that this is none of theirs: what they said. */
	notTheirs: text(300).nullable().default(null),
	areaId: slug,
	categories: z.array(slug).max(10).default([]),
	collections: z.array(slug).max(10).default([]),
	cost: z.enum(COSTS).default('unknown'),
	costNote: text(300).nullable().default(null),
	booking: z.enum(BOOKINGS).default('unknown'),
	bookingNote: text(300).nullable().default(null),
	web: web.nullable().default(null),
	/** In words: "For carers and whoever they look after". */
	audience: text(200).nullable().default(null),
	minAge: age.nullable().default(null),
	maxAge: age.nullable().default(null),
	/** BCP 47 codes, English left out. */
	languages: z.array(z.string().min(2).max(12)).max(20).default([]),
	/** What is there on the day, beyond the access guide of the venue. */
	accessNote: text(500).nullable().default(null),
	origin: z.enum(ORIGINS),
	source: text(300).nullable().default(null)
});
export type EventContent = z.output<typeof eventContent>;

export type EventListing = { id: string; slug: string; name: string };

/** An event as the public may see it. Made by `db/queries` only: hidden addresses are already gone. */
export type PublishedEvent = Omit<EventContent, 'status'> & {
	id: string;
	slug: string;
	/** Stays the same for ever, so that a calendar knows it again. */
	uid: string;
	/** Grows by one with every change. */
	version: number;
	status: (typeof PUBLIC_EVENT_STATUSES)[number];
	/** The group or service of the directory that puts it on. */
	listing: EventListing | null;
	/** Who runs it, where that is known beyond the listing. */
	organisation: Organisation | null;
	venue: Venue | null;
	/** ISO instant. */
	updatedAt: string;
};

/** Days of the year that many events belong to: festivals, observances, weeks and months of something. */
export type EventCollection = {
	id: string;
	name: string;
	about: string;
	/** Null where its days differ from year to year and nobody has entered them. */
	schedule: Schedule | null;
	/** How its days are found, in words. */
	datesNote: string;
	source: string;
	sourceUrl: string | null;
};
