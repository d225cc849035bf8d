import { at, days, events } from './form';

export const tilbury = events({
	'tilbury-hat-marathon': [
		'tilbury-tuesday-knitters',
		'Hat marathon',
		days('2026-12-05', '2026-12-06'),
		'Two days, a hundred baby hats. Come when you like.',
		{ cost: 'free', booking: 'none' }
	],
	'landing-stage-forms': [
		'landing-stage-hub',
		'Help with forms',
		at('2026-09-01', '10:00-12:00', { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }),
		'Bring the letter you cannot face. We open it with you.',
		{ cost: 'free', booking: 'none', languages: ['ro', 'lt', 'pt'] }
	],
	'landing-stage-breakfast': [
		'landing-stage-hub',
		'Sunday breakfast',
		at('2026-11-01', '09:00-11:00', { rule: 'FREQ=WEEKLY;BYDAY=SU' }),
		'Porridge, toast and the papers. Pay what you can.',
		{ cost: 'donation', booking: 'none' }
	],
	'landing-stage-christmas': [
		'landing-stage-hub',
		'Christmas dinner together',
		at('2026-12-25', '12:00-15:00', { rule: 'FREQ=YEARLY' }),
		'Nobody eats alone who would rather not. A lift home if you need one.',
		{ cost: 'free', booking: 'helpful', collections: ['christmas-day'] }
	],
	'foodbank-cook': [
		'tilbury-foodbank-sample',
		'Cook once, eat twice',
		at('2026-11-04', '13:30-15:30', { rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=8' }),
		'Eight Wednesdays of cheap dinners, and a pot to take home.',
		{ cost: 'free', booking: 'needed' }
	],
	'youth-club-cage-cup': [
		'tilbury-youth-club',
		'Football cage cup',
		at('2026-12-19', '13:00-17:00'),
		'Five a side. Enter a team or be put in one.',
		{ minAge: 11, maxAge: 16, cost: 'free', booking: 'needed' }
	],
	'dockside-social': [
		'dockside-line-dance',
		'Line dance social',
		at('2026-09-12', '19:30-23:00', { rule: 'FREQ=MONTHLY;BYDAY=2SA' }),
		'All the dances of the month, and a raffle for the lifeboat.',
		{ cost: 'paid', costNote: '£5', booking: 'none' }
	],
	'anchor-winter-supper': [
		'anchor-night-supper',
		'Late supper',
		at('2026-11-06', '22:00-01:00', { rule: 'FREQ=WEEKLY;BYDAY=FR,SA;UNTIL=20270320' }),
		'Hot food and a warm room while the town sleeps.',
		{ cost: 'free', booking: 'none' }
	],
	'gangway-windrush-day': [
		'gangway-windrush',
		'Windrush Day tea',
		at('2026-06-22', '14:00-17:00', { rule: 'FREQ=YEARLY' }),
		'Stories, saltfish and songs of those who came ashore here.',
		{ collections: ['windrush-day'], cost: 'free', booking: 'none' }
	],
	'gangway-signing-songs': [
		'gangway-signing-choir',
		'Learn a song in sign',
		at('2026-12-03', '18:30-20:00'),
		'One song, both hands, no experience.',
		{
			languages: ['bfi'],
			collections: ['disabled-people-day'],
			cost: 'free',
			booking: 'none'
		}
	],
	'chadwell-carers-craft': [
		'chadwell-cross-carers',
		'Wreath making for carers',
		at('2026-12-07', '10:30-12:30'),
		'Two hours for yourself. Somebody sits with the one you care for.',
		{ audience: 'Unpaid carers', cost: 'free', booking: 'needed' }
	],
	'chadwell-diabetes-walk': [
		'chadwell-cross-diabetes',
		'Sugar walk',
		at('2026-09-14', '10:00-11:00', { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }),
		'A gentle mile and a talk about lunch.',
		{ cost: 'free', booking: 'none' }
	],
	'sandpit-girls-final': [
		'sandpit-girls-football',
		'Girls’ football morning',
		at('2026-09-05', '10:00-11:30', { rule: 'FREQ=WEEKLY;BYDAY=SA' }),
		'Shin pads and boots can be borrowed.',
		{ minAge: 7, maxAge: 14, cost: 'free', booking: 'none' }
	],
	'linford-skylark-concert': [
		'linford-skylark-choir',
		'Winter concert',
		at('2026-12-12', '19:00-20:30'),
		'Forty voices, one piano, mince pies.',
		{ cost: 'donation', booking: 'none' }
	],
	'memorial-day-reading': [
		'gangway-windrush',
		'Holocaust Memorial Day: names read aloud',
		at('2027-01-27', '18:00-19:00'),
		'We light a candle and read names. Words from survivors.',
		{ collections: ['holocaust-memorial-day'], cost: 'free', booking: 'none' }
	],
	'womens-day-breakfast': [
		'harbour-light-women',
		'International Women’s Day breakfast',
		at('2027-03-08', '09:30-11:30'),
		'For women and girls. Childcare in the next room.',
		{
			venue: 'sample-windrush-room',
			collections: ['international-womens-day'],
			cost: 'free',
			booking: 'helpful'
		}
	],
	'park-bike-fix': [
		'thurrock-park-bike-fix',
		'Fix your bike',
		at('2026-09-26', '13:00-16:00', {
			rule: 'FREQ=MONTHLY;BYDAY=-1SA',
			changes: [
				{
					on: '2026-11-28T13:00',
					start: '2026-11-29T11:00',
					end: '2026-11-29T14:00',
					note: 'Sunday this once: the yard is needed for the market.'
				}
			]
		}),
		'Tools, tubes and someone who knows. Pay for parts only.',
		{ cost: 'free', booking: 'none' }
	],
	'east-tilbury-fridge-soup': [
		'east-tilbury-community-fridge',
		'Fridge soup',
		at('2026-10-07', '16:00-18:00', { rule: 'FREQ=WEEKLY;BYDAY=WE' }),
		'Whatever is in the fridge becomes soup at four.',
		{ cost: 'free', booking: 'none' }
	]
});
