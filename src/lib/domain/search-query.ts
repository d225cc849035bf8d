/**
 * What somebody asked for, read from a URL. Reading never throws: what cannot be read is left out and
 * reported in `problems`, so that the page can say so and still answer the rest.
 */
import { writeBounds, type Bounds } from './bounds';
import { parseBounds } from './bounds-text';
import { ACCESS_FEATURES, type AccessFeature } from './access';
import { cleanText } from './clean-text';
import { KINDS, type Kind } from './kind';
import type { KnownPostcode } from './postcode';

export const OPEN_FILTERS = [
	'now',
	'today',
	'mon',
	'tue',
	'wed',
	'thu',
	'fri',
	'sat',
	'sun',
	'evening',
	'weekend'
] as const;
export type OpenFilter = (typeof OPEN_FILTERS)[number];

export const SORTS = ['relevance', 'distance', 'name', 'checked'] as const;
export type Sort = (typeof SORTS)[number];

export const PAGE_SIZE = 20;
const MAX_PAGE = 500;
/** Longer questions are cut, so that the work for one request stays bounded. */
export const MAX_QUERY_LENGTH = 200;
const MAX_VALUES = 20;

export type SearchQuery = {
	q: string;
	kinds: Kind[];
	categories: string[];
	areas: string[];
	/** Postcode, district, sector or place name, as typed. */
	near: string;
	withinMetres: number | null;
	/** What the directory knows of the full postcodes in `q` and `near`; left out where it knows none. */
	postcodes?: readonly KnownPostcode[];
	/** The part of the map that was looked at: nothing outside it is found. */
	box: Bounds | null;
	open: OpenFilter | null;
	freeOnly: boolean;
	access: AccessFeature[];
	languages: string[];
	age: number | null;
	sort: Sort;
	page: number;
};

/** A value that was asked for and could not be used: the parameter's name and what stood there. */
export type QueryProblem = { parameter: string; value: string };

const languageCode = /^[a-z0-9][a-z0-9_-]{0,60}$/i;

const isOneOf =
	<T extends string>(values: readonly T[]) =>
	(value: string): value is T =>
		(values as readonly string[]).includes(value);

const isKnown =
	(ids: ReadonlySet<string>) =>
	(value: string): value is string =>
		ids.has(value);

/** Reads single parameters; what cannot be used is noted in `problems` and left out. */
class ParameterReader {
	readonly problems: QueryProblem[] = [];
	readonly #params: URLSearchParams;

	constructor(params: URLSearchParams) {
		this.#params = params;
	}

	#problem(parameter: string, value: string): null {
		this.problems.push({ parameter, value: cleanText(value, 40) });
		return null;
	}

	text(name: string, maxLength = MAX_QUERY_LENGTH): string {
		// Cut before cleaning, so that no address, however long, costs more than this.
		return cleanText((this.#params.get(name) ?? '').slice(0, 20_000), maxLength);
	}

	many<T extends string>(name: string, isAllowed: (value: string) => value is T): T[] {
		const found = new Set<T>();
		for (const raw of this.#params.getAll(name).slice(0, MAX_VALUES)) {
			const value = cleanText(raw.slice(0, 200), 80).toLowerCase();
			if (isAllowed(value)) found.add(value);
			else if (value) this.#problem(name, raw);
		}
		return [...found];
	}

	oneOf<T extends string>(name: string, values: readonly T[]): T | null {
		const value = this.text(name).toLowerCase();
		if (!value || isOneOf(values)(value)) return (value as T) || null;
		return this.#problem(name, value);
	}

	whole(name: string, min: number, max: number): number | null {
		const text = this.text(name);
		if (!text) return null;
		const value = Number(text);
		const isInRange = Number.isInteger(value) && value >= min && value <= max;
		return isInRange ? value : this.#problem(name, text);
	}

	box(name: string): Bounds | null {
		const text = this.text(name);
		return text ? (parseBounds(text) ?? this.#problem(name, text)) : null;
	}

	yes(name: string): boolean {
		return ['1', 'true', 'yes', 'on'].includes(
			this.oneOf(name, ['1', 'true', 'yes', 'on', '0', 'false', 'no']) ?? ''
		);
	}
}

/**
 * Reads a search from URL parameters.
 * `known` holds the ids of the categories and areas of this borough; other ids become problems.
 */
export function parseSearchQuery(
	params: URLSearchParams,
	known: { categories: ReadonlySet<string>; areas: ReadonlySet<string> }
): { query: SearchQuery; problems: QueryProblem[] } {
	const read = new ParameterReader(params);
	const query: SearchQuery = {
		q: read.text('q'),
		kinds: read.many('kind', isOneOf(KINDS)),
		categories: read.many('category', isKnown(known.categories)),
		areas: read.many('area', isKnown(known.areas)),
		near: read.text('near', 60),
		withinMetres: read.whole('within', 100, 50_000),
		box: read.box('box'),
		open: read.oneOf('open', OPEN_FILTERS),
		freeOnly: read.yes('free'),
		access: read.many('access', isOneOf(ACCESS_FEATURES)),
		languages: read.many('language', (value): value is string => languageCode.test(value)),
		age: read.whole('age', 0, 120),
		sort: read.oneOf('sort', SORTS) ?? 'relevance',
		page: read.whole('page', 1, MAX_PAGE) ?? 1
	};
	return { query, problems: read.problems };
}

/** The URL parameters that stand for a query; `parseSearchQuery` reads them back to the same query. */
export function searchParams(query: Partial<SearchQuery>): URLSearchParams {
	const params = new URLSearchParams();
	if (query.q) params.set('q', query.q);
	for (const kind of query.kinds ?? []) params.append('kind', kind);
	for (const category of query.categories ?? []) params.append('category', category);
	for (const area of query.areas ?? []) params.append('area', area);
	if (query.near) params.set('near', query.near);
	if (query.withinMetres) params.set('within', String(query.withinMetres));
	if (query.box) params.set('box', writeBounds(query.box));
	if (query.open) params.set('open', query.open);
	if (query.freeOnly) params.set('free', '1');
	for (const feature of query.access ?? []) params.append('access', feature);
	for (const language of query.languages ?? []) params.append('language', language);
	if (query.age != null) params.set('age', String(query.age));
	if (query.sort && query.sort !== 'relevance') params.set('sort', query.sort);
	if (query.page && query.page > 1) params.set('page', String(query.page));
	return params;
}

/** A query that asks for these things and nothing else. */
export function queryFor(part: Partial<SearchQuery>): SearchQuery {
	return {
		q: '',
		kinds: [],
		categories: [],
		areas: [],
		near: '',
		withinMetres: null,
		box: null,
		open: null,
		freeOnly: false,
		access: [],
		languages: [],
		age: null,
		sort: 'relevance',
		page: 1,
		...part
	};
}
