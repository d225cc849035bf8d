/**
 * Hate Incident Reporting Centres named in public sources. The list is old, so every word here sends people
 * on to a way that works today. Never a name: Hate Crime Ambassadors must not be findable.
 */
import type { SeedListing } from '#db/seed/seed-data';
import { onlyNote } from '../weekly';
import { starter } from './form';
import { GAZETTE } from './sources';

const FIRST_CHECK =
	'We do not know the opening times, or if reports are still taken here. Check before you go. In danger, ring 999.';

const hirc = {
	whatHappens:
		'You can come in as the person it happened to, or as someone who saw it. You can talk with a trained Hate Crime Ambassador in a quiet place. They listen and help you write down what happened. The report can go to Essex Police. If you would rather not come in, ring 101 or use the True Vision website, report-it.org.uk. If anyone is in danger now, ring 999.',
	canDo: [
		'Listen to you and believe that it matters.',
		'Help you report, instead of going to a police station.',
		'Take a report from a witness too.',
		'Tell you who else can help you.'
	],
	cannotDo: [
		'Come out in an emergency. Always ring 999 in danger.',
		'Arrest anyone, or promise what the police will do.',
		'Give legal advice.'
	]
};

export const hateReporting: SeedListing[] = [
	starter(GAZETTE, {
		slug: 'hirc-thurrock-coalition',
		name: 'Thurrock Coalition at The Beehive',
		kinds: ['hirc', 'service'],
		categories: ['safety', 'disability', 'advice', 'older-people'],
		summary:
			'User-led group for disabled and older people. Named as a place to report hate in 2014.',
		description:
			'Thurrock Coalition is run by disabled and older people. It speaks up for their rights and gives advice. In November 2014 a local newspaper named it as one of the first two Hate Incident Reporting Centres in Thurrock. We have not checked that this is still so. Check before you go. In danger ring 999, and at any other time ring 101.',
		organisation: 'thurrock-coalition',
		venue: 'the-beehive',
		areaId: 'grays',
		areasServed: ['asop', 'stanford-corringham', 'tilbury-chadwell'],
		contacts: [
			{ web: 'https://thurrockcoalition.co.uk' },
			{ role: 'Report online (True Vision)', web: 'https://www.report-it.org.uk' }
		],
		openingTimes: onlyNote(FIRST_CHECK),
		details: { hirc }
	}),
	starter(GAZETTE, {
		slug: 'hirc-marisco-hall',
		name: 'Marisco Hall',
		kinds: ['hirc', 'venue'],
		categories: ['safety', 'neighbours'],
		summary: 'Hall in Chadwell St Mary. Named as a place to report hate in 2014.',
		description:
			'Marisco Hall is a community hall in Chadwell St Mary. In November 2014 a local newspaper named it as one of the first two Hate Incident Reporting Centres in Thurrock. We have not checked that this is still so, and we do not have its street. Check before you go. In danger ring 999, and at any other time ring 101.',
		venue: 'marisco-hall',
		areaId: 'tilbury-chadwell',
		contacts: [{ role: 'Report online (True Vision)', web: 'https://www.report-it.org.uk' }],
		openingTimes: onlyNote(FIRST_CHECK),
		details: { hirc }
	})
];
