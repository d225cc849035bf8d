import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const graysAround = samples('grays', [
	{
		slug: 'chafford-dads',
		name: 'Saturday Dads and Little Ones',
		kinds: ['group'],
		categories: ['families', 'friendship', 'mental-health'],
		summary: 'Bacon rolls, train tracks and dads on the floor.',
		description:
			'For dads, step-dads, grandads and uncles with children under six. Mum gets a lie-in and you get a coffee. Nobody minds if your child cries all morning.',
		venue: at('chalk-pit'),
		contacts: [{ email: 'saturday-dads@example.org' }],
		openingTimes: weekly('Sat 09:30-11:30'),
		cost: 'paid',
		costNote: '£2.50 with a roll.',
		minAge: 0,
		maxAge: 5,
		checked: ['2026-07-11', 'Chafford Hundred', 'visited']
	},
	{
		slug: 'chafford-toddler-swim',
		name: 'Splash Pals Swimming Buddies',
		kinds: ['group'],
		categories: ['active', 'disability', 'families'],
		summary: 'Swimming for disabled children with a trained buddy in the water.',
		description:
			'We hire a warm pool for an hour, so it is calm and there is no loud music. Brothers and sisters may swim too. There is a hoist. Ring us to meet your buddy first.',
		organisation: 'sample-wheel-and-step',
		venue: at('chalk-pit'),
		contacts: [{ phone: '01632 960220' }],
		openingTimes: weekly('Sun 15:30-16:30'),
		cost: 'paid',
		costNote: '£4 a family.',
		minAge: 3,
		maxAge: 17,
		checked: ['2025-11-16', 'Chafford Hundred', 'group_told_us']
	},
	{
		slug: 'chafford-nigerian-families',
		name: 'Jollof and Stories: Nigerian Families',
		kinds: ['group'],
		categories: ['faith-culture', 'families', 'neighbours'],
		summary: 'Yoruba and Igbo story time, jollof, and help for families who have just come.',
		description:
			'Children learn greetings, songs and respect the fun way. Parents swap tips on schools and work. We hold a big party at the end of September and everyone is invited.',
		venue: at('chalk-pit'),
		contacts: [
			{ phone: '07700 900221' },
			{ role: 'Treasurer', email: 'funds@example.org', isPublic: false }
		],
		openingTimes: weekly('Sat 14:00-17:00'),
		cost: 'paid',
		costNote: '£10 a family each year.',
		languages: ['yo', 'ig']
	},
	{
		slug: 'gorge-view-youth-cafe',
		name: 'Gorge View Youth Cafe',
		kinds: ['group', 'warm_space'],
		categories: ['young-people', 'friendship', 'warmth'],
		summary: 'After school: hot chocolate, table tennis and nobody nagging.',
		description:
			'For ages 11 to 16. Do your homework or do nothing at all. Two youth workers are always there to talk to. Sign in at the door with your name and a parent phone number.',
		organisation: 'sample-young-estuary',
		venue: at('gorge-view'),
		contacts: [{ phone: '07700 900222' }],
		openingTimes: weekly('Mon Wed Fri 15:15-18:30'),
		cost: 'free',
		minAge: 11,
		maxAge: 16,
		details: { warmSpace: { offers: ['hot_drinks', 'wifi', 'charging', 'activities'] } }
	},
	{
		slug: 'gorge-view-postnatal',
		name: 'Nine Months and After',
		kinds: ['group'],
		categories: ['families', 'health', 'mental-health'],
		summary: 'For pregnancy and the first year: feeding, sleep and feeling like yourself.',
		description:
			'A midwife comes on the first week of the month. The rest is parents helping parents. If you feel low after a birth, you will not be the only one here.',
		venue: at('gorge-view'),
		contacts: [{ email: 'bumps@example.org' }],
		openingTimes: weekly('Tue 10:00-12:00'),
		cost: 'free',
		checked: ['2026-08-18', 'Chafford Hundred', 'phoned']
	},
	{
		slug: 'north-stifford-history',
		name: 'Stifford Village Attic',
		kinds: ['group'],
		categories: ['arts-hobbies', 'learning'],
		summary: 'Old maps, parish papers and the secrets of your own house.',
		description:
			'We are slowly drawing a map of every lane as it was in 1900. Bring an old photo and we will try to find the spot. No need to be an expert. The barn is cold, so wear a coat.',
		venue: at('stifford-barn'),
		contacts: [{ phone: '01632 960223' }],
		openingTimes: onlyNote('Last Thursday of the month, 7.30 pm. Not in December.'),
		cost: 'paid',
		costNote: '£12 a year.',
		checked: ['2025-10-19', 'Stifford', 'visited']
	},
	{
		slug: 'north-stifford-barn',
		name: 'Ford Lane Sample Barn',
		kinds: ['venue'],
		categories: ['neighbours', 'arts-hobbies'],
		summary: 'An old barn for parties, folk nights and weddings. Steps at the door.',
		description:
			'There is one big room with beams, a stove and a small stage. It is not easy with a wheelchair: there are three steps and no ramp yet. We are saving up for one.',
		venue: at('stifford-barn'),
		contacts: [{ role: 'Bookings', email: 'barn@example.org' }],
		cost: 'paid',
		costNote: 'Ask for prices.'
	},
	{
		slug: 'south-stifford-foodbank',
		name: 'Tramway Emergency Food Cupboard',
		kinds: ['service'],
		categories: ['food', 'money', 'families'],
		summary: 'Three days of food when you have nothing in. No voucher needed.',
		description:
			'Tell us how many people you feed and if there are foods you do not eat. We have halal and gluten-free bags. There are nappies and period products on the open shelf.',
		organisation: 'sample-marsh-light',
		venue: at('south-stifford'),
		contacts: [
			{ phone: '01632 960224' },
			{ role: 'Out of hours', phone: '07700 900224', isPublic: false }
		],
		openingTimes: weekly('Mon Fri 11:00-13:00, Wed 17:00-18:30'),
		cost: 'free',
		checked: ['2026-11-09', 'South Stifford', 'phoned']
	},
	{
		slug: 'south-stifford-romanian',
		name: 'Long Table Romanian Community',
		kinds: ['group'],
		categories: ['faith-culture', 'advice', 'friendship'],
		summary: 'Romanian and Moldovan neighbours: help with letters, and good food.',
		description:
			'Bine ati venit! We read official letters with you and explain what they mean. On the last Sunday we cook together. Children can join the dance group.',
		organisation: 'sample-open-door',
		venue: at('south-stifford'),
		contacts: [{ phone: '07700 900225' }],
		openingTimes: weekly('Thu 18:00-20:00, Sun 14:00-18:00'),
		cost: 'free',
		languages: ['ro']
	},
	{
		slug: 'little-thurrock-veterans',
		name: 'Kit Bag Veterans Breakfast',
		kinds: ['group'],
		categories: ['friendship', 'mental-health', 'older-people'],
		summary: 'A full English and good company for anyone who has served.',
		description:
			'Army, navy, air force, merchant navy or reserves, two years or twenty. Partners are welcome as well. A welfare officer comes along for pensions and housing questions.',
		venue: at('little-thurrock'),
		contacts: [{ phone: '01632 960226' }],
		openingTimes: weekly('Sat 09:00-11:00'),
		cost: 'paid',
		costNote: '£5 breakfast.',
		checked: ['2026-09-05', 'Little Thurrock', 'visited']
	},
	{
		slug: 'little-thurrock-over-50s-dance',
		name: 'Tea Dance at the Institute',
		kinds: ['group'],
		categories: ['active', 'older-people', 'friendship'],
		summary: 'Waltz, foxtrot and cha-cha for over 50s, with a live organ.',
		description:
			'Come with a partner or without. There is always somebody to dance with. If your knees have retired, sit by the stage and enjoy the music.',
		organisation: 'sample-barge-house',
		venue: at('little-thurrock'),
		contacts: [{ phone: '01632 960227' }],
		openingTimes: weekly('Wed 13:30-16:00'),
		cost: 'paid',
		costNote: '£4 with tea and cake.',
		minAge: 50,
		temporarilyClosed: 'The dance floor is being sanded. Back on in February 2027.'
	},
	{
		slug: 'broomfield-grandparents',
		name: 'Second Time Round',
		kinds: ['group'],
		categories: ['families', 'carers', 'advice'],
		summary: 'For grandparents and relatives bringing up a child.',
		description:
			'You thought you had finished with nits and homework. We know how that feels. We share what we have learned about schools, courts and money, and the children play next door.',
		organisation: 'sample-reed-bed',
		venue: at('broomfield'),
		contacts: [{ phone: '01632 960228' }],
		openingTimes: weekly('Fri 10:00-12:00', { note: 'Term time only.' }),
		cost: 'free',
		checked: ['2026-06-16', 'Little Thurrock', 'visited']
	},
	{
		slug: 'broomfield-warm-tuesday',
		name: 'Warm Tuesday at Broomfield',
		kinds: ['warm_space'],
		categories: ['warmth', 'older-people', 'friendship'],
		summary: 'Heaters on, jigsaw out, soup at one. November to the end of March.',
		description:
			'Anyone can come and stay all day. There is a jigsaw with a thousand pieces that we never seem to finish. Ask about help with your heating bill.',
		venue: at('broomfield'),
		contacts: [{ phone: '01632 960229' }],
		openingTimes: weekly('Tue 10:00-16:00', { season: { from: '11-01', to: '03-31' } }),
		cost: 'free',
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'food', 'activities', 'advice'],
				season: { from: '11-01', to: '03-31' }
			}
		}
	},
	{
		slug: 'clays-quiet-club',
		name: 'The Low Lights Club',
		kinds: ['group'],
		categories: ['disability', 'young-people', 'mental-health'],
		summary: 'A calm evening for autistic teenagers. Lights low, no shouting.',
		description:
			'Ages 12 to 18. Play a board game, draw, or read in a beanbag. You can wear headphones and you never have to talk. Parents can wait in the kitchen.',
		organisation: 'sample-lapwing',
		venue: at('clays'),
		contacts: [{ email: 'quiet-club@example.org' }],
		openingTimes: weekly('Thu 17:30-19:30'),
		cost: 'free',
		minAge: 12,
		maxAge: 18,
		checked: ['2026-09-01', 'Stifford Clays', 'visited']
	},
	{
		slug: 'clays-pet-bank',
		name: 'Full Bowl Pet Food Bank',
		kinds: ['service'],
		categories: ['food', 'money'],
		summary: 'Food for cats and dogs when money has run out.',
		description:
			'No one should have to give up a pet over a bag of biscuits. Tell us what you have and how old it is. We have some cat litter and rabbit hay too.',
		venue: at('clays'),
		contacts: [{ phone: '07700 900230' }],
		openingTimes: weekly('Sat 11:00-12:30'),
		cost: 'free'
	},
	{
		slug: 'blackshots-wheels',
		name: 'Long Field Wheels for All',
		kinds: ['group'],
		categories: ['disability', 'active', 'transport'],
		summary: 'Trikes, hand bikes and side-by-side bikes on a flat, traffic-free loop.',
		description:
			'We have a bike for nearly every body. A volunteer rides with you until you feel steady. Helmets are there to borrow. Carers can ride along free.',
		organisation: 'sample-wheel-and-step',
		venue: at('blackshots-field'),
		contacts: [{ phone: '01632 960231', web: 'https://long-field.example.org' }],
		openingTimes: weekly('Tue Thu 10:00-13:00, Sat 10:00-15:00', {
			season: { from: '04-01', to: '10-31' }
		}),
		cost: 'paid',
		costNote: '£3, carers free.',
		checked: ['2026-05-30', 'Blackshots', 'visited']
	},
	{
		slug: 'blackshots-uk-ukrainian',
		name: 'Sunflower Ukrainian Coffee Morning',
		kinds: ['group'],
		categories: ['friendship', 'faith-culture', 'families'],
		summary: 'Ukrainian families and their hosts, with honey cake.',
		description:
			'We help each other with school letters, driving rules and homesickness. Children play football outside. Hosts and friends are just as welcome.',
		organisation: 'sample-open-door',
		venue: at('blackshots-field'),
		contacts: [{ email: 'sunflower@example.org' }],
		openingTimes: weekly('Sat 10:00-12:30'),
		cost: 'free',
		languages: ['uk', 'ru'],
		checked: ['2024-05-18', 'Blackshots', 'group_told_us']
	}
]);
