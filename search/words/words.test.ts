import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, editDistance } from './edit-distance';
import { fold, wordsOf } from './fold';
import { stem } from './stem';
import { WordList } from './word-list';

const word = fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 9 });

describe('fold', () => {
	it.each([
		['Café Łódź', ['cafe', 'lodz']],
		['IAȘI, Iaşi', ['iasi', 'iasi']],
		['Šiauliai žąsis', ['siauliai', 'zasis']],
		['St. Mary’s', ['st', 'marys']],
		["don't", ['dont']],
		['rock-’n’-roll', ['rock', 'n', 'roll']],
		['a/b (c) #d 5%', ['a', 'b', 'c', 'd', '5']],
		['🎉', []],
		['', []]
	])('"%s"', (text, words) => expect(wordsOf(text)).toEqual(words));

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			})
		);
	});
});

describe('stem', () => {
	it.each([
		['libraries', 'library'],
		['walks', 'walking'],
		['walkers', 'walk'],
		['knitting', 'knitters'],
		['dance', 'dancing'],
		['swimming', 'swimmers'],
		['children', 'child'],
		['churches', 'church'],
		['classes', 'class']
	])('%s and %s are forms of one word', (one, other) => expect(stem(one)).toBe(stem(other)));

	it.each([
		['parking', 'park'],
		['caring', 'car'],
		['bus', 'bu'],
		['evening', 'even'],
		['spring', 'spr']
	])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)));

	it.each(['constructor', '__proto__', 'toString', ''])('"%s" stays a text', (text) => {
		expect(typeof stem(text)).toBe('string');
	});
});

/** The textbook recursion, slow and plainly right. */
function slowDistance(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [restA, restB] = [a.slice(1), b.slice(1)];
	const options = [
		slowDistance(restA, b) + 1,
		slowDistance(a, restB) + 1,
		slowDistance(restA, restB) + (a[0] === b[0] ? 0 : 1)
	];
	if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
		options.push(slowDistance(a.slice(2), b.slice(2)) + 1);
	}
	return Math.min(...options);
}

describe('editDistance', () => {
	it.each([
		['library', 'libary', 1],
		['library', 'librrary', 1],
		['library', 'librery', 1],
		['library', 'lirbary', 1],
		['tilbury', 'tilbury', 0],
		['tilbury', 'grays', 4]
	])('%s to %s', (a, b, edits) => expect(editDistance(a, b, 3)).toBe(edits));

	it('counts like the textbook, up to its limit', () => {
		const short = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
		fc.assert(
			fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
				expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
			})
		);
	});

	it('forgives more in longer words', () => {
		expect([3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
	});
});

describe('WordList', () => {
	it('completes with the words of most listings first', () => {
		const words = new WordList();
		words.add(['library', 'liberty']);
		words.add(['library']);
		expect(words.startingWith('lib', 5)).toEqual(['library', 'liberty']);
		expect(words.startingWith('library', 5)).toEqual([]);
		words.remove(['library']);
		words.remove(['library']);
		expect(words.startingWith('lib', 5)).toEqual(['liberty']);
		expect(words.listingsWith('library')).toBe(0);
	});

	it('finds every word within reach, as looking at each would', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { maxLength: 30 }),
				word,
				fc.integer({ min: 1, max: 2 }),
				(all, typed, edits) => {
					const words = new WordList();
					words.add(all);
					const expected = all.filter(
						(one) => one !== typed && editDistance(one, typed, edits) <= edits
					);
					expect(
						words
							.similarTo(typed, edits, 99)
							.map((one) => one.word)
							.sort()
					).toEqual(expected.sort());
				}
			)
		);
	});
});
