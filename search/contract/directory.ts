/** A directory small enough to know every answer by heart. */
import type { PublishedListing } from '#domain/listing';
import type { SearchQuery } from '#domain/search-query';
import { listing } from './sketch';

const weekly = (...spans: [day: number, opens: string, closes: string][]) => ({
	spans: spans.map(([day, opens, closes]) => ({ day, opens, closes, staffed: true })),
	season: null,
	note: null
});

export const directory: PublishedListing[] = [
	listing({
		name: 'Brickford Library',
		kinds: ['library', 'warm_space'],
		categories: ['learning', 'warmth'],
		summary: 'Books and a heated reading room.',
		at: ['brickford'],
		access: ['step_free', 'hearing_loop'],
		openingTimes: weekly([1, '09:00', '17:00'], [6, '10:00', '13:00']),
		cost: 'free',
		checkedOn: '2026-11-01'
	}),
	listing({
		name: 'Saltham Library',
		kinds: ['library'],
		categories: ['learning'],
		summary: 'Books by the sea.',
		at: ['saltham'],
		access: ['step_free'],
		openingTimes: weekly([2, '09:00', '17:00']),
		cost: 'free'
	}),
	listing({
		name: 'East Brickford Library',
		kinds: ['library'],
		categories: ['learning'],
		at: ['east-brickford'],
		openingTimes: weekly([3, '09:00', '17:00']),
		cost: 'free'
	}),
	listing({
		name: 'Harbour Food Bank',
		kinds: ['service'],
		categories: ['food'],
		summary: 'Three days of tins.',
		at: ['saltham', 5],
		cost: 'free',
		areasServed: ['west'],
		languages: ['pl']
	}),
	listing({
		name: 'Brickford Foodbank',
		kinds: ['service'],
		categories: ['food'],
		at: ['brickford', 3],
		cost: 'free',
		checkedOn: '2026-10-01',
		openingTimes: weekly([5, '18:00', '20:00'])
	}),
	listing({
		name: 'Kiln Lunch Table',
		categories: ['food', 'friendship'],
		summary: 'Soup for pensioners.',
		at: ['brickford', 4],
		cost: 'donation',
		minAge: 60
	}),
	listing({
		name: 'Knit and Natter',
		categories: ['arts-hobbies', 'friendship'],
		summary: 'Wool, needles and chat.',
		at: ['brickford', 6],
		cost: 'paid',
		openingTimes: weekly([4, '10:00', '12:00'])
	}),
	listing({
		name: 'Saltham Chess Club',
		categories: ['arts-hobbies'],
		summary: 'Boards and clocks.',
		at: ['saltham', 2],
		openingTimes: weekly([6, '14:00', '18:00'])
	}),
	listing({
		name: 'Tiny Steps Toddlers',
		categories: ['families'],
		summary: 'Songs and a snack.',
		at: ['saltham', 3],
		minAge: 0,
		maxAge: 4,
		languages: ['ro']
	}),
	listing({
		name: 'Winter Parlour',
		kinds: ['warm_space'],
		categories: ['warmth', 'friendship'],
		at: ['saltham', 4],
		openingTimes: weekly([1, '10:00', '16:00'])
	}),
	listing({
		name: 'Reporting Point',
		kinds: ['hirc'],
		categories: ['safety'],
		summary: 'Tell a trained person.',
		at: ['brickford', 1]
	}),
	listing({
		name: 'Sea Wall Walkers',
		categories: ['active'],
		summary: 'Slow walks along the wall.',
		at: ['saltham', 8],
		status: 'temporarily_closed',
		closedNote: 'Back in spring.'
	}),
	listing({
		name: 'Roof Advice',
		kinds: ['service'],
		categories: ['housing'],
		summary: 'Rent and repairs.'
	}),
	listing({
		name: 'Café Łódź',
		categories: ['friendship'],
		summary: 'Herbata i ciasto.',
		at: ['brickford', 2],
		languages: ['pl']
	})
];

const NOTHING: SearchQuery = {
	q: '',
	kinds: [],
	categories: [],
	areas: [],
	near: '',
	withinMetres: null,
	box: null,
	open: null,
	freeOnly: false,
	access: [],
	languages: [],
	age: null,
	sort: 'relevance',
	page: 1
};

export const query = (some: Partial<SearchQuery>): SearchQuery => ({ ...NOTHING, ...some });

/** A Monday, eleven in the morning. */
export const MONDAY = new Date('2026-11-23T11:00:00Z');
