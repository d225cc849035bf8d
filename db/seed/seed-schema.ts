/** What `seed-data.ts` promises, checked: a slip in a data file stops the load with its place and reason. */
import { z } from 'zod';
import { accessGuide } from '#domain/access';
import { basemap } from '#domain/basemap';
import { contact } from '#domain/contact';
import { askContact, latLng, POINT_PRECISIONS } from '#domain/geography';
import { kind, kindDetails } from '#domain/kind';
import { CHECK_METHODS, COSTS, partialDate } from '#domain/listing';
import { calendar } from '#domain/opening/calendar';
import { openingTimes } from '#domain/opening/times';
import { outsidePlace } from '#domain/outside-place';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = (max: number) => z.string().trim().min(1).max(max);
const web = z.url({ protocol: /^https?$/ }).max(500);
const { lat, lng } = latLng.shape;

const outline = z.custom<GeoJSON.Polygon | GeoJSON.MultiPolygon>(
	(value) =>
		z
			.object({
				type: z.enum(['Polygon', 'MultiPolygon']),
				coordinates: z.array(z.array(z.any())).min(1)
			})
			.safeParse(value).success,
	'must be a GeoJSON Polygon or MultiPolygon'
);

const area = z.strictObject({
	id: slug,
	name: words(120),
	shortName: words(80),
	description: words(2000),
	centre: latLng,
	outline,
	outlineIsIndicative: z.boolean(),
	population: z.number().int().nonnegative().nullable(),
	populationSource: words(300).nullable(),
	neighbours: z.array(slug),
	contact: askContact.nullable(),
	sort: z.number().int()
});

export const seedPlaceData = z.strictObject({
	borough: z.strictObject({
		id: slug,
		name: words(120),
		centre: latLng,
		bounds: z.tuple([lng, lat, lng, lat]),
		contact: askContact.nullable()
	}),
	areas: z.array(area).min(1),
	places: z.array(
		z.strictObject({
			id: slug,
			name: words(120),
			kind: z.enum(['town', 'village', 'hamlet', 'suburb']),
			aliases: z.array(words(120)),
			lat,
			lng,
			areaId: slug
		})
	),
	postcodeSectors: z.array(
		z.strictObject({
			sector: z.string().regex(/^[A-Z]{1,2}\d[\dA-Z]? \d$/),
			lat,
			lng,
			areaId: slug
		})
	),
	outsidePlaces: z.array(outsidePlace).optional(),
	basemap: basemap.nullish(),
	categories: z.array(
		z.strictObject({ id: slug, name: words(80), description: words(300), sort: z.number().int() })
	),
	calendar
});

const organisation = z.strictObject({
	id: slug,
	name: words(200),
	about: words(2000).optional(),
	web: web.optional()
});

const venue = z
	.strictObject({
		id: slug,
		name: words(200),
		addressLine1: words(200).optional(),
		addressLine2: words(200).optional(),
		town: words(80).optional(),
		postcode: z
			.string()
			.regex(/^[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/)
			.optional(),
		lat: lat.optional(),
		lng: lng.optional(),
		pointPrecision: z.enum(POINT_PRECISIONS).optional(),
		addressIsHidden: z.boolean().default(false),
		areaId: slug,
		access: accessGuide.optional(),
		openingTimes: openingTimes.optional()
	})
	.refine(
		(v) => (v.lat === undefined) === (v.lng === undefined),
		'needs both lat and lng, or neither'
	)
	.refine(
		(v) => (v.lat === undefined) === (v.pointPrecision === undefined),
		'needs pointPrecision with its point, and not without'
	);

const provenance = z.strictObject({
	origin: z.enum(['starter', 'sample']),
	source: words(500).optional(),
	sourceUrl: web.optional(),
	sourceDate: partialDate.optional(),
	confidence: z.enum(['high', 'medium']).optional(),
	checkedOn: z.iso.date().optional(),
	checkedBy: words(120).optional(),
	checkedHow: z.enum(CHECK_METHODS).optional()
});

const age = z.number().int().min(0).max(120);

const listing = z
	.strictObject({
		sourceRef: z.string().regex(/^(starter|sample):[a-z0-9]+(-[a-z0-9]+)*$/),
		name: words(200),
		kinds: z.array(kind).min(1),
		categories: z.array(slug),
		summary: words(300),
		description: z.string().trim().max(10_000),
		organisation: slug.optional(),
		venue: slug.optional(),
		areaId: slug,
		areasServed: z.array(slug).default([]),
		contacts: z.array(contact).default([]),
		openingTimes: openingTimes.optional(),
		cost: z.enum(COSTS).default('unknown'),
		costNote: words(300).optional(),
		minAge: age.optional(),
		maxAge: age.optional(),
		languages: z.array(words(12)).default([]),
		details: kindDetails.default({}),
		temporarilyClosed: words(500).optional(),
		provenance
	})
	.refine((v) => (v.minAge ?? 0) <= (v.maxAge ?? 120), 'minAge is above maxAge')
	.refine(
		(v) => v.sourceRef.startsWith(`${v.provenance.origin}:`),
		'sourceRef must begin with its origin'
	);

export const seedListings = z.strictObject({
	organisations: z.array(organisation),
	venues: z.array(venue),
	listings: z.array(listing)
});

export type CheckedOrganisation = z.output<typeof organisation>;
export type CheckedVenue = z.output<typeof venue>;
export type CheckedListing = z.output<typeof listing>;
export type CheckedListings = z.output<typeof seedListings>;
