/** A made-up borough of two towns and a village, small enough to know every answer by heart. For tests. */
import { accessGuide, type AccessFeature } from '#domain/access';
import type { PublishedListing, Venue } from '#domain/listing';
import type { SearchQuery } from '#domain/search-query';
import type { PlaceLexicon } from './understanding/lexicon';

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
	]
};

type Sketch = Partial<Omit<PublishedListing, 'venue' | 'provenance'>> & {
	name: string;
	/** Place id, with an offset in thousandths of a degree east. */
	at?: [place: string, east?: number];
	access?: AccessFeature[];
	checkedOn?: string;
};

const GUIDE: Partial<Record<AccessFeature, object>> = {
	step_free: { entrance: { stepFree: 'yes' } },
	hearing_loop: { hearingAndAssistive: { hearingLoop: 'yes' } }
};

/** A complete published listing from the few facts that matter to a test. */
export function listing({ at, access = [], checkedOn, ...sketch }: Sketch): PublishedListing {
	const slug = sketch.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return {
		id: slug,
		slug,
		sourceRef: `test:${slug}`,
		version: 1,
		status: 'published',
		closedNote: null,
		kinds: ['group'],
		categories: ['friendship'],
		summary: '',
		description: '',
		organisation: null,
		venue: at ? venue(at, access) : null,
		areaId: lexicon.places.find(({ id }) => id === at?.[0])?.areaId ?? 'west',
		areasServed: [],
		contacts: [],
		openingTimes: null,
		cost: 'unknown',
		costNote: null,
		minAge: null,
		maxAge: null,
		languages: [],
		details: {},
		provenance: {
			origin: 'curated',
			source: null,
			sourceUrl: null,
			sourceDate: null,
			confidence: null,
			checkedOn: checkedOn ?? null,
			checkedBy: null,
			checkedHow: null
		},
		updatedAt: '2026-11-01T09:00:00Z',
		...sketch
	};
}

function venue([placeId, east = 0]: [string, number?], access: AccessFeature[]): Venue {
	const place = lexicon.places.find(({ id }) => id === placeId)!;
	return {
		id: `venue-${placeId}-${east}`,
		slug: `venue-${placeId}`,
		name: `${place.name} Rooms`,
		addressLine1: null,
		addressLine2: null,
		town: place.name,
		postcode: null,
		lat: place.lat,
		lng: place.lng + east / 1000,
		pointPrecision: 'exact',
		addressIsHidden: false,
		areaId: place.areaId,
		access: accessGuide.parse(Object.assign({}, ...access.map((feature) => GUIDE[feature] ?? {})))
	};
}

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
