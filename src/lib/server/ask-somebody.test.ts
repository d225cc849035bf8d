import { describe, expect, it } from 'vitest';
import { madeUpPlace } from '#tests/support/database-made-up-data';
import { areaOf, askSomebody } from './ask-somebody';

const nowhere = { near: null, understood: [] };
const near = (label: string, outsideBorough = false) => ({
	near: { label, point: { lat: 51.5, lng: 0.3 }, outsideBorough },
	understood: []
});

describe('the area a search is about', () => {
	it.each([
		['the one that was chosen', { areas: ['east'] }, nowhere, 'east'],
		['none where several were', { areas: ['east', 'west'] }, near('Westbury'), null],
		['that of a place', { areas: [] }, near('Westbury'), 'west'],
		['that of a postcode', { areas: [] }, near('ZZ1 1AA'), 'west'],
		['an area by its name', { areas: [] }, near('east'), 'east'],
		['none outside the borough', { areas: [] }, near('Westbury', true), null],
		['none where no place was named', { areas: [] }, nowhere, null]
	])('%s', (_, query, understanding, expected) =>
		expect(areaOf(query, understanding, madeUpPlace)).toBe(expected)
	);
});

describe('a person to ask', () => {
	const contact = {
		name: 'Westbury Voices',
		about: 'They know everybody.',
		address: null,
		phone: '01632 960777',
		email: null,
		web: null,
		source: 'Made up for a test',
		sourceDate: '2026-11'
	};
	const borough = { ...madeUpPlace.borough, contact: { ...contact, name: 'The whole borough' } };
	const areas = madeUpPlace.areas.map((area) => (area.id === 'west' ? { ...area, contact } : area));
	const place = { ...madeUpPlace, borough, areas };

	it('is the one of the area', () => {
		expect(askSomebody(place, 'west')).toMatchObject({
			isOfArea: true,
			contact: { name: 'Westbury Voices', sourceDate: 'November 2026' }
		});
	});

	it('is the one of the borough where the area has none, and that is said', () => {
		expect(askSomebody(place, 'east')).toMatchObject({
			area: { id: 'east' },
			isOfArea: false,
			contact: { name: 'The whole borough' }
		});
	});

	it('is nobody where nobody is known', () => {
		expect(askSomebody(madeUpPlace, 'no-such-area')).toEqual({
			area: null,
			isOfArea: false,
			contact: null
		});
	});
});
