import { complete, groundFloor, halfKnown, hardToEnter } from './access';
import { sampleVenues } from './form';

export const venuesTilbury = sampleVenues('tilbury-chadwell', [
	{
		id: 'landing-stage',
		name: 'Landing Stage Sample Centre',
		town: 'Tilbury',
		at: [51.4631, 0.3651],
		access: complete('2026-11-04')
	},
	{
		id: 'dockside',
		name: 'Dockside Sample Hall',
		town: 'Tilbury',
		at: [51.4624, 0.3607],
		access: groundFloor('2026-04-14')
	},
	{
		id: 'tilbury-chapel',
		name: 'Anchor Sample Chapel',
		town: 'Tilbury',
		at: [51.4643, 0.3672],
		access: halfKnown
	},
	{
		id: 'windrush-room',
		name: 'Gangway Sample Rooms',
		town: 'Tilbury',
		at: [51.4609, 0.3667],
		access: {
			entrance: { stepFree: 'yes', wideDoor: 'yes' },
			hearingAndAssistive: { hearingLoop: 'yes', signLanguage: 'yes', largePrint: 'yes' },
			checkedOn: '2026-10-12'
		}
	},
	{
		id: 'chadwell-cross',
		name: 'Chadwell Cross Sample Hall',
		town: 'Chadwell St Mary',
		at: [51.4826, 0.3671],
		access: groundFloor('2026-07-30')
	},
	{
		id: 'chadwell-youth',
		name: 'Sandpit Sample Youth Centre',
		town: 'Chadwell St Mary',
		at: [51.4809, 0.3703],
		access: {
			entrance: { stepFree: 'yes' },
			toilets: { accessibleToilet: 'yes' },
			checkedOn: '2024-03-22'
		}
	},
	{
		id: 'orsett-heath',
		name: 'Heathland Sample Clubhouse',
		town: 'Orsett Heath',
		at: [51.4936, 0.3611]
	},
	{ id: 'west-tilbury', name: 'Manor Sample Barn', town: 'West Tilbury', at: [51.4773, 0.3889] },
	{
		id: 'east-tilbury',
		name: 'Shoemakers Sample Hall',
		town: 'East Tilbury',
		at: [51.4816, 0.4147],
		access: groundFloor('2026-05-21')
	},
	{
		id: 'linford',
		name: 'Skylark Sample Church Hall',
		town: 'Linford',
		at: [51.4887, 0.4101],
		access: hardToEnter('2026-02-11')
	},
	{
		id: 'low-street',
		name: 'Crossing Keeper Sample Hut',
		town: 'Low Street',
		at: [51.4739, 0.3989]
	},
	{ id: 'biggin', name: 'Cornflower Sample Yard', town: 'Biggin', at: [51.4753, 0.3761] },
	{
		id: 'thurrock-park',
		name: 'Park Gate Sample Hall',
		town: 'Thurrock Park',
		at: [51.4708, 0.3437],
		access: halfKnown
	},
	{
		id: 'safe-tilbury',
		name: 'Harbour Light Sample House',
		town: 'Tilbury',
		at: [51.4621, 0.3633],
		addressIsHidden: true,
		access: { toilets: { babyChanging: 'yes' }, quietSpace: { quietSpace: 'yes' } }
	}
]);
