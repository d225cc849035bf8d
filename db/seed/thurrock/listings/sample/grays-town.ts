import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const graysTown = samples('grays', [
	{
		slug: 'kiln-yard-hub',
		name: 'Kiln Yard Sample Centre',
		kinds: ['hub', 'venue', 'warm_space'],
		categories: ['neighbours', 'warmth', 'learning'],
		summary: 'Town-centre hub with computers, a cafe corner and a Changing Places toilet.',
		description:
			'Walk in and ask. Our desk volunteers speak six languages between them. There are four computers, a baby room and a quiet room with soft light. Groups can book the hall upstairs, and there is a lift.',
		venue: at('kiln-yard'),
		contacts: [
			{ role: 'Front desk', phone: '01632 960201', email: 'kiln-yard@example.org' },
			{ role: 'Caretaker', phone: '07700 900201', isPublic: false }
		],
		openingTimes: weekly('Mon Tue Wed Thu Fri 08:30-18:00, Sat 09:00-16:00, Sun 11:00-15:00'),
		cost: 'free',
		languages: ['ro', 'pl', 'yo', 'bn', 'ur', 'pt'],
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'wifi', 'charging', 'computers', 'children_welcome', 'quiet_corner'],
				season: { from: '11-01', to: '03-31' }
			}
		}
	},
	{
		slug: 'kiln-yard-benefits',
		name: 'Two Bridges Benefits Check',
		kinds: ['service'],
		categories: ['money', 'advice', 'disability'],
		summary: 'Find out what you can claim, and get help with the long forms.',
		description:
			'A trained adviser checks your money with you line by line. We help with Universal Credit, PIP and Pension Credit. Bring your National Insurance number and a bank statement.',
		organisation: 'sample-two-bridges',
		venue: at('kiln-yard'),
		areasServed: ['asop', 'stanford-corringham', 'tilbury-chadwell'],
		contacts: [
			{ role: 'Appointments', phone: '01632 960202', web: 'https://two-bridges.example.org' }
		],
		openingTimes: weekly('Tue Fri 09:30-12:30 13:30-16:00'),
		cost: 'free',
		languages: ['ro', 'bn', 'ur'],
		checked: ['2026-11-10', 'Grays', 'phoned']
	},
	{
		slug: 'sample-hirc-grays',
		name: 'Sample reporting point, Kiln Yard',
		kinds: ['hirc'],
		categories: ['safety', 'advice', 'disability'],
		summary: 'Invented example of a Hate Incident Reporting Centre. No reports are taken here.',
		description:
			'This entry is made up, to show how a reporting centre would look in this directory. Please do not go there to report. Ring 101 instead, or 999 if anyone is in danger.',
		venue: at('kiln-yard'),
		contacts: [{ phone: '01632 960203' }],
		openingTimes: weekly('Tue Thu 10:00-16:00'),
		cost: 'free',
		languages: ['ro', 'bfi'],
		details: {
			hirc: {
				whatHappens:
					'This is an example. You would ask at the desk for "the quiet room" and nothing more. Somebody trained would listen and write it down with you. In danger, ring 999.',
				canDo: ['Give you time and a private room.', 'Write the report in your own words.'],
				cannotDo: ['Act as the police.', 'Help in an emergency.'],
				languages: ['ro', 'bfi']
			}
		},
		checked: ['2026-10-06', 'Grays', 'visited']
	},
	{
		slug: 'kiln-yard-new-arrivals',
		name: 'Welcome Table for New Arrivals',
		kinds: ['group', 'service'],
		categories: ['neighbours', 'advice', 'friendship'],
		summary: 'New to the country or the town? Start here, with tea and a map.',
		description:
			'We help you find a doctor, a school place and the right bus. Refugees, people seeking asylum and families on visas are all welcome. Some of us came here the same way.',
		organisation: 'sample-open-door',
		venue: at('kiln-yard'),
		contacts: [{ email: 'welcome@example.org', phone: '01632 960204' }],
		openingTimes: weekly('Wed 10:00-13:00'),
		cost: 'free',
		languages: ['uk', 'ro', 'pt', 'ur', 'yo', 'fa']
	},
	{
		slug: 'riverside-repair-cafe',
		name: 'Riverside Repair Cafe',
		kinds: ['group'],
		categories: ['environment', 'arts-hobbies', 'money'],
		summary: 'Toasters, zips, bikes and lamps mended while you wait.',
		description:
			'Take a number, have a slice of cake and sit with the fixer. You may learn to mend it yourself next time. We manage about seven things in ten.',
		venue: at('riverside'),
		contacts: [{ web: 'https://riverside-repair.example.org' }],
		openingTimes: onlyNote(
			'Second Saturday of the month, 10 am to 1 pm. Last repair taken at 12.15.'
		),
		cost: 'donation',
		checked: ['2026-02-14', 'Grays', 'visited']
	},
	{
		slug: 'riverside-choir',
		name: 'Muddy Banks Choir',
		kinds: ['group'],
		categories: ['arts-hobbies', 'mental-health', 'friendship'],
		summary: 'A choir with no auditions. If you can hum, you can join.',
		description:
			'We sing soul, pop and a bit of gospel in four parts. Nobody sings alone unless they want to. Come at seven for tea, we start at quarter past.',
		organisation: 'sample-barge-house',
		venue: at('riverside'),
		contacts: [{ phone: '07700 900205' }],
		openingTimes: weekly('Mon 19:00-21:00'),
		cost: 'paid',
		costNote: '£4 or what you can.',
		checked: ['2026-02-25', 'Grays', 'visited']
	},
	{
		slug: 'riverside-black-history',
		name: 'Rooted: Black History Circle',
		kinds: ['group'],
		categories: ['faith-culture', 'arts-hobbies', 'learning'],
		summary: 'We record local Black families telling their own stories.',
		description:
			'From nurses and dockers to DJs, we collect photographs and memories all year, not just in October. Elders talk and younger members film. Bring an album if you have one.',
		venue: at('riverside'),
		contacts: [{ email: 'rooted@example.org' }],
		openingTimes: weekly('Thu 18:30-20:30'),
		cost: 'free',
		languages: ['yo']
	},
	{
		slug: 'riverside-chess',
		name: 'Pawn Storm Chess Club',
		kinds: ['group'],
		categories: ['arts-hobbies', 'young-people', 'friendship'],
		summary: 'Boards out every Friday. Beginners sit with someone kind.',
		description:
			'Half of us are under 16 and half are over 60, which makes for good games. Clocks are only used for the league. Under 11s need a grown-up with them.',
		venue: at('riverside'),
		contacts: [{ email: 'pawnstorm@example.org' }],
		openingTimes: weekly('Fri 18:00-21:00'),
		cost: 'paid',
		costNote: '£1 juniors, £2 adults.',
		minAge: 7,
		checked: ['2025-10-24', 'Grays', 'website']
	},
	{
		slug: 'clockmakers-menopause',
		name: 'Hot Topic Menopause Cafe',
		kinds: ['group'],
		categories: ['health', 'mental-health', 'friendship'],
		summary: 'Straight talk about the menopause, with fans and cold drinks.',
		description:
			'Sleep, work, moods, patches: ask anything. A nurse drops in every few weeks. Younger women with early menopause are very welcome.',
		organisation: 'sample-lapwing',
		venue: at('clockmakers'),
		contacts: [{ email: 'hot-topic@example.org' }],
		openingTimes: weekly('Wed 18:30-20:00'),
		cost: 'free',
		minAge: 18
	},
	{
		slug: 'clockmakers-rainbow',
		name: 'Rainbow Thames Social',
		kinds: ['group'],
		categories: ['friendship', 'mental-health', 'safety'],
		summary: 'LGBT+ people and friends, for cards, crafts and company.',
		description:
			'A sober, easy-going evening for anyone who is lesbian, gay, bi, trans or still working it out. Someone will sit with you if you come alone. There is an under-25 table.',
		venue: at('clockmakers'),
		contacts: [
			{ email: 'rainbow-thames@example.org' },
			{ role: 'Safeguarding lead', email: 'safe-rainbow@example.org', isPublic: false }
		],
		openingTimes: weekly('Tue 18:30-21:00'),
		cost: 'free',
		minAge: 16,
		checked: ['2024-09-14', 'Grays', 'visited']
	},
	{
		slug: 'clockmakers-recovery',
		name: 'One More Day Recovery Meeting',
		kinds: ['group'],
		categories: ['health', 'mental-health', 'friendship'],
		summary: 'For people leaving drink, drugs or gambling behind.',
		description:
			'Everyone in the room has been there. You can speak or keep quiet. First names only, and what is said here stays here. Come ten minutes early and ask for the greeter.',
		venue: at('clockmakers'),
		contacts: [{ phone: '01632 960206' }],
		openingTimes: weekly('Mon Wed Fri 19:30-21:00, Sun 10:30-12:00'),
		cost: 'free',
		minAge: 18
	},
	{
		slug: 'coal-tar-youth-music',
		name: 'Loud Enough Music Sessions',
		kinds: ['group'],
		categories: ['young-people', 'arts-hobbies', 'work'],
		summary: 'Make beats, write lyrics, learn the sound desk. Ages 13 to 19.',
		description:
			'We have two booths, a drum kit and laptops. Tutors play in real bands. At the end of term there is a show that you run yourselves.',
		organisation: 'sample-young-estuary',
		venue: at('grays-tower'),
		contacts: [{ phone: '07700 900207' }],
		openingTimes: weekly('Tue Wed 16:30-19:00, Sat 12:00-17:00'),
		cost: 'free',
		minAge: 13,
		maxAge: 19,
		checked: ['2026-09-29', 'Grays', 'group_told_us']
	},
	{
		slug: 'coal-tar-bhangra',
		name: 'Monday Bhangra for Beginners',
		kinds: ['group'],
		categories: ['active', 'faith-culture', 'arts-hobbies'],
		summary: 'High-energy Punjabi dance. Two left feet are fine.',
		description:
			'A drummer plays live and the steps build up slowly. Grandmothers and teenagers dance in the same line. Wear something loose and bring water.',
		organisation: 'sample-barge-house',
		venue: at('grays-tower'),
		contacts: [{ phone: '01632 960208' }],
		openingTimes: weekly('Mon 18:30-19:45'),
		cost: 'paid',
		costNote: '£5',
		languages: ['pa', 'ur']
	},
	{
		slug: 'grays-tea-and-talk',
		name: 'Crescent Neighbours Tea and Talk',
		kinds: ['group'],
		categories: ['faith-culture', 'friendship', 'neighbours'],
		summary: 'Muslim families invite everyone for tea, samosas and questions.',
		description:
			'Ask about Ramadan, headscarves or where to get good dates. Women and men sit where they please. In Ramadan we share the evening meal instead.',
		venue: at('grays-tower'),
		contacts: [{ email: 'crescent@example.org' }],
		openingTimes: weekly('Sun 15:00-17:00'),
		cost: 'free',
		languages: ['ur', 'bn', 'ar'],
		checked: ['2026-04-12', 'Grays', 'visited']
	},
	{
		slug: 'swift-house-men',
		name: 'Swift House Safe Talk for Men',
		kinds: ['service'],
		categories: ['safety', 'mental-health'],
		summary: 'For men who are hurt at home or were hurt as boys. Address given by phone.',
		description:
			'It happens to men too. You can talk to one worker, as often as you need, and go at your own speed. This is an invented example: in danger, ring 999.',
		venue: at('safe-grays'),
		areasServed: ['asop', 'stanford-corringham', 'tilbury-chadwell'],
		contacts: [{ phone: '01632 960209' }],
		openingTimes: onlyNote('By appointment, daytime and evening.'),
		cost: 'free',
		minAge: 18
	},
	{
		slug: 'grays-shopmobility',
		name: 'Roll On Scooter Loan',
		kinds: ['service'],
		categories: ['transport', 'disability'],
		summary: 'Borrow a mobility scooter or wheelchair for a day in town.',
		description:
			'Bring one proof of address the first time. We teach you to drive it in the yard. You may keep a wheelchair for a week if a relative visits.',
		organisation: 'sample-wheel-and-step',
		venue: at('kiln-yard'),
		contacts: [{ phone: '01632 960210' }],
		openingTimes: weekly('Mon Tue Thu Fri Sat 09:30-15:30'),
		cost: 'paid',
		costNote: '£3 a day. £10 deposit back when you return it.',
		temporarilyClosed: 'Closed while the batteries are replaced. Back on Monday 7 December 2026.'
	},
	{
		slug: 'grays-carers-lunch',
		name: 'Put Your Feet Up Carers Lunch',
		kinds: ['group'],
		categories: ['carers', 'food', 'friendship'],
		summary: 'One meal a week that an unpaid carer does not have to cook.',
		description:
			'If you look after a husband, a mum, a child or a neighbour, this is your table. The person you care for can come too, and a helper will sit with them.',
		organisation: 'sample-reed-bed',
		venue: at('riverside'),
		contacts: [{ phone: '01632 960211', web: 'https://reed-bed.example.org' }],
		openingTimes: weekly('Thu 12:00-14:00'),
		cost: 'donation',
		checked: ['2026-03-05', 'Grays', 'visited']
	}
]);
