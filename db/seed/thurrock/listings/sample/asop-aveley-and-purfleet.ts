import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const aveleyAndPurfleet = samples('asop', [
	{
		slug: 'aveley-knit-and-natter',
		name: 'Aveley Hook, Knit and Natter',
		kinds: ['group'],
		categories: ['arts-hobbies', 'friendship'],
		summary: 'Crochet, knitting and plenty of talk on Thursday mornings.',
		description:
			'Bring whatever you are making, or borrow needles and start a square. We sit round two big tables and someone always puts the kettle on. New people get a seat next to a patient teacher.',
		venue: at('mill-pond'),
		contacts: [{ phone: '01632 960101' }],
		openingTimes: weekly('Thu 10:00-12:00', { note: 'Not in August.' }),
		cost: 'donation',
		costNote: '£1 for tea if you have it.',
		checked: ['2026-09-03', 'Aveley', 'visited']
	},
	{
		slug: 'aveley-mums-dads-tots',
		name: 'Wellies and Wafers Toddler Group',
		kinds: ['group'],
		categories: ['families', 'friendship'],
		summary: 'Toddler group with soft play, songs and toast.',
		description:
			'For babies and children under four, with the grown-up who looks after them. There are toys on mats, a messy table and songs at the end. Just turn up. Buggies go in the side room.',
		venue: at('mill-pond'),
		contacts: [{ email: 'ducklings@example.org' }],
		openingTimes: weekly('Mon Wed 09:30-11:15', { note: 'Term time only.' }),
		cost: 'paid',
		costNote: '£2 a family.',
		minAge: 0,
		maxAge: 4
	},
	{
		slug: 'mill-pond-hall',
		name: 'Mill Pond Sample Hall',
		kinds: ['venue'],
		categories: ['neighbours'],
		summary: 'Village hall to hire, with a kitchen and room for 90.',
		description:
			'Our hall has a main room, a kitchen and a small meeting room. People hire it for parties, classes and wakes. Ring the bookings line to see if your date is free.',
		venue: at('mill-pond'),
		contacts: [
			{ role: 'Bookings', phone: '01632 960102' },
			{ role: 'Key holder', phone: '07700 900102', isPublic: false }
		],
		cost: 'paid',
		costNote: 'From £12 an hour. Half price for local groups.',
		checked: ['2026-05-12', 'Aveley', 'visited']
	},
	{
		slug: 'aveley-winter-parlour',
		name: 'The Winter Parlour',
		kinds: ['warm_space', 'group'],
		categories: ['warmth', 'friendship', 'food'],
		summary: 'A warm front room feel, with soup, from November to March.',
		description:
			'Come in from the cold, sit by a heater and stay as long as you like. There is soup at noon and there are board games on the shelf. Nobody asks why you came.',
		organisation: 'sample-marsh-light',
		venue: at('aveley-chapel'),
		contacts: [{ phone: '01632 960103' }],
		openingTimes: weekly('Mon Wed Fri 10:30-14:30', {
			season: { from: '11-01', to: '03-31' }
		}),
		cost: 'free',
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'food', 'charging', 'quiet_corner'],
				season: { from: '11-01', to: '03-31' },
				note: 'Soup is served from noon to 1 pm.'
			}
		},
		checked: ['2026-11-02', 'Aveley', 'phoned']
	},
	{
		slug: 'aveley-bereavement-table',
		name: 'The Forget-Me-Not Table',
		kinds: ['group'],
		categories: ['mental-health', 'friendship'],
		summary: 'Tea and company for anyone who has lost someone.',
		description:
			'Grief has no timetable, so it does not matter if your loss was last week or years ago. We drink tea and talk, or just listen. The first time, someone will meet you at the door.',
		organisation: 'sample-lapwing',
		venue: at('aveley-chapel'),
		contacts: [
			{ phone: '01632 960104' },
			{ role: 'Volunteer rota', email: 'rota@example.org', isPublic: false }
		],
		openingTimes: weekly('Tue 14:00-15:30'),
		cost: 'free',
		minAge: 18
	},
	{
		slug: 'kenningtons-litter-pick',
		name: 'Kenningtons Saturday Litter Pickers',
		kinds: ['group'],
		categories: ['environment', 'neighbours', 'active'],
		summary: 'One hour, one bag, once a week. Gloves are lent to you.',
		description:
			'We meet by the noticeboard and fan out round the streets and the green. Children are welcome with an adult. You get gloves, a grabber and a biscuit at the end.',
		organisation: 'sample-green-shore',
		venue: at('kennington-green'),
		contacts: [{ web: 'https://green-shore.example.org/kenningtons' }],
		openingTimes: weekly('Sat 09:30-10:30'),
		cost: 'free',
		checked: ['2024-07-13', 'Aveley', 'visited']
	},
	{
		slug: 'kenningtons-allotment',
		name: 'Plot 9 Growing Together',
		kinds: ['group'],
		categories: ['environment', 'mental-health', 'active'],
		summary: 'A shared allotment where nobody minds if you only sit on the bench.',
		description:
			'We grow beans, squash and far too many courgettes. Some people dig and some people just come for the quiet. Wear old shoes. Tools and gloves are in the shed.',
		venue: at('kennington-green'),
		contacts: [{ phone: '07700 900105' }],
		openingTimes: weekly('Wed 10:00-12:30, Sun 10:00-12:00', {
			season: { from: '03-01', to: '10-31' }
		}),
		cost: 'free'
	},
	{
		slug: 'purfleet-polish-saturday',
		name: 'Polska Sobota by the River',
		kinds: ['group'],
		categories: ['faith-culture', 'families', 'learning'],
		summary: 'Polish stories, songs and reading for children, coffee for parents.',
		description:
			'Children aged 4 to 12 read, sing and act in Polish. Parents meet in the next room and swap news. You do not need perfect Polish to join in.',
		organisation: 'sample-open-door',
		venue: at('powder-house'),
		contacts: [{ email: 'polska-sobota@example.org' }],
		openingTimes: weekly('Sat 10:00-13:00', { note: 'School terms.' }),
		cost: 'paid',
		costNote: '£3 a child, brothers and sisters free.',
		minAge: 4,
		maxAge: 12,
		languages: ['pl']
	},
	{
		slug: 'purfleet-esol-conversation',
		name: 'Chatterbox English Cafe',
		kinds: ['group'],
		categories: ['learning', 'friendship'],
		summary: 'Practise speaking English with patient neighbours.',
		description:
			'This is talking, not grammar tests. We choose a topic each week, such as seeing the doctor or buying a bus ticket. All levels are welcome. You may bring your child.',
		organisation: 'sample-open-door',
		venue: at('powder-house'),
		contacts: [{ phone: '01632 960106', web: 'https://open-door.example.org/chatterbox' }],
		openingTimes: weekly('Tue 10:00-11:30, Thu 18:30-20:00'),
		cost: 'free',
		languages: ['ro', 'pl', 'lt', 'uk'],
		checked: ['2026-10-08', 'Purfleet-on-Thames', 'group_told_us']
	},
	{
		slug: 'powder-house-hub',
		name: 'Powder House Sample Centre',
		kinds: ['hub', 'venue'],
		categories: ['neighbours', 'advice', 'learning'],
		summary: 'Front desk, computers and rooms to hire near the river.',
		description:
			'Ask at the desk and someone will help you find what you need. You can use a computer, print a form or sit with a book. Three rooms can be hired by local groups.',
		venue: at('powder-house'),
		contacts: [{ role: 'Front desk', phone: '01632 960107', email: 'powder-house@example.org' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:30-16:30, Sat 10:00-13:00', {
			unstaffed: 'Fri 16:30-19:00',
			note: 'On Friday evenings the door is open for groups but the desk is empty.'
		}),
		cost: 'free',
		languages: ['pl', 'ro'],
		checked: ['2026-09-21', 'Purfleet-on-Thames', 'visited']
	},
	{
		slug: 'sample-hirc-purfleet',
		name: 'Sample reporting point, Powder House',
		kinds: ['hirc'],
		categories: ['safety', 'advice'],
		summary: 'Invented example of a Hate Incident Reporting Centre. No reports are taken here.',
		description:
			'This entry shows what a reporting centre could look like. It is not real. If you have seen or suffered a hate incident, ring 101. In danger, ring 999.',
		venue: at('powder-house'),
		contacts: [{ phone: '01632 960108' }],
		openingTimes: weekly('Mon Wed 10:00-15:00'),
		cost: 'free',
		details: {
			hirc: {
				whatHappens:
					'This is an example. In a real centre you would sit in a private room with a trained volunteer. They would listen, then help you fill in a report. In danger, ring 999.',
				canDo: ['Listen in private.', 'Help you fill in a report.'],
				cannotDo: ['Come to you in an emergency.', 'Promise what the police will do.'],
				languages: ['pl', 'ro']
			}
		}
	},
	{
		slug: 'purfleet-job-club',
		name: 'Fresh Start Job Club',
		kinds: ['service'],
		categories: ['work', 'learning', 'advice'],
		summary: 'Help with your CV, job searches and the nerves before an interview.',
		description:
			'Sit beside a volunteer who has hired people and been out of work too. You can use our laptops and printer. Bring your old CV, or come with nothing and start there.',
		organisation: 'sample-two-bridges',
		venue: at('river-steps'),
		contacts: [{ phone: '01632 960109' }],
		openingTimes: weekly('Wed 10:00-12:30 13:30-15:30'),
		cost: 'free',
		minAge: 16,
		checked: ['2025-12-10', 'Purfleet-on-Thames', 'phoned']
	},
	{
		slug: 'purfleet-debt-advice',
		name: 'Paper Bag Debt Advice',
		kinds: ['service'],
		categories: ['money', 'advice', 'housing'],
		summary: 'Free, private help when bills pile up. By appointment.',
		description:
			'Put all those unopened letters in a bag and bring them. An adviser goes through them with you and makes a plan you can live with. We never lend money and never judge.',
		organisation: 'sample-two-bridges',
		venue: at('river-steps'),
		areasServed: ['grays', 'stanford-corringham', 'tilbury-chadwell'],
		contacts: [
			{ role: 'Appointments', phone: '01632 960110' },
			{ role: 'Duty adviser', phone: '07700 900110', isPublic: false }
		],
		openingTimes: weekly('Mon Thu 09:30-13:00', {
			note: 'Ring first. Phone line answers till 4 pm.'
		}),
		cost: 'free',
		languages: ['pl']
	},
	{
		slug: 'west-thurrock-boxing',
		name: 'Wharf Row Boxing and Fitness',
		kinds: ['group'],
		categories: ['active', 'young-people'],
		summary: 'Skipping, pads and discipline for 11 to 18s. Gloves are lent.',
		description:
			'No contact for beginners: you learn to stand, move and breathe first. Girls train on Thursdays as well as in the mixed class. Come in trainers and bring water.',
		organisation: 'sample-young-estuary',
		venue: at('wharf-row'),
		contacts: [{ phone: '07700 900111' }],
		openingTimes: weekly('Tue Thu 17:00-18:30 19:00-20:30, Sat 10:00-12:00'),
		cost: 'paid',
		costNote: '£2 a session. Tell the coach quietly if that is hard.',
		minAge: 11,
		maxAge: 18,
		checked: ['2026-01-20', 'West Thurrock', 'visited']
	},
	{
		slug: 'west-thurrock-night-shift',
		name: 'Night Shift Tea Stop',
		kinds: ['warm_space', 'service'],
		categories: ['warmth', 'work', 'food'],
		summary: 'Somewhere warm for people who work nights, till two in the morning.',
		description:
			'Drivers, packers and cleaners can sit down here with a hot drink and a roll. Charge your phone and use the clean toilets. No one will move you on.',
		venue: at('wharf-row'),
		contacts: [{ phone: '01632 960112' }],
		openingTimes: weekly('Thu Fri 20:00-02:00', { season: { from: '11-01', to: '03-15' } }),
		cost: 'donation',
		languages: ['ro', 'lt'],
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'food', 'charging', 'wifi'],
				season: { from: '11-01', to: '03-15' }
			}
		}
	},
	{
		slug: 'west-thurrock-gurdwara-kitchen',
		name: 'Seva Sunday Kitchen',
		kinds: ['group'],
		categories: ['food', 'faith-culture', 'neighbours'],
		summary: 'A free hot vegetarian meal, cooked by Sikh families for everyone.',
		description:
			'We sit together on the floor or on chairs and eat the same food. All faiths and none are welcome. You can come just to eat, or come early and roll chapatis with us.',
		venue: at('west-thurrock-rooms'),
		contacts: [{ email: 'seva@example.org' }],
		openingTimes: weekly('Sun 12:00-14:30'),
		cost: 'free',
		languages: ['pa'],
		checked: ['2026-07-19', 'West Thurrock', 'visited']
	},
	{
		slug: 'west-thurrock-swap-rail',
		name: 'The Swap Rail: School Uniform Exchange',
		kinds: ['service'],
		categories: ['families', 'money', 'environment'],
		summary: 'Bring uniform that is too small, take a bigger size home.',
		description:
			'Blazers, PE kit, shoes and coats hang by size. You do not need to bring anything to take something. We also keep plain trousers and skirts that fit most schools.',
		venue: at('west-thurrock-rooms'),
		contacts: [{ web: 'https://swap-rail.example.org' }],
		openingTimes: onlyNote(
			'First Saturday of the month, and every day in the last week of August.'
		),
		cost: 'free',
		temporarilyClosed: 'Closed while the roof is mended. Back in the new year.'
	}
]);
