/**
 * Which listings may be the same thing, written down twice. A hint for a person, never a verdict. Compared are only
 * listings that share something uncommon (a block), so that ten thousand do not make fifty million pairs.
 */
import { isSlip, nameWords, similarWords, variantsOf } from './name-words';

/** A listing as far as duplicates are looked for. Everything is as it was typed; what is unknown is left empty. */
export type DuplicateFacts = {
	name: string;
	/** Of where it happens; null where nobody knows or may know. */
	postcode: string | null;
	phones: readonly string[];
	emails: readonly string[];
	webs: readonly string[];
};
export type KnownListing = DuplicateFacts & { id: string };

export const DUPLICATE_REASONS = [
	'same_name',
	'similar_name',
	'same_postcode',
	'same_phone',
	'same_email',
	'same_web'
] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export type LikelyDuplicate = {
	id: string;
	/** From `LIKELY` up; more is likelier. */
	score: number;
	/** In the order of `DUPLICATE_REASONS`. */
	reasons: DuplicateReason[];
};
export type LikelyPair = Omit<LikelyDuplicate, 'id'> & { ids: [string, string] };

/** Below this it is not worth a person's time. */
export const LIKELY = 0.6;
/** Names that have less in common belong to two things, whatever else they share: rooms are let to many. */
const LEAST_NAME = 0.4;
const NAME_WEIGHT = 0.6;
const POSTCODE_WEIGHT = 0.2;
const REACH_WEIGHT = 0.3;
const MOST_REACH = 0.4;
/** A switchboard or a council's page belongs to many and says little. */
const FEW = 3;
const COMMON_REACH_WEIGHT = 0.1;
/** What more than so many listings share says nothing, and comparing them all would take long. */
const LARGEST_BLOCK = 100;
/** Another word, but hardly: a slip of the finger. */
const SLIP = 0.8;

type Read = {
	id: string | null;
	words: string[];
	postcode: string;
	reach: Record<Reach, string[]>;
};
type Reach = 'phone' | 'email' | 'web';
const REACHES = ['phone', 'email', 'web'] as const;

export type DuplicateIndex = {
	readonly listings: readonly Read[];
	/** Listings by what they have in common with others. */
	readonly blocks: ReadonlyMap<string, readonly number[]>;
	/** How many names have a word. */
	readonly counts: ReadonlyMap<string, number>;
	/** Words by what they look like with a letter left out. */
	readonly variants: ReadonlyMap<string, readonly string[]>;
};

/** Reads the listings once, so that each can be compared with few. Takes about 0.1 ms for each listing. */
export function buildDuplicateIndex(listings: Iterable<KnownListing>): DuplicateIndex {
	const reads = [...listings].map((listing) => readFacts(listing, listing.id));
	const blocks = new Map<string, number[]>();
	const counts = new Map<string, number>();
	const variants = new Map<string, string[]>();
	for (const [index, read] of reads.entries()) {
		for (const key of keysOf(read, read.words)) put(blocks, key, index);
		for (const word of read.words) {
			const before = counts.get(word) ?? 0;
			counts.set(word, before + 1);
			if (before === 0) for (const variant of variantsOf(word)) put(variants, variant, word);
		}
	}
	return { listings: reads, blocks, counts, variants };
}

/**
 * The listings of the index that may be the same as this one, the likeliest first. Its own `id`, where it has one, is
 * left out. Never throws, whatever was typed.
 */
export function likelyDuplicates(
	candidate: DuplicateFacts & { id?: string },
	index: DuplicateIndex
): LikelyDuplicate[] {
	const read = readFacts(candidate, candidate.id ?? null);
	return [...neighboursOf(read, index)]
		.map((at) => index.listings[at])
		.filter((other) => other !== undefined && other.id !== null && other.id !== read.id)
		.map((other) => ({ id: other!.id!, ...compare(read, other!, index) }))
		.filter(({ score }) => score >= LIKELY)
		.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/**
 * Every likely pair of the index, each once, listing by listing: ten thousand take seconds, so whoever has other
 * things to do pauses between them.
 */
export function* likelyPairs(index: DuplicateIndex): Generator<LikelyPair[]> {
	for (const [at, read] of index.listings.entries()) {
		yield [...neighboursOf(read, index)]
			.filter((neighbour) => neighbour > at)
			.map((neighbour) => index.listings[neighbour]!)
			.map((other) => ({ ids: pairOf(read.id!, other.id!), ...compare(read, other, index) }))
			.filter(({ score }) => score >= LIKELY);
	}
}

/** Two ids in the one order in which a pair is written. */
export const pairOf = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const present = map.get(key);
	if (present) present.push(value);
	else map.set(key, [value]);
}

const unique = (texts: string[]) => [...new Set(texts.filter(Boolean))];

