import type { SeedListing } from '#db/seed/seed-data';
import { onlyNote } from '../weekly';
import { starter } from './form';
import { FORUM_LIST } from './sources';

/** The name, the part of Thurrock it speaks for, its area, and whose voice it is in one line. */
const forum = (slug: string, name: string, areaId: string, who: string): SeedListing =>
	starter(FORUM_LIST, {
		slug: `forum-${slug}`,
		name,
		kinds: ['group'],
		categories: ['neighbours'],
		summary: `Residents' forum for ${who}.`,
		description: `A community forum is an independent group of residents. This one is for ${who}. Neighbours, local groups, doctors, schools and police can come and talk about what the place needs. We do not know where and when it meets now. The website of Stronger Together lists the forums.`,
		areaId,
		contacts: [{ web: 'https://strongertogetherthurrock.org.uk/thurrock-community-forums/' }],
		openingTimes: onlyNote('We do not know when the next meeting is.')
	});

const ASOP = 'asop';
const GRAYS = 'grays';
const STANFORD = 'stanford-corringham';
const TILBURY = 'tilbury-chadwell';

/** As listed; the page once said 13 were active, and later 15. */
export const forums: SeedListing[] = [
	forum(
		'aveley-kenningtons',
		'Aveley and Kenningtons Community Forum',
		ASOP,
		'people in Aveley and Kenningtons'
	),
	forum(
		'belhus-ockendon',
		'Belhus and South Ockendon Community Forum',
		ASOP,
		'people in Belhus and South Ockendon'
	),
	forum('bulphan', 'Bulphan Village Community Forum', STANFORD, 'people in Bulphan'),
	forum('chadwell', 'Chadwell St Mary Community Forum', TILBURY, 'people in Chadwell St Mary'),
	forum(
		'corringham',
		'Corringham, Fobbing and Homesteads Community Forum',
		STANFORD,
		'people in Corringham, Fobbing and the Homesteads'
	),
	forum('little-thurrock', 'Little Thurrock Community Forum', GRAYS, 'people in Little Thurrock'),
	forum('orchards', 'Orchards Community Forum', GRAYS, 'people in the Orchards part of Thurrock'),
	forum('orsett', 'Orsett Community Forum', STANFORD, 'people in Orsett'),
	forum('purfleet', 'Purfleet-on-Thames Community Forum', ASOP, 'people in Purfleet-on-Thames'),
	forum('stanford', 'Stanford-le-Hope Community Forum', STANFORD, 'people in Stanford-le-Hope'),
	forum('horndon', 'Horndon Community Forum', STANFORD, 'people in Horndon-on-the-Hill'),
	forum(
		'thameside',
		'Thameside Community Forum',
		GRAYS,
		'people in the Thameside part of Thurrock'
	),
	forum('tilbury', 'Tilbury Community Forum', TILBURY, 'people in Tilbury'),
	forum(
		'welcom',
		'Welcom Forum, West and East Tilbury',
		TILBURY,
		'people in West Tilbury, East Tilbury and around'
	),
	forum(
		'west-thurrock',
		'West Thurrock and South Stifford Community Forum',
		ASOP,
		'people in West Thurrock and South Stifford'
	)
];
