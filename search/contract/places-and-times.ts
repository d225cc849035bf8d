/** Where, when, and words that call for help. */
import { describe, expect, it } from 'vitest';
import { listing } from './sketch';
import type { Tried } from './tried';

export function placesAndTimes(the: Tried): void {
	describe('places', () => {
		it('part what is there from what is not, nearest first', async () => {
			const results = await the.search({ q: 'library brickford' });
			expect(results.hits.map((hit) => hit.name)).toEqual(['Brickford Library']);
			expect(results.outside.map((hit) => hit.name)).toEqual([
				'East Brickford Library',
				'Saltham Library'
			]);
			expect(results.total).toBe(1);
			expect(results.facets.kind.library).toBe(1);
		});

		it('are not mistaken for their neighbours of nearly the same name', async () => {
			expect(await the.first('library east brickford')).toBe('East Brickford Library');
		});

		it('sort by distance', async () => {
			const results = await the.search({
				near: 'Brickford',
				kinds: ['service', 'library'],
				sort: 'distance'
			});
			const metres = results.hits.map((hit) => hit.distanceMetres ?? Infinity);
			expect(metres).toEqual([...metres].sort((a, b) => a - b));
			expect(results.hits[0]?.distanceMetres).toBe(0);
		});

		it('that serve an area from elsewhere are there', async () => {
			expect(await the.names({ q: 'food bank brickford' })).toContain('Harbour Food Bank');
		});

		it('are all where a listing meets, and the nearest of them counts', async () => {
			const singers = listing({
				name: 'Two Town Singers',
				at: ['brickford'],
				also: [['saltham', 2]]
			});
			await the.engine.upsert([singers]);
			for (const town of ['brickford', 'saltham']) {
				const { hits, outside } = await the.search({ q: `two town singers ${town}` });
				expect(hits.map((hit) => hit.name)).toEqual(['Two Town Singers']);
				expect(outside).toEqual([]);
			}
			const near = { near: 'Saltham', withinMetres: 500 };
			const hit = (await the.search(near)).hits.find(({ id }) => id === singers.id);
			expect(hit?.distanceMetres).toBeGreaterThan(50);
			expect(hit?.distanceMetres).toBeLessThan(500);
			const { facets } = await the.search({ q: 'two town singers' });
			expect(facets.area).toEqual({ west: 1, east: 1 });
			expect(await the.names({ q: 'two town singers', areas: ['east'] })).toHaveLength(1);
			await the.engine.remove([{ id: singers.id, version: singers.version }]);
		});

		it('outside the borough are said to be outside', async () => {
			const { understanding, hits } = await the.search({ q: 'library romford' });
			expect(understanding.near).toMatchObject({ label: 'Romford', outsideBorough: true });
			expect(hits[0]?.name).toBe('Brickford Library');
		});

		it('unknown are said to be unknown', async () => {
			expect((await the.search({ near: 'QQ9 9QQ' })).understanding.unknownPlace).toBe('QQ9 9QQ');
			expect((await the.search({ q: 'food QQ9 9QQ' })).understanding.unknownPlace).toBe('QQ9 9QQ');
		});
	});

	describe('time', () => {
		it('in words narrows like the filter', async () => {
			expect(await the.names({ q: 'chess saturday' })).toEqual(['Saltham Chess Club']);
			expect((await the.search({ q: 'library saturday' })).hits.map((hit) => hit.name)).toEqual([
				'Brickford Library'
			]);
		});

		it('is let go where nothing would be left, and says so', async () => {
			const results = await the.search({ q: 'chess tuesday' });
			expect(results.hits[0]?.name).toBe('Saltham Chess Club');
			expect(results.widened).toMatchObject([{ type: 'open', value: 'tue' }]);
		});
	});

	describe('help', () => {
		it.each([
			['I want to die', 'suicide'],
			['nie mam co jeść', 'food_today'],
			['nowhere to sleep tonight', 'homeless_tonight'],
			['report racism', 'hate_crime']
		])('"%s" calls for %s and is never written down', async (q, id) => {
			const { understanding } = await the.search({ q });
			expect(understanding.help).toContain(id);
			expect(understanding.sensitive).toBe(true);
		});

		it('is not offered to everybody', async () => {
			expect((await the.search({ q: 'chess' })).understanding).toMatchObject({
				help: [],
				sensitive: false
			});
		});
	});
}
