import { at, events } from './form';

export const stanford = events({
	'hope-yard-market': [
		'hope-yard-hub',
		'Makers’ market',
		at('2026-09-13', '10:00-14:00', { rule: 'FREQ=MONTHLY;BYDAY=2SU' }),
		'Jam, cards and woodwork by people from here.',
		{ cost: 'free', booking: 'none' }
	],
	'hope-yard-long-lunch': [
		'hope-yard-long-table',
		'The long table',
		at('2026-09-03', '12:30-14:30', {
			rule: 'FREQ=WEEKLY;BYDAY=TH',
			changes: [
				{ on: '2026-12-24T12:30', cancelled: true, note: 'We are at home for Christmas.' },
				{ on: '2026-12-31T12:30', cancelled: true }
			]
		}),
		'One table, one pot, everybody sits where there is a chair.',
		{ cost: 'donation', booking: 'none' }
	],
	'hope-yard-carers-rights': [
		'hope-yard-carers',
		'Know your rights as a carer',
		at('2026-11-26', '10:30-12:30'),
		'Money, time off and who to ask. With an adviser.',
		{ collections: ['carers-rights-day'], cost: 'free', booking: 'helpful' }
	],
	'hope-yard-audio-books': [
		'hope-yard-sight-loss',
		'Listening group',
		at('2026-09-22', '11:00-12:30', { rule: 'FREQ=MONTHLY;BYDAY=4TU' }),
		'We hear a chapter together and talk about it.',
		{ cost: 'free', booking: 'none' }
	],
	'quay-lane-men-walk': [
		'quay-lane-men-talk',
		'Walk and talk',
		at('2026-09-06', '09:00-10:30', { rule: 'FREQ=WEEKLY;BYDAY=SU' }),
		'Three miles along the creek for men who would rather not sit in a circle.',
		{ cost: 'free', booking: 'none', placeNote: 'Meet at the quay.' }
	],
	'quay-lane-toddler-disco': [
		'quay-lane-toddlers',
		'Toddler disco',
		at('2026-12-09', '10:00-11:00'),
		'Bubbles, songs and an early finish for naps.',
		{ maxAge: 4, cost: 'paid', costNote: '£1', booking: 'none' }
	],
	'quay-lane-code-day': [
		'quay-lane-cubs-of-code',
		'Make a game in a day',
		at('2027-02-17', '10:00-15:00'),
		'Bring lunch. Laptops are there.',
		{ minAge: 8, maxAge: 13, cost: 'free', booking: 'needed' }
	],
	'homesteads-chair-yoga': [
		'homesteads-yoga',
		'Chair yoga',
		at('2026-09-01', '10:30-11:30', { rule: 'FREQ=WEEKLY;BYDAY=TU,FR' }),
		'Stretch and breathe without getting down on the floor.',
		{ cost: 'paid', costNote: '£3', booking: 'none' }
	],
	'larkfield-games-day': [
		'larkfield-board-games',
		'All-day board games',
		at('2026-09-27', '11:00-21:00', { rule: 'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1' }),
		'Over two hundred games. Come for an hour or the day.',
		{ cost: 'donation', booking: 'none' }
	],
	'larkfield-stroke-cafe': [
		'larkfield-stroke',
		'Stroke cafe',
		at('2026-09-15', '14:00-16:00', { rule: 'FREQ=MONTHLY;BYMONTHDAY=15' }),
		'For anyone who has had a stroke, and family.',
		{ cost: 'free', booking: 'none' }
	],
	'corringham-ring': [
		'corringham-bell-ringers',
		'Try bell ringing',
		at('2026-11-28', '14:00-16:00'),
		'Hold a rope, hear a bell. Steps to climb.',
		{ minAge: 10, cost: 'free', booking: 'helpful', accessNote: 'Forty-one steps, no lift.' }
	],
	'corringham-interfaith-lunch': [
		'corringham-prayer-lunch',
		'Neighbours of all faiths: shared lunch',
		at('2026-11-12', '12:00-14:00'),
		'Bring something without meat, eat with somebody new.',
		{ collections: ['interfaith-week'], cost: 'free', booking: 'none' }
	],
	'fobbing-walk': [
		'fobbing-marsh-walk',
		'Marsh walk',
		at('2026-09-20', '10:00-12:30', { rule: 'FREQ=MONTHLY;BYDAY=3SU' }),
		'Boots and binoculars. Dogs on a lead.',
		{ cost: 'free', booking: 'none', placeNote: 'Meet at the church gate.' }
	],
	'fobbing-panto': [
		'fobbing-peasants-players',
		'Village pantomime',
		at('2027-01-15', '19:00-21:30', {
			alsoOn: ['2027-01-16T19:00', '2027-01-22T19:00', '2027-01-23T14:00']
		}),
		'He is behind you, four times over.',
		{ cost: 'paid', costNote: '£6, children £3', booking: 'needed' }
	],
	'horndon-story-time': [
		'horndon-book-barn',
		'Stories in the straw',
		at('2026-09-05', '10:30-11:15', { rule: 'FREQ=WEEKLY;BYDAY=SA' }),
		'Picture books read aloud among the bales.',
		{ maxAge: 7, cost: 'free', booking: 'none' }
	],
	'orsett-bowls-league': [
		'orsett-indoor-bowls',
		'Bowls evening',
		at('2026-09-09', '19:00-21:00', { rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=24' }),
		'Flat shoes; bowls can be borrowed.',
		{
			cost: 'paid',
			costNote: '£2',
			booking: 'none',
			notTheirs: 'The hall says that it has not been booked for this. Ring before you go.'
		}
	]
});
