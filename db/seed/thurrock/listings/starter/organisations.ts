import type { SeedOrganisation } from '#db/seed/seed-data';

export const organisations: SeedOrganisation[] = [
	{
		id: 'thurrock-council',
		name: 'Thurrock Council',
		about: 'The council for the borough of Thurrock. It runs the libraries.'
	},
	{
		id: 'thurrock-cvs',
		name: 'Thurrock CVS',
		about: 'Supports voluntary groups in Thurrock and employs Community Builders.',
		web: 'https://thurrockcvs.org'
	},
	{
		id: 'thurrock-coalition',
		name: 'Thurrock Coalition',
		about: 'Run by disabled and older people, for disabled and older people.',
		web: 'https://thurrockcoalition.co.uk'
	},
	{
		id: 'thurrock-foodbank',
		name: 'Thurrock Foodbank',
		about: 'Gives emergency food to people with a voucher. Part of the Trussell network.',
		web: 'https://thurrock.foodbank.org.uk'
	},
	{
		id: 'stronger-together-thurrock',
		name: 'Stronger Together Thurrock',
		about: 'A partnership that builds on what is strong in each neighbourhood.',
		web: 'https://strongertogetherthurrock.org.uk'
	}
];
