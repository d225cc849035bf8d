import type { SeedVenue } from '#db/seed/seed-data';
import { somewhereIn } from './form';

/** Points are the middle of the postcode, not the door. */
const libraries: SeedVenue[] = [
	{
		id: 'aveley-community-hub',
		name: 'Aveley Community Hub',
		addressLine1: 'Recreation Ground, High Street',
		town: 'Aveley',
		postcode: 'RM15 4BY',
		lat: 51.4985,
		lng: 0.2549,
		areaId: 'asop',
		access: { toilets: { changingPlaces: 'yes' } }
	},
	{
		id: 'south-ockendon-centre',
		name: 'South Ockendon Centre',
		addressLine1: 'Derry Avenue',
		town: 'South Ockendon',
		postcode: 'RM15 5DX',
		lat: 51.5104,
		lng: 0.2823,
		areaId: 'asop'
	},
	{
		id: 'blackshots-library',
		name: 'Blackshots Library',
		addressLine1: 'Blackshots Lane',
		town: 'Grays',
		postcode: 'RM16 2JU',
		lat: 51.4917,
		lng: 0.3407,
		areaId: 'grays'
	},
	{
		id: 'chadwell-information-centre',
		name: 'Chadwell Information Centre',
		addressLine1: 'Brentwood Road',
		town: 'Chadwell St Mary',
		postcode: 'RM16 4JP',
		lat: 51.4834,
		lng: 0.3694,
		areaId: 'tilbury-chadwell'
	},
	{
		id: 'corringham-library',
		name: 'Corringham Library',
		addressLine1: "St John's Way",
		town: 'Corringham',
		postcode: 'SS17 7LJ',
		lat: 51.525,
		lng: 0.4479,
		areaId: 'stanford-corringham'
	},
	{
		id: 'east-tilbury-hub',
		name: 'East Tilbury Hub',
		addressLine1: 'Princess Avenue',
		town: 'East Tilbury',
		postcode: 'RM18 8ST',
		lat: 51.4806,
		lng: 0.4188,
		areaId: 'tilbury-chadwell'
	},
	{
		id: 'thameside-complex',
		name: 'Thameside Complex',
		addressLine1: 'Orsett Road',
		town: 'Grays',
		postcode: 'RM17 5DX',
		lat: 51.4794,
		lng: 0.3246,
		areaId: 'grays'
	},
	{
		id: 'purfleet-hub',
		name: 'Purfleet-on-Thames Community Hub',
		addressLine1: '53-54 River Court',
		addressLine2: 'Centurion Way',
		town: 'Purfleet-on-Thames',
		postcode: 'RM19 1ZY',
		lat: 51.4854,
		lng: 0.2292,
		areaId: 'asop'
	},
	{
		id: 'stanford-library',
		name: 'Stanford-le-Hope Library',
		addressLine1: 'High Street',
		town: 'Stanford-le-Hope',
		postcode: 'SS17 0HG',
		lat: 51.5157,
		lng: 0.4271,
		areaId: 'stanford-corringham'
	},
	{
		id: 'tilbury-hub',
		name: 'Tilbury Hub',
		addressLine1: 'Civic Square',
		town: 'Tilbury',
		postcode: 'RM18 8AD',
		lat: 51.4614,
		lng: 0.365,
		areaId: 'tilbury-chadwell'
	}
];

const others: SeedVenue[] = [
	{
		id: 'the-beehive',
		name: 'The Beehive',
		addressLine1: 'West Street',
		town: 'Grays',
		postcode: 'RM17 6XP',
		lat: 51.4744,
		lng: 0.3225,
		areaId: 'grays'
	},
	{
		id: 'spacious-place',
		name: 'Spacious Place',
		addressLine1: '2-4 Chase Road',
		town: 'Corringham',
		postcode: 'SS17 7QH',
		lat: 51.5235,
		lng: 0.4557,
		areaId: 'stanford-corringham'
	}
];

const GRAYS: [number, number] = [51.4793, 0.3262];

const withoutAddress: SeedVenue[] = [
	somewhereIn('Grays', GRAYS, {
		id: 'grays-urc',
		name: 'United Reformed Church, Grays',
		postcode: 'RM17 5XD',
		areaId: 'grays'
	}),
	somewhereIn('Grays', GRAYS, {
		id: 'community-house-seabrooke-rise',
		name: 'Community House, Seabrooke Rise',
		addressLine1: 'Seabrooke Rise estate',
		areaId: 'grays'
	}),
	somewhereIn('Grays', GRAYS, {
		id: 'seabrooke-rise-hall',
		name: 'Seabrooke Rise Community Hall',
		addressLine1: 'Sherfield Road',
		areaId: 'grays'
	}),
	somewhereIn('Grays', GRAYS, {
		id: 'lightship-cafe',
		name: 'Lightship Cafe',
		addressLine1: 'Grays Beach park',
		areaId: 'grays'
	}),
	somewhereIn('Grays', GRAYS, {
		id: 'belmont-village-hall',
		name: 'Belmont Village Hall',
		addressLine1: 'Parker Road',
		areaId: 'grays'
	}),
	somewhereIn('Stifford Clays', [51.501, 0.326], {
		id: 'acorns-hub',
		name: 'Acorns Community Hub',
		areaId: 'grays'
	}),
	somewhereIn('Chadwell St Mary', [51.4817, 0.3689], {
		id: 'marisco-hall',
		name: 'Marisco Hall',
		areaId: 'tilbury-chadwell'
	}),
	somewhereIn('East Tilbury', [51.4807, 0.4168], {
		id: 'east-tilbury-village-hall',
		name: 'East Tilbury Village Hall',
		areaId: 'tilbury-chadwell'
	}),
	somewhereIn('South Ockendon', [51.5102, 0.2816], {
		id: 'belhus-village-hall',
		name: 'Belhus Village Hall',
		areaId: 'asop'
	}),
	somewhereIn('Orsett', [51.5125, 0.3697], {
		id: 'orsett-hall',
		name: 'Orsett Hall',
		areaId: 'stanford-corringham'
	}),
	somewhereIn('West Thurrock', [51.4758, 0.2748], {
		id: 'st-clements-church-hall',
		name: 'St Clements Church Hall',
		areaId: 'asop'
	})
];

export const venues: SeedVenue[] = [
	...[...libraries, ...others].map((venue) => ({ ...venue, pointPrecision: 'postcode' as const })),
	...withoutAddress
];
