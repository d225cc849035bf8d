import { describe, expect, it } from 'vitest';
import { checkEntry } from './entry-problems';

const place = {
	categories: [{ id: 'food', name: 'Food', description: '', sort: 1 }]
};
const entry = {
	id: 'en:nosh',
	language: 'en',
	phrases: ['nosh'],
	target: { type: 'category', value: 'food' }
};
const problems = (more: object) => {
	const checked = checkEntry({ ...entry, ...more }, place);
	return checked.ok ? [] : checked.problems.map(({ reason }) => reason);
};

describe('an entry of the vocabulary', () => {
	it('is taken, and means what it says unless it says otherwise', () => {
		expect(checkEntry(entry, place)).toEqual({ ok: true, entry: { ...entry, strength: 'means' } });
	});

	it.each([
		['no object', 5],
		['nothing', null],
		['another field', { ...entry, colour: 'red' }],
		['no phrase', { ...entry, phrases: [] }],
		['an id without a language', { ...entry, id: 'nosh' }],
		['a very long phrase', { ...entry, phrases: ['a'.repeat(121)] }]
	])('is refused with %s', (_, untrusted) => {
		const checked = checkEntry(untrusted, place);
		expect(checked.ok ? [] : checked.problems[0]?.reason).toBe('malformed');
	});

	it.each([
		['another language', { language: 'pl' }, 'other_language'],
		['an unknown category', { target: { type: 'category', value: 'fod' } }, 'unknown_target'],
		['an unknown kind', { target: { type: 'kind', value: 'pub' } }, 'unknown_target'],
		['an impossible age', { target: { type: 'age', value: '121' } }, 'unknown_target'],
		['signs alone', { phrases: ['nosh', '!!!'] }, 'no_words'],
		['a cry for help in it', { phrases: ['i want to die laughing'] }, 'hides_help']
	])('is refused with %s', (_, more, reason) => {
		expect(problems(more)).toEqual([reason]);
	});

	it('may add words to those that call for help', () => {
		expect(problems({ phrases: ['flumpet'], target: { type: 'help', value: 'danger' } })).toEqual(
			[]
		);
	});

	it('keeps a phrase that was weighed before', () => {
		const phrases = ['drug abuse'];
		expect(checkEntry({ ...entry, phrases }, place).ok).toBe(false);
		expect(checkEntry({ ...entry, phrases }, place, phrases).ok).toBe(true);
	});

	it('may be the very words that call for help, which then call for it all the same', () => {
		expect(problems({ phrases: ['want to die'] })).toEqual([]);
	});
});
