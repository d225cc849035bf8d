import { complete, groundFloor, halfKnown, hardToEnter } from './access';
import { sampleVenues } from './form';

export const venuesGrays = sampleVenues('grays', [
	{
		id: 'kiln-yard',
		name: 'Kiln Yard Sample Centre',
		town: 'Grays',
		at: [51.4803, 0.3241],
		access: complete('2026-10-06')
	},
	{
		id: 'riverside',
		name: 'Riverside Sample Hall',
		town: 'Grays',
		at: [51.4781, 0.3289],
		access: groundFloor('2026-02-25')
	},
	{
		id: 'clockmakers',
		name: 'Clockmakers Sample Rooms',
		town: 'Grays',
		at: [51.4812, 0.3277],
		access: hardToEnter('2024-09-14')
	},
	{ id: 'grays-tower', name: 'Coal Tar Sample Studio', town: 'Grays', at: [51.4797, 0.3306] },
	{
		id: 'chalk-pit',
		name: 'Chalk Pit Sample Centre',
		town: 'Chafford Hundred',
		at: [51.4893, 0.3121],
		access: {
			entrance: { stepFree: 'yes', automaticDoor: 'yes', wideDoor: 'yes' },
			parking: { onSite: 'yes', blueBadgeBays: 'yes' },
			toilets: { accessibleToilet: 'yes', changingPlaces: 'no', babyChanging: 'yes' },
			hearingAndAssistive: { hearingLoop: 'no' },
			checkedOn: '2026-07-11'
		}
	},
	{
		id: 'gorge-view',
		name: 'Gorge View Sample Hall',
		town: 'Chafford Hundred',
		at: [51.4901, 0.3159]
	},
	{
		id: 'stifford-barn',
		name: 'Ford Lane Sample Barn',
		town: 'North Stifford',
		at: [51.4977, 0.3074],
		access: hardToEnter('2025-10-19')
	},
	{
		id: 'south-stifford',
		name: 'Tramway Sample Hall',
		town: 'South Stifford',
		at: [51.4819, 0.3001],
		access: groundFloor('2026-04-30')
	},
	{
		id: 'little-thurrock',
		name: 'Dockers Sample Institute',
		town: 'Little Thurrock',
		at: [51.4869, 0.3433],
		access: halfKnown
	},
	{
		id: 'broomfield',
		name: 'Broomfield Sample Church Hall',
		town: 'Little Thurrock',
		at: [51.4886, 0.3421],
		access: groundFloor('2026-06-16')
	},
	{
		id: 'clays',
		name: 'Crab Apple Sample Hall',
		town: 'Stifford Clays',
		at: [51.5003, 0.3277],
		access: {
			entrance: { stepFree: 'yes' },
			quietSpace: { quietSpace: 'yes', lowLighting: 'yes', note: 'Small room with soft lamps.' },
			checkedOn: '2026-09-01'
		}
	},
	{
		id: 'blackshots-field',
		name: 'Long Field Sample Pavilion',
		town: 'Blackshots',
		at: [51.4932, 0.3389],
		access: { entrance: { stepFree: 'yes' }, parking: { onSite: 'yes', blueBadgeBays: 'yes' } }
	},
	{
		id: 'safe-grays',
		name: 'Swift Sample House',
		town: 'Grays',
		at: [51.4806, 0.3258],
		addressIsHidden: true
	}
]);
