/**
 * A realistic directory of any size: common topics and large towns come often, rare ones seldom, as in life.
 * Always the same for the same size and seed. Nothing in it is true.
 */
import type { PublishedListing, Venue } from '#domain/listing';
import type { Place } from '#domain/geography';
import { openingTimes } from '#domain/opening/times';
import { place as borough } from '#db/seed/thurrock/place/index';
import { accessGuide } from '#domain/access';
import { TOPICS, type Topic } from './topics';

/** What a listing is truly about, whatever its words: the judged questions are checked against this. */
export type Truth = { topic: string; placeId: string; days: number[]; languages: string[] };

export type Generated = { listing: PublishedListing; truth: Truth };

const FIRST =
	'Riverside,Oakfield,St Mary’s,Kingsway,Meadow,Harbour,Lighthouse,Willow,Beacon,Anchor,Marsh,Bridge,Orchard,Sunrise,Evergreen,Compass,Wharf,Heron,Fairway,Tideway,Sandpiper,Elmtree,Millbrook,Cornerstone,Hawthorn,Quayside,Larkspur,Bramble,Thistle,Primrose,Kestrel,Curlew,Teasel,Juniper,Saltings,Gloriana,Daffodil,Pavilion,Trinity,Wellspring'.split(
		','
	);
const SECOND = 'Centre,House,Rooms,Hall,Pavilion,Annexe,Club,Gardens'.split(',');
const EXTRAS = [
	'Run by volunteers since 2009.',
	'There is parking outside and a bus stop at the gate.',
	'Please ring before your first visit.',
	'Open to anybody in the borough.',
	'A ramp leads to the side entrance.',
	'Part of a network of groups that support each other.',
	'We are funded by a small grant and a raffle.',
	'You do not need to book.',
	'Our committee meets twice a year.',
	'Children must stay with an adult.'
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS: [string, string][] = [
	['09:30', '11:30'],
	['10:00', '12:00'],
	['13:30', '15:30'],
	['16:00', '18:00'],
	['18:30', '20:30'],
	['19:00', '21:00']
];
const TOWN_SHARE = { town: 12, suburb: 4, village: 3, hamlet: 1 } as const;

/** mulberry32: small, fast, and the same everywhere. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function generateDirectory(size: number, seed = 2026): Generated[] {
	const random = seededRandom(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const places = borough.places.flatMap((place) =>
		Array<Place>(TOWN_SHARE[place.kind]).fill(place)
	);
	return Array.from({ length: size }, (_, index) => {
		const topic = zipfPick(TOPICS, random);
		return listing(index, topic, pick(places), random, pick);
	});
}

/** The n-th thing comes about 1/sqrt(n) as often as the first: less steep than Zipf's 1/n, as groups are. */
function zipfPick(topics: readonly Topic[], random: () => number): Topic {
	const weights = topics.map((_, rank) => 1 / Math.sqrt(rank + 1));
	let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
	return topics.find((_, rank) => (left -= weights[rank]!) <= 0) ?? topics[0]!;
}

type Pick = <T>(list: readonly T[]) => T;

function listing(
	index: number,
	topic: Topic,
	place: Place,
	random: () => number,
	pick: Pick
): Generated {
	const venueName = `${pick(FIRST)} ${pick(SECOND)}`;
	const core = pick(topic.names);
	const day = Math.floor(random() * 7) + 1;
	const second = random() < 0.3 ? Math.floor(random() * 7) + 1 : day;
	const days = [...new Set([day, second])];
	const name = pick([
		`${place.name} ${core}`,
		`${core} at ${venueName}`,
		`${venueName.split(' ')[0]} ${core}`,
		`${pick(FIRST)} ${core}`,
		random() < 0.3 ? `${DAYS[day - 1]} ${core}` : `${place.name} ${core}`
	]);
	const [opens, closes] = pick(HOURS);
	const isChecked = random() < 0.6;
	const languages = topic.languages
		? topic.languages
		: random() < 0.05
			? [pick(['ro', 'pl', 'lt'])]
			: [];
	return {
		truth: { topic: topic.id, placeId: place.id, days, languages },
		listing: {
			...BLANK,
			id: `gen:${index}`,
			slug: `gen-${index}`,
			sourceRef: `gen:${index}`,
			name,
			kinds: topic.kinds,
			categories: topic.categories,
			summary: pick(topic.sentences),
			description: [pick(topic.sentences), pick(topic.sentences), pick(EXTRAS), pick(EXTRAS)].join(
				' '
			),
			organisation: random() < 0.4 ? org(`${pick(FIRST)} Trust`) : null,
			venue: venue(index, venueName, place, random),
			areaId: place.areaId,
			openingTimes:
				random() < 0.85
					? openingTimes.parse({ spans: days.map((on) => ({ day: on, opens, closes })) })
					: null,
			cost: pick(['free', 'free', 'donation', 'paid', 'unknown'] as const),
			minAge: topic.ages?.[0] ?? null,
			maxAge: topic.ages?.[1] ?? null,
			languages,
			provenance: {
				...BLANK.provenance,
				checkedOn: isChecked
					? `2026-${String(Math.floor(random() * 10) + 1).padStart(2, '0')}-15`
					: null
			}
		}
	};
}

const org = (name: string) => ({ id: name, slug: name.toLowerCase().replaceAll(' ', '-'), name });

function venue(index: number, name: string, place: Place, random: () => number): Venue {
	// Within about 900 metres of the middle of the place.
	const off = () => (random() - 0.5) * 0.016;
	return {
		id: `venue:${index}`,
		slug: `venue-${index}`,
		name,
		addressLine1: `${Math.floor(random() * 90) + 1} Sample Street`,
		addressLine2: null,
		town: place.name,
		postcode: null,
		lat: place.lat + off(),
		lng: place.lng + off() * 1.6,
		pointPrecision: 'place',
		addressIsHidden: false,
		areaId: place.areaId,
		access: random() < 0.4 ? accessGuide.parse({ entrance: { stepFree: 'yes' } }) : null
	};
}

const BLANK: PublishedListing = {
	id: '',
	slug: '',
	sourceRef: null,
	version: 1,
	status: 'published',
	closedNote: null,
	name: '',
	kinds: [],
	categories: [],
	summary: '',
	description: '',
	organisation: null,
	venue: null,
	areaId: '',
	areasServed: [],
	contacts: [{ role: null, phone: '01632 960123', email: null, web: null }],
	openingTimes: null,
	cost: 'unknown',
	costNote: null,
	minAge: null,
	maxAge: null,
	languages: [],
	details: {},
	provenance: {
		origin: 'curated',
		source: 'Invented for measuring',
		sourceUrl: null,
		sourceDate: null,
		confidence: null,
		checkedOn: null,
		checkedBy: null,
		checkedHow: null
	},
	updatedAt: '2026-11-01T09:00:00Z'
};
