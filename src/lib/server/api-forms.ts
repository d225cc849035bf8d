/** The forms of what the API answers, for the document that describes it. Programs of others rely on every name. */
import { z } from 'zod';
import { ACCESS_FEATURES } from '$lib/domain/access';
import { POINT_PRECISIONS } from '$lib/domain/geography';
import { KINDS } from '$lib/domain/kind';
import { COSTS, ORIGINS } from '$lib/domain/listing';
import { OPEN_FILTERS, SORTS } from '$lib/domain/search-query';

const kinds = z.array(z.enum(KINDS)).min(1);
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const count = z.int().min(0);

const hit = z.strictObject({
	id: z.uuid(),
	slug: z.string(),
	sourceRef: z.string().nullable(),
	name: z.string().min(1),
	kinds,
	summary: z.string(),
	area: z.string(),
	town: z.string().nullable(),
	postcode: z.string().nullable(),
	lat: latitude.nullable(),
	lng: longitude.nullable(),
	distanceMetres: z.number().min(0).nullable().describe('From the nearest of its places'),
	places: z
		.array(
			z.strictObject({
				venue: z.string().nullable(),
				area: z.string(),
				lat: latitude.nullable(),
				lng: longitude.nullable(),
				distanceMetres: z.number().min(0).nullable()
			})
		)
		.optional()
		.describe('All its places, the main one first; left out where it has one alone'),
	openNow: z.boolean().nullable(),
	checkedOn: z.iso.date().nullable(),
	url: z.url()
});

const asked = z.strictObject({
	q: z.string(),
	kind: z.array(z.enum(KINDS)),
	category: z.array(z.string()),
	area: z.array(z.string()),
	near: z.string(),
	within: count.nullable(),
	box: z.array(z.number()).length(4).nullable(),
	open: z.enum(OPEN_FILTERS).nullable(),
	free: z.boolean(),
	access: z.array(z.enum(ACCESS_FEATURES)),
	language: z.array(z.string()),
	age: count.nullable(),
	sort: z.enum(SORTS),
	page: z.int().min(1)
});

const understood = z.strictObject({
	type: z.string(),
	words: z.string(),
	parameter: z.string(),
	value: z.string(),
	label: z.string().nullable()
});

/** `/api/search` */
export const SEARCH_ANSWER = z.strictObject({
	query: asked,
	problems: z.array(z.strictObject({ parameter: z.string(), value: z.string() })),
	understood: z.array(understood),
	near: z
		.strictObject({
			label: z.string(),
			point: z.strictObject({ lat: latitude, lng: longitude }),
			outsideBorough: z.boolean()
		})
		.nullable(),
	total: count,
	page: z.int().min(1),
	pageSize: z.int().min(1),
	engine: z.enum(['embedded', 'meilisearch']),
	help: z.array(z.string()),
	spelling: z.string().nullable(),
	hits: z.array(hit),
	outside: z.array(hit),
	facets: z.record(z.string(), z.record(z.string(), count))
});

/** `/api/suggest` */
export const SUGGEST_ANSWER = z.strictObject({
	suggestions: z.array(
		z.looseObject({
			type: z.enum(['listing', 'place', 'category', 'query']),
			words: z.string(),
			note: z.string().nullable(),
			href: z.string().regex(/^\//)
		})
	)
});

/** `/api/postcode/{postcode}` */
export const POSTCODE_ANSWER = z.strictObject({
	postcode: z.string(),
	lat: latitude,
	lng: longitude,
	precision: z.enum(POINT_PRECISIONS),
	area: z.string(),
	endedOn: z.iso.date().nullable()
});

const point = z.strictObject({
	type: z.literal('Point'),
	coordinates: z.array(z.number()).length(2)
});

const multiPoint = z.strictObject({
	type: z.literal('MultiPoint'),
	coordinates: z.array(z.array(z.number()).length(2)).min(2)
});

/** `/api/listings.geojson` */
export const LISTINGS_GEOJSON = z.strictObject({
	type: z.literal('FeatureCollection'),
	licence: z.url(),
	attribution: z.url(),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: z.uuid(),
			geometry: z
				.union([point, multiPoint])
				.nullable()
				.describe('MultiPoint where it meets in several places, the main one first'),
			properties: z.strictObject({
				name: z.string().min(1),
				kinds,
				categories: z.array(z.string()),
				summary: z.string(),
				area: z.string(),
				areasServed: z.array(z.string()),
				venue: z.string().nullable(),
				town: z.string().nullable(),
				postcode: z.string().nullable(),
				precision: z.enum(POINT_PRECISIONS).nullable(),
				cost: z.enum(COSTS),
				costNote: z.string().nullable(),
				languages: z.array(z.string()),
				access: z.array(z.enum(ACCESS_FEATURES)),
				places: z
					.array(
						z.strictObject({
							venue: z.string().nullable(),
							town: z.string().nullable(),
							postcode: z.string().nullable(),
							precision: z.enum(POINT_PRECISIONS).nullable(),
							access: z.array(z.enum(ACCESS_FEATURES)),
							coordinates: z.array(z.number()).length(2).nullable()
						})
					)
					.optional()
					.describe('All its places, the main one first; left out where it has one alone'),
				temporarilyClosed: z.boolean(),
				origin: z.enum(ORIGINS),
				checkedOn: z.iso.date().nullable(),
				sourceRef: z.string().nullable(),
				url: z.url()
			})
		})
	)
});

/** `/api/map/clusters` */
export const CLUSTERS_ANSWER = z.strictObject({
	type: z.literal('FeatureCollection'),
	zoom: z.number(),
	total: count.describe('Places of the whole search: a listing that has several counts with each'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: z.string().describe('Another for every mark of an answer'),
			geometry: point,
			bbox: z.array(z.number()).length(4).optional(),
			properties: z.looseObject({
				cluster: z.boolean(),
				count: z.int().min(1).describe('Of listings: one that has several places here counts once')
			})
		})
	)
});
