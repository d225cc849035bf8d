import type { SeedOrganisation } from '#db/seed/seed-data';

/** None of these exist. */
export const organisations: SeedOrganisation[] = [
	{
		id: 'sample-marsh-light',
		name: 'Marsh Light Sample Trust',
		about: 'An invented charity that runs warm rooms, meals and advice.',
		web: 'https://marsh-light.example.org'
	},
	{
		id: 'sample-reed-bed',
		name: 'Reed Bed Sample Carers',
		about: 'An invented group of people who look after someone at home.',
		web: 'https://reed-bed.example.org'
	},
	{
		id: 'sample-barge-house',
		name: 'Barge House Sample Arts',
		about: 'An invented arts group that sings, paints and dances.',
		web: 'https://barge-house.example.org'
	},
	{
		id: 'sample-tide-table',
		name: 'Tide Table Sample Kitchen',
		about: 'An invented kitchen that cooks lunch for neighbours.'
	},
	{
		id: 'sample-two-bridges',
		name: 'Two Bridges Sample Advice',
		about: 'An invented advice service for money, homes and work.',
		web: 'https://two-bridges.example.org'
	},
	{
		id: 'sample-young-estuary',
		name: 'Young Estuary Sample Project',
		about: 'An invented youth project in halls around the borough.',
		web: 'https://young-estuary.example.org'
	},
	{
		id: 'sample-lapwing',
		name: 'Lapwing Sample Wellbeing',
		about: 'An invented charity for people who feel low, worried or alone.'
	},
	{
		id: 'sample-open-door',
		name: 'Open Door Sample Network',
		about: 'An invented network for people who are new to the borough.',
		web: 'https://open-door.example.org'
	},
	{
		id: 'sample-wheel-and-step',
		name: 'Wheel and Step Sample Club',
		about: 'An invented club run by disabled people.'
	},
	{
		id: 'sample-green-shore',
		name: 'Green Shore Sample Volunteers',
		about: 'An invented band of gardeners, walkers and litter pickers.',
		web: 'https://green-shore.example.org'
	}
];
