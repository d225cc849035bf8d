/** Words as people type them, whole and while they type. */
import { describe, expect, it } from 'vitest';
import type { Tried } from './tried';

export function words(the: Tried): void {
	describe('words', () => {
		it.each([
			['exact names come first', 'Saltham Chess Club', 'Saltham Chess Club'],
			['a letter left out', 'natte', 'Knit and Natter'],
			['a letter wrong', 'parlqur', 'Winter Parlour'],
			['a letter doubled', 'parllour', 'Winter Parlour'],
			['two letters swapped', 'palrour', 'Winter Parlour'],
			['the beginning of a word', 'parl', 'Winter Parlour'],
			['one word for two', 'harbour foodbank', 'Harbour Food Bank'],
			['two words for one', 'food bank brickford', 'Brickford Foodbank'],
			['a plural', 'walls', 'Sea Wall Walkers'],
			['without accents', 'cafe lodz', 'Café Łódź'],
			['with accents', 'CAFÉ ŁÓDŹ', 'Café Łódź'],
			['a synonym', 'mother and toddler', 'Tiny Steps Toddlers'],
			['a misspelt kind', 'libary brickford', 'Brickford Library']
		])('%s: %s', async (__, q, expected) => {
			expect(await the.first(q)).toBe(expected);
		});

		it('says nothing where nothing answers, and offers another spelling', async () => {
			const results = await the.search({ q: 'parlttr' });
			expect(results.total).toBe(0);
			expect(results.spelling).toBe('parlour');
		});

		it('offers the rest of the question where one word of it is unknown', async () => {
			const results = await the.search({ q: 'zeppelin parlour' });
			expect(results.total).toBe(0);
			expect(results.alternatives[0]?.name).toBe('Winter Parlour');
		});

		it('says why', async () => {
			const { hits } = await the.search({ q: 'librray brickford' });
			expect(hits[0]?.reasons).toContainEqual({ type: 'kind', kind: 'library' });
			expect(hits[0]?.reasons).toContainEqual({ type: 'place', name: 'Brickford' });
			const typo = await the.search({ q: 'parluor' });
			expect(typo.hits[0]?.reasons).toContainEqual({
				type: 'similar',
				typed: 'parluor',
				word: 'parlour'
			});
		});
	});

	describe('suggestions', () => {
		it('complete names, places and categories', async () => {
			const suggestions = await the.engine.suggest('salt', 8);
			expect(suggestions).toContainEqual({ type: 'place', id: 'saltham', name: 'Saltham' });
			expect(suggestions).toContainEqual(
				expect.objectContaining({ type: 'listing', name: 'Saltham Chess Club' })
			);
			expect(await the.engine.suggest('friend', 8)).toContainEqual({
				type: 'category',
				id: 'friendship',
				name: 'Friendship'
			});
		});

		it('forgive a slip, keep to the limit, and say nothing to nothing', async () => {
			expect(await the.engine.suggest('salhtam ches', 8)).toContainEqual(
				expect.objectContaining({ name: 'Saltham Chess Club' })
			);
			expect((await the.engine.suggest('s', 3)).length).toBeLessThanOrEqual(3);
			expect(await the.engine.suggest('', 8)).toEqual([]);
			expect(await the.engine.suggest('🎉 %', 8)).toEqual([]);
		});
	});
}
