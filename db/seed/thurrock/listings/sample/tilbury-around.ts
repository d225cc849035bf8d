import { onlyNote, weekly } from '../weekly';
import { at, samples } from './form';

export const tilburyAround = samples('tilbury-chadwell', [
	{
		slug: 'chadwell-cross-carers',
		name: 'Young Carers Pizza Night',
		kinds: ['group'],
		categories: ['carers', 'young-people', 'friendship'],
		summary: 'A night off for children who look after someone at home.',
		description:
			'If you help a parent, brother or sister who is ill or disabled, this is for you. Ages 8 to 17. There are games, pizza and a worker who gets it. We can pick you up.',
		organisation: 'sample-reed-bed',
		venue: at('chadwell-cross'),
		contacts: [{ phone: '01632 960420' }],
		openingTimes: weekly('Wed 17:00-19:30', { note: 'Every other week in term time.' }),
		cost: 'free',
		minAge: 8,
		maxAge: 17,
		checked: ['2026-09-30', 'Chadwell St Mary', 'phoned']
	},
	{
		slug: 'chadwell-cross-warm-hub',
		name: 'Chadwell Cosy Corner',
		kinds: ['warm_space'],
		categories: ['warmth', 'friendship', 'older-people'],
		summary: 'Armchairs, blankets and a telly. November to March.',
		description:
			'We put the heating on so you can turn yours off. Watch the afternoon film or read the paper. Bring your phone charger, there are plenty of sockets.',
		organisation: 'sample-marsh-light',
		venue: at('chadwell-cross'),
		contacts: [{ phone: '01632 960421' }],
		openingTimes: weekly('Mon Thu 12:00-17:00, Sat 10:00-14:00', {
			season: { from: '11-01', to: '03-31' }
		}),
		cost: 'free',
		details: {
			warmSpace: {
				offers: ['hot_drinks', 'charging', 'activities', 'quiet_corner'],
				season: { from: '11-01', to: '03-31' }
			}
		}
	},
	{
		slug: 'chadwell-cross-diabetes',
		name: 'Sugar Sensible',
		kinds: ['group'],
		categories: ['health', 'friendship'],
		summary: 'Living with type 2 diabetes, with recipes you would really eat.',
		description:
			'We cook one dish together and eat it. A nurse checks feet twice a year. Family members can come, since they eat the same dinners.',
		venue: at('chadwell-cross'),
		contacts: [{ email: 'sugar-sensible@example.org' }],
		openingTimes: weekly('Tue 17:30-19:00'),
		cost: 'donation',
		languages: ['bn', 'pa'],
		checked: ['2026-07-30', 'Chadwell St Mary', 'visited']
	},
	{
		slug: 'chadwell-cross-diwali',
		name: 'Lamp Lighters Hindu Families',
		kinds: ['group'],
		categories: ['faith-culture', 'families', 'arts-hobbies'],
		summary: 'Prayer, dance and sweets, and an open door at Diwali.',
		description:
			'We meet for evening prayer and then the children dance. Neighbours of every faith come for the lamps and the fireworks in autumn. Shoes off at the door.',
		venue: at('chadwell-cross'),
		contacts: [{ phone: '07700 900422' }],
		openingTimes: weekly('Sun 17:00-19:30'),
		cost: 'free',
		languages: ['hi', 'gu', 'ta']
	},
	{
		slug: 'sandpit-youth-centre',
		name: 'Sandpit Sample Youth Centre',
		kinds: ['hub', 'venue'],
		categories: ['young-people', 'neighbours'],
		summary: 'Skate ramp, kitchen and rooms for young people to run things.',
		description:
			'A committee of 14 to 20 year olds decides what happens here. Drop in after school, or bring an idea and we help you start it. Adults can hire it in the day.',
		organisation: 'sample-young-estuary',
		venue: at('chadwell-youth'),
		contacts: [{ phone: '01632 960423', web: 'https://young-estuary.example.org/sandpit' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 15:00-21:00, Sat 11:00-18:00'),
		cost: 'free',
		minAge: 10,
		maxAge: 20,
		checked: ['2024-03-22', 'Chadwell St Mary', 'visited']
	},
	{
		slug: 'sandpit-girls-football',
		name: 'Sandpit Sisters Football',
		kinds: ['group'],
		categories: ['active', 'young-people'],
		summary: 'Girls only, ages 9 to 15, all abilities, headscarves and all.',
		description:
			'Two coaches, both women, and a lot of laughing. Boots and shin pads can be borrowed. First we play, then we eat oranges, like in the old days.',
		venue: at('chadwell-youth'),
		contacts: [{ phone: '07700 900424' }],
		openingTimes: weekly('Thu 16:30-18:00, Sun 10:00-11:30'),
		cost: 'paid',
		costNote: '£1',
		minAge: 9,
		maxAge: 15,
		checked: ['2026-05-14', 'Chadwell St Mary', 'group_told_us']
	},
	{
		slug: 'sandpit-apprentice-help',
		name: 'First Job Coaching',
		kinds: ['service'],
		categories: ['work', 'young-people', 'learning'],
		summary: 'One-to-one help to find an apprenticeship or a first job.',
		description:
			'For ages 16 to 24. A coach helps you write to firms at the port and in the warehouses. We lend you a suit or steel-toe boots for the interview.',
		organisation: 'sample-two-bridges',
		venue: at('chadwell-youth'),
		contacts: [{ email: 'first-job@example.org' }],
		openingTimes: weekly('Tue Thu 10:00-14:00'),
		cost: 'free',
		minAge: 16,
		maxAge: 24
	},
	{
		slug: 'orsett-heath-cricket',
		name: 'Heathland All-Comers Cricket',
		kinds: ['group'],
		categories: ['active', 'friendship', 'disability'],
		summary: 'Soft-ball cricket, with a table cricket game indoors.',
		description:
			'You can bat standing, sitting or with a runner. Indoors we play on a table so anyone can join. Teas are taken very seriously.',
		venue: at('orsett-heath'),
		contacts: [{ phone: '01632 960425' }],
		openingTimes: weekly('Thu 18:00-20:30', { season: { from: '04-15', to: '09-15' } }),
		cost: 'paid',
		costNote: '£2'
	},
	{
		slug: 'orsett-heath-model-railway',
		name: 'Heath Halt Model Railway',
		kinds: ['group'],
		categories: ['arts-hobbies', 'learning', 'friendship'],
		summary: 'We are building Tilbury docks in 1955, one tiny crane at a time.',
		description:
			'Painters, solderers and dreamers wanted. Autistic members say it is a calm place to be. Children come with an adult and drive the trains at four.',
		venue: at('orsett-heath'),
		contacts: [{ email: 'heath-halt@example.org' }],
		openingTimes: weekly('Sat 13:00-17:00'),
		cost: 'paid',
		costNote: '£25 a year.',
		checked: ['2025-10-11', 'Orsett Heath', 'website']
	},
	{
		slug: 'west-tilbury-church-crafts',
		name: 'Manor Barn Makers',
		kinds: ['group'],
		categories: ['arts-hobbies', 'friendship', 'mental-health'],
		summary: 'Weaving, pottery and willow in a draughty, lovely barn.',
		description:
			'Each month has one craft and one patient teacher. Take home what you make, even if it wobbles. People who have been unwell often start here.',
		organisation: 'sample-barge-house',
		venue: at('west-tilbury'),
		contacts: [{ phone: '01632 960426' }],
		openingTimes: weekly('Sat 10:00-13:00'),
		cost: 'paid',
		costNote: '£5 for clay and wool.',
		checked: ['2026-04-18', 'West Tilbury', 'visited']
	},
	{
		slug: 'west-tilbury-ponies',
		name: 'Gentle Giants Pony Time',
		kinds: ['service'],
		categories: ['disability', 'young-people', 'health'],
		summary: 'Grooming and riding for disabled children and nervous adults.',
		description:
			'Our ponies are slow, round and kind. You can brush, lead or ride, with a helper on each side. There is a ramp for getting on from a wheelchair.',
		organisation: 'sample-wheel-and-step',
		venue: at('west-tilbury'),
		contacts: [{ phone: '07700 900427' }],
		openingTimes: onlyNote('Weekends in daylight, by appointment.'),
		cost: 'unknown',
		costNote: 'Prices depend on help from a fund. Please ask.',
		minAge: 5
	},
	{
		slug: 'east-tilbury-shoe-memories',
		name: 'Shoemakers Memory Club',
		kinds: ['group'],
		categories: ['older-people', 'arts-hobbies', 'carers'],
		summary: 'For people who forget, and people who remember the factory days.',
		description:
			'We handle old tools, lasts and photographs and let the stories come. Good for people with dementia, and their families. Tea is in proper cups.',
		venue: at('east-tilbury'),
		contacts: [{ phone: '01632 960428' }],
		openingTimes: weekly('Mon 10:30-12:30'),
		cost: 'free',
		checked: ['2026-05-21', 'East Tilbury', 'visited']
	},
	{
		slug: 'east-tilbury-community-fridge',
		name: 'Cold Comfort Sharing Fridge',
		kinds: ['service'],
		categories: ['food', 'environment', 'neighbours'],
		summary: 'Good food that shops cannot sell. Help yourself, any age, any income.',
		description:
			'The fridge is in the porch and filled each morning. Take what you will eat today. You can leave food too, but no raw meat. Bring a bag.',
		organisation: 'sample-tide-table',
		venue: at('east-tilbury'),
		contacts: [{ email: 'fridge@example.org' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri Sat Sun 08:00-20:00'),
		cost: 'free'
	},
	{
		slug: 'east-tilbury-portuguese',
		name: 'Cafe Saudade',
		kinds: ['group'],
		categories: ['faith-culture', 'friendship', 'learning'],
		summary: 'Portuguese speakers from Lisbon, Brazil, Angola and Cape Verde.',
		description:
			'Good coffee, custard tarts and news from home. We help with forms for the consulate. If you are learning Portuguese, pull up a chair and try it.',
		organisation: 'sample-open-door',
		venue: at('east-tilbury'),
		contacts: [{ phone: '07700 900429' }],
		openingTimes: weekly('Sat 15:00-18:00'),
		cost: 'donation',
		languages: ['pt']
	},
	{
		slug: 'linford-skylark-choir',
		name: 'Skylark Parents and Babies Choir',
		kinds: ['group'],
		categories: ['families', 'arts-hobbies', 'mental-health'],
		summary: 'Sing for yourself while the baby gurgles along.',
		description:
			'Real songs, not just nursery rhymes, with mats on the floor for babies. Feed, change and walk about as you need. There are steps, so we carry buggies in with you.',
		venue: at('linford'),
		contacts: [{ email: 'skylark@example.org' }],
		openingTimes: weekly('Thu 10:00-11:15', { note: 'Term time only.' }),
		cost: 'paid',
		costNote: '£3, first time free.',
		maxAge: 2,
		minAge: 0,
		checked: ['2026-02-11', 'Linford', 'visited']
	},
	{
		slug: 'linford-good-neighbours',
		name: 'Light Bulb Line, Linford',
		kinds: ['service'],
		categories: ['neighbours', 'transport', 'older-people'],
		summary: 'One number for a light bulb, a lift or a lost cat.',
		description:
			'Ring and a volunteer nearby will see what they can do. We change bulbs, put out bins and collect prescriptions. We do not do gardening or anything with ladders.',
		venue: at('linford'),
		contacts: [{ phone: '01632 960430' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 09:00-12:00 14:00-16:00'),
		cost: 'free',
		checked: ['2026-08-05', 'Linford', 'phoned']
	},
	{
		slug: 'low-street-crossing-garden',
		name: 'Crossing Keepers Garden',
		kinds: ['group'],
		categories: ['environment', 'mental-health', 'friendship'],
		summary: 'A tiny garden by the lane, kept by people who needed one.',
		description:
			'A few of us weed, water and sit. There is no list and no fee. Some days nobody talks and that is fine. You will find gloves in the blue bucket.',
		organisation: 'sample-green-shore',
		venue: at('low-street'),
		contacts: [{ email: 'crossing@example.org' }],
		openingTimes: weekly('Wed Sun 10:00-12:00'),
		cost: 'free'
	},
	{
		slug: 'biggin-tool-library',
		name: 'Borrow-a-Drill Tool Library',
		kinds: ['service'],
		categories: ['environment', 'housing', 'money'],
		summary: 'Borrow a drill, a ladder or a carpet washer for a week.',
		description:
			'Join with some proof of where you live. We show you how to use each tool safely before it leaves the yard. Late? Just ring and tell us.',
		venue: at('biggin'),
		contacts: [{ phone: '01632 960431', web: 'https://borrow-a-drill.example.org' }],
		openingTimes: weekly('Tue 17:00-19:00, Sat 09:30-12:30'),
		cost: 'paid',
		costNote: '£1 to £5 a week for each tool.',
		minAge: 18
	},
	{
		slug: 'biggin-scrap-store',
		name: 'Odds and Ends Scrap Store',
		kinds: ['service'],
		categories: ['arts-hobbies', 'environment', 'families'],
		summary: 'Card, cloth, buttons and tubes for schools, crafters and children.',
		description:
			'Firms give us what they would throw away and you turn it into rockets. Fill a bag for a pound. Teachers can book a quiet time. Clothes to swap hang at the back.',
		venue: at('biggin'),
		contacts: [{ email: 'odds@example.org' }],
		openingTimes: weekly('Wed 13:00-17:00, Sat 13:00-16:00'),
		cost: 'paid',
		costNote: '£1 a bag.',
		checked: ['2025-09-13', 'Tilbury', 'website']
	}
]);
