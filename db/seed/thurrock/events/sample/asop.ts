import { at, days, events } from './form';

export const asop = events({
	'aveley-christmas-knit': [
		'aveley-knit-and-natter',
		'Knit a Christmas star',
		at('2026-12-02', '13:00-15:00'),
		'One afternoon, one star to take home. Wool and needles are there.',
		{ booking: 'none', cost: 'free' }
	],
	'aveley-stay-and-play': [
		'aveley-mums-dads-tots',
		'Messy play morning',
		at('2026-09-08', '09:30-11:00', {
			rule: 'FREQ=WEEKLY;BYDAY=TU',
			notOn: ['2026-10-27T09:30'],
			changes: [
				{ on: '2026-11-24T09:30', cancelled: true, note: 'The heating is being mended.' },
				{
					on: '2026-12-22T09:30',
					start: '2026-12-21T09:30',
					end: '2026-12-21T11:00',
					note: 'A day early, with songs.'
				}
			]
		}),
		'Paint, water and flour. Bring clothes that may get dirty.',
		{ maxAge: 4, cost: 'donation', booking: 'none' }
	],
	'mill-pond-quiz': [
		'mill-pond-hall',
		'Friday quiz night',
		at('2026-09-25', '19:30-22:00', { rule: 'FREQ=MONTHLY;BYDAY=-1FR' }),
		'Teams of up to six. Come alone and we find you a table.',
		{ cost: 'paid', costNote: '£2', booking: 'helpful', minAge: 16 }
	],
	'mill-pond-dance': [
		'mill-pond-hall',
		'New Year tea dance',
		at('2026-12-31', '21:00-01:00'),
		'Old songs, sausage rolls and the bells at midnight.',
		{ cost: 'paid', costNote: '£5', booking: 'needed', bookingNote: 'Ring by 20 December.' }
	],
	'aveley-table-remember': [
		'aveley-bereavement-table',
		'Light a candle',
		at('2026-12-13', '16:00-17:00'),
		'A quiet hour for those we miss. You need not say a word.',
		{ booking: 'none', cost: 'free' }
	],
	'kenningtons-big-pick': [
		'kenningtons-litter-pick',
		'Big litter pick',
		at('2026-09-19', '10:00-12:00', { rule: 'FREQ=MONTHLY;BYDAY=3SA' }),
		'Gloves, grabbers and bags are there, and soup at the end.',
		{ placeNote: 'Meet at the gate of the green.', booking: 'none', cost: 'free' }
	],
	'kenningtons-seed-swap': [
		'kenningtons-allotment',
		'Seed swap',
		at('2027-02-20', '11:00-13:00'),
		'Bring what you saved, take what you need.',
		{ cost: 'free', booking: 'none' }
	],
	'purfleet-polish-carols': [
		'purfleet-polish-saturday',
		'Polish carols',
		at('2026-12-19', '15:00-17:00'),
		'Songs, poppy seed cake and a visit from Mikołaj.',
		{ languages: ['pl'], cost: 'free', booking: 'helpful' }
	],
	'purfleet-conversation': [
		'purfleet-esol-conversation',
		'English over tea',
		at('2026-09-10', '18:00-19:30', { rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217T235959' }),
		'Speak English for an hour and a half with people who are learning too.',
		{ audience: 'People who are learning English', cost: 'free', booking: 'none' }
	],
	'powder-house-open-day': [
		'powder-house-hub',
		'Open day',
		at('2026-11-28', '11:00-15:00'),
		'Meet every group that uses the house. Cake, tours and a raffle.',
		{ cost: 'free', booking: 'none', accessNote: 'A quiet hour from 11 to 12.' }
	],
	'purfleet-cv-morning': [
		'purfleet-job-club',
		'CV morning',
		at('2026-10-05', '10:00-12:00', { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }),
		'Bring what you have, even if it is nothing. We type it with you.',
		{ booking: 'helpful', cost: 'free' }
	],
	'west-thurrock-langar': [
		'west-thurrock-gurdwara-kitchen',
		'Sunday meal for everybody',
		at('2026-09-06', '12:00-14:30', { rule: 'FREQ=WEEKLY;BYDAY=SU' }),
		'A free vegetarian meal. Sit with us, whoever you are.',
		{ cost: 'free', languages: ['pa'], booking: 'none', collections: ['interfaith-week'] }
	],
	'ocky-shed-toy-mend': [
		'ocky-mens-shed',
		'Toy mending day',
		at('2026-11-14', '10:00-13:00'),
		'We mended forty toys for Christmas. Thank you for all the wheels.',
		{ cost: 'free' }
	],
	'daisyfield-memory-sing': [
		'daisyfield-memory-cafe',
		'Singing for memory',
		at('2026-09-16', '14:00-15:30', { rule: 'FREQ=MONTHLY;BYDAY=1WE,3WE' }),
		'Songs you know by heart, for people with dementia and whoever comes along.',
		{ audience: 'People with dementia and their carers', cost: 'free', booking: 'none' }
	],
	'belhus-half-term': [
		'belhus-half-term-fun',
		'Half-term holiday days',
		days('2027-02-15', '2027-02-19'),
		'Games, lunch and craft from nine to three each day.',
		{ minAge: 5, maxAge: 11, booking: 'needed', cost: 'free' }
	],
	'ockendon-deaf-social': [
		'ockendon-deaf-club',
		'Deaf social evening',
		at('2026-09-11', '19:00-22:00', { rule: 'FREQ=MONTHLY;BYDAY=2FR' }),
		'An evening in British Sign Language. Learners are welcome.',
		{ languages: ['bfi'], cost: 'donation', booking: 'none' }
	]
});
