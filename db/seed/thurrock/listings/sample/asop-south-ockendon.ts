import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const southOckendon = samples('asop', [
	{
		slug: 'ocky-mens-shed',
		name: "Sawdust and Tea Men's Shed",
		kinds: ['group'],
		categories: ['friendship', 'arts-hobbies', 'mental-health'],
		summary: 'Wood, tools, tea and no need to talk about feelings, though you can.',
		description:
			'We mend chairs, build bird boxes and put the world to rights. Most of us are retired but any man over 18 can join. The first visit is a look round and a brew.',
		venue: at('ockendon-scouts'),
		contacts: [{ phone: '07700 900120' }],
		openingTimes: weekly('Mon Thu 09:30-13:00'),
		cost: 'donation',
		minAge: 18,
		checked: ['2026-02-09', 'South Ockendon', 'visited']
	},
	{
		slug: 'daisyfield-hub',
		name: 'Daisyfield Sample Centre',
		kinds: ['hub', 'venue', 'warm_space'],
		categories: ['neighbours', 'warmth', 'advice'],
		summary: 'A big open room with sofas, a notice wall and friendly faces.',
		description:
			'You do not need a reason to come in. There is a play corner, a phone you can use and a volunteer who knows who does what. In winter we keep the heating high and the urn full.',
		venue: at('daisyfield'),
		contacts: [
			{ role: 'Front desk', phone: '01632 960121', web: 'https://daisyfield.example.org' }
		],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:00-17:00, Sat 10:00-14:00'),
		cost: 'free',
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'wifi', 'charging', 'computers', 'children_welcome', 'advice'],
				season: { from: '11-01', to: '03-31' },
				note: 'Weekdays only.'
			}
		},
		checked: ['2026-03-17', 'South Ockendon', 'visited']
	},
	{
		slug: 'daisyfield-pantry',
		name: 'Daisyfield Community Pantry',
		kinds: ['service'],
		categories: ['food', 'money'],
		summary: 'Members pay a little and choose about £20 of food.',
		description:
			'It works like a small shop. Fresh fruit, tins, bread and sometimes a treat. No voucher is needed. Join at the till the first time you come, it takes five minutes.',
		organisation: 'sample-marsh-light',
		venue: at('daisyfield'),
		contacts: [
			{ phone: '01632 960122' },
			{ role: 'Driver', phone: '07700 900122', isPublic: false }
		],
		openingTimes: weekly('Tue 10:00-12:00, Fri 15:30-17:30'),
		cost: 'paid',
		costNote: '£4 a shop.'
	},
	{
		slug: 'daisyfield-memory-cafe',
		name: 'Marigold Memory Cafe',
		kinds: ['group'],
		categories: ['older-people', 'carers', 'health'],
		summary: 'Music, cake and company for people with dementia and those who care for them.',
		description:
			'We sing old favourites, look at photographs and take things slowly. Come with a partner, a friend or a paid carer. Someone trained is always in the room.',
		organisation: 'sample-reed-bed',
		venue: at('daisyfield'),
		contacts: [{ phone: '01632 960123' }],
		openingTimes: weekly('Wed 14:00-16:00'),
		cost: 'donation',
		checked: ['2026-08-26', 'South Ockendon', 'visited']
	},
	{
		slug: 'daisyfield-homework-den',
		name: 'The Homework Den',
		kinds: ['group'],
		categories: ['young-people', 'learning'],
		summary: 'A quiet table, a laptop and someone who remembers fractions.',
		description:
			'For pupils in years 5 to 9. Volunteers help with maths, reading and science projects. There is toast when you arrive. A parent signs a form on day one.',
		organisation: 'sample-young-estuary',
		venue: at('daisyfield'),
		contacts: [{ email: 'den@example.org' }],
		openingTimes: weekly('Mon Tue Thu 15:30-17:30', { note: 'Term time only.' }),
		cost: 'free',
		minAge: 9,
		maxAge: 14,
		checked: ['2025-09-30', 'South Ockendon', 'group_told_us']
	},
	{
		slug: 'belhus-nordic-walk',
		name: 'Belhus Sunday Saunter',
		kinds: ['group'],
		categories: ['active', 'health', 'friendship'],
		summary: 'A free 5 km every Sunday. Walk it, jog it or push a buggy round.',
		description:
			'Everyone sets off together and nobody is timed unless they ask. A tail walker stays with the last person. Dogs on short leads may come too. Meet outside ten minutes early.',
		venue: at('belhus-pavilion'),
		contacts: [{ web: 'https://saunter.example.org' }],
		openingTimes: weekly('Sun 09:00-10:30'),
		cost: 'free',
		checked: ['2024-10-06', 'Belhus', 'visited']
	},
	{
		slug: 'belhus-walking-football',
		name: 'Belhus Strollers Walking Football',
		kinds: ['group'],
		categories: ['active', 'older-people', 'health'],
		summary: 'Football for over 50s. If you run, the other side gets a free kick.',
		description:
			'Good for stiff knees and old rivalries. We play small sides for forty minutes, then argue about it over tea. Women and men play together.',
		venue: at('belhus-pavilion'),
		contacts: [{ phone: '07700 900124' }],
		openingTimes: weekly('Fri 10:30-12:00'),
		cost: 'paid',
		costNote: '£3, first time free.',
		minAge: 50
	},
	{
		slug: 'belhus-half-term-fun',
		name: 'Belhus Holiday Adventurers',
		kinds: ['group'],
		categories: ['young-people', 'families', 'food'],
		summary: 'Half-term and summer activities with a free lunch, ages 5 to 12.',
		description:
			'Den building, dodgeball, baking and a trip if the weather is kind. Every child gets a hot lunch. Places are free for families who get free school meals.',
		organisation: 'sample-young-estuary',
		venue: at('belhus-pavilion'),
		contacts: [{ email: 'adventurers@example.org', phone: '01632 960125' }],
		openingTimes: onlyNote('School holidays only, 10 am to 3 pm. Book a week ahead.'),
		cost: 'paid',
		costNote: '£5 a day, free with free school meals.',
		minAge: 5,
		maxAge: 12
	},
	{
		slug: 'rowan-court-lunch',
		name: 'Rowan Court Lunch Club',
		kinds: ['group'],
		categories: ['older-people', 'food', 'friendship'],
		summary: 'Two courses and a raffle every Wednesday for over 65s.',
		description:
			'A proper dinner with gravy, and a vegetarian choice. Quiz or bingo after the pudding. Tell us by Monday so we can peel enough potatoes.',
		organisation: 'sample-tide-table',
		venue: at('garron-court'),
		contacts: [{ role: 'Book your place', phone: '01632 960126' }],
		openingTimes: weekly('Wed 11:45-14:00'),
		cost: 'paid',
		costNote: '£6.50',
		minAge: 65,
		checked: ['2026-08-02', 'South Ockendon', 'visited']
	},
	{
		slug: 'rowan-court-tablets',
		name: 'Silver Swipers',
		kinds: ['group'],
		categories: ['learning', 'older-people'],
		summary: 'Learn to use a phone or tablet at your own pace.',
		description:
			'Bring the gadget that is cross with you, in its box if you like. We show video calls, photos and how to spot a scam. One helper for every two learners.',
		venue: at('garron-court'),
		contacts: [{ phone: '01632 960127' }],
		openingTimes: weekly('Mon 14:00-15:30'),
		cost: 'free',
		minAge: 60
	},
	{
		slug: 'ockendon-autism-parents',
		name: 'Puzzle Out Parents',
		kinds: ['group'],
		categories: ['disability', 'families', 'carers'],
		summary: 'Parents of autistic children swapping what works.',
		description:
			'You do not need a diagnosis to come. Some nights we have a speaker on schools or sleep. Other nights we just laugh and let off steam. Children stay at home.',
		organisation: 'sample-reed-bed',
		venue: at('ockendon-scouts'),
		contacts: [{ email: 'puzzle-out@example.org' }],
		openingTimes: weekly('Tue 19:30-21:00', { note: 'Every second Tuesday. Ask which ones.' }),
		cost: 'free'
	},
	{
		slug: 'ockendon-lithuanian-choir',
		name: 'Gintaras Lithuanian Singers',
		kinds: ['group'],
		categories: ['faith-culture', 'arts-hobbies'],
		summary: 'Folk songs from home, sung in Lithuanian, in a circle.',
		description:
			'Sveiki! We learn by ear, so you need not read music. Friends and partners who do not speak Lithuanian are welcome to hum. We sing at two festivals a year.',
		organisation: 'sample-open-door',
		venue: at('ockendon-scouts'),
		contacts: [{ phone: '07700 900128' }],
		openingTimes: weekly('Sun 16:00-18:00'),
		cost: 'donation',
		languages: ['lt']
	},
	{
		slug: 'lantern-women',
		name: "Lantern Women's Circle",
		kinds: ['group', 'service'],
		categories: ['safety', 'mental-health', 'advice'],
		summary: 'Support for women who are hurt or controlled at home. The place is kept secret.',
		description:
			'We believe you. A worker rings you back at a time that is safe, and tells you where we meet. You can bring your children. This is an invented example: in danger, ring 999.',
		venue: at('safe-asop'),
		areasServed: ['grays', 'stanford-corringham', 'tilbury-chadwell'],
		contacts: [
			{ phone: '01632 960129' },
			{ role: 'On-call worker', phone: '07700 900129', isPublic: false }
		],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:00-17:00', { note: 'Phone line hours.' }),
		cost: 'free',
		languages: ['ur', 'pl', 'ro'],
		checked: ['2026-09-15', 'South Ockendon', 'phoned']
	},
	{
		slug: 'ockendon-housing-drop-in',
		name: 'Roof and Door Housing Drop-in',
		kinds: ['service'],
		categories: ['housing', 'advice'],
		summary: 'Worried about rent, repairs or losing your home? Come and ask.',
		description:
			'First come, first seen, so bring something to read. We can ring your landlord with you and help with forms. Bring your letters and your tenancy if you have one.',
		organisation: 'sample-two-bridges',
		venue: at('daisyfield'),
		contacts: [{ phone: '01632 960130' }],
		openingTimes: weekly('Thu 13:00-16:00'),
		cost: 'free',
		checked: ['2026-10-01', 'South Ockendon', 'phoned']
	},
	{
		slug: 'ockendon-deaf-club',
		name: 'Hands Up Deaf Club',
		kinds: ['group'],
		categories: ['disability', 'friendship'],
		summary: 'An evening out in British Sign Language. Hearing learners welcome too.',
		description:
			'Cards, pool and a lot of signing. Once a month there is a film with subtitles. If you are just learning to sign, this is a kind place to practise. Text us, do not ring.',
		venue: at('garron-court'),
		contacts: [{ role: 'Text only', phone: '07700 900131' }],
		openingTimes: weekly('Fri 19:00-22:00'),
		cost: 'paid',
		costNote: '£1.50',
		languages: ['bfi']
	},
	{
		slug: 'ockendon-dial-a-lift',
		name: 'Ockendon Neighbour Lifts',
		kinds: ['service'],
		categories: ['transport', 'older-people', 'health'],
		summary: 'Volunteer drivers for the doctor, the dentist or the shops.',
		description:
			'If buses are hard for you, a neighbour can drive you there and wait. Ring two days before. We can take a folding wheelchair but not a powered one.',
		contacts: [{ role: 'Lift desk', phone: '01632 960132' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:30-12:30', { note: 'Times of the lift desk.' }),
		cost: 'paid',
		costNote: '45p a mile to the driver.',
		checked: ['2026-05-27', 'South Ockendon', 'phoned']
	},
	{
		slug: 'ockendon-good-evening',
		name: 'Good Evening Ockendon',
		kinds: ['group'],
		categories: ['safety', 'neighbours', 'young-people'],
		summary: 'Friendly adults in green jackets around the shops on Friday nights.',
		description:
			'We walk in pairs, hand out water and flip-flops and wait with people till their lift comes. We are neighbours, not police. Training is given if you would like to join.',
		contacts: [{ email: 'good-evening@example.org' }],
		openingTimes: weekly('Fri 20:00-00:30'),
		cost: 'free'
	}
]);
