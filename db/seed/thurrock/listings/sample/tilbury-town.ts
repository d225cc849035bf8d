import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const tilburyTown = samples('tilbury-chadwell', [
	{
		slug: 'tilbury-tuesday-knitters',
		name: 'Tilbury Tuesday Knitters',
		kinds: ['group'],
		categories: ['arts-hobbies', 'friendship'],
		summary: 'Knit, crochet or unpick. Hats for newborns and chat for you.',
		description:
			'We make tiny hats for the hospital and blankets for anyone who needs one. Wool is in the basket. If you have never held a needle, sit by the window with the teacher.',
		venue: at('landing-stage'),
		contacts: [{ phone: '01632 960401' }],
		openingTimes: weekly('Tue 13:30-15:30'),
		cost: 'free',
		checked: ['2026-11-04', 'Tilbury', 'visited']
	},
	{
		slug: 'landing-stage-hub',
		name: 'Landing Stage Sample Centre',
		kinds: ['hub', 'venue', 'warm_space'],
		categories: ['neighbours', 'warmth', 'food'],
		summary: 'Cafe, launderette and help desk, open seven days a week.',
		description:
			'Come for a wash and dry, a cup of tea or a form you cannot face. Showers are free, just ask. Our help desk finds the right person and rings them with you.',
		organisation: 'sample-marsh-light',
		venue: at('landing-stage'),
		contacts: [
			{ role: 'Help desk', phone: '01632 960402', web: 'https://landing-stage.example.org' }
		],
		openingTimes: weekly('Mon Tue Wed Thu Fri 08:00-19:00, Sat Sun 10:00-16:00', {
			unstaffed: 'Mon Tue Wed Thu Fri 19:00-21:00',
			note: 'After 7 pm only the launderette is open, with nobody at the desk.'
		}),
		cost: 'free',
		costNote: 'Wash £2, dry £1.',
		languages: ['ro', 'lt', 'pt', 'yo'],
		details: {
			warmSpace: {
				offers: [
					'hot_drinks',
					'food',
					'wifi',
					'charging',
					'computers',
					'children_welcome',
					'activities',
					'advice',
					'quiet_corner'
				],
				season: { from: '11-01', to: '03-31' },
				cool: { season: { from: '06-15', to: '09-15' } }
			}
		},
		checked: ['2026-11-04', 'Tilbury', 'visited']
	},
	{
		slug: 'tilbury-foodbank-sample',
		name: 'Landing Stage Foodbank',
		kinds: ['service'],
		categories: ['food', 'money', 'advice'],
		summary: 'Food for today and someone to help with tomorrow. No voucher.',
		description:
			'Sit down first, have tea, then we pack what your family will eat. An adviser is at the next table for bills and benefits. We deliver if you are ill.',
		organisation: 'sample-marsh-light',
		venue: at('landing-stage'),
		contacts: [
			{ phone: '01632 960403' },
			{ role: 'Warehouse', phone: '07700 900403', isPublic: false }
		],
		openingTimes: weekly('Mon Wed Fri 10:30-13:00, Thu 17:30-19:00'),
		cost: 'free',
		languages: ['ro', 'yo']
	},
	{
		slug: 'tilbury-youth-club',
		name: 'Gangplank Youth Club',
		kinds: ['group'],
		categories: ['young-people', 'friendship', 'active'],
		summary: 'Football cage, cooking and a music corner for ages 11 to 18.',
		description:
			'Two nights a week, run by people who grew up round here. You get a free tea if you sign up by six. Juniors go home at eight, seniors stay on.',
		organisation: 'sample-young-estuary',
		venue: at('dockside'),
		contacts: [{ phone: '07700 900404' }],
		openingTimes: weekly('Tue Thu 17:00-20:00 20:00-21:30'),
		cost: 'free',
		minAge: 11,
		maxAge: 18,
		checked: ['2026-09-17', 'Tilbury', 'visited']
	},
	{
		slug: 'dockside-hall',
		name: 'Dockside Sample Hall',
		kinds: ['venue'],
		categories: ['neighbours', 'arts-hobbies'],
		summary: 'Hall with a sprung floor, stage lights and a big kitchen.',
		description:
			'Hire it for a wedding, a fight night or a ballet exam. There is parking for thirty cars. Local charities may use it free on Monday mornings.',
		venue: at('dockside'),
		contacts: [{ role: 'Bookings', phone: '01632 960405' }],
		cost: 'paid',
		costNote: '£15 an hour, £10 for groups from Tilbury.',
		checked: ['2026-04-14', 'Tilbury', 'visited']
	},
	{
		slug: 'dockside-line-dance',
		name: 'Boots and Buckles Line Dance',
		kinds: ['group'],
		categories: ['active', 'friendship'],
		summary: 'Country line dancing, beginners at seven, old hands at eight.',
		description:
			'You dance in rows, so no partner is needed. Hats are optional, fun is not. We dance for the nursing home at Christmas.',
		venue: at('dockside'),
		contacts: [{ phone: '01632 960406' }],
		openingTimes: weekly('Wed 19:00-20:00 20:00-21:30'),
		cost: 'paid',
		costNote: '£4'
	},
	{
		slug: 'dockside-english-class',
		name: 'Stepping Stones English Class',
		kinds: ['service'],
		categories: ['learning', 'work'],
		summary: 'Free English lessons with a teacher, from A B C to exam level.',
		description:
			'We start with a short talk to find your level. Lessons are twice a week, and there is a creche for children under five. At the end you can take an exam.',
		organisation: 'sample-open-door',
		venue: at('dockside'),
		contacts: [{ email: 'stepping-stones@example.org', phone: '01632 960407' }],
		openingTimes: weekly('Mon Wed 09:30-11:30', {
			note: 'Term time. Join in September or January.'
		}),
		cost: 'free',
		minAge: 19,
		languages: ['pt', 'ro', 'uk', 'bn']
	},
	{
		slug: 'anchor-bereavement',
		name: 'Safe Mooring Bereavement Friends',
		kinds: ['group'],
		categories: ['mental-health', 'older-people', 'faith-culture'],
		summary: 'After a death: company, practical help and a candle.',
		description:
			'We have all buried someone. We can help you with the forms, the funeral bill or the empty Sunday. All faiths and none. Come to the side door and ring the bell.',
		venue: at('tilbury-chapel'),
		contacts: [{ phone: '01632 960408' }],
		openingTimes: weekly('Thu 14:00-16:00'),
		cost: 'free',
		checked: ['2025-11-20', 'Tilbury', 'visited']
	},
	{
		slug: 'anchor-night-supper',
		name: 'Anchor Night Supper',
		kinds: ['service'],
		categories: ['housing', 'food', 'safety'],
		summary: 'Hot meal, dry socks and a housing worker for people sleeping rough.',
		description:
			'Come as you are, with your dog. A housing worker is there from seven to talk about a bed for the night. This is an invented example: the council must help if you have nowhere to go.',
		organisation: 'sample-marsh-light',
		venue: at('tilbury-chapel'),
		contacts: [{ phone: '01632 960409' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri Sat Sun 18:30-20:30', {
			season: { from: '11-01', to: '03-31' }
		}),
		cost: 'free',
		checked: ['2026-11-01', 'Tilbury', 'phoned']
	},
	{
		slug: 'gangway-windrush',
		name: 'Arrivals Story Circle',
		kinds: ['group'],
		categories: ['faith-culture', 'arts-hobbies', 'older-people'],
		summary: 'Caribbean elders and friends keep the stories of arrival alive.',
		description:
			'We meet for dominoes, saltfish and memories of coming by ship and plane. School classes visit us. Younger people type up the stories and learn the recipes.',
		venue: at('windrush-room'),
		contacts: [{ email: 'arrivals@example.org' }],
		openingTimes: weekly('Fri 13:00-16:00'),
		cost: 'donation',
		checked: ['2026-10-12', 'Tilbury', 'visited']
	},
	{
		slug: 'gangway-signing-choir',
		name: 'Tilbury Signing Choir',
		kinds: ['group'],
		categories: ['arts-hobbies', 'disability', 'friendship'],
		summary: 'Sing with your hands. Deaf and hearing people together.',
		description:
			'We learn songs in British Sign Language. There is a loop in the room and the teacher is Deaf. No signing is needed at the start, you pick it up by watching.',
		organisation: 'sample-barge-house',
		venue: at('windrush-room'),
		contacts: [{ role: 'Text or video call', phone: '07700 900410' }],
		openingTimes: weekly('Wed 18:00-19:30'),
		cost: 'paid',
		costNote: '£2',
		languages: ['bfi']
	},
	{
		slug: 'gangway-seafarers',
		name: 'Crew Room for Seafarers',
		kinds: ['service', 'warm_space'],
		categories: ['work', 'warmth', 'faith-culture'],
		summary: 'Wi-fi, warm coats and a lift from ship to shop for visiting crews.',
		description:
			'If your ship is in, call for the minibus. You can video-call home, buy a SIM card and sit somewhere that does not rock. A chaplain is on hand if you wish.',
		venue: at('windrush-room'),
		contacts: [{ role: 'Minibus', phone: '07700 900411' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri Sat Sun 15:00-22:00'),
		cost: 'free',
		languages: ['fil', 'hi', 'uk'],
		details: { warmSpace: { offers: ['hot_drinks', 'wifi', 'charging', 'quiet_corner'] } }
	},
	{
		slug: 'sample-hirc-tilbury',
		name: 'Sample reporting point, Gangway Rooms',
		kinds: ['hirc'],
		categories: ['safety', 'faith-culture'],
		summary: 'Invented example of a Hate Incident Reporting Centre. No reports are taken here.',
		description:
			'Nothing here is real. It lets people see how this directory shows a reporting centre that signs. To report for real, ring 101. In danger, ring 999.',
		venue: at('windrush-room'),
		contacts: [{ role: 'Text', phone: '07700 900412' }],
		openingTimes: weekly('Wed Fri 13:00-17:00'),
		cost: 'free',
		languages: ['bfi', 'yo'],
		details: {
			hirc: {
				whatHappens:
					'This is an example. You could come with a friend and an interpreter. You would decide what is written and what happens next. In danger, ring 999.',
				canDo: ['Book a sign language interpreter.', 'Take a report from a witness.'],
				cannotDo: ['Send anyone out to you.', 'Keep a report open for ever.'],
				languages: ['bfi', 'yo']
			}
		}
	},
	{
		slug: 'harbour-light-women',
		name: 'Harbour Light Mothers Group',
		kinds: ['group'],
		categories: ['safety', 'families', 'mental-health'],
		summary: 'For mothers who have left a violent home. We tell you where when you ring.',
		description:
			'Children play with trained helpers while you breathe out. We cook, cry and learn about the courts. This is an invented example: in danger, ring 999.',
		venue: at('safe-tilbury'),
		areasServed: ['asop', 'grays', 'stanford-corringham'],
		contacts: [
			{ phone: '01632 960413' },
			{ role: 'Group worker', email: 'worker@example.org', isPublic: false }
		],
		openingTimes: weekly('Tue 10:00-12:30'),
		cost: 'free',
		languages: ['ro', 'bn'],
		checked: ['2026-10-20', 'Tilbury', 'phoned']
	},
	{
		slug: 'thurrock-park-breakfast',
		name: 'Park Gate Family Breakfast',
		kinds: ['group'],
		categories: ['families', 'food', 'neighbours'],
		summary: 'Porridge, bananas and play before school on Fridays.',
		description:
			'Drop in from half past seven, in pyjamas if it has been that sort of morning. We walk to school together at half past eight. Parents can stay for coffee.',
		venue: at('thurrock-park'),
		contacts: [{ email: 'breakfast@example.org' }],
		openingTimes: weekly('Fri 07:30-09:30', { note: 'Term time only.' }),
		cost: 'free',
		checked: ['2026-03-13', 'Thurrock Park', 'visited']
	},
	{
		slug: 'thurrock-park-tenants',
		name: 'Park Gate Tenants and Neighbours',
		kinds: ['group'],
		categories: ['housing', 'neighbours', 'advice'],
		summary: 'Damp, lifts and parking: we take it to the landlord together.',
		description:
			'One voice is easy to ignore, forty are not. We meet, agree what matters and write it down. Everyone on the estate can vote, including renters and lodgers.',
		venue: at('thurrock-park'),
		contacts: [{ phone: '07700 900415' }],
		openingTimes: onlyNote('First Tuesday of the month, 7 pm.'),
		cost: 'free',
		checked: ['2024-12-03', 'Thurrock Park', 'group_told_us']
	},
	{
		slug: 'thurrock-park-bike-fix',
		name: 'Spoke and Chain Bike Fix',
		kinds: ['service'],
		categories: ['transport', 'environment', 'young-people'],
		summary: 'Learn to mend your bike, or buy one we have saved from the tip.',
		description:
			'Brakes and gears are checked free for anyone under 18. Adults pay for parts only. Come on a Sunday with your bike upside down and a bit of patience.',
		venue: at('thurrock-park'),
		contacts: [{ phone: '01632 960416' }],
		openingTimes: weekly('Sun 11:00-15:00'),
		cost: 'donation'
	}
]);
