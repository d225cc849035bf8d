import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSlug, slugify } from './slug';

describe('slugify', () => {
	it.each([
		['Tilbury Library', 'tilbury-library'],
		["St John's Café & Hall", 'st-johns-cafe-and-hall'],
		['St John’s', 'st-johns'],
		['Łódź Straße Ørsted', 'lodz-strasse-orsted'],
		['Bun venit în Țară', 'bun-venit-in-tara'],
		['  --Odd   (name)--  ', 'odd-name'],
		['日本', '']
	])('%s', (name, slug) => {
		expect(slugify(name)).toBe(slug);
	});

	it('gives a slug or nothing for any text at all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
				const slug = slugify(name);
				expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(slug.length).toBeLessThanOrEqual(80);
				expect(slugify(slug)).toBe(slug);
			})
		);
	});
});

describe('chooseSlug', () => {
	it('takes the name, then the town, then a number', () => {
		const taken = new Set<string>();
		const next = (town: string | null) => {
			const slug = chooseSlug('Lunch Club', town, taken);
			taken.add(slug);
			return slug;
		};
		expect([next('Grays'), next('Grays'), next('Grays'), next(null), next(null)]).toEqual([
			'lunch-club',
			'lunch-club-grays',
			'lunch-club-grays-2',
			'lunch-club-2',
			'lunch-club-3'
		]);
	});

	it('has a word for names that leave nothing', () => {
		expect(chooseSlug('日本', null, new Set())).toBe('listing');
	});
});
