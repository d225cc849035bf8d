/** Questions about the starter listings. References are as in db/seed/thurrock/listings. */
import { judged, type Grades, type Judged } from './judged';

const s = (...slugs: string[]) => ({ refs: slugs.map((slug) => `sample:${slug}`) });
const st = (...slugs: string[]) => ({ refs: slugs.map((slug) => `starter:${slug}`) });
const is = (slug: string): Grades => [[s(slug), 3]];
const isStarter = (slug: string): Grades => [[st(slug), 3]];

const HIRCS = [
	st('hirc-thurrock-coalition', 'hirc-marisco-hall'),
	s('sample-hirc-purfleet', 'sample-hirc-grays', 'sample-hirc-tilbury')
];
const hircs: Grades = HIRCS.map((selector) => [selector, 3]);

export const starterJudged: Judged[] = [
	...judged('name', 'starter', [
		['Grays Central Library', ...isStarter('library-grays'), [{ kinds: ['library'] }, 1]],
		['tilbury library', ...isStarter('library-tilbury'), [{ kinds: ['library'] }, 1]],
		['Marisco Hall', ...isStarter('hirc-marisco-hall')],
		['thurrock mind', ...isStarter('thurrock-mind')],
		['thurrock cvs', ...isStarter('thurrock-cvs')],
		['healthwatch', ...isStarter('healthwatch-thurrock')],
		['beehive', ...isStarter('hirc-thurrock-coalition'), [st('thurrock-cvs'), 2]],
		['spacious place', ...isStarter('hub-spacious-place')],
		['lightship cafe', ...isStarter('hub-lightship-cafe')],
		['Pawn Storm', ...is('riverside-chess')],
		['tea dance at the institute', ...is('little-thurrock-over-50s-dance')],
		['The Long Table', ...is('hope-yard-long-table'), [s('south-stifford-romanian'), 2]],
		['1381 players', ...is('fobbing-peasants-players')],
		['saturday dads', ...is('chafford-dads')],
		['TACC', ...isStarter('tacc')]
	]),
	...judged('typo', 'starter', [
		['libary', [{ kinds: ['library'] }, 3]],
		['corringam library', ...isStarter('library-corringham'), [{ kinds: ['library'] }, 1]],
		['healthwtach', ...isStarter('healthwatch-thurrock')],
		['mariscoo hall', ...isStarter('hirc-marisco-hall')],
		[
			'foodbnak',
			[{ named: 'oodbank' }, 3],
			[{ named: 'Food' }, 3],
			[{ mainCategories: ['food'] }, 2],
			[{ categories: ['food'] }, 1]
		],
		['seafareres', ...is('gangway-seafarers')],
		['menopuase', ...is('clockmakers-menopause')],
		['allotmnet', ...is('kenningtons-allotment')],
		['rainbw thames', ...is('clockmakers-rainbow')],
		['memroy cafe', ...is('daisyfield-memory-cafe'), [s('east-tilbury-shoe-memories'), 2]],
		['beelhus walking footbal', ...is('belhus-walking-football')],
		['ukranian coffee', ...is('blackshots-uk-ukrainian')]
	]),
	...judged('synonym', 'starter', [
		['warm bank', [{ kinds: ['warm_space'] }, 3], [{ categories: ['warmth'] }, 2]],
		[
			'food bank',
			[{ named: 'oodbank' }, 3],
			[s('south-stifford-foodbank'), 3],
			[s('daisyfield-pantry', 'east-tilbury-community-fridge', 'clays-pet-bank'), 2],
			[{ categories: ['food'] }, 1]
		],
		['skint', [{ mainCategories: ['money'] }, 3], [{ categories: ['money'] }, 2]],
		[
			'oap lunch',
			[s('rowan-court-lunch', 'orsett-lunch-circle'), 3],
			[{ categories: ['older-people'] }, 1]
		],
		['loneliness', [{ mainCategories: ['friendship'] }, 3], [{ categories: ['friendship'] }, 2]],
		['room hire', [{ kinds: ['venue'] }, 3]],
		['alcoholics', [s('clockmakers-recovery'), 3]],
		[
			'alzheimers',
			[s('daisyfield-memory-cafe', 'east-tilbury-shoe-memories'), 3],
			[st('warm-grays-urc'), 2],
			[{ categories: ['older-people'] }, 1]
		],
		[
			'bsl',
			[s('ockendon-deaf-club', 'gangway-signing-choir'), 3],
			[s('sample-hirc-grays', 'sample-hirc-tilbury'), 1]
		],
		['mens shed', [s('ocky-mens-shed'), 3], [s('quay-lane-men-talk'), 2]],
		[
			'esol',
			[s('dockside-english-class', 'purfleet-esol-conversation'), 3],
			[{ categories: ['learning'] }, 1]
		],
		[
			'domestic violence',
			[s('lantern-women', 'harbour-light-women', 'swift-house-men'), 3],
			[{ categories: ['safety'] }, 1]
		]
	]),
	...judged('need', 'starter', [
		[
			"I don't know anyone since I moved here",
			[s('kiln-yard-new-arrivals'), 3],
			[{ mainCategories: ['friendship'] }, 3],
			[{ categories: ['friendship'] }, 2]
		],
		["can't afford heating", [{ mainCategories: ['warmth'] }, 3], [{ categories: ['warmth'] }, 2]],
		[
			'my mum has dementia and I need a break',
			[s('daisyfield-memory-cafe', 'hope-yard-carers', 'grays-carers-lunch'), 3],
			[{ categories: ['carers'] }, 2],
			[{ categories: ['older-people'] }, 1]
		],
		[
			'nothing to do for my teenager',
			[{ mainCategories: ['young-people'] }, 3],
			[{ categories: ['young-people'] }, 2]
		],
		['I lost my job', [{ mainCategories: ['work'] }, 3], [{ categories: ['work'] }, 2]],
		[
			'my baby died',
			[s('orsett-baby-loss'), 3],
			[{ mainCategories: ['mental-health'] }, 2],
			[{ categories: ['families', 'mental-health'] }, 1]
		],
		['need help filling in forms', [{ categories: ['advice'] }, 3]],
		[
			'cant get to the hospital',
			[s('baker-street-village-bus', 'ockendon-dial-a-lift'), 3],
			[{ categories: ['transport'] }, 2]
		],
		[
			'landlord wants us out',
			[{ mainCategories: ['housing'] }, 3],
			[{ categories: ['housing'] }, 2]
		],
		[
			'someone to talk to about feeling low',
			[{ mainCategories: ['mental-health'] }, 3],
			[{ categories: ['mental-health', 'friendship'] }, 2]
		]
	]),
	...judged('place', 'starter', [
		[
			'warm hub in Tilbury',
			[{ kinds: ['warm_space'], near: ['Tilbury', 2000] }, 3],
			[{ kinds: ['warm_space'], near: ['Tilbury', 5000] }, 2],
			[{ categories: ['warmth'] }, 1]
		],
		[
			'library ockendon',
			[st('library-belhus'), 3],
			[st('library-aveley'), 2],
			[{ kinds: ['library'] }, 1]
		],
		['East Tilbury library', [st('library-east-tilbury'), 3], [{ kinds: ['library'] }, 1]],
		[
			'greys library',
			[st('library-grays'), 3],
			[st('library-blackshots'), 2],
			[{ kinds: ['library'] }, 1]
		],
		['hall hire west thurrock', [st('hall-st-clements'), 3], [{ kinds: ['venue'] }, 1]],
		[
			'food stanford',
			[s('hope-yard-long-table'), 3],
			[{ mainCategories: ['food'] }, 2],
			[{ categories: ['food'] }, 2]
		],
		[
			'families chafford',
			[{ categories: ['families'], near: ['Chafford Hundred', 2000] }, 3],
			[{ categories: ['families'] }, 1]
		]
	]),
	...judged('postcode', 'starter', [
		[
			'library RM18 8AD',
			[st('library-tilbury'), 3],
			[st('library-chadwell'), 2],
			[{ kinds: ['library'] }, 1]
		],
		[
			'food SS17 0HG',
			[s('hope-yard-long-table'), 3],
			[st('thurrock-foodbank'), 2],
			[{ categories: ['food'] }, 2]
		],
		[
			'warm space rm155dx',
			[st('library-belhus'), 3],
			[s('daisyfield-hub'), 3],
			[{ kinds: ['warm_space'], near: ['South Ockendon', 3000] }, 2],
			[{ kinds: ['warm_space'] }, 1]
		],
		['toddlers RM15 4', [s('aveley-mums-dads-tots'), 3], [{ categories: ['families'] }, 1]]
	]),
	...judged('language', 'starter', [
		[
			'polska szkoła',
			...is('purfleet-polish-saturday'),
			[{ languages: ['pl'] }, 1],
			[{ categories: ['faith-culture'] }, 1]
		],
		[
			'cursuri de engleză',
			[s('dockside-english-class', 'purfleet-esol-conversation'), 3],
			[{ categories: ['learning'] }, 1]
		],
		['biblioteka', [{ kinds: ['library'] }, 3]],
		['jedzenie', [{ mainCategories: ['food'] }, 3], [{ categories: ['food'] }, 2]],
		[
			'maisto bankas',
			[{ named: 'oodbank' }, 3],
			[{ mainCategories: ['food'] }, 3],
			[{ categories: ['food'] }, 2]
		],
		[
			'lietuvių bendruomenė',
			...is('ockendon-lithuanian-choir'),
			[{ languages: ['lt'] }, 2],
			[{ categories: ['faith-culture'] }, 1]
		],
		['portuguese speaking', ...is('east-tilbury-portuguese'), [{ languages: ['pt'] }, 3]],
		[
			'comunitate românească',
			...is('south-stifford-romanian'),
			[{ languages: ['ro'] }, 2],
			[{ categories: ['faith-culture'] }, 1]
		]
	]),
	...judged('time', 'starter', [
		['knitting thursday', ...is('aveley-knit-and-natter'), [s('tilbury-tuesday-knitters'), 1]],
		[
			'friday night youth club',
			[s('bulphan-youth-tractor'), 3],
			[{ categories: ['young-people'], days: [5] }, 2],
			[{ categories: ['young-people'] }, 1]
		],
		[
			'sunday lunch',
			[s('corringham-prayer-lunch', 'west-thurrock-gurdwara-kitchen'), 3],
			[{ categories: ['food'], days: [7] }, 2],
			[{ categories: ['food'] }, 1]
		],
		['library open saturday', [{ kinds: ['library'], days: [6] }, 3], [{ kinds: ['library'] }, 1]]
	]),
	...judged('safety', 'starter', [
		['report racism', ...hircs, [{ categories: ['safety'] }, 1]],
		['hate crime', ...hircs, [{ categories: ['safety'] }, 1]],
		['hirc', ...hircs, [{ categories: ['safety'] }, 1]],
		[
			'my husband hits me',
			[s('lantern-women', 'harbour-light-women'), 3],
			[{ categories: ['safety'] }, 2]
		],
		[
			'want to kill myself',
			[{ mainCategories: ['mental-health'] }, 3],
			[{ categories: ['mental-health'] }, 2]
		],
		[
			'nowhere to sleep tonight',
			[s('anchor-night-supper', 'ockendon-housing-drop-in'), 3],
			[{ categories: ['housing'] }, 2]
		],
		['kids are hungry', [{ mainCategories: ['food'] }, 3], [{ categories: ['food'] }, 2]]
	]),
	...judged('none', 'starter', [
		['car insurance quotes'],
		['cheap flights to spain'],
		['xqzvbn wplkrt'],
		['mortgage broker'],
		['gatwick airport parking'],
		['dog grooming salon']
	])
];
