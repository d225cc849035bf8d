import { expect, test } from 'vitest';
import { queryFor } from '$lib/domain/search-query';
import { hit } from '#tests/support/hit';
import { drawnHits } from './drawn-hits';

const place = (venueId: string, lng: number, distanceMetres: number | null = null) => ({
	...{ areaId: 'grays', venueId, venueName: venueId, point: { lat: 51.48, lng }, distanceMetres }
});
const hall = place('hall', 0.32);
const annexe = place('annexe', 0.36);
const chess = hit({ slug: 'chess', name: 'Chess', ...annexe });
const singers = hit({ slug: 'singers', name: 'Singers', ...hall, places: [hall, annexe] });
const nowhere = hit({ slug: 'nowhere' });

test('each place has its mark, a venue one for all, and each card the numbers of its own', () => {
	const { marks, numbers, spots } = drawnHits([chess, singers, nowhere], queryFor({}), null);
	expect(marks.map(({ number, label }) => [number, label])).toEqual([
		[1, 'Chess, Singers'],
		[2, 'Singers']
	]);
	expect([...numbers]).toEqual([
		['chess', '1'],
		['singers', '1, 2']
	]);
	expect(spots.get('singers')).toEqual(hall.point);
	expect(spots.has('nowhere')).toBe(false);
});

test('a place outside the chosen part of the map is not drawn, and not looked for', () => {
	const box: [number, number, number, number] = [0.35, 51.4, 0.4, 51.5];
	const { numbers, spots } = drawnHits([singers], queryFor({ box }), null);
	expect(numbers.get('singers')).toBe('1');
	expect(spots.get('singers')).toEqual(annexe.point);
});

test('asked for from somewhere, a listing is looked for at its nearest place', () => {
	const places = [place('hall', 0.32, 3000), place('annexe', 0.36, 200)];
	const near = { label: 'Tilbury', point: { lat: 51.48, lng: 0.361 }, outsideBorough: false };
	const { spots } = drawnHits([{ ...singers, places }], queryFor({ near: 'Tilbury' }), near);
	expect(spots.get('singers')).toEqual(annexe.point);
});
