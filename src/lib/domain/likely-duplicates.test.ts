import { describe, expect, it } from 'vitest';
import {
	buildDuplicateIndex,
	likelyDuplicates,
	likelyPairs,
	type DuplicateFacts,
	type KnownListing
} from './likely-duplicates';

const facts = (name: string, more: Partial<DuplicateFacts> = {}): DuplicateFacts => ({
	name,
	postcode: null,
	phones: [],
	emails: [],
	webs: [],
	...more
});
const listing = (id: string, name: string, more: Partial<DuplicateFacts> = {}): KnownListing => ({
	id,
	...facts(name, more)
});

/** A directory in which "community", "group" and the towns are common, as they are. */
const TOWNS = ['Grays', 'Tilbury', 'Aveley', 'Corringham'];
const THINGS = ['Lunch', 'Choir', 'Garden', 'Dance', 'Art', 'Carers', 'Parents', 'Walking'];
const background = TOWNS.flatMap((town, t) =>
	THINGS.map((thing, n) =>
		listing(`${town}-${thing}`, `${town} Community ${thing} Group`, {
			postcode: `RM${t + 10} ${n}AA`,
			phones: ['01375 000000']
		})
	)
);
const within = (...more: KnownListing[]) => buildDuplicateIndex([...background, ...more]);
const chess = listing('chess', 'The Grays Chess Club', {
	postcode: 'RM17 6SL',
	phones: ['01632 960001'],
	emails: ['Chess@example.org'],
	webs: ['https://www.example.org/chess/']
});
const found = (candidate: DuplicateFacts & { id?: string }, ...more: KnownListing[]) =>
	likelyDuplicates(candidate, within(chess, ...more));

describe('likely duplicates', () => {
	it.each([
		['the same words in another order', facts('Chess Club, Grays'), ['same_name']],
		['a slip of the finger', facts('Grays Ches Club', { postcode: 'rm176sl' }), 'similar_name'],
		['two letters swapped', facts('Gryas Chess Club', { postcode: 'RM17 6SL' }), 'similar_name'],
		['the town left out', facts('Chess club', { phones: ['+44 1632 960 001'] }), 'same_phone'],
		['the same page', facts('Chess Club', { webs: ['http://example.org/chess?x=1'] }), 'same_web'],
		['the same e-mail', facts('Chess Club', { emails: ['chess@example.org'] }), 'same_email'],
		['a number with an extension', facts('Chess', { phones: ['01632 960001 ext 4'] }), 'same_phone']
	])('are found by %s', (_, candidate, reason) => {
		const [first] = found(candidate);
		expect(first?.id).toBe('chess');
		expect(first?.reasons).toEqual(expect.arrayContaining([reason].flat()));
	});

	it.each([
		['another thing in the same room', facts('Knit and Natter', { ...chess, name: 'Knitters' })],
		['the same name in another place', facts('Chess Club', { postcode: 'RM18 8AA' })],
		['a sister in another town', facts('Tilbury Community Choir', { postcode: 'RM19 1ZZ' })],
		['nothing', facts('')],
		['signs alone', facts('!!! ???')]
	])('are not seen in %s', (_, candidate) => {
		expect(found(candidate)).toEqual([]);
	});

	it('leaves out the listing itself', () => {
		expect(found(chess)).toEqual([]);
	});

	it('a number that many share says little', () => {
		const other = facts('Tilbury Dance Company', { phones: ['01375 000000'] });
		expect(found(other)).toEqual([]);
	});

	it('names each pair once', () => {
		const twin = listing('chess-2', 'Grays Chess Club', { postcode: 'RM17 6SL' });
		const cousin = listing('chess-3', 'Grays Ches Klub', { phones: ['01632 960001'] });
		const pairs = [...likelyPairs(within(chess, twin, cousin))].flat();
		const best = pairs.find(({ ids }) => ids.join() === 'chess,chess-2');
		expect(best?.reasons).toEqual(['same_name', 'same_postcode']);
		expect(new Set(pairs.map(({ ids }) => ids.join())).size).toBe(pairs.length);
	});

	it('whatever many share is not compared all with all', () => {
		const many = Array.from({ length: 3000 }, (_, n) =>
			listing(`id-${n}`, `Community Group ${n}`, { phones: ['01375 000000'] })
		);
		const index = buildDuplicateIndex(many);
		let compared = 0;
		for (const block of index.blocks.values()) {
			if (block.length <= 100) compared += block.length * block.length;
		}
		expect(compared).toBeLessThan(3000 * 100);
		expect(likelyDuplicates(facts('Community Group 77'), index).map(({ id }) => id)).toEqual([
			'id-77'
		]);
	});
});
