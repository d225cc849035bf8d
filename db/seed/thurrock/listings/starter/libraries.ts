import type { SeedListing } from '#db/seed/seed-data';
import { starter } from './form';
import { LIBRARY_LIST } from './sources';
import { weekly } from '../weekly';

const CHECK = 'These hours are from an open data list of April 2025. Please check before you go.';
const COUNCIL = 'thurrock-council';

/** Last published sessions stand in words, not as hours: nobody is to be sent to a closed door. */
const wasWarm = (sessions: string) => ({
	warmSpace: {
		note: `In winter 2024-25 there was a warm space here ${sessions}. That list has ended. We do not know about this winter, so please ask first.`
	}
});

const library = (form: Parameters<typeof starter>[1]): SeedListing =>
	starter(LIBRARY_LIST, { organisation: COUNCIL, cost: 'free', ...form });

export const libraries: SeedListing[] = [
	library({
		slug: 'library-aveley',
		name: 'Aveley Community Hub and Library',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'neighbours', 'families', 'warmth'],
		summary:
			'Library, cafe, nursery, hall and meeting rooms in one building on the Recreation Ground.',
		description:
			'The hub opened in August 2022. Inside are the library, a nursery, a cafe, a hall and two more rooms. There is a Changing Places toilet. A foodbank was a partner when it opened.',
		venue: 'aveley-community-hub',
		areaId: 'asop',
		contacts: [{ role: 'Library', email: 'aveley.library@thurrock.gov.uk' }],
		openingTimes: weekly('Tue Thu 10:00-13:00 14:00-17:00', {
			unstaffed: 'Mon Wed Fri 10:00-17:00',
			note: `On Monday, Wednesday and Friday you may have to serve yourself. ${CHECK}`
		}),
		details: wasWarm('on Tuesdays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-belhus',
		name: 'South Ockendon Centre and Belhus Library',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'advice', 'neighbours', 'warmth'],
		summary: "Belhus Library and Thurrock's first community hub, under one roof in Derry Avenue.",
		description:
			'The South Ockendon Centre opened in March 2013 as the first community hub in Thurrock. Belhus Library is in the same building. More than 20 organisations have worked with people here.',
		venue: 'south-ockendon-centre',
		areaId: 'asop',
		contacts: [{ role: 'Library', email: 'belhus.library@thurrock.gov.uk' }],
		openingTimes: weekly('Mon Tue Wed Thu Fri 10:00-17:00, Sat 10:00-13:00', { note: CHECK }),
		details: wasWarm('on Wednesdays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-blackshots',
		name: 'Blackshots Library',
		kinds: ['library'],
		categories: ['learning', 'families'],
		summary: 'Neighbourhood library in Blackshots Lane, with Saturday morning hours.',
		description:
			'A library for the Blackshots side of Grays. It closes for an hour at lunch. The list shows no hours on Wednesday, Friday or Sunday.',
		venue: 'blackshots-library',
		areaId: 'grays',
		contacts: [{ role: 'Library', email: 'blackshots.library@thurrock.gov.uk' }],
		openingTimes: weekly('Mon Tue Thu 10:00-13:00 14:00-17:00, Sat 10:00-13:00', { note: CHECK })
	}),
	library({
		slug: 'library-chadwell',
		name: 'Chadwell St Mary Hub and Library (Chadwell Information Centre)',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'neighbours', 'advice', 'warmth'],
		summary: 'Library and community hub in Brentwood Road, Chadwell St Mary.',
		description:
			'The library and the community hub share the Chadwell Information Centre. The hub opened in 2014. On weekdays it closes for an hour at lunch.',
		venue: 'chadwell-information-centre',
		areaId: 'tilbury-chadwell',
		contacts: [{ role: 'Library', email: 'chadwell.library@thurrock.gov.uk' }],
		openingTimes: weekly('Mon Tue Thu Fri 10:00-13:00 14:00-17:00, Sat 10:00-13:00', {
			note: CHECK
		}),
		details: wasWarm('on Thursdays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-corringham',
		name: 'Corringham Library',
		kinds: ['library', 'warm_space'],
		categories: ['learning', 'families', 'warmth'],
		summary: "Library in St John's Way. On Wednesday you serve yourself.",
		description:
			'The library for Corringham is open six days a week. On Wednesday the doors are open but no library staff are there, so you borrow and return books yourself.',
		venue: 'corringham-library',
		areaId: 'stanford-corringham',
		contacts: [{ role: 'Library', email: 'corringham.library@thurrock.gov.uk' }],
		openingTimes: weekly('Mon Tue Thu Fri 10:00-17:00, Sat 10:00-13:00', {
			unstaffed: 'Wed 10:00-13:00 14:00-17:00',
			note: CHECK
		}),
		details: wasWarm('on Fridays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-east-tilbury',
		name: 'East Tilbury Hub and Library',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'arts-hobbies', 'neighbours', 'warmth'],
		summary: 'Library, community hub and heritage centre in Princess Avenue.',
		description:
			'One building holds the library, the community hub and a heritage centre about East Tilbury. It is open on Tuesday, Thursday and Saturday.',
		venue: 'east-tilbury-hub',
		areaId: 'tilbury-chadwell',
		contacts: [{ role: 'Library', email: 'east.library@thurrock.gov.uk' }],
		openingTimes: weekly('Tue Thu 10:00-13:00 14:00-17:00, Sat 10:00-13:00', { note: CHECK }),
		details: wasWarm('on Thursdays, 10.30 am to 12.30 pm')
	}),
	library({
		slug: 'library-grays',
		name: 'Grays Central Library',
		kinds: ['library', 'warm_space'],
		categories: ['learning', 'arts-hobbies', 'families', 'warmth'],
		summary: 'The main library, in the Thameside Complex. Open until 7 pm on Monday and Thursday.',
		description:
			'The main library is in the Thameside Complex in Orsett Road. It stays open until 7 pm on Monday and Thursday. The local history collection is on the first floor. The future of the building has been in question, so check where the library is before you go.',
		venue: 'thameside-complex',
		areaId: 'grays',
		contacts: [
			{ role: 'Library', email: 'grays.library@thurrock.gov.uk' },
			{ role: 'Local history collection', phone: '01375 413 976' }
		],
		openingTimes: weekly('Mon Thu 09:00-19:00, Tue Wed Fri 09:00-17:00, Sat 09:00-13:00', {
			note: CHECK
		}),
		details: wasWarm('on Mondays, 10 am to 12 noon, until 21 March 2025')
	}),
	library({
		slug: 'library-purfleet',
		name: 'Purfleet-on-Thames Community Hub and Library',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'neighbours', 'advice', 'warmth'],
		summary: 'Small library inside the community hub at River Court.',
		description:
			'The community hub at River Court has had a small library since 2016. Staff are there on Tuesday and on Friday morning.',
		venue: 'purfleet-hub',
		areaId: 'asop',
		openingTimes: weekly('Tue 10:00-16:00, Fri 10:00-11:30', {
			note: `The list also says open without staff on Wednesday and Thursday, with no times. ${CHECK}`
		}),
		details: wasWarm('on Tuesdays and Thursdays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-stanford',
		name: 'Stanford-le-Hope Library',
		kinds: ['library', 'warm_space'],
		categories: ['learning', 'families', 'warmth'],
		summary: 'High Street library. The last list we have shows it open on Wednesday only.',
		description:
			'The library for Stanford-le-Hope is in the High Street. The list of April 2025 gives hours for Wednesday only, with a break for lunch.',
		venue: 'stanford-library',
		areaId: 'stanford-corringham',
		contacts: [{ role: 'Library', email: 'stanford.library@thurrock.gov.uk' }],
		openingTimes: weekly('Wed 10:00-13:00 14:00-17:00', { note: CHECK }),
		details: wasWarm('on Wednesdays, 2 pm to 4 pm')
	}),
	library({
		slug: 'library-tilbury',
		name: 'Tilbury Hub and Library',
		kinds: ['hub', 'library', 'warm_space'],
		categories: ['learning', 'neighbours', 'advice', 'warmth'],
		summary: 'Community hub and library in Civic Square.',
		description:
			'Tilbury Hub was done up in 2016, and Tilbury Library is inside it. Staff are at the library desk on Monday and Wednesday. There are plans to change Civic Square, so the hub may move one day.',
		venue: 'tilbury-hub',
		areaId: 'tilbury-chadwell',
		contacts: [
			{ role: 'Library', email: 'tilbury.library@thurrock.gov.uk' },
			{ role: 'Hub', web: 'https://tilburyhub.org.uk' }
		],
		openingTimes: weekly('Mon Wed 10:00-13:00 14:00-17:00', {
			note: `The list also says open without staff on Tuesday and Friday, with no times. ${CHECK}`
		}),
		details: wasWarm('on Mondays, 2 pm to 4 pm')
	})
];
