import { complete, groundFloor, halfKnown, hardToEnter } from './access';
import { sampleVenues } from './form';

export const venuesStanford = sampleVenues('stanford-corringham', [
	{
		id: 'hope-yard',
		name: 'Hope Yard Sample Centre',
		town: 'Stanford-le-Hope',
		at: [51.5163, 0.4259],
		access: complete('2026-08-19')
	},
	{
		id: 'quay-lane',
		name: 'Quay Lane Sample Hall',
		town: 'Stanford-le-Hope',
		at: [51.5143, 0.4288],
		access: groundFloor('2025-12-04')
	},
	{
		id: 'homesteads',
		name: 'Homesteads Sample Hall',
		town: 'Stanford-le-Hope',
		at: [51.5221, 0.4363],
		access: halfKnown
	},
	{
		id: 'lampits',
		name: 'Larkfield Sample Centre',
		town: 'Corringham',
		at: [51.5237, 0.4553],
		access: groundFloor('2026-10-23')
	},
	{
		id: 'corringham-old',
		name: 'Bell Ringers Sample Room',
		town: 'Corringham',
		at: [51.5258, 0.4591],
		access: hardToEnter('2026-05-05')
	},
	{ id: 'fobbing', name: 'Marsh Edge Sample Hall', town: 'Fobbing', at: [51.5353, 0.4712] },
	{
		id: 'horndon',
		name: 'Woolpack Sample Barn',
		town: 'Horndon-on-the-Hill',
		at: [51.5243, 0.4049],
		access: hardToEnter('2026-03-28')
	},
	{
		id: 'orsett',
		name: 'Fen Lane Sample Hall',
		town: 'Orsett',
		at: [51.5132, 0.3679],
		access: groundFloor('2026-09-09')
	},
	{ id: 'baker-street', name: 'Windmill Sample Room', town: 'Baker Street', at: [51.5083, 0.3541] },
	{ id: 'southfields', name: 'Hayrick Sample Hut', town: 'Southfields', at: [51.5067, 0.3841] },
	{
		id: 'bulphan',
		name: 'Fenland Sample Hall',
		town: 'Bulphan',
		at: [51.5469, 0.3614],
		access: {
			entrance: { stepFree: 'yes', note: 'Gravel path, hard work with wheels.' },
			parking: { onSite: 'yes' },
			checkedOn: '2026-06-27'
		}
	},
	{ id: 'mucking', name: 'Creekside Sample Shed', town: 'Mucking', at: [51.5041, 0.4279] }
]);
