import { expect, it } from 'vitest';
import { likelyGroups, likelyPlaces } from './likely-places';

const places = [
	{ id: 'hall', name: 'Grays Hall', postcode: 'RM17 6SL' },
	{ id: 'library', name: 'Tilbury Library', postcode: 'RM18 8AD' },
	{ id: 'hub', name: 'Hub', postcode: null }
];
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

it('offers what is at the postcode, then what is in the name', () => {
	const typed = { name: 'Knitting at the Tilbury Library', postcode: 'rm176sl' };
	expect(ids(likelyPlaces(typed, places))).toEqual(['hall', 'library']);
	expect(ids(likelyPlaces({ name: 'The Hub', postcode: '' }, places))).toEqual(['hub']);
});

it('does not offer everything that shares a common word', () => {
	expect(likelyPlaces({ name: 'Tilbury Hub Lunch', postcode: '' }, places)).toEqual([]);
	expect(likelyPlaces({ name: '', postcode: ' ' }, places)).toEqual([]);
	const groups = [{ name: 'Grays Chess Club' }, { name: 'Grays' }];
	expect(likelyGroups('Grays Chess Club Juniors', groups)).toEqual([groups[0]]);
});