const readFacts = (facts: DuplicateFacts, id: string | null): Read => ({
	id,
	words: nameWords(facts.name),
	postcode: (facts.postcode ?? '').replace(/\s/g, '').toUpperCase(),
	reach: {
		phone: unique(facts.phones.map(plainPhone)),
		email: unique(facts.emails.map((email) => email.trim().toLowerCase())),
		web: unique(facts.webs.map(plainWeb))
	}
});

/** As it is dialled in this country, without what stands after it; short numbers belong to everybody. */
function plainPhone(phone: string): string {
	const digits = phone
		.replace(/(ext|x|option).*$/i, '')
		.replace(/\D/g, '')
		.replace(/^(00)?44/, '0')
		.replace(/^00/, '0');
	return digits.length >= 10 ? digits : '';
}

/** Host and path; how it is written around them does not matter. */
const plainWeb = (web: string): string =>
	web
		.trim()
		.toLowerCase()
		.replace(/^[a-z]+:\/\//, '')
		.replace(/^www\./, '')
		.replace(/[?#].*$/, '')
		.replace(/\/+$/, '');

/** What two listings have to share to be compared at all. `words` with their look-alikes, or without. */
function keysOf({ words, postcode, reach }: Read, searched: readonly string[]): string[] {
	const together = words.flatMap((word, at) =>
		words.slice(at + 1).map((other) => `names ${[word, other].sort().join(' ')}`)
	);
	return [
		...searched.map((word) => `name ${word}`),
		...together,
		`all ${[...words].sort().join(' ')}`,
		...(postcode ? [`postcode ${postcode}`] : []),
		...REACHES.flatMap((way) => reach[way].map((value) => `${way} ${value}`))
	];
}

function neighboursOf(read: Read, { blocks, variants }: DuplicateIndex): Set<number> {
	const searched = unique(read.words.flatMap((word) => [word, ...similarWords(word, variants)]));
	const found = new Set<number>();
	for (const key of keysOf(read, searched)) {
		const block = blocks.get(key);
		if (!block || block.length > LARGEST_BLOCK) continue;
		for (const at of block) found.add(at);
	}
	return found;
}

function compare(a: Read, b: Read, index: DuplicateIndex): Omit<LikelyDuplicate, 'id'> {
	const name = nameLikeness(a.words, b.words, index);
	if (name < LEAST_NAME) return { score: 0, reasons: [] };
	const samePostcode = a.postcode !== '' && a.postcode === b.postcode;
	const otherPostcode = !samePostcode && a.postcode !== '' && b.postcode !== '';
	const shared = REACHES.filter((way) => a.reach[way].some((one) => b.reach[way].includes(one)));
	const reach = shared.reduce((sum, way) => sum + reachWeight(way, a, b, index), 0);
	const place = samePostcode ? POSTCODE_WEIGHT : otherPostcode ? -POSTCODE_WEIGHT : 0;
	const score = name * NAME_WEIGHT + place + Math.min(reach, MOST_REACH);
	const why: Record<DuplicateReason, boolean> = {
		same_name: name === 1,
		similar_name: name < 1,
		same_postcode: samePostcode,
		same_phone: shared.includes('phone'),
		same_email: shared.includes('email'),
		same_web: shared.includes('web')
	};
	return { score, reasons: DUPLICATE_REASONS.filter((reason) => why[reason]) };
}

function reachWeight(way: Reach, a: Read, b: Read, { blocks }: DuplicateIndex): number {
	const shared = a.reach[way].filter((one) => b.reach[way].includes(one));
	const isRare = shared.some((one) => (blocks.get(`${way} ${one}`)?.length ?? 0) <= FEW);
	return isRare ? REACH_WEIGHT : COMMON_REACH_WEIGHT;
}

/** Rare words count for more: half of all names have "community". */
const weightOf = (word: string, { counts, listings }: DuplicateIndex): number =>
	Math.log(1 + (listings.length + 1) / (1 + (counts.get(word) ?? 0)));

/** From 0 (nothing in common) to 1 (the same words). */
function nameLikeness(a: readonly string[], b: readonly string[], index: DuplicateIndex): number {
	let [common, alone] = [0, 0];
	for (const word of a) {
		const weight = weightOf(word, index);
		const slip = b.includes(word) ? word : b.find((other) => isSlip(word, other));
		if (slip === undefined) alone += weight;
		else common += slip === word ? weight : SLIP * weight;
		if (slip !== undefined && slip !== word) alone += (1 - SLIP) * weight;
	}
	for (const word of b) {
		const isFound = a.includes(word) || a.some((other) => isSlip(word, other));
		if (!isFound) alone += weightOf(word, index);
	}
	return common === 0 ? 0 : (2 * common) / (2 * common + alone);
}
