/** A small made-up borough, so that tests do not move when the real data does. */
import { ENGLAND } from '#domain/opening/calendar';
import type { SeedListing, SeedListings, SeedPlaceData } from '#db/seed/seed-data';

const square = (west: number, south: number): GeoJSON.Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west + 0.1, south],
			[west + 0.1, south + 0.1],
			[west, south + 0.1],
			[west, south]
		]
	]
});

const area = (id: string, west: number, sort: number): SeedPlaceData['areas'][number] => ({
	id,
	name: `Area ${id}`,
	shortName: id,
	description: `All of ${id}.`,
	centre: { lat: 51.55, lng: west + 0.05 },
	outline: square(west, 51.5),
	outlineIsIndicative: true,
	population: null,
	populationSource: null,
	neighbours: [],
	contact: null,
	sort
});

export const madeUpPlace: SeedPlaceData = {
	borough: {
		id: 'made-up',
		name: 'Made Up',
		centre: { lat: 51.55, lng: 0.3 },
		bounds: [0.2, 51.5, 0.4, 51.6],
		contact: null
	},
	areas: [area('west', 0.2, 2), area('east', 0.3, 1)],
	places: [
		{
			id: 'westbury',
			name: 'Westbury',
			kind: 'town',
			aliases: ['Westb'],
			lat: 51.55,
			lng: 0.25,
			areaId: 'west'
		}
	],
	postcodeSectors: [{ sector: 'ZZ1 1', lat: 51.55, lng: 0.25, areaId: 'west' }],
	categories: [
		{ id: 'food', name: 'Food', description: 'Something to eat.', sort: 2 },
		{ id: 'friendship', name: 'Friendship', description: 'Meet people.', sort: 1 }
	],
	calendar: ENGLAND
};

/** One listing with as little as may be; `changes` adds to it. */
export function madeUpListing(
	slug: string,
	changes: Partial<SeedListing> & { origin?: 'starter' | 'sample' } = {}
): SeedListing {
	const { origin = 'starter', ...listing } = changes;
	return {
		sourceRef: `${origin}:${slug}`,
		name: slug.replaceAll('-', ' '),
		kinds: ['group'],
		categories: ['friendship'],
		summary: 'A group.',
		description: 'We meet.',
		areaId: 'west',
		provenance: { origin },
		...listing
	};
}

/** A starter library with everything, and two invented groups: one in its rooms, one in a place of its own. */
export const madeUpListings: SeedListings = {
	organisations: [
		{ id: 'council', name: 'Council', web: 'https://council.example.org' },
		{ id: 'knitters', name: 'Knitters', about: 'They knit.' }
	],
	venues: [
		{
			id: 'library',
			name: 'Westbury Library',
			addressLine1: '1 High Street',
			town: 'Westbury',
			postcode: 'ZZ1 1AA',
			lat: 51.551,
			lng: 0.251,
			pointPrecision: 'exact',
			areaId: 'west',
			access: { entrance: { stepFree: 'yes' } }
		},
		{
			id: 'refuge',
			name: 'A safe house',
			addressLine1: '7 Hidden Lane',
			addressLine2: 'Behind the mill',
			town: 'Secretham',
			postcode: 'ZZ9 9ZZ',
			lat: 51.5777,
			lng: 0.3777,
			pointPrecision: 'exact',
			addressIsHidden: true,
			areaId: 'east'
		}
	],
	listings: [
		madeUpListing('westbury-library', {
			kinds: ['library', 'warm_space'],
			categories: ['friendship', 'food'],
			organisation: 'council',
			venue: 'library',
			areasServed: ['east'],
			contacts: [
				{ role: 'Desk', phone: '01632 960001' },
				{
					role: 'Night keeper',
					phone: '07700 900999',
					email: 'keeper@example.org',
					isPublic: false
				}
			],
			openingTimes: { spans: [{ day: 1, opens: '09:00', closes: '17:00' }] },
			cost: 'free',
			minAge: 0,
			maxAge: 99,
			languages: ['ro', 'pl'],
			details: { warmSpace: { offers: ['hot_drinks'] } },
			provenance: {
				origin: 'starter',
				source: 'A leaflet',
				sourceDate: '2013-10',
				confidence: 'medium'
			}
		}),
		madeUpListing('knit-and-natter', {
			origin: 'sample',
			organisation: 'knitters',
			venue: 'library',
			provenance: {
				origin: 'sample',
				checkedOn: '2026-10-01',
				checkedBy: 'Community Builder, West',
				checkedHow: 'visited'
			}
		}),
		madeUpListing('safe-talk', {
			origin: 'sample',
			organisation: 'council',
			venue: 'refuge',
			areaId: 'east',
			temporarilyClosed: 'Back in spring'
		})
	]
};
