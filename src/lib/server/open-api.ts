/** What programs can ask, as OpenAPI 3.1, made from the schemas by which we read questions and check answers. */
import { z } from 'zod';
import { ACCESS_FEATURES } from '$lib/domain/access';
import { KINDS } from '$lib/domain/kind';
import { OPEN_FILTERS, SORTS } from '$lib/domain/search-query';
import {
	CLUSTERS_ANSWER,
	LISTINGS_GEOJSON,
	POSTCODE_ANSWER,
	SEARCH_ANSWER,
	SUGGEST_ANSWER
} from './api-forms';
import { LICENCE_URL } from './export/licence';
import { FEED_FORMS, FEED_PAGE } from './open-referral/check-feed';
import { FEED_LISTS, type FeedList } from './open-referral/feed';
import { feedQuery } from './open-referral/feed-query';

type Json = Record<string, unknown>;

const jsonSchema = (schema: z.ZodType): Json => {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	return rest;
};

const LISTS = ['search', 'page', 'per_page', 'format'] as const;
const LISTINGS = [
	'taxonomy_term_id',
	'taxonomy_id',
	'organization_id',
	'modified_after',
	'full'
] as const;
const PARAMETERS: Record<FeedList, readonly (keyof typeof feedQuery.shape)[]> = {
	services: [...LISTS, ...LISTINGS, 'minimal', 'postcode', 'proximity'],
	service_at_locations: [...LISTS, ...LISTINGS, 'postcode', 'proximity'],
	organizations: [...LISTS, 'full', 'full_service'],
	taxonomies: LISTS,
	taxonomy_terms: [...LISTS, 'taxonomy_id', 'top_only', 'parent_id']
};

const inQuery = (name: string, schema: Json): Json => ({
	name,
	in: 'query',
	required: false,
	schema
});
const inPath = (name: string, schema: Json): Json => ({ name, in: 'path', required: true, schema });

const header = (description: string): Json => ({ description, schema: { type: 'string' } });

/** Of all these answers, except to this machine itself. */
const LIMIT_HEADERS = {
	RateLimit: header('How much of the limit is left: r requests for t seconds'),
	'RateLimit-Policy': header('The limit: q requests in w seconds')
};

function answer(description: string, mediaType: string, schema: Json, others: Json = {}): Json {
	return {
		'200': {
			description,
			headers: LIMIT_HEADERS,
			content: { [mediaType]: { schema }, ...others }
		},
		'429': {
			description: 'Too many requests',
			headers: { ...LIMIT_HEADERS, 'Retry-After': header('How many seconds to wait') },
			content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
		},
		default: {
			description: 'What went wrong (RFC 9457)',
			content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
		}
	};
}

const read = (summary: string, parameters: Json[], responses: Json): Json => ({
	get: { summary, parameters, responses }
});

function feedPaths(): Json {
	const base = '/api/open-referral';
	const root = jsonSchema(FEED_FORMS.root);
	const paths: Json = {
		[base]: read(
			'What the Open Referral UK feed says of itself',
			[],
			answer('Details', 'application/json', root)
		)
	};
	for (const list of FEED_LISTS) {
		const parameters = PARAMETERS[list].map((name) =>
			inQuery(name, jsonSchema(feedQuery.shape[name]))
		);
		const item = jsonSchema(FEED_FORMS[list]);
		const page = jsonSchema(FEED_PAGE);
		const schema = {
			...page,
			properties: { ...(page.properties as Json), contents: { type: 'array', items: item } }
		};
		const lines = { 'application/x-ndjson': { schema: { type: 'string' } } };
		paths[`${base}/${list}`] = read(
			`A page of ${list}`,
			parameters,
			answer('A page; as lines all of it', 'application/json', schema, lines)
		);
		const id = inPath('id', { type: 'string', format: 'uuid' });
		const more =
			list === 'organizations' ? parameters.filter(({ name }) => name === 'full_service') : [];
		paths[`${base}/${list}/{id}`] = read(
			`One of ${list}`,
			[id, ...more],
			answer('One', 'application/json', item)
		);
	}
	return paths;
}

/** The filters of the search page. */
const searchParameters = (): Json[] => {
	const many = (name: string, items: Json) => inQuery(name, { type: 'array', items });
	const text = { type: 'string' };
	return [
		inQuery('q', { ...text, maxLength: 200 }),
		many('kind', { enum: KINDS }),
		many('category', text),
		many('area', text),
		inQuery('near', text),
		inQuery('within', { type: 'integer', minimum: 100, maximum: 50_000 }),
		{ ...inQuery('box', text), description: 'west,south,east,north' },
		inQuery('open', { enum: OPEN_FILTERS }),
		inQuery('free', { enum: ['1'] }),
		many('access', { enum: ACCESS_FEATURES }),
		many('language', text),
		inQuery('age', { type: 'integer', minimum: 0, maximum: 120 }),
		inQuery('sort', { enum: SORTS })
	];
};

const inJson = (description: string, form: z.ZodType, mediaType = 'application/json') =>
	answer(description, mediaType, jsonSchema(form));

const GEOJSON = 'application/geo+json';

const clusterPaths = (filters: Json[]): Json => ({
	'/api/map/clusters': read(
		'A view of the map, what is close together gathered into one mark',
		[
			{ ...inQuery('bbox', { type: 'string' }), required: true, example: '0.15,51.4,0.6,51.6' },
			{
				...inQuery('zoom', { type: 'number', minimum: 0, maximum: 22 }),
				required: true,
				example: 11
			},
			...filters
		],
		inJson('GeoJSON (RFC 7946)', CLUSTERS_ANSWER, GEOJSON)
	)
});

function directoryPaths(): Json {
	const filters = searchParameters();
	const text = { type: 'string' };
	const page = inQuery('page', { type: 'integer', minimum: 1, maximum: 500 });
	return {
		'/api/search': read('Search', [...filters, page], inJson('A page of hits', SEARCH_ANSWER)),
		'/api/suggest': read(
			'What a few letters could become',
			[inQuery('q', { ...text, maxLength: 60 })],
			inJson('Eight at most', SUGGEST_ANSWER)
		),
		'/api/listings.csv': read(
			'Every listing that is found, as a table',
			filters,
			answer('A table', 'text/csv', text)
		),
		'/api/listings.geojson': read(
			'Every listing that is found, for maps',
			filters,
			inJson('GeoJSON (RFC 7946)', LISTINGS_GEOJSON, GEOJSON)
		),
		...clusterPaths(filters),
		'/api/postcode/{postcode}': read(
			'Where a postcode is',
			[{ ...inPath('postcode', text), example: 'RM17 6SL' }],
			inJson('A place', POSTCODE_ANSWER)
		),
		'/changes.atom': read(
			'What changed last among the listings that are found',
			filters,
			answer('A feed (RFC 4287)', 'application/atom+xml', text)
		)
	};
}

const PROBLEM = {
	type: 'object',
	required: ['type', 'title', 'status'],
	properties: {
		type: { type: 'string' },
		title: { type: 'string' },
		status: { type: 'integer' },
		detail: { type: 'string' },
		parameter: { type: 'string' }
	}
};

/** The document. `origin` is where the directory is reached. */
export function openApi(siteName: string, origin: string): Json {
	return {
		openapi: '3.1.0',
		info: {
			title: siteName,
			version: '1',
			license: { name: 'Open Government Licence v3.0', url: LICENCE_URL }
		},
		servers: [{ url: origin }],
		paths: { ...directoryPaths(), ...feedPaths() },
		components: { schemas: { Problem: PROBLEM } }
	};
}
