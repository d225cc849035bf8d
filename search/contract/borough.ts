/** A made-up borough of two towns and a village. For tests. */
import { ENGLAND } from '#domain/opening/calendar';
import type { PlaceLexicon } from '../understanding/lexicon';

const category = (id: string, name: string, sort: number) => ({
	id,
	name,
	description: name,
	sort
});

export const lexicon: PlaceLexicon = {
	borough: { name: 'Marshland', centre: { lat: 51.5, lng: 0.35 } },
	areas: [
		{ id: 'west', name: 'West Marsh', shortName: 'West Marsh', centre: { lat: 51.5, lng: 0.3 } },
		{ id: 'east', name: 'East Marsh', shortName: 'East Marsh', centre: { lat: 51.5, lng: 0.45 } }
	],
	outsidePlaces: [{ name: 'Romford', lat: 51.5763, lng: 0.1837, aliases: [], districts: [] }],
	places: [
		{
			id: 'brickford',
			name: 'Brickford',
			kind: 'town',
			aliases: ['Brick'],
			lat: 51.5,
			lng: 0.3,
			areaId: 'west'
		},
		{
			id: 'east-brickford',
			name: 'East Brickford',
			kind: 'village',
			aliases: [],
			lat: 51.5,
			lng: 0.37,
			areaId: 'east'
		},
		{
			id: 'saltham',
			name: 'Saltham',
			kind: 'town',
			aliases: [],
			lat: 51.5,
			lng: 0.45,
			areaId: 'east'
		}
	],
	postcodeSectors: [
		{ sector: 'ZZ1 1', lat: 51.501, lng: 0.301, areaId: 'west' },
		{ sector: 'ZZ2 4', lat: 51.5, lng: 0.45, areaId: 'east' }
	],
	categories: [
		category('food', 'Food', 1),
		category('warmth', 'Keeping warm', 2),
		category('learning', 'Learning and reading', 3),
		category('friendship', 'Friendship', 4),
		category('arts-hobbies', 'Arts and hobbies', 5),
		category('active', 'Being active', 6),
		category('families', 'Babies, children and families', 7),
		category('safety', 'Feeling safe', 8),
		category('mental-health', 'Feeling low or worried', 9),
		category('housing', 'Housing', 10)
	],
	calendar: ENGLAND
};
