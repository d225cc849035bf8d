import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryFor, type SearchQuery } from '#domain/search-query';
import type { Understanding, Understood } from '#search/engine';
import { loggedWords } from './logged-words';

const NOTHING: Understanding = {
	understood: [],
	text: '',
	near: null,
	help: [],
	helpLanguages: [],
	sensitive: false,
	language: null,
	unknownPlace: null,
	nearMe: false
};
const words = (q: string, query: Partial<SearchQuery> = {}, more: Partial<Understanding> = {}) =>
	loggedWords({ ...queryFor({}), ...query, q }, { ...NOTHING, ...more });
const place = (typed: string): Understood => ({
	type: 'place',
	words: typed,
	parameter: 'near',
	value: 'Anywhere',
	label: 'Anywhere'
});

describe('of a search is counted', () => {
	it.each([
		['Food Bank', 'food bank'],
		['  the FOOD-bank, please! ', 'food bank'],
		['Café Łódź', 'cafe lodz'],
		['over 60s lunch', 'lunch'],
		['język polski', 'jezyk polski'],
		['chess 🎉', 'chess']
	])('%j as %j', (q, expected) => {
		expect(words(q)).toBe(expected);
	});

	it('the area in place of the place', () => {
		expect(words('library in east tilbury', {}, { understood: [place('east tilbury')] })).toBe(
			'library'
		);
	});
});

describe('of a search is never counted', () => {
	it.each([
		['an e-mail address', 'jo@example.org'],
		['half of one', 'write to jo@'],
		['a web address', 'www.example.org'],
		['a telephone number', 'ring 01632 960 123'],
		['one with signs', '+44 (1632) 960-123'],
		['a postcode', 'food RM17 6AB'],
		['one without space', 'food rm176ab'],
		['one with other signs', 'rm17-6ab'],
		['a date of birth', 'born 3/11/1970'],
		['somebody with a title', 'Mrs Flumpet'],
		['a story', 'my neighbour told me her husband comes home late again'],
		['one very long word', 'a'.repeat(61)],
		['nothing', ''],
		['signs alone', '??? 12'],
		['small words alone', 'where is the'],
		['a place alone', 'tilbury', place('tilbury')]
	])('%s', (_, q, understood?: Understood) => {
		expect(words(q, {}, { understood: understood ? [understood] : [] })).toBeNull();
	});

	it('whatever calls for help, or leads to where hate is reported', () => {
		expect(words('chess', {}, { sensitive: true })).toBeNull();
		const hirc: Understood = { ...place('hirc'), type: 'kind', value: 'hirc' };
		expect(words('hirc', {}, { understood: [hirc] })).toBeNull();
	});

	it.each<[string, Partial<SearchQuery>]>([
		['page', { page: 2 }],
		['kind', { kinds: ['group'] }],
		['category', { categories: ['food'] }],
		['day', { open: 'sat' }],
		['order', { sort: 'name' }],
		['distance', { withinMetres: 800 }],
		['age', { age: 8 }]
	])('the same question once more with another %s', (_, query) => {
		expect(words('chess', query)).toBeNull();
		expect(words('chess')).toBe('chess');
	});

	it('a figure, an @ or more than sixty letters, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (q) => {
				expect(words(q) ?? 'ok').toMatch(/^[^\p{N}@]{2,60}$/u);
			})
		);
	});
});
