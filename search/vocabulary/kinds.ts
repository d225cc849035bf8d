/** What people call the kinds of listing. */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const kindWords: readonly VocabularyEntry[] = [
	...entries('en', [
		['hub', 'kind:hub', 'hub, hubs, community hub, community hubs, one stop shop'],
		[
			'library',
			'kind:library',
			'library, libraries, libary, libery, book library, lending library, borrow books, borrow a book, return books'
		],
		[
			'warm-space',
			'kind:warm_space category:warmth',
			'warm space, warm spaces, warm hub, warm hubs, warm bank, warm banks, warm place, warm places, warm room, warm welcome, warm welcome space, warm haven, warm spot, cosy space, somewhere warm, heat hub, winter warm space, place to keep warm, stay warm, keep warm, get warm'
		],
		[
			'hirc',
			'kind:hirc',
			'hate incident reporting centre, hate crime reporting centre, reporting centre, hirc'
		],
		[
			'group',
			'kind:group',
			'group, groups, local groups, club, clubs, meet up, meetup, get together'
		],
		['service', 'kind:service', 'services'],
		[
			'venue',
			'kind:venue',
			'venue, venues, hall, halls, hall hire, hall for hire, room hire, room to hire, rooms to hire, hire a hall, hire a room, village hall, church hall, community hall, party venue, function room, meeting room, party room'
		]
	]),
	...entries('ro', [
		['library', 'kind:library', 'biblioteca, biblioteci, imprumut carti'],
		[
			'warm-space',
			'kind:warm_space category:warmth',
			'spatiu cald, loc cald, sa ma incalzesc, spatii calde'
		],
		['hub', 'kind:hub', 'centru comunitar'],
		['group', 'kind:group', 'grup, grupuri, club'],
		['venue', 'kind:venue', 'sala de inchiriat, inchiriere sala']
	]),
	...entries('pl', [
		['library', 'kind:library', 'biblioteka, biblioteki, biblioteke, wypozyczyc ksiazki'],
		[
			'warm-space',
			'kind:warm_space category:warmth',
			'cieple miejsce, ciepla przestrzen, gdzie sie ogrzac, ogrzac sie, cieply pokoj'
		],
		['hub', 'kind:hub', 'centrum spolecznosci, osrodek spoleczny, dom kultury'],
		['group', 'kind:group', 'grupa, grupy, klub, kolo zainteresowan'],
		['venue', 'kind:venue', 'wynajem sali, sala do wynajecia']
	]),
	...entries('lt', [
		['library', 'kind:library', 'biblioteka, bibliotekos, skolintis knygas'],
		[
			'warm-space',
			'kind:warm_space category:warmth',
			'silta vieta, siltos vietos, kur susilti, susilti'
		],
		['hub', 'kind:hub', 'bendruomenes centras'],
		['group', 'kind:group', 'grupe, grupes, klubas, burelis'],
		['venue', 'kind:venue', 'sales nuoma, sale nuomai']
	])
];
