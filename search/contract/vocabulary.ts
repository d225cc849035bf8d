/** Words that people teach the directory while it runs. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { VocabularyEntry } from '#domain/vocabulary';
import { starterVocabulary } from '../vocabulary/starter-vocabulary';
import { MONDAY, query } from './directory';
import type { Tried } from './tried';

const nosh: VocabularyEntry = {
	id: 'en:nosh',
	language: 'en',
	phrases: ['flumpet'],
	target: { type: 'category', value: 'food' },
	strength: 'means'
};

export function vocabulary(the: Tried): void {
	describe('another vocabulary', () => {
		const use = (entries: readonly VocabularyEntry[]) => {
			onTestFinished(() => the.engine.useVocabulary(starterVocabulary));
			the.engine.useVocabulary(entries);
		};

		it('is understood from the next question on', async () => {
			expect(await the.names({ q: 'flumpet' })).toEqual([]);
			use([...starterVocabulary, nosh]);
			const results = await the.search({ q: 'flumpet' });
			expect(results.understanding.understood).toMatchObject([{ type: 'category', value: 'food' }]);
			expect(results.hits.map((hit) => hit.name)).toContain('Brickford Foodbank');
		});

		it('is tried for one question, and changes no other', async () => {
			const words = { vocabulary: [...starterVocabulary, nosh] };
			const tried = await the.engine.preview(words, query({ q: 'flumpet' }), MONDAY);
			expect(tried.hits.map((hit) => hit.name)).toContain('Brickford Foodbank');
			expect(await the.names({ q: 'flumpet' })).toEqual([]);
		});

		it('is offered while somebody types', async () => {
			use([...starterVocabulary, nosh]);
			expect(await the.engine.suggest('flump', 8)).toContainEqual({
				type: 'query',
				text: 'flumpet'
			});
		});

		it('lets go of words that are no longer in it', async () => {
			use([]);
			const { understanding } = await the.search({ q: 'skint' });
			expect(understanding.understood).toEqual([]);
		});

		it('never takes away the words that call for help', async () => {
			use([]);
			expect((await the.search({ q: 'I want to die' })).understanding.help).toEqual(['suicide']);
		});

		it('with values that nobody knows does no harm', async () => {
			use([{ ...nosh, target: { type: 'category', value: 'no-such' } }]);
			expect((await the.search({ q: 'flumpet' })).understanding.understood).toEqual([]);
		});
	});
}
