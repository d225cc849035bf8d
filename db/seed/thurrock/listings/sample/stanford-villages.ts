import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const stanfordVillages = samples('stanford-corringham', [
	{
		slug: 'fobbing-marsh-walk',
		name: 'Fobbing Marsh Walkers',
		kinds: ['group'],
		categories: ['active', 'environment', 'friendship'],
		summary: 'A slow coastal walk along the sea wall to look for birds.',
		description:
			'Four miles, flat but muddy. We stop for avocets, flasks and anyone who is puffed. Binoculars are shared. Children over eight can come with an adult.',
		organisation: 'sample-green-shore',
		venue: at('fobbing'),
		contacts: [{ phone: '07700 900320' }],
		openingTimes: weekly('Sat 09:00-12:00', { note: 'First and third Saturday. Not in a gale.' }),
		cost: 'free'
	},
	{
		slug: 'fobbing-hall',
		name: 'Marsh Edge Sample Hall',
		kinds: ['venue'],
		categories: ['neighbours'],
		summary: 'A tin-roofed hall with a big view, for hire by the hour.',
		description:
			'It seats sixty and has a new kitchen. The rain is loud on the roof, so bring a loud band. We have not written down the access yet, so please ask.',
		venue: at('fobbing'),
		contacts: [{ role: 'Bookings', phone: '01632 960321' }],
		cost: 'unknown',
		costNote: 'The price depends on the day. Ask when you book.'
	},
	{
		slug: 'fobbing-peasants-players',
		name: 'The 1381 Players',
		kinds: ['group'],
		categories: ['arts-hobbies', 'learning', 'faith-culture'],
		summary: 'Village drama about rebels, tax collectors and other local heroes.',
		description:
			'Each summer we put on a play outdoors. We need actors, sewers, shouters and people to park cars. Come to a read-through and see if you like us.',
		organisation: 'sample-barge-house',
		venue: at('fobbing'),
		contacts: [{ email: 'players@example.org' }],
		openingTimes: weekly('Wed 19:30-21:30', { season: { from: '01-15', to: '07-31' } }),
		cost: 'paid',
		costNote: '£20 a year, under 18s free.'
	},
	{
		slug: 'horndon-book-barn',
		name: 'Book Barn Readers',
		kinds: ['group'],
		categories: ['learning', 'friendship', 'arts-hobbies'],
		summary: 'One book a month, argued over with cheese.',
		description:
			'We read novels, crime and the odd true story. The books are borrowed, so it costs you nothing. It is fine to come when you have not finished.',
		venue: at('horndon'),
		contacts: [{ email: 'book-barn@example.org' }],
		openingTimes: onlyNote('Third Monday of the month, 7.30 pm.'),
		cost: 'free',
		checked: ['2026-03-28', 'Horndon-on-the-Hill', 'visited']
	},
	{
		slug: 'horndon-young-farmers',
		name: 'Horndon Hedge and Ditch Volunteers',
		kinds: ['group'],
		categories: ['environment', 'active', 'work'],
		summary: 'Learn to lay a hedge, count newts and drive a small tractor.',
		description:
			'A morning outdoors with people who know what they are doing. You get gloves, boots if we have your size, and a certificate for your CV after ten days.',
		organisation: 'sample-green-shore',
		venue: at('horndon'),
		contacts: [{ web: 'https://green-shore.example.org/hedge' }],
		openingTimes: weekly('Tue Sat 09:00-13:00', { season: { from: '09-15', to: '03-31' } }),
		cost: 'free',
		minAge: 14,
		checked: ['2024-11-30', 'Horndon-on-the-Hill', 'phoned']
	},
	{
		slug: 'orsett-lunch-circle',
		name: 'Orsett Soup and Sandwich Circle',
		kinds: ['group', 'warm_space'],
		categories: ['older-people', 'food', 'warmth'],
		summary: 'Thursday lunch and a warm afternoon for over 60s.',
		description:
			'Soup, a sandwich and a slice of something. Afterwards there is dominoes, or a snooze by the radiator. We can fetch you if you live in the village.',
		organisation: 'sample-tide-table',
		venue: at('orsett'),
		contacts: [{ phone: '01632 960322' }],
		openingTimes: weekly('Thu 12:00-15:30'),
		cost: 'paid',
		costNote: '£3.50',
		minAge: 60,
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'food', 'activities'],
				season: { from: '10-15', to: '04-15' }
			}
		},
		checked: ['2026-09-10', 'Orsett', 'visited']
	},
	{
		slug: 'orsett-baby-loss',
		name: 'Little Star Parents',
		kinds: ['group'],
		categories: ['mental-health', 'families'],
		summary: 'For mums, dads and grandparents after a baby has died.',
		description:
			'It may have been a miscarriage, a stillbirth or a baby you knew for a while. We say their names here. There is no charge and no end date.',
		organisation: 'sample-lapwing',
		venue: at('orsett'),
		contacts: [{ phone: '01632 960323' }],
		openingTimes: onlyNote(
			'First Wednesday of the month, 7 pm. Ring before you come the first time.'
		),
		cost: 'free'
	},
	{
		slug: 'orsett-indoor-bowls',
		name: 'Fen Lane Short Mat Bowls',
		kinds: ['group'],
		categories: ['active', 'older-people', 'disability'],
		summary: 'Indoor bowls on carpet, standing or from a wheelchair.',
		description:
			'Wear flat shoes and we lend you the rest. There are ramps and a bowling arm if bending hurts. The first two visits are free.',
		venue: at('orsett'),
		contacts: [{ phone: '01632 960324' }],
		openingTimes: weekly('Mon 14:00-16:30, Fri 19:00-21:30'),
		cost: 'paid',
		costNote: '£2.50'
	},
	{
		slug: 'baker-street-village-bus',
		name: 'The Windmill Minibus',
		kinds: ['service'],
		categories: ['transport', 'neighbours', 'older-people'],
		summary: 'A community bus from the villages to the shops and the hospital.',
		description:
			'It stops at Baker Street, Orsett, Southfields and Bulphan. The lift takes one wheelchair. Ring the day before and the driver will wait at your gate.',
		venue: at('baker-street'),
		areasServed: ['grays'],
		contacts: [{ role: 'Book a seat', phone: '01632 960325' }],
		openingTimes: weekly('Tue Fri 09:00-14:00'),
		cost: 'paid',
		costNote: '£2 each way. Bus passes are taken.',
		checked: ['2026-07-24', 'Orsett', 'phoned']
	},
	{
		slug: 'baker-street-sketch',
		name: 'Pencils at the Windmill',
		kinds: ['group'],
		categories: ['arts-hobbies', 'mental-health'],
		summary: 'Quiet drawing for worried minds. No talent asked for.',
		description:
			'Paper and pencils are on the table. We draw for an hour without talking much, then have tea. A doctor may have sent you, or you may have seen the poster.',
		venue: at('baker-street'),
		contacts: [{ email: 'pencils@example.org' }],
		openingTimes: weekly('Thu 10:00-11:45'),
		cost: 'free'
	},
	{
		slug: 'southfields-gardeners',
		name: 'Southfields Seed Savers',
		kinds: ['group'],
		categories: ['environment', 'arts-hobbies'],
		summary: 'Swap seeds, cuttings and surplus rhubarb.',
		description:
			'A dozen keen gardeners and a few who kill everything. We share tools, order compost together and visit one garden a month in summer.',
		venue: at('southfields'),
		contacts: [{ phone: '07700 900326' }],
		openingTimes: weekly('Sun 14:00-16:00', { season: { from: '03-01', to: '10-31' } }),
		cost: 'free',
		checked: ['2025-10-05', 'Orsett', 'website']
	},
	{
		slug: 'southfields-home-energy',
		name: 'Draught Busters',
		kinds: ['service'],
		categories: ['warmth', 'housing', 'money'],
		summary: 'Volunteers fit foam strips and check your meter, free.',
		description:
			'Two of us come to your home with a toolbox. We stop draughts, bleed radiators and see if you are on the right tariff. Tenants and owners can both ask.',
		venue: at('southfields'),
		areasServed: ['asop', 'grays', 'tilbury-chadwell'],
		contacts: [
			{ phone: '01632 960327' },
			{ role: 'Volunteer fitter', phone: '07700 900327', isPublic: false }
		],
		openingTimes: weekly('Mon Wed 09:00-12:00', { note: 'Times of the booking line.' }),
		cost: 'free',
		checked: ['2026-10-12', 'Orsett', 'group_told_us']
	},
	{
		slug: 'bulphan-coffee-stop',
		name: 'Bulphan Coffee Stop',
		kinds: ['group'],
		categories: ['friendship', 'neighbours'],
		summary: 'The village meets over coffee, eggs for sale by the door.',
		description:
			'Farmers, dog walkers and new families all turn up. It is the best place to hear what is going on. The path is gravel, so ask for help with wheels.',
		venue: at('bulphan'),
		contacts: [{ phone: '01632 960328' }],
		openingTimes: weekly('Fri 10:00-12:00'),
		cost: 'donation'
	},
	{
		slug: 'bulphan-youth-tractor',
		name: 'Friday Night Fen',
		kinds: ['group'],
		categories: ['young-people', 'transport'],
		summary: 'Youth club for village teenagers, with a lift home.',
		description:
			'There is no bus after six, so we fetch you and take you back. Pool, pizza, a film or a fire outside. Ages 11 to 17. Text us by Thursday for a seat.',
		organisation: 'sample-young-estuary',
		venue: at('bulphan'),
		contacts: [{ role: 'Text', phone: '07700 900329' }],
		openingTimes: weekly('Fri 18:30-21:30'),
		cost: 'paid',
		costNote: '£1',
		minAge: 11,
		maxAge: 17
	},
	{
		slug: 'bulphan-parish-hall',
		name: 'Fenland Sample Hall',
		kinds: ['venue'],
		categories: ['neighbours', 'families'],
		summary: 'Village hall with a playing field and a bouncy-castle socket.',
		description:
			'Good for birthdays, because children can run straight out on the grass. There are tables for eighty and a fridge that actually works.',
		venue: at('bulphan'),
		contacts: [{ role: 'Bookings', email: 'fenland-hall@example.org' }],
		cost: 'paid',
		costNote: '£9 an hour for residents.'
	},
	{
		slug: 'mucking-boat-shed',
		name: 'Creekside Boat Builders',
		kinds: ['group'],
		categories: ['arts-hobbies', 'work', 'young-people'],
		summary: 'Build a wooden boat from scratch. Out of work? You come first.',
		description:
			'You learn to measure, plane and caulk, and leave with a reference. Young people come on Wednesdays with their school. No experience is needed.',
		venue: at('mucking'),
		contacts: [{ phone: '01632 960330' }],
		openingTimes: weekly('Wed Thu 10:00-16:00'),
		cost: 'free',
		minAge: 14,
		temporarilyClosed: 'Closed for winter after storm damage. We hope to be back at Easter 2027.',
		checked: ['2026-10-30', 'Mucking', 'group_told_us']
	},
	{
		slug: 'mucking-bird-hide',
		name: 'Owls and Early Birds',
		kinds: ['group'],
		categories: ['environment', 'families', 'learning'],
		summary: 'Nature club for children, at dawn or dusk.',
		description:
			'We listen for owls, dip for shrimps and sleep out once a summer. Each child brings a grown-up. Torches and nets are provided, wellies are not.',
		organisation: 'sample-green-shore',
		venue: at('mucking'),
		contacts: [{ email: 'owls@example.org' }],
		openingTimes: onlyNote('Two Saturdays a month. Times follow the sun, so ask for the list.'),
		cost: 'donation',
		minAge: 6,
		maxAge: 12
	}
]);
