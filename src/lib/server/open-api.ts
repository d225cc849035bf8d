/** What programs can ask, as OpenAPI 3.1, made from the schemas by which we read questions and check answers. */
import { z } from 'zod';
import { ACCESS_FEATURES } from '$lib/domain/access';
import { KINDS } from '$lib/domain/kind';
import { OPEN_FILTERS, SORTS } from '$lib/domain/search-query';
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

function answer(description: string, mediaType: string, schema: Json): Json {
	return {
		'200': { description, content: { [mediaType]: { schema } } },
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
		paths[`${base}/${list}`] = read(
			`A page of ${list}`,
			parameters,
			answer('A page', 'application/json', schema)
		);
		const id = inPath('id', { type: 'string', format: 'uuid' });
		paths[`${base}/${list}/{id}`] = read(
			`One of ${list}`,
			[id],
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
		inQuery('open', { enum: OPEN_FILTERS }),
		inQuery('free', { enum: ['1'] }),
		many('access', { enum: ACCESS_FEATURES }),
		many('language', text),
		inQuery('age', { type: 'integer', minimum: 0, maximum: 120 }),
		inQuery('sort', { enum: SORTS })
	];
};

const object = { type: 'object' };

function directoryPaths(): Json {
	const filters = searchParameters();
	const page = inQuery('page', { type: 'integer', minimum: 1, maximum: 500 });
	const postcode = inPath('postcode', { type: 'string' });
	return {
		'/api/search': read(
			'Search',
			[...filters, page],
			answer('A page of hits', 'application/json', object)
		),
		'/api/listings.csv': read(
			'Every listing that is found, as a table',
			filters,
			answer('A table', 'text/csv', { type: 'string' })
		),
		'/api/listings.geojson': read(
			'Every listing that is found, for maps',
			filters,
			answer('GeoJSON', 'application/geo+json', object)
		),
		'/api/postcode/{postcode}': read(
			'Where a postcode is',
			[postcode],
			answer('A place', 'application/json', object)
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
