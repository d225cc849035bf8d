/** Days and times, cost, access, languages: the words that narrow a question down. */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const detailWords: readonly VocabularyEntry[] = [
	...entries('en', [
		['now', 'open:now', 'open now, right now, open at the moment, currently open, whats open'],
		['today', 'open:today', 'today, open today, this afternoon, this morning, later today'],
		[
			'evening',
			'open:evening',
			'evening, evenings, tonight, this evening, after work, after 6pm, at night, night time'
		],
		['weekend', 'open:weekend', 'weekend, weekends, this weekend, at the weekend'],
		['mon', 'open:mon', 'monday, mondays, mon'],
		['tue', 'open:tue', 'tuesday, tuesdays, tues, tue'],
		['wed', 'open:wed', 'wednesday, wednesdays, weds'],
		['thu', 'open:thu', 'thursday, thursdays, thurs, thur'],
		['fri', 'open:fri', 'friday, fridays, fri'],
		['sat', 'open:sat', 'saturday, saturdays'],
		['sun', 'open:sun', 'sunday, sundays'],
		['free', 'free', 'free, for free, free of charge, no cost, costs nothing, without paying'],
		[
			'near-me',
			'near_me',
			'near me, nearby, close to me, around here, round here, near here, close by, in my area, near my home, walking distance'
		],
		[
			'step-free',
			'access:step_free',
			'wheelchair, wheelchairs, wheelchair access, wheelchair accessible, wheelchair friendly, step free, step free access, level access, no steps, no stairs, ramp, accessible, disabled access, cant do stairs, cant manage stairs, mobility scooter access, pushchair access, buggy access'
		],
		[
			'accessible-toilet',
			'access:accessible_toilet',
			'accessible toilet, disabled toilet, disabled toilets, accessible toilets, disabled loo'
		],
		[
			'changing-places',
			'access:changing_places',
			'changing places, changing places toilet, adult changing, hoist'
		],
		['lift', 'access:lift', 'elevator, with a lift, lift access'],
		[
			'blue-badge',
			'access:blue_badge_parking',
			'blue badge parking, disabled parking, disabled bay, disabled bays, accessible parking'
		],
		['hearing-loop', 'access:hearing_loop', 'hearing loop, induction loop, loop system'],
		[
			'sign-language',
			'access:sign_language language:bfi',
			'sign language, bsl, british sign language, signed'
		],
		[
			'quiet-space',
			'access:quiet_space',
			'quiet space, quiet room, quiet place, somewhere quiet, autism friendly, relaxed session, low lighting'
		],
		[
			'romanian-speaking',
			'language:ro',
			'romanian, speak romanian, romanian speaking, romanian speaker'
		],
		['polish-speaking', 'language:pl', 'polish, speak polish, polish speaking, polish speaker'],
		['lithuanian-speaking', 'language:lt', 'lithuanian, speak lithuanian, lithuanian speaking'],
		['ukrainian-speaking', 'language:uk', 'ukrainian, speak ukrainian, ukrainian speaking'],
		['bengali', 'language:bn', 'bengali, bangla, sylheti'],
		['punjabi', 'language:pa', 'punjabi, panjabi'],
		['urdu', 'language:ur', 'urdu'],
		['hindi', 'language:hi', 'hindi'],
		['yoruba', 'language:yo', 'yoruba'],
		['french', 'language:fr', 'french'],
		['portuguese', 'language:pt', 'portuguese'],
		['spanish', 'language:es', 'spanish'],
		['russian', 'language:ru', 'russian'],
		['arabic', 'language:ar', 'arabic'],
		['turkish', 'language:tr', 'turkish'],
		['bulgarian', 'language:bg', 'bulgarian']
	]),
	...entries('ro', [
		['now', 'open:now', 'deschis acum, acum'],
		['today', 'open:today', 'azi, astazi, deschis azi'],
		['evening', 'open:evening', 'seara, diseara'],
		['weekend', 'open:weekend', 'in weekend, sfarsit de saptamana'],
		['mon', 'open:mon', 'luni'],
		['tue', 'open:tue', 'marti'],
		['wed', 'open:wed', 'miercuri'],
		['thu', 'open:thu', 'joi'],
		['fri', 'open:fri', 'vineri'],
		['sat', 'open:sat', 'sambata'],
		['sun', 'open:sun', 'duminica'],
		['free', 'free', 'gratuit, gratis, gratuita'],
		['near-me', 'near_me', 'langa mine, aproape de mine, in apropiere'],
		['step-free', 'access:step_free', 'scaun cu rotile, acces persoane cu handicap'],
		[
			'romanian-speaking',
			'language:ro',
			'romana, in romana, limba romana, romaneste, vorbitor de romana'
		]
	]),
	...entries('pl', [
		['now', 'open:now', 'otwarte teraz, teraz'],
		['today', 'open:today', 'dzisiaj, dzis, otwarte dzisiaj'],
		['evening', 'open:evening', 'wieczor, wieczorem, dzis wieczorem'],
		['weekend', 'open:weekend', 'w weekend'],
		['mon', 'open:mon', 'poniedzialek, w poniedzialek'],
		['tue', 'open:tue', 'wtorek, we wtorek'],
		['wed', 'open:wed', 'sroda, w srode, srode'],
		['thu', 'open:thu', 'czwartek, w czwartek'],
		['fri', 'open:fri', 'piatek, w piatek'],
		['sat', 'open:sat', 'sobota, w sobote, sobote'],
		['sun', 'open:sun', 'niedziela, w niedziele, niedziele'],
		['free', 'free', 'za darmo, darmowe, bezplatne, bezplatny, bezplatna, darmowy'],
		['near-me', 'near_me', 'blisko mnie, w poblizu, niedaleko'],
		[
			'step-free',
			'access:step_free',
			'wozek, wozek inwalidzki, dla niepelnosprawnych dostep, bez schodow'
		],
		['polish-speaking', 'language:pl', 'po polsku, polski, polskie, polska, jezyk polski']
	]),
	...entries('lt', [
		['now', 'open:now', 'dabar atidaryta, dabar'],
		['today', 'open:today', 'siandien, atidaryta siandien'],
		['evening', 'open:evening', 'vakare, vakaras, si vakara'],
		['weekend', 'open:weekend', 'savaitgali, savaitgalis'],
		['mon', 'open:mon', 'pirmadienis, pirmadieni'],
		['tue', 'open:tue', 'antradienis, antradieni'],
		['wed', 'open:wed', 'treciadienis, treciadieni'],
		['thu', 'open:thu', 'ketvirtadienis, ketvirtadieni'],
		['fri', 'open:fri', 'penktadienis, penktadieni'],
		['sat', 'open:sat', 'sestadienis, sestadieni'],
		['sun', 'open:sun', 'sekmadienis, sekmadieni'],
		['free', 'free', 'nemokamai, nemokama, nemokamas'],
		['near-me', 'near_me', 'netoli manes, salia manes, arti manes'],
		['step-free', 'access:step_free', 'vezimelis, neigaliojo vezimelis, be laiptu'],
		['lithuanian-speaking', 'language:lt', 'lietuviskai, lietuviu kalba, lietuviu']
	])
];
