import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const stanfordTown = samples('stanford-corringham', [
	{
		slug: 'hope-yard-hub',
		name: 'Hope Yard Sample Centre',
		kinds: ['hub', 'venue'],
		categories: ['neighbours', 'learning', 'advice'],
		summary: 'The place to ask in Stanford-le-Hope, with a garden at the back.',
		description:
			'Pop in for a chat, a photocopy or a pot of tea under the fig tree. We keep a board of odd jobs that neighbours offer each other. Two rooms are for hire.',
		venue: at('hope-yard'),
		contacts: [{ role: 'Front desk', phone: '01632 960301', email: 'hope-yard@example.org' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:00-16:00', {
			unstaffed: 'Sat 09:00-12:00',
			note: 'On Saturdays the garden is open and nobody is at the desk.'
		}),
		cost: 'free',
		checked: ['2026-08-19', 'Stanford-le-Hope', 'visited']
	},
	{
		slug: 'hope-yard-long-table',
		name: 'The Long Table',
		kinds: ['group'],
		categories: ['food', 'friendship', 'neighbours'],
		summary: 'A hot supper every Monday. Sit next to somebody new.',
		description:
			"Forty of us eat at one long table. You can help chop from four o'clock or just arrive hungry at six. If you can pay, put something in the tin. If not, enjoy your dinner.",
		organisation: 'sample-tide-table',
		venue: at('hope-yard'),
		contacts: [{ phone: '07700 900302' }],
		openingTimes: weekly('Mon 18:00-19:30'),
		cost: 'donation'
	},
	{
		slug: 'hope-yard-carers',
		name: 'Hope Yard Carers Hour',
		kinds: ['group', 'service'],
		categories: ['carers', 'mental-health', 'advice'],
		summary: 'An hour for you, while someone sits with the person you care for.',
		description:
			'We talk about sleep, guilt and respite, and fill in forms together. Young carers are welcome after school. A sitter can be booked when you ring.',
		organisation: 'sample-reed-bed',
		venue: at('hope-yard'),
		contacts: [{ phone: '01632 960303' }],
		openingTimes: weekly('Tue 13:00-14:30, Thu 16:00-17:30'),
		cost: 'free',
		checked: ['2026-09-10', 'Stanford-le-Hope', 'group_told_us']
	},
	{
		slug: 'hope-yard-sight-loss',
		name: 'Bright Side Sight Loss Group',
		kinds: ['group'],
		categories: ['disability', 'health', 'friendship'],
		summary: 'Gadgets, audio books and a good moan, for people losing their sight.',
		description:
			'Try a talking microwave or a big-button phone before you buy. Guide dogs get a water bowl. We can meet you at the bus stop and walk in with you.',
		organisation: 'sample-wheel-and-step',
		venue: at('hope-yard'),
		contacts: [{ phone: '01632 960304' }],
		openingTimes: weekly('Fri 10:30-12:30'),
		cost: 'free',
		checked: ['2026-08-07', 'Stanford-le-Hope', 'phoned']
	},
	{
		slug: 'hope-yard-money-mates',
		name: 'Money Mates',
		kinds: ['service'],
		categories: ['money', 'learning'],
		summary: 'Learn to budget, save a little and read a bill without panic.',
		description:
			'Six short sessions in a small group, and you can join in any week. We also help you open a basic bank account. Nobody will ask how much you owe.',
		organisation: 'sample-two-bridges',
		venue: at('hope-yard'),
		contacts: [{ email: 'money-mates@example.org' }],
		openingTimes: weekly('Wed 18:00-19:30'),
		cost: 'free',
		minAge: 16
	},
	{
		slug: 'quay-lane-men-talk',
		name: 'Spanner Night',
		kinds: ['group'],
		categories: ['mental-health', 'arts-hobbies', 'friendship'],
		summary: 'Men fix an old motorbike and, in between, each other.',
		description:
			'There is one bike, twelve of us and no hurry. It is easier to talk when your hands are busy. If you are thinking about ending your life, ring 999 now.',
		organisation: 'sample-lapwing',
		venue: at('quay-lane'),
		contacts: [{ phone: '07700 900305' }],
		openingTimes: weekly('Thu 19:00-21:30'),
		cost: 'free',
		minAge: 18,
		checked: ['2025-12-04', 'Stanford-le-Hope', 'visited']
	},
	{
		slug: 'quay-lane-toddlers',
		name: 'Quay Lane Wrigglers',
		kinds: ['group'],
		categories: ['families', 'active'],
		summary: 'Baby gym, bubbles and rhymes for under threes.',
		description:
			'Ramps to crawl up, tunnels to hide in and a snack half-way. Older brothers and sisters can come in the holidays. Socks off at the door, please.',
		venue: at('quay-lane'),
		contacts: [{ email: 'wrigglers@example.org' }],
		openingTimes: weekly('Wed 09:30-11:00, Fri 13:15-14:45'),
		cost: 'paid',
		costNote: '£3',
		minAge: 0,
		maxAge: 3
	},
	{
		slug: 'quay-lane-cubs-of-code',
		name: 'Byte Size Coding Club',
		kinds: ['group'],
		categories: ['young-people', 'learning', 'work'],
		summary: 'Make games and robots. Laptops are lent.',
		description:
			'Ages 8 to 15, and half of us are girls. You pick a project and a mentor helps you when you get stuck. Parents are welcome to stay and learn too.',
		venue: at('quay-lane'),
		contacts: [{ web: 'https://byte-size.example.org' }],
		openingTimes: weekly('Sat 13:00-15:30'),
		cost: 'free',
		minAge: 8,
		maxAge: 15
	},
	{
		slug: 'homesteads-befriending',
		name: 'Knock and Natter Befrienders',
		kinds: ['service'],
		categories: ['friendship', 'older-people'],
		summary: 'A volunteer visits or rings you once a week.',
		description:
			'For people over 60 who do not get out much. We match you with someone who likes the same things, from gardening to wrestling. A coordinator comes to meet you first.',
		organisation: 'sample-lapwing',
		venue: at('homesteads'),
		areasServed: ['asop', 'grays', 'tilbury-chadwell'],
		contacts: [
			{ phone: '01632 960306' },
			{ role: 'Coordinator', email: 'match@example.org', isPublic: false }
		],
		openingTimes: weekly('Mon Tue Wed Thu 10:00-15:00', {
			note: 'Office hours. Visits are any day.'
		}),
		cost: 'free',
		minAge: 60,
		checked: ['2026-07-02', 'The Homesteads', 'phoned']
	},
	{
		slug: 'homesteads-yoga',
		name: 'Chair Yoga at the Homesteads',
		kinds: ['group'],
		categories: ['active', 'health', 'older-people'],
		summary: "Gentle stretching in a chair, good for bad backs and Parkinson's.",
		description:
			'You stay seated, or stand and hold the chair. The teacher shows an easier way for every move. Wear whatever is comfy. It ends with ten minutes of rest.',
		venue: at('homesteads'),
		contacts: [{ phone: '07700 900307' }],
		openingTimes: weekly('Mon 11:00-12:00'),
		cost: 'paid',
		costNote: '£4, pay when you come.',
		checked: ['2025-09-22', 'The Homesteads', 'visited']
	},
	{
		slug: 'homesteads-street-party-kit',
		name: 'Homesteads Party in a Box',
		kinds: ['service'],
		categories: ['neighbours', 'environment'],
		summary: 'Borrow bunting, tables and a tea urn for your street.',
		description:
			'Everything for a street party fits in our trailer. We can also talk you through closing the road. Bring it all back clean, that is the only rule.',
		venue: at('homesteads'),
		contacts: [{ email: 'party-box@example.org' }],
		openingTimes: onlyNote('Collect by arrangement, most evenings.'),
		cost: 'donation'
	},
	{
		slug: 'larkfield-warm-hub',
		name: 'Larkfield Warm Hub',
		kinds: ['warm_space', 'hub'],
		categories: ['warmth', 'food', 'families'],
		summary: 'After-school warmth: toast, homework and a play corner till six.',
		description:
			'Save your heating and bring the children here from school. We make toast and beans for everyone. There are blankets to borrow and you can ask about energy vouchers.',
		organisation: 'sample-marsh-light',
		venue: at('lampits'),
		contacts: [{ phone: '01632 960308' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 15:00-18:00', {
			season: { from: '11-01', to: '03-31' }
		}),
		cost: 'free',
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'food', 'wifi', 'children_welcome', 'advice', 'activities'],
				season: { from: '11-01', to: '03-31' },
				note: 'Closed in the Christmas holidays.'
			}
		},
		checked: ['2026-10-23', 'Corringham', 'visited']
	},
	{
		slug: 'larkfield-uniform-period',
		name: 'The Kind Cupboard',
		kinds: ['service'],
		categories: ['families', 'money', 'health'],
		summary: 'Free period products, nappies, soap and school shirts.',
		description:
			'The cupboard is in the corridor, so you can help yourself without asking. Take what you need for the month. If your size is missing, write it on the list.',
		venue: at('lampits'),
		contacts: [{ phone: '01632 960309' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:00-18:00, Sat 10:00-13:00'),
		cost: 'free'
	},
	{
		slug: 'larkfield-stroke',
		name: 'Upbeat Stroke Club',
		kinds: ['group'],
		categories: ['health', 'disability', 'carers'],
		summary: 'Exercise, speech practice and laughs after a stroke.',
		description:
			'We do seated exercise, then word games that make talking easier. Partners and carers have their own corner. Bring a list of your medicines the first time.',
		venue: at('lampits'),
		contacts: [{ phone: '01632 960310' }],
		openingTimes: weekly('Wed 10:30-12:30'),
		cost: 'paid',
		costNote: '£2',
		checked: ['2026-09-16', 'Corringham', 'group_told_us']
	},
	{
		slug: 'larkfield-board-games',
		name: 'Roll for Corringham',
		kinds: ['group'],
		categories: ['arts-hobbies', 'friendship', 'young-people'],
		summary: 'Board games and role play until late. Over 16s after nine.',
		description:
			'Two hundred games on the shelf and always a seat at a table. Say at the door that you are new and we will find you a friendly game. Bring crisps to share.',
		venue: at('lampits'),
		contacts: [{ web: 'https://roll.example.org' }],
		openingTimes: weekly('Sat 18:00-00:00'),
		cost: 'paid',
		costNote: '£2, students £1.',
		minAge: 10
	},
	{
		slug: 'corringham-bell-ringers',
		name: 'Corringham Learn to Ring',
		kinds: ['group'],
		categories: ['arts-hobbies', 'faith-culture', 'active'],
		summary: 'Learn to ring church bells. Steep stairs, strong tea.',
		description:
			'It is a bit of maths, a bit of dance and a good stretch. You need not be religious. The tower has 41 steps, so please check our access notes.',
		venue: at('corringham-old'),
		contacts: [{ email: 'ring@example.org' }],
		openingTimes: weekly('Tue 19:30-21:00'),
		cost: 'free',
		minAge: 10,
		checked: ['2026-05-05', 'Corringham', 'visited']
	},
	{
		slug: 'corringham-prayer-lunch',
		name: 'Loaves Sunday Lunch',
		kinds: ['group'],
		categories: ['faith-culture', 'food', 'friendship'],
		summary: 'A Christian church cooks roast dinner for anyone on their own.',
		description:
			'Sundays can be long if you live alone. There is a short thank-you prayer and then a lot of potatoes. You do not have to come to the service.',
		venue: at('corringham-old'),
		contacts: [{ phone: '01632 960311' }],
		openingTimes: weekly('Sun 12:30-14:30'),
		cost: 'donation'
	}
]);
