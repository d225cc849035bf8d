import type { SeedListing } from '#db/seed/seed-data';
import { onlyNote } from '../weekly';
import { EVERYWHERE, starter } from './form';
import { COALITION_PAPERS, STRATEGY } from './sources';

const NO_ADDRESS = onlyNote('We do not know the opening times or the address.');

/** Serves the whole borough; `grays` is where most offices are, so it is where the listing lives. */
const boroughWide = { areaId: 'grays', areasServed: EVERYWHERE.filter((area) => area !== 'grays') };

export const services: SeedListing[] = [
	starter(
		{
			source: 'Stronger Together Thurrock website, page on OurRoad (no date, 2021 or later)',
			sourceUrl: 'https://strongertogetherthurrock.org.uk/our-road/',
			sourceDate: '2021',
			confidence: 'high'
		},
		{
			...boroughWide,
			slug: 'thurrock-cvs',
			name: 'Thurrock CVS',
			kinds: ['service'],
			categories: ['neighbours', 'work', 'advice'],
			summary: 'Help for voluntary groups and volunteers. Home of the Community Builders.',
			description:
				'Thurrock CVS supports charities, community groups and volunteers. It employs the Community Builders, who know what is going on in each neighbourhood. Email first if you would like to meet someone.',
			organisation: 'thurrock-cvs',
			venue: 'the-beehive',
			contacts: [{ email: 'info@thurrockcvs.org', web: 'https://thurrockcvs.org' }]
		}
	),
	starter(
		{
			source: 'Thurrock Foodbank website and local news, 2024',
			sourceUrl: 'https://thurrock.foodbank.org.uk',
			sourceDate: '2024',
			confidence: 'high'
		},
		{
			...boroughWide,
			slug: 'thurrock-foodbank',
			name: 'Thurrock Foodbank',
			kinds: ['service'],
			categories: ['food', 'money'],
			summary: 'Emergency food at about ten centres in Thurrock. You need a voucher first.',
			description:
				'The foodbank gives food to people who cannot afford it. First you get a voucher from someone who is helping you, such as an advice worker. The website says where the centres are and when they open.',
			organisation: 'thurrock-foodbank',
			contacts: [{ web: 'https://thurrock.foodbank.org.uk' }],
			cost: 'free',
			openingTimes: onlyNote('Each centre has its own times. They are on the foodbank website.')
		}
	),
	starter(
		{
			source: 'Thurrock Clinical Commissioning Group website, 2017',
			sourceDate: '2017',
			confidence: 'medium'
		},
		{
			...boroughWide,
			slug: 'thurrock-first',
			name: 'Thurrock First',
			kinds: ['service'],
			categories: ['health', 'disability', 'older-people', 'carers'],
			summary: 'One phone number for adult social care and health help. Number from 2017.',
			description:
				'Thurrock First answers questions about care and support for adults. You ring one number and they find the right team. The number and times are from 2017, so they may have changed.',
			contacts: [{ phone: '01375 511000' }],
			openingTimes: onlyNote(
				'In 2017 the line was open every day of the year, 7 am to 7 pm. We have not checked this since.'
			)
		}
	),
	starter(
		{
			source: 'Stronger Together Thurrock website (no date, 2020 or later)',
			sourceUrl: 'https://strongertogetherthurrock.org.uk',
			sourceDate: '2020',
			confidence: 'medium'
		},
		{
			...boroughWide,
			slug: 'stronger-together',
			name: 'Stronger Together Thurrock',
			kinds: ['service'],
			categories: ['neighbours'],
			summary: 'Partnership of residents and services that builds on what is strong in each place.',
			description:
				'Stronger Together starts from what people in a neighbourhood can already do. Residents lead, and services help. Its website tells you about Community Builders and local groups.',
			organisation: 'stronger-together-thurrock',
			contacts: [{ web: 'https://strongertogetherthurrock.org.uk' }]
		}
	),
	starter(
		{
			source: 'Papers of Thurrock Coalition, about 2017',
			sourceDate: '2017',
			confidence: 'medium'
		},
		{
			...boroughWide,
			slug: 'healthwatch-thurrock',
			name: 'Healthwatch Thurrock',
			kinds: ['service'],
			categories: ['health', 'advice'],
			summary: 'Tell them what health and care are like for you, and ask where to find help.',
			description:
				'Healthwatch listens to what people say about doctors, hospitals and care. It passes this on and can tell you where to turn. It has worked with Thurrock CVS. We do not have its phone number.',
			openingTimes: NO_ADDRESS
		}
	),
	starter(COALITION_PAPERS, {
		...boroughWide,
		slug: 'tcil',
		name: 'Thurrock Centre for Independent Living (TCIL)',
		kinds: ['service'],
		categories: ['disability', 'advice'],
		summary: 'Helps disabled people live on their own terms. Has lent out equipment.',
		description:
			'TCIL is a partner of Thurrock Coalition. It works on independent living and has been a base for borrowing equipment. We do not know its address. Ask Thurrock Coalition how to reach it.',
		openingTimes: NO_ADDRESS
	}),
	starter(
		{
			source: 'Thurrock Council news, October 2024',
			sourceDate: '2024-10',
			confidence: 'medium'
		},
		{
			...boroughWide,
			slug: 'thurrock-lifestyle-solutions',
			name: 'Thurrock Lifestyle Solutions (TLS)',
			kinds: ['service'],
			categories: ['disability', 'safety'],
			summary: 'Things to do in the day for people with a learning disability.',
			description:
				'TLS is a community interest company in Grays. It works with people who have a learning disability and helps them fill their day. It also has people trained to help with reporting hate. We do not know its address.',
			openingTimes: NO_ADDRESS
		}
	),
	starter(COALITION_PAPERS, {
		...boroughWide,
		slug: 'thurrock-mind',
		name: 'Thurrock and Brentwood Mind',
		kinds: ['service'],
		categories: ['mental-health'],
		summary: 'Mental health charity for Thurrock, based in Grays.',
		description:
			'The local Mind supports people with their mental health. It has been a partner of Thurrock Coalition. We do not have its address or number. If you may hurt yourself, ring 999.',
		openingTimes: NO_ADDRESS
	}),
	starter(COALITION_PAPERS, {
		...boroughWide,
		slug: 'thurrock-diversity-network',
		name: 'Thurrock Diversity Network (TDN)',
		kinds: ['group'],
		categories: ['disability', 'advice', 'neighbours'],
		summary: 'A community benefit society where disabled people campaign and have their say.',
		description:
			'TDN asks disabled people what they think and campaigns with them. It works with Thurrock Coalition. Ask the Coalition how to join in.',
		openingTimes: NO_ADDRESS
	}),
	starter(
		{
			source: 'Local news of 2014 and the website of the group',
			sourceDate: '2014',
			confidence: 'medium'
		},
		{
			...boroughWide,
			slug: 'thurrock-bme-group',
			name: 'Thurrock BME Group',
			kinds: ['group'],
			categories: ['faith-culture', 'neighbours'],
			summary: 'A group of Black and minority ethnic residents of Thurrock.',
			description:
				'This group brings together Black and minority ethnic people who live in Thurrock. We found its website but do not know where it meets or if it still does.',
			contacts: [{ web: 'https://thurrockbme.org.uk' }]
		}
	),
	starter(STRATEGY, {
		...boroughWide,
		slug: 'tacc',
		name: 'Thurrock Adult Community College (TACC)',
		kinds: ['service'],
		categories: ['learning', 'work'],
		summary: 'Courses for adults in Thurrock.',
		description:
			'The college runs learning for adults, some of it together with Thurrock CVS. We have not yet found its address and phone number in a source we trust.',
		openingTimes: NO_ADDRESS
	})
];
