/**
 * Pastimes that people look for, each with the ways to say it. Any listing with any of the words answers;
 * where no listing has them, others of the category are shown. Words alone suggest ("~"): their category is only a
 * last resort.
 */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const englishPastimes: readonly VocabularyEntry[] = entries('en', [
	// Sport and moving
	[
		'walking',
		'=category:active',
		'walk, walks, walking, walking group, walking groups, ramble, ramblers, rambling, health walk, health walks, strollers, stroll'
	],
	[
		'dance',
		'=category:active',
		'dance, dancing, dances, dance class, line dancing, line dance, ballroom, zumba, tea dance, bhangra, ballet, salsa, waltz'
	],
	['yoga', '=category:active', 'yoga, pilates, chair yoga, stretching'],
	[
		'seated-exercise',
		'=category:active',
		'chair exercise, chair exercises, seated exercise, gentle exercise, chair yoga'
	],
	[
		'martial-arts',
		'=category:active',
		'martial arts, karate, judo, taekwondo, boxing, self defence, kick boxing'
	],
	[
		'football',
		'=category:active',
		'football, football club, footballers, soccer, walking football'
	],
	[
		'swimming',
		'=category:active',
		'swimming, swim, swimmers, swimming club, swimming pool, aqua fit'
	],
	['running', '=category:active', 'running, run, jog, jogging, couch to 5k, parkrun'],
	['bowls', '=category:active', 'bowls, bowls club, carpet bowls, short mat bowls, indoor bowls'],
	['cycling', '=category:active', 'cycling, bike, bikes, bicycle, bicycles, cycle'],
	[
		'sports',
		'~category:active',
		'tai chi, netball, cricket, rugby, tennis, table tennis, badminton, gym, aerobics, gymnastics, skating, skateboarding'
	],
	// Arts and hobbies
	[
		'knitting',
		'=category:arts-hobbies',
		'knit, knitting, knitters, knit and natter, crochet, yarn, wool'
	],
	[
		'sewing',
		'=category:arts-hobbies',
		'sewing, sew, quilting, embroidery, textiles, dressmaking, weaving'
	],
	[
		'crafts',
		'=category:arts-hobbies',
		'craft, crafts, crafting, craft group, makers, card making, papercraft, scrapbooking'
	],
	[
		'art',
		'=category:arts-hobbies',
		'art, art class, art classes, art group, painting, paint, painters, drawing, draw, sketching, sketch, watercolour, watercolours'
	],
	[
		'pottery',
		'~category:arts-hobbies',
		'pottery, ceramics, photography, camera club, woodwork, flower arranging, stamp collecting, radio'
	],
	[
		'singing',
		'=category:arts-hobbies',
		'choir, choirs, singing, sing, singers, choral, community choir'
	],
	[
		'music',
		'=category:arts-hobbies',
		'music, band, brass band, guitar, ukulele, drums, make music'
	],
	[
		'drama',
		'=category:arts-hobbies',
		'drama, theatre, acting, amateur dramatics, am dram, players, stage school, pantomime'
	],
	[
		'books-club',
		'=category:arts-hobbies',
		'book club, book clubs, book group, reading group, readers group'
	],
	[
		'writing',
		'~category:arts-hobbies',
		'creative writing, writing, poetry, film club, film, films, cinema'
	],
	[
		'history',
		'=category:arts-hobbies',
		'history, local history, history society, history group, heritage, museum, archive'
	],
	['family-history', '=category:arts-hobbies', 'family history, genealogy, family tree'],
	[
		'models',
		'=category:arts-hobbies',
		'model railway, model railways, model trains, model making, trains, model engineers'
	],
	['games', '=category:arts-hobbies', 'board games, games night, role play, card games, gaming'],
	['one-game', '~category:arts-hobbies', 'chess, bingo, bridge, quiz, lego, lego club, scrabble'],
	['baking', '~category:food', 'baking, cooking, cookery, cooking class, learn to cook'],
	// Green, neighbours, getting about
	[
		'gardening',
		'=category:environment',
		'garden, gardens, gardening, gardeners, community garden, allotment, allotments, grow my own, grow vegetables, growing, plants, seeds'
	],
	[
		'litter',
		'=category:environment',
		'litter, litter pick, litter picks, litter picking, litter pickers, clean streets'
	],
	[
		'repair',
		'=category:environment',
		'repair cafe, repair cafes, mend, mending, fix it, broken toaster, get something mended'
	],
	['birds', '=category:environment', 'birds, bird watching, birdwatching, bird watchers, birding'],
	['bees', '=category:environment', 'bees, beekeeping, beekeepers, honey'],
	[
		'trees',
		'~category:environment',
		'trees, tree planting, recycling, recycle, park, parks, river, beach'
	],
	[
		'forums',
		'=category:neighbours',
		'community forum, community forums, forum, forums, community meeting'
	],
	[
		'tenants',
		'=category:neighbours',
		'residents association, resident association, residents group, tenants group, tenants, tenants association'
	],
	['street-party', '=category:neighbours', 'street party, street parties, bunting'],
	[
		'lifts',
		'=category:transport',
		'community transport, dial a ride, volunteer drivers, volunteer driver, car scheme, lift scheme, minibus, shopper bus, community bus, shopping trip, shopping trips, neighbour lifts'
	],
	[
		'scooters',
		'=category:transport',
		'shopmobility, mobility scooter, mobility scooters, scooter hire, borrow a wheelchair'
	],
	['buses', '~category:transport', 'bus, buses, taxi, bus pass, blue badge, driving, lift'],
	['tool-library', '=category:environment', 'tool library, borrow tools, borrow a drill']
]);
