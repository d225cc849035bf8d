import type { SeedListing } from '#db/seed/seed-data';
import { onlyNote } from '../weekly';
import { starter } from './form';
import { LOCAL_NEWS, WARM_LIST } from './sources';

const NO_HOURS = onlyNote('We do not know the opening times. Please ask before you go.');
const ASK_TO_HIRE = onlyNote('We do not know the booking times. Please ask the hall.');

const hubs: SeedListing[] = [
	starter(WARM_LIST, {
		slug: 'hub-spacious-place',
		name: 'Spacious Place Community Engagement Cafe',
		kinds: ['hub', 'warm_space'],
		categories: ['friendship', 'food', 'warmth', 'neighbours'],
		summary: 'Community cafe in Chase Road, Corringham. It was a warm space in winter 2024-25.',
		description:
			'A cafe where people from Corringham and around can meet. In winter 2024-25 it was on the list of warm spaces. We do not know its times today.',
		venue: 'spacious-place',
		areaId: 'stanford-corringham',
		openingTimes: onlyNote(
			'A list of winter 2024-25 said Monday to Friday, 9 am to 3 pm, and in another line 9 am to 5 pm. Please ask before you go.'
		),
		details: {
			warmSpace: {
				note: 'Was a warm space in winter 2024-25. We do not know about this winter, so please ask first.'
			}
		}
	}),
	starter(WARM_LIST, {
		slug: 'warm-grays-urc',
		name: 'Community Cafe at the United Reformed Church, Grays',
		kinds: ['warm_space', 'group'],
		categories: ['warmth', 'friendship', 'food', 'older-people'],
		summary: 'Dementia-friendly community cafe. It was a warm space in winter 2024-25.',
		description:
			'A community cafe at the church, friendly to people with dementia. In winter 2024-25 it was open as a warm space on Wednesday mornings. We do not know if it still runs.',
		venue: 'grays-urc',
		areaId: 'grays',
		openingTimes: onlyNote(
			'In winter 2024-25 it was on Wednesdays, 10 am to 12 noon. Please ask before you go.'
		),
		details: {
			warmSpace: {
				note: 'In winter 2024-25: Wednesdays, 10 am to 12 noon. We do not know about this winter.'
			}
		}
	}),
	starter(LOCAL_NEWS, {
		slug: 'hub-community-house',
		name: 'Community House, Seabrooke Rise',
		kinds: ['hub', 'venue'],
		categories: ['neighbours', 'young-people', 'families'],
		summary: 'A charity-run house on the Seabrooke Rise estate with two large rooms and a lift.',
		description:
			'Community House is run by a charity on the Seabrooke Rise estate in Grays. It has two large rooms and a lift. A youth club for ages 4 to 16 has met here. We do not have its full address.',
		venue: 'community-house-seabrooke-rise',
		areaId: 'grays',
		openingTimes: NO_HOURS
	}),
	starter(
		{ source: 'Gateway 97.8, local radio website, 2020', sourceDate: '2020', confidence: 'medium' },
		{
			slug: 'hub-acorns',
			name: 'Acorns Community Hub',
			kinds: ['hub'],
			categories: ['neighbours'],
			summary: 'Community hub in Stifford Clays. We do not know its address yet.',
			description:
				'Local news named Acorns as the community hub for Stifford Clays in 2020. We do not know the address or what is on there now. The map shows the middle of Stifford Clays, not the hub.',
			venue: 'acorns-hub',
			areaId: 'grays',
			openingTimes: NO_HOURS
		}
	),
	starter(
		{
			source: "Let's Change the Rules website, page on Grays Riverside (no date, 2018 or later)",
			sourceUrl: 'https://letschangetherules.org/map/grays-riverside',
			sourceDate: '2018',
			confidence: 'medium'
		},
		{
			slug: 'hub-lightship-cafe',
			name: 'Lightship Cafe, Grays Beach',
			kinds: ['hub'],
			categories: ['friendship', 'food', 'neighbours'],
			summary: 'Cafe in Grays Beach park, linked to Grays Riverside Big Local.',
			description:
				'A cafe in the park at Grays Beach. Grays Riverside Big Local supported it, where residents chose how to spend money on their area. We do not know if it is open today.',
			venue: 'lightship-cafe',
			areaId: 'grays',
			openingTimes: NO_HOURS
		}
	)
];

/** A hall that the papers name and about which little else is known. */
const hall = (form: {
	slug: string;
	name: string;
	venue: string;
	areaId: string;
	summary: string;
	description: string;
}): SeedListing =>
	starter(LOCAL_NEWS, {
		...form,
		kinds: ['venue'],
		categories: ['neighbours'],
		openingTimes: ASK_TO_HIRE
	});

const halls: SeedListing[] = [
	hall({
		slug: 'hall-belmont',
		name: 'Belmont Village Hall',
		venue: 'belmont-village-hall',
		areaId: 'grays',
		summary: 'Hall in Parker Road, Grays, used for community events.',
		description:
			'Local news names this hall in Parker Road as a place for community events. We do not know who takes bookings. The map shows the middle of Grays.'
	}),
	hall({
		slug: 'hall-seabrooke-rise',
		name: 'Seabrooke Rise Community Hall',
		venue: 'seabrooke-rise-hall',
		areaId: 'grays',
		summary: 'Community hall in Sherfield Road, Grays.',
		description:
			'The hall of the Seabrooke Rise estate is on Sherfield Road. We do not know who takes bookings or what it costs.'
	}),
	hall({
		slug: 'hall-east-tilbury',
		name: 'East Tilbury Village Hall',
		venue: 'east-tilbury-village-hall',
		areaId: 'tilbury-chadwell',
		summary: 'Village hall in East Tilbury, used for community events.',
		description:
			'Local news names the village hall as a place for community events. We do not have its street. The map shows the middle of East Tilbury.'
	}),
	hall({
		slug: 'hall-belhus',
		name: 'Belhus Village Hall',
		venue: 'belhus-village-hall',
		areaId: 'asop',
		summary: 'Village hall in the Belhus part of South Ockendon.',
		description:
			'Local news names this hall as a place where people in Belhus meet. We do not have its street. The map shows the middle of South Ockendon.'
	}),
	hall({
		slug: 'hall-orsett',
		name: 'Orsett Hall',
		venue: 'orsett-hall',
		areaId: 'stanford-corringham',
		summary: 'A hall in Orsett where events have been held.',
		description:
			'Local news names Orsett Hall as a place where events are held. We do not know if groups can hire it. The map shows the middle of Orsett.'
	}),
	hall({
		slug: 'hall-st-clements',
		name: 'St Clements Church Hall, West Thurrock',
		venue: 'st-clements-church-hall',
		areaId: 'asop',
		summary: 'Church hall in West Thurrock, used for community events.',
		description:
			'Local news names this church hall as a place for community events. We do not have its street. The map shows the middle of West Thurrock.'
	})
];

export const hubsAndHalls: SeedListing[] = [...hubs, ...halls];
