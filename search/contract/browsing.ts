/** What is shown without any words, page by page, as cards and on the map. */
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '#domain/search-query';
import { directory, MONDAY, query } from './directory';
import { listing } from './sketch';
import type { Tried } from './tried';

export function browsing(the: Tried): void {
	describe('browsing', () => {
		it('shows everything, checked lately first, then by name', async () => {
			const results = await the.search({});
			expect(results.total).toBe(directory.length);
			const shown = results.hits.map((hit) => hit.name);
			expect(shown.slice(0, 4)).toEqual([
				'Brickford Library',
				'Brickford Foodbank',
				'Café Łódź',
				'East Brickford Library'
			]);
			expect(results.outside).toEqual([]);
			expect(results.spelling).toBeNull();
		});

		it('sorts by name and by check', async () => {
			const byName = await the.names({ sort: 'name' });
			expect(byName.slice(0, 3)).toEqual(['Brickford Foodbank', 'Brickford Library', 'Café Łódź']);
			expect((await the.names({ sort: 'checked', q: 'library' }))[0]).toBe('Brickford Library');
		});

		it('keeps the order from one search to the next', async () => {
			expect(await the.names({ q: 'food' })).toEqual(await the.names({ q: 'food' }));
		});
	});

	describe('paging', () => {
		it('gives each match once, and beyond the end nothing but the right total', async () => {
			const many = Array.from({ length: 45 }, (__, index) =>
				listing({ name: `Paging Group ${index}` })
			);
			await the.engine.upsert(many);
			const seen: string[] = [];
			for (let page = 1; page <= 3; page++) seen.push(...(await the.names({ q: 'paging', page })));
			expect(seen).toHaveLength(45);
			expect(new Set(seen).size).toBe(45);
			const beyond = await the.search({ q: 'paging', page: 4 });
			expect(beyond).toMatchObject({ total: 45, hits: [], page: 4, pageSize: PAGE_SIZE });
			await the.engine.remove(many.map(({ id, version }) => ({ id, version })));
		});
	});

	describe('ids', () => {
		it('are those of all pages of the list, in its order', async () => {
			for (const asked of [{}, { q: 'library' }, { q: 'food saturday' }, { areas: ['east'] }]) {
				const found = await the.engine.ids(query(asked), MONDAY);
				const listed: string[] = [];
				for (let page = 1; listed.length < found.ids.length; page++) {
					const { hits, understanding } = await the.search({ ...asked, page });
					expect(hits.length).toBeGreaterThan(0);
					expect(understanding).toEqual(found.understanding);
					listed.push(...hits.map(({ id }) => id));
				}
				expect(found.ids).toEqual(listed);
				expect((await the.search(asked)).total).toBe(found.ids.length);
			}
		});
	});

	describe('cards', () => {
		it('carry what a list shows', async () => {
			const [card] = (await the.search({ q: 'sea wall walkers' })).hits;
			expect(card).toMatchObject({
				temporarilyClosed: true,
				areaId: 'east',
				town: 'Saltham',
				version: 1
			});
		});
	});

	describe('the map', () => {
		it('has the points of the list in its order, up to a limit', async () => {
			const points = await the.engine.points(
				query({ kinds: ['library'], sort: 'name' }),
				MONDAY,
				10
			);
			expect(points.map((point) => point.name)).toEqual([
				'Brickford Library',
				'East Brickford Library',
				'Saltham Library'
			]);
			expect(await the.engine.points(query({}), MONDAY, 2)).toHaveLength(2);
			expect(
				(await the.engine.points(query({ q: 'roof advice' }), MONDAY, 10)).map((one) => one.name)
			).toEqual([]);
		});

		it('has every place of a listing that has a point, each with its own distance', async () => {
			const singers = listing({
				name: 'Two Town Singers',
				at: ['brickford'],
				also: [['saltham'], ['saltham', 2]]
			});
			const [, unknown] = singers.places!;
			unknown!.venue = { ...unknown!.venue, lat: null, lng: null };
			await the.engine.upsert([singers]);
			const points = async (asked: Parameters<typeof query>[0], limit = 10) =>
				(await the.engine.points(query({ q: 'two town singers', ...asked }), MONDAY, limit)).map(
					({ at, venueName, areaId, distanceMetres }) => ({
						at,
						venueName,
						areaId,
						isNear: distanceMetres === null ? null : distanceMetres < 500
					})
				);
			const main = { at: 0, venueName: 'Brickford Rooms', areaId: 'west' };
			const further = { at: 1, venueName: 'Saltham Rooms', areaId: 'east' };
			expect(await points({})).toEqual([
				{ ...main, isNear: null },
				{ ...further, isNear: null }
			]);
			expect(await points({ near: 'Saltham' })).toEqual([
				{ ...main, isNear: false },
				{ ...further, isNear: true }
			]);
			expect(await points({}, 1)).toEqual([{ ...main, isNear: null }]);

			const { lat, lng } = singers.places![0]!.venue as { lat: number; lng: number };
			const box: [number, number, number, number] = [
				lng - 0.01,
				lat - 0.01,
				lng + 0.01,
				lat + 0.01
			];
			expect(await points({ box })).toEqual([{ ...further, isNear: null }]);
			expect(await points({ near: 'Saltham', withinMetres: 500 })).toEqual([
				{ ...further, isNear: true }
			]);
			// One place in the box and another near enough is not one place that is both.
			expect(await points({ near: 'Brickford', withinMetres: 500, box })).toEqual([]);
			expect(await the.names({ near: 'Brickford', withinMetres: 500, box })).toEqual([]);

			const [hit] = (await the.search({ q: 'two town singers', near: 'Saltham' })).hits;
			const { at: _, ...inSaltham } = further;
			expect(hit?.places).toMatchObject([{ areaId: 'west' }, inSaltham, { point: null }]);
			expect(hit?.places?.[1]?.distanceMetres).toBe(hit?.distanceMetres);
			const [single] = (await the.search({ q: 'brickford library' })).hits;
			expect(single?.places).toBeUndefined();
			const ranks = await the.engine.points(query({}), MONDAY, 50);
			const listed = await the.names({});
			for (const { name, rank } of ranks) if (rank < 20) expect(listed[rank]).toBe(name);
			await the.engine.remove([{ id: singers.id, version: singers.version }]);
		});
	});
}
