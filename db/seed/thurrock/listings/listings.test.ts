import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SeedListing } from '#db/seed/seed-data';
import { accessGuide } from '#domain/access';
import { contact } from '#domain/contact';
import { POINT_PRECISIONS } from '#domain/geography';
import { kind, kindDetails } from '#domain/kind';
import { CHECK_METHODS, COSTS, partialDate } from '#domain/listing';
import { openingTimes } from '#domain/opening/times';
import { categories } from '../place/categories';
import { listings } from './index';

const AREAS = ['asop', 'grays', 'stanford-corringham', 'tilbury-chadwell'];
const area = z.enum(AREAS);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const age = z.number().int().min(0).max(110).optional();
const language = z.string().refine((tag) => {
	const [canonical] = Intl.getCanonicalLocales(tag);
	return canonical === tag && tag !== 'en';
});
const reachable = contact.refine((c) => c.phone || c.email || c.web, 'a contact with no way in');

const seedListing = z.strictObject({
	sourceRef: z.string().regex(/^(starter|sample):[a-z0-9-]+$/),
	name: z.string().trim().min(3).max(120),
	kinds: z.array(kind).min(1),
	categories: z
		.array(z.enum(categories.map(({ id }) => id)))
		.min(1)
		.max(5),
	summary: z.string().min(20).max(120),
	description: z.string().min(60).max(2000),
	organisation: z.string().optional(),
	venue: z.string().optional(),
	areaId: area,
	areasServed: z.array(area).optional(),
	contacts: z.array(reachable).optional(),
	openingTimes: openingTimes.optional(),
	cost: z.enum(COSTS).optional(),
	costNote: z.string().max(200).optional(),
	minAge: age,
	maxAge: age,
	languages: z.array(language).optional(),
	details: kindDetails.optional(),
	temporarilyClosed: z.string().max(200).optional(),
	provenance: z.strictObject({
		origin: z.enum(['starter', 'sample']),
		source: z.string().min(5).max(200),
		sourceUrl: z.url().optional(),
		sourceDate: partialDate.optional(),
		confidence: z.enum(['high', 'medium']).optional(),
		checkedOn: z.iso.date().optional(),
		checkedBy: z.string().optional(),
		checkedHow: z.enum(CHECK_METHODS).optional()
	})
});

const seedVenue = z.strictObject({
	id: slug,
	name: z.string().min(3).max(120),
	addressLine1: z.string().optional(),
	addressLine2: z.string().optional(),
	town: z.string(),
	postcode: z
		.string()
		.regex(/^(RM|SS)\d{2} \d[A-Z]{2}$/)
		.optional(),
	// The box around the borough; its south edge lies in the river.
	lat: z.number().min(51.45).max(51.57),
	lng: z.number().min(0.21).max(0.55),
	pointPrecision: z.enum(POINT_PRECISIONS),
	addressIsHidden: z.boolean().optional(),
	areaId: area,
	access: accessGuide.optional()
});

const seedOrganisation = z.strictObject({
	id: slug,
	name: z.string().min(3),
	about: z.string().optional(),
	web: z.url().optional()
});

const repeated = (values: string[]) =>
	values.filter((value, index) => values.indexOf(value) !== index);

/** Words a sentence, on average; 18 is what a child of ten reads with ease. */
function wordsPerSentence(text: string): number {
	const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => sentence.trim());
	return text.trim().split(/\s+/).length / sentences.length;
}

/** Every listing that a check complains of, with the complaint: all at once, not only the first. */
function complaints(check: (listing: SeedListing) => unknown): Record<string, unknown> {
	const found = listings.listings.map((listing) => [listing.sourceRef, check(listing)] as const);
	return Object.fromEntries(found.filter(([, complaint]) => complaint));
}

const SALES_TALK = /!|\b(best|amazing|leading|premier|vibrant|unique)\b/i;

