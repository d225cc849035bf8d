import { complete, groundFloor, halfKnown, hardToEnter } from './access';
import { sampleVenues } from './form';

export const venuesAsop = sampleVenues('asop', [
	{
		id: 'mill-pond',
		name: 'Mill Pond Sample Hall',
		town: 'Aveley',
		at: [51.5003, 0.2501],
		access: groundFloor('2026-05-12')
	},
	{
		id: 'aveley-chapel',
		name: 'Hawthorn Sample Chapel',
		town: 'Aveley',
		at: [51.4984, 0.2534],
		access: hardToEnter('2025-11-03')
	},
	{
		id: 'kennington-green',
		name: 'Kenningtons Sample Green',
		town: 'Aveley',
		at: [51.5029, 0.2564]
	},
	{
		id: 'powder-house',
		name: 'Powder House Sample Centre',
		town: 'Purfleet-on-Thames',
		at: [51.4861, 0.2349],
		access: complete('2026-09-21')
	},
	{
		id: 'river-steps',
		name: 'River Steps Sample Rooms',
		town: 'Purfleet-on-Thames',
		at: [51.4842, 0.2361],
		access: halfKnown
	},
	{
		id: 'daisyfield',
		name: 'Daisyfield Sample Centre',
		town: 'South Ockendon',
		at: [51.5114, 0.2842],
		access: complete('2026-03-17')
	},
	{
		id: 'ockendon-scouts',
		name: 'Oak Leaf Sample Hut',
		town: 'South Ockendon',
		at: [51.5127, 0.2803],
		access: { entrance: { stepFree: 'yes' }, toilets: { accessibleToilet: 'no' } }
	},
	{
		id: 'belhus-pavilion',
		name: 'Belhus Sample Pavilion',
		town: 'South Ockendon',
		at: [51.5079, 0.2789],
		access: groundFloor('2024-06-08')
	},
	{
		id: 'garron-court',
		name: 'Rowan Court Sample Lounge',
		town: 'South Ockendon',
		at: [51.5093, 0.2871],
		access: {
			entrance: { stepFree: 'yes', automaticDoor: 'yes' },
			reception: { staffed: 'yes', seating: 'yes' },
			lifts: { lift: 'yes' },
			hearingAndAssistive: { hearingLoop: 'yes' },
			checkedOn: '2026-08-02'
		}
	},
	{
		id: 'wharf-row',
		name: 'Wharf Row Sample Club',
		town: 'West Thurrock',
		at: [51.4771, 0.2762],
		access: hardToEnter('2026-01-20')
	},
	{
		id: 'west-thurrock-rooms',
		name: 'Saltbox Sample Rooms',
		town: 'West Thurrock',
		at: [51.4783, 0.2719]
	},
	{
		id: 'safe-asop',
		name: 'Lantern Sample House',
		town: 'South Ockendon',
		at: [51.5109, 0.2798],
		addressIsHidden: true,
		access: { entrance: { stepFree: 'yes' }, quietSpace: { quietSpace: 'yes' } }
	}
]);
