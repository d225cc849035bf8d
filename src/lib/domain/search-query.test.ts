import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS_FEATURES } from './access';
import { KINDS } from './kind';
import {
	MAX_QUERY_LENGTH,
	OPEN_FILTERS,
	parseSearchQuery,
	searchParams,
	SORTS,
	type SearchQuery
} from './search-query';

const known = {
	categories: new Set(['food', 'warmth', 'mental-health']),
	areas: new Set(['grays', 'tilbury-chadwell'])
};
const read = (text: string) => parseSearchQuery(new URLSearchParams(text), known);

const EMPTY: SearchQuery = {
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
	page: 1
};

describe('parseSearchQuery', () => {
	it('reads nothing as everything', () => {
		expect(read('')).toEqual({ query: EMPTY, problems: [] });
	});

	it('reads every parameter', () => {
		const { query, problems } = read(
			'q=warm+hub&kind=library&kind=hub&category=food&area=grays&near=RM17+6XP&within=2000&box=0.2,51.45,0.5,51.6&open=sat' +
				'&free=1&access=step_free&access=hearing_loop&language=PL&age=8&sort=distance&page=3'
		);
		expect(problems).toEqual([]);
		expect(query).toEqual({
			q: 'warm hub',
			kinds: ['library', 'hub'],
			categories: ['food'],
			areas: ['grays'],
			near: 'RM17 6XP',
			withinMetres: 2000,
			box: [0.2, 51.45, 0.5, 51.6],
			open: 'sat',
			freeOnly: true,
			access: ['step_free', 'hearing_loop'],
			languages: ['pl'],
			age: 8,
			sort: 'distance',
			page: 3
		});
	});

	it('leaves out what it does not know, and says so', () => {
		const { query, problems } = read(
			'kind=castle&category=gold&area=narnia&box=0.5,51,0.2,52&open=never&sort=luck&kind=hub'
		);
		expect(query).toEqual({ ...EMPTY, kinds: ['hub'] });
		expect(problems).toEqual([
			{ parameter: 'kind', value: 'castle' },
			{ parameter: 'category', value: 'gold' },
			{ parameter: 'area', value: 'narnia' },
			{ parameter: 'box', value: '0.5,51,0.2,52' },
			{ parameter: 'open', value: 'never' },
			{ parameter: 'sort', value: 'luck' }
		]);
	});

	it.each([
		['within', '99'],
		['within', '50001'],
		['within', '1e3.5'],
		['age', '-1'],
		['age', '121'],
		['age', 'seven'],
		['page', '0'],
		['page', '501'],
		['page', '1.5'],
		['free', 'perhaps']
	])('%s=%s is a problem', (parameter, value) => {
		const { query, problems } = read(`${parameter}=${value}`);
		expect(query).toEqual(EMPTY);
		expect(problems).toEqual([{ parameter, value }]);
	});

	it('takes an empty parameter as not given', () => {
		expect(read('q=&kind=&within=&age=&page=&free=&open=&near=').problems).toEqual([]);
	});

	it('says "free=0" is no wish', () => {
		expect(read('free=0').query.freeOnly).toBe(false);
		expect(read('free=0').problems).toEqual([]);
	});

	it('cuts what is too long and cleans what is not text', () => {
		expect(read(`q=${'a'.repeat(10_000)}`).query.q).toHaveLength(MAX_QUERY_LENGTH);
		expect(read('q=%00a%E2%80%AEb%0A%0Ac').query.q).toBe('a b c');
		expect(read('q=%ED%A0%80').query.q).toBe('');
		expect(read(`near=${'b'.repeat(100)}`).query.near).toHaveLength(60);
	});

	it('does not cut a character in half', () => {
		const { q } = read(`q=${'a'.repeat(MAX_QUERY_LENGTH - 1)}😀`).query;
		expect(q.isWellFormed()).toBe(true);
		expect(q.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
	});

	it('counts a value once, and stops counting', () => {
		expect(read('kind=hub&kind=HUB&kind=hub').query.kinds).toEqual(['hub']);
		expect(read('language=pl&'.repeat(1000)).query.languages).toEqual(['pl']);
	});

	it('never throws', () => {
		const parameter = fc.constantFrom(
			'q',
			'kind',
			'category',
			'area',
			'near',
			'within',
			'open',
			'free',
			'access',
			'language',
			'age',
			'sort',
			'page'
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ maxLength: 3000 }),
			fc.double().map(String)
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(parameter, value), { maxLength: 30 }), (pairs) => {
				const { query } = parseSearchQuery(new URLSearchParams(pairs), known);
				expect(query.q.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
				expect(parseSearchQuery(searchParams(query), known)).toEqual({ query, problems: [] });
			})
		);
	});
});

describe('searchParams', () => {
	const text = (maxLength: number) =>
		fc.string({ unit: 'grapheme', maxLength }).map((raw) =>
			read(new URLSearchParams({ q: raw }).toString())
				.query.q.slice(0, maxLength)
				.trim()
		);
	const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({
		q: text(60).filter((q) => q.isWellFormed()),
		kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
		categories: fc.uniqueArray(fc.constantFrom(...known.categories)),
		areas: fc.uniqueArray(fc.constantFrom(...known.areas)),
		near: fc.constantFrom('', 'Tilbury', 'RM17 6XP', 'Stanford-le-Hope', 'RM16'),
		withinMetres: fc.option(fc.integer({ min: 100, max: 50_000 })),
		box: fc.constantFrom<SearchQuery['box']>(null, [0.2, 51.45, 0.5512, 51.6]),
		open: fc.option(fc.constantFrom(...OPEN_FILTERS)),
		freeOnly: fc.boolean(),
		access: fc.uniqueArray(fc.constantFrom(...ACCESS_FEATURES)),
		languages: fc.uniqueArray(fc.constantFrom('pl', 'ro', 'lt', 'pt-br')),
		age: fc.option(fc.integer({ min: 0, max: 120 })),
		sort: fc.constantFrom(...SORTS),
		page: fc.integer({ min: 1, max: 500 })
	});

	it('is read back to the same query', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				expect(parseSearchQuery(searchParams(query), known)).toEqual({ query, problems: [] });
			})
		);
	});

	it('says nothing about what is not asked', () => {
		expect(searchParams(EMPTY).toString()).toBe('');
	});
});
