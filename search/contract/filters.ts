/** Filters chosen by hand, and the counts beside them. */
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '#domain/search-query';
import type { Tried } from './tried';

export function filters(the: Tried): void {
	describe('filters', () => {
		it.each<[string, Partial<SearchQuery>, string[]]>([
			[
				'one kind',
				{ kinds: ['library'] },
				['Brickford Library', 'East Brickford Library', 'Saltham Library']
			],
			[
				'either kind',
				{ kinds: ['hirc', 'warm_space'] },
				['Brickford Library', 'Reporting Point', 'Winter Parlour']
			],
			[
				'either category',
				{ categories: ['housing', 'families'] },
				['Roof Advice', 'Tiny Steps Toddlers']
			],
			['kind and category', { kinds: ['group'], categories: ['food'] }, ['Kiln Lunch Table']],
			[
				'area, also served',
				{ areas: ['west'], categories: ['food'] },
				['Brickford Foodbank', 'Harbour Food Bank', 'Kiln Lunch Table']
			],
			['all access features', { access: ['step_free', 'hearing_loop'] }, ['Brickford Library']],
			[
				'either language',
				{ languages: ['ro', 'pl'] },
				['Café Łódź', 'Harbour Food Bank', 'Tiny Steps Toddlers']
			],
			[
				'free',
				{ freeOnly: true, categories: ['food'] },
				['Brickford Foodbank', 'Harbour Food Bank']
			],
			[
				'an age',
				{ age: 3, categories: ['families', 'food'] },
				['Brickford Foodbank', 'Harbour Food Bank', 'Tiny Steps Toddlers']
			],
			['open now', { open: 'now' }, ['Brickford Library', 'Winter Parlour']],
			['a weekday', { open: 'sat' }, ['Brickford Library', 'Saltham Chess Club']],
			['the evening', { open: 'evening' }, ['Brickford Foodbank']],
			['the weekend', { open: 'weekend' }, ['Brickford Library', 'Saltham Chess Club']],
			[
				'a distance',
				{ near: 'ZZ1 1AA', withinMetres: 300 },
				[
					'Brickford Library',
					'Café Łódź',
					'Reporting Point',
					'Brickford Foodbank',
					'Kiln Lunch Table'
				]
			]
		])('%s', async (__, some, expected) => {
			const results = await the.search(some);
			expect(results.hits.map((hit) => hit.name).sort()).toEqual([...expected].sort());
			expect(results.total).toBe(expected.length);
		});

		it('hold against any words', async () => {
			expect(await the.names({ q: 'library', kinds: ['hirc'] })).toEqual([]);
		});
	});

	describe('facets', () => {
		it('count what each choice would leave if its own filter were open', async () => {
			const { facets, total } = await the.search({ kinds: ['library'], freeOnly: true });
			expect(total).toBe(3);
			expect(facets.kind).toEqual({ library: 3, warm_space: 1, service: 2 });
			expect(facets.cost).toEqual({ free: 3 });
			expect(facets.category).toEqual({ learning: 3, warmth: 1 });
			expect(facets.area).toEqual({ west: 1, east: 2 });
			expect(facets.open).toMatchObject({
				now: 1,
				today: 1,
				mon: 1,
				tue: 1,
				wed: 1,
				sat: 1,
				weekend: 1
			});
		});

		it('of a filter are the totals that choosing it gives', async () => {
			const { facets } = await the.search({ q: 'library' });
			for (const [area, count] of Object.entries(facets.area)) {
				expect((await the.search({ q: 'library', areas: [area] })).total).toBe(count);
			}
		});

		it('of access count with what is chosen already, because all must be there', async () => {
			const { facets } = await the.search({ access: ['step_free'] });
			expect(facets.access).toEqual({ step_free: 2, hearing_loop: 1 });
		});

		it('of ages can be used as the age', async () => {
			const { facets } = await the.search({ categories: ['families'] });
			expect(facets.age).toEqual({ 2: 1 });
			expect((await the.search({ categories: ['families'], age: 2 })).total).toBe(1);
		});
	});
}
