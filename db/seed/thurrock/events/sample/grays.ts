import { at, days, events } from './form';

export const grays = events({
	'chafford-dads-bikes': [
		'chafford-dads',
		'Dads and bikes',
		at('2026-09-12', '10:00-11:30', { rule: 'FREQ=MONTHLY;BYDAY=2SA' }),
		'A slow ride round the gorge. We have three bikes to lend.',
		{ cost: 'free', booking: 'helpful' }
	],
	'chafford-naming-day': [
		'chafford-nigerian-families',
		'Families’ Sunday',
		at('2026-11-29', '14:00-18:00'),
		'Jollof, drums and homework prizes.',
		{ languages: ['yo'], cost: 'donation', booking: 'none' }
	],
	'gorge-view-open-mic': [
		'gorge-view-youth-cafe',
		'Open mic',
		at('2026-09-18', '18:30-20:30', { rule: 'FREQ=MONTHLY;BYDAY=3FR' }),
		'Five minutes each: sing, rap, read or tell jokes.',
		{ minAge: 13, maxAge: 18, cost: 'free', booking: 'helpful' }
	],
	'stifford-history-talk': [
		'north-stifford-history',
		'Talk: bricks and boats',
		at('2026-10-14', '19:30-21:00', { rule: 'FREQ=MONTHLY;BYMONTHDAY=14;BYMONTH=10,11,2,3' }),
		'How our bricks went up the river. Slides, and tea after.',
		{ cost: 'paid', costNote: '£3', booking: 'none' }
	],
	'south-stifford-romanian-day': [
		'south-stifford-romanian',
		'Romanian National Day lunch',
		at('2026-12-01', '12:00-15:00', { rule: 'FREQ=YEARLY' }),
		'Sarmale, songs and children in costume.',
		{ languages: ['ro'], cost: 'donation', booking: 'helpful' }
	],
	'little-thurrock-breakfast': [
		'little-thurrock-veterans',
		'Veterans’ breakfast',
		at('2026-09-05', '09:00-11:00', { rule: 'FREQ=MONTHLY;BYDAY=1SA' }),
		'Full English and nobody rushes you.',
		{ audience: 'Anyone who served, and their families', cost: 'paid', costNote: '£4' }
	],
	'little-thurrock-ballroom': [
		'little-thurrock-over-50s-dance',
		'Afternoon ballroom',
		at('2026-09-07', '14:00-16:00', {
			rule: 'FREQ=WEEKLY;BYDAY=MO',
			notOn: ['2026-12-28T14:00'],
			changes: [
				{
					on: '2026-11-30T14:00',
					start: '2026-12-01T14:00',
					end: '2026-12-01T16:00',
					note: 'The hall is a polling station on Monday.'
				}
			]
		}),
		'Waltz, foxtrot and a good floor. Partners are found for you.',
		{ minAge: 50, cost: 'paid', costNote: '£3', booking: 'none' }
	],
	'broomfield-soup': [
		'broomfield-warm-tuesday',
		'Soup and a film',
		at('2026-11-03', '12:00-15:00', { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330' }),
		'Hot soup at noon, an old film at one.',
		{ cost: 'free', booking: 'none' }
	],
	'clays-quiet-cinema': [
		'clays-quiet-club',
		'Quiet cinema',
		at('2026-11-22', '15:00-17:00', { rule: 'FREQ=MONTHLY;BYDAY=4SU' }),
		'Lights low but on, sound soft, walk about as you like.',
		{ accessNote: 'A quiet room next door, and ear defenders to borrow.', booking: 'helpful' }
	],
	'blackshots-wheels-race': [
		'blackshots-wheels',
		'Wheels relay',
		at('2027-05-08', '11:00-14:00'),
		'Chairs, trikes and handbikes round the track.',
		{ cost: 'free', booking: 'needed' }
	],
	'kiln-yard-welcome': [
		'kiln-yard-hub',
		'Welcome morning',
		at('2026-09-02', '10:00-11:00', {
			rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
			changes: [
				{ on: '2026-11-23T10:00', cancelled: true, note: 'The yard is closed for a training day.' },
				{
					on: '2026-12-02T10:00',
					end: '2026-12-02T12:00',
					note: 'An hour longer, with mince pies.'
				}
			]
		}),
		'New here? A cup of tea and somebody to show you round.',
		{ cost: 'free', booking: 'none' }
	],
	'kiln-yard-arrivals-supper': [
		'kiln-yard-new-arrivals',
		'Supper from everywhere',
		at('2026-11-27', '18:00-20:30'),
		'Bring a dish from home, or just an appetite.',
		{ languages: ['uk', 'ro', 'pt'], cost: 'free', collections: ['interfaith-week'] }
	],
	'riverside-repair': [
		'riverside-repair-cafe',
		'Repair cafe',
		at('2026-09-26', '10:00-13:00', { rule: 'FREQ=MONTHLY;BYDAY=4SA' }),
		'Bring a thing that is broken; mend it with somebody who knows how.',
		{ cost: 'donation', booking: 'none' }
	],
	'riverside-carols': [
		'riverside-choir',
		'Carols by the river',
		at('2026-12-18', '18:30-19:30'),
		'Sing with us or only listen. Lanterns are there.',
		{ placeNote: 'On the green in front of the rooms.', cost: 'free', booking: 'none' }
	],
	'riverside-history-month': [
		'riverside-black-history',
		'Black History Month exhibition',
		days('2026-10-01', '2026-10-31', { rule: 'FREQ=YEARLY' }),
		'Photographs and voices of local families.',
		{ collections: ['black-history-month'], cost: 'free', booking: 'none' }
	],
	'rainbow-social': [
		'clockmakers-rainbow',
		'Rainbow social',
		at('2026-09-24', '19:00-21:00', { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' }),
		'Board games and biscuits for LGBT+ people and friends.',
		{ collections: ['pride-month'], cost: 'free', booking: 'none' }
	],
	'coal-tar-bhangra-night': [
		'coal-tar-bhangra',
		'Bhangra taster',
		at('2026-11-25', '19:00-20:00', { rule: 'FREQ=WEEKLY;COUNT=6' }),
		'Six evenings from the first step to a whole dance.',
		{ cost: 'paid', costNote: '£3 an evening', booking: 'helpful' }
	],
	'grays-festival-withdrawn': [
		'grays-tea-and-talk',
		'Tea on the terrace',
		at('2026-12-05', '14:00-16:00'),
		'An afternoon outdoors, in coats.',
		{
			status: 'cancelled',
			statusNote: 'Too few of us could come. We try again in spring.',
			cost: 'free'
		}
	]
});