describe('the form of the listings', () => {
	it('fits the schemas of the domain', () => {
		expect(complaints((listing) => seedListing.safeParse(listing).error?.issues)).toEqual({});
	});

	it('has venues and organisations that fit', () => {
		for (const venue of listings.venues) {
			expect(seedVenue.safeParse(venue).error?.issues, venue.id).toBeUndefined();
		}
		expect(z.array(seedOrganisation).safeParse(listings.organisations).error).toBeUndefined();
	});

	it('uses every reference and every name once', () => {
		expect(repeated(listings.listings.map(({ sourceRef }) => sourceRef))).toEqual([]);
		expect(repeated(listings.listings.map(({ name }) => name.toLowerCase()))).toEqual([]);
		expect(repeated(listings.venues.map(({ id }) => id))).toEqual([]);
		expect(repeated(listings.venues.map(({ name }) => name))).toEqual([]);
		expect(repeated(listings.organisations.map(({ id }) => id))).toEqual([]);
	});

	it('refers only to what is there, and leaves no venue or organisation unused', () => {
		const venues = new Set(listings.listings.flatMap(({ venue }) => venue ?? []));
		const organisers = new Set(listings.listings.flatMap(({ organisation }) => organisation ?? []));
		expect([...venues].sort()).toEqual(listings.venues.map(({ id }) => id).sort());
		expect([...organisers].sort()).toEqual(listings.organisations.map(({ id }) => id).sort());
	});

	it('never lends a real venue or organisation to an invented listing, or the other way', () => {
		for (const { sourceRef, venue, organisation, provenance } of listings.listings) {
			expect(sourceRef.split(':')[0]).toBe(provenance.origin);
			for (const id of [venue, organisation]) {
				if (id) expect(id.startsWith('sample-'), sourceRef).toBe(provenance.origin === 'sample');
			}
		}
	});
});

describe('what the listings say', () => {
	it('is easy to read', () => {
		expect(complaints((l) => wordsPerSentence(l.description) > 18 && l.description)).toEqual({});
		expect(complaints(({ summary }) => SALES_TALK.test(summary) && summary)).toEqual({});
	});

	it('agrees with itself', () => {
		expect(complaints(({ kinds }) => repeated(kinds)[0])).toEqual({});
		expect(complaints(({ categories }) => repeated(categories)[0])).toEqual({});
		expect(complaints((l) => !l.details?.warmSpace === l.kinds.includes('warm_space'))).toEqual({});
		expect(complaints((l) => !l.details?.hirc === l.kinds.includes('hirc'))).toEqual({});
		expect(complaints(({ minAge = 0, maxAge = 110 }) => minAge > maxAge)).toEqual({});
		expect(complaints((l) => l.areasServed?.includes(l.areaId))).toEqual({});
	});

	it('says who checked it, how and when, or none of the three', () => {
		expect(
			complaints(({ provenance: { checkedOn, checkedBy, checkedHow } }) => {
				const said = [checkedOn, checkedBy, checkedHow].filter(Boolean).length;
				return said !== 0 && said !== 3;
			})
		).toEqual({});
	});

	it('has a venue in the area of the listing', () => {
		const areaOf = new Map(listings.venues.map(({ id, areaId }) => [id, areaId]));
		for (const { sourceRef, venue, areaId } of listings.listings) {
			if (venue) expect(areaOf.get(venue), sourceRef).toBe(areaId);
		}
	});

	it('tells nobody who a Hate Crime Ambassador is, and sends everybody to 999 and 101', () => {
		const centres = listings.listings.filter(({ kinds }) => kinds.includes('hirc'));
		expect(centres.length).toBeGreaterThanOrEqual(5);
		for (const { sourceRef, description, details, contacts } of centres) {
			const words = JSON.stringify([description, details?.hirc, contacts]);
			expect(words, sourceRef).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Rev|Sgt|PC)\b/);
			expect(description, sourceRef).toMatch(/999/);
			expect(description, sourceRef).toMatch(/101/);
			expect(details?.hirc?.whatHappens, sourceRef).toMatch(/999/);
			expect(details?.hirc?.canDo?.length).toBeGreaterThan(0);
			expect(details?.hirc?.cannotDo?.length).toBeGreaterThan(0);
		}
	});
});
