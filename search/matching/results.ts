/** One search from the question to the page of cards. */
import { distanceMetres } from '#domain/distance';
import type { LatLng } from '#domain/geography';
import type { Kind } from '#domain/kind';
import { openBit } from '#domain/opening/filters';
import { openMoment } from '#domain/opening/moment';
import { PAGE_SIZE, type SearchQuery, type Sort } from '#domain/search-query';
import { whereAsked } from '#domain/where-asked';
import type {
	FoundIds,
	HitPlace,
	MapPoint,
	SearchEngine,
	SearchHit,
	SearchResults,
	Understood
} from '../engine';
import { mapPoints } from '../map-points';
import { MAX_ALTERNATIVES, MAX_OUTSIDE, OUTSIDE_LEAST_SCORE } from '../settings';
import type { Lexicon } from '../understanding/lexicon';
import { understand, type Interpretation } from '../understanding/understand';
import { wordsOf } from '../words/fold';
import { FacetCounter } from './facets';
import { filtersOf } from './filters';
import type { IndexCopy } from './index-copy';
import { matchListings, type Match } from './match';
import { openMask, partShown, type OpenQuestion } from './open-mask';
import { takeApart, type Question } from './question';
import { nearestFirst, order, rank } from './rank';
import { reasonsFor } from './reasons';
import { suggestSpelling } from './spelling';
import type { WordHits } from './word-hits';

/** An index to ask: what is kept of the listings, and where their words are looked up. */
export type Index = {
	engine: SearchEngine['name'];
	copy: IndexCopy;
	lexicon: Lexicon;
	findWords(copy: IndexCopy, question: Question): WordHits | Promise<WordHits>;
};

type Found = {
	reading: Interpretation;
	question: Question;
	wordHits: WordHits;
	/** In order: what answers, in the place that was meant and through all filters. */
	hits: Match[];
	outside: Match[];
	/** Nothing counted where nobody asked for it. */
	facets: SearchResults['facets'];
	widened: Understood[];
	opening: OpenQuestion;
	/** The bit of the open filter that was chosen or understood; 0 where none was. */
	openBits: number;
};

export async function findResults(
	index: Index,
	query: SearchQuery,
	now: Date
): Promise<SearchResults> {
	const found = await orderedMatches(index, query, now, { isCounted: true });
	const { reading, question, hits, outside } = found;
	const from = (query.page - 1) * PAGE_SIZE;
	const isEmpty = hits.length === 0 && outside.length === 0;
	return {
		understanding: reading.understanding,
		total: hits.length,
		page: query.page,
		pageSize: PAGE_SIZE,
		engine: index.engine,
		hits: toHits(found, hits.slice(from, from + PAGE_SIZE)),
		outside: query.page === 1 ? toHits(found, outside) : [],
		alternatives: isEmpty ? await alternatives(index, query, found, now) : [],
		facets: found.facets,
		widened: found.widened,
		spelling: isEmpty ? suggestSpelling(index.copy, query.q, question) : null
	};
}

/** Every match in the order of the list: no cards, no counts, no help where nothing is found. */
export async function findIds(index: Index, query: SearchQuery, now: Date): Promise<FoundIds> {
	const { hits, reading } = await orderedMatches(index, query, now);
	return { ids: hits.map(({ stored }) => stored.card.id), understanding: reading.understanding };
}

/** Every place of every match that has a point, in the order of the list. */
export async function findPoints(index: Index, query: SearchQuery, now: Date): Promise<MapPoint[]> {
	const { hits, reading } = await orderedMatches(index, query, now);
	const from = reading.scope?.point ?? null;
	const isThere = whereAsked(query, from);
	return hits.flatMap((match, rank) => {
		const places = placesFrom(match, from);
		return mapPoints(match.stored.card, {
			rank,
			metres: rounded(match.distanceMetres),
			places,
			isThere
		});
	});
}

const rounded = (metres: number | null) => (metres === null ? null : Math.round(metres));

/** Each of its places with its own distance; undefined where it has one alone. */
const placesFrom = ({ stored: { card } }: Match, from: LatLng | null): HitPlace[] | undefined =>
	card.places?.map((place) => ({
		...place,
		distanceMetres: from && place.point && Math.round(distanceMetres(place.point, from))
	}));

function toHits(found: Found, some: Match[]): SearchHit[] {
	const { reading, question, wordHits, opening, openBits } = found;
	const from = reading.scope?.point ?? null;
	return some.map((match) => ({
		...match.stored.card,
		...timesShown(match, opening, openBits),
		distanceMetres: rounded(match.distanceMetres),
		places: placesFrom(match, from),
		reasons: reasonsFor(match, question, wordHits, reading.scope)
	}));
}

function timesShown({ stored }: Match, opening: OpenQuestion, openBits: number) {
	const { times, of } = partShown(stored.times, opening, openBits);
	return { openingTimes: times, timesOf: of };
}

/** Asks again for what is left without the filters chosen by hand and without words that no listing has. */
async function alternatives(
	index: Index,
	query: SearchQuery,
	{ question }: Found,
	now: Date
): Promise<SearchHit[]> {
	const q = wordsOf(query.q)
		.filter((word) => !question.unknown.includes(word))
		.join(' ');
	if (!q && !query.near) return [];
	const found = await orderedMatches(index, { ...NO_FILTERS, q, near: query.near }, now);
	return toHits(found, [...found.hits, ...found.outside].slice(0, MAX_ALTERNATIVES));
}

const NO_FILTERS: Omit<SearchQuery, 'q' | 'near'> = {
	kinds: [],
	categories: [],
	areas: [],
	withinMetres: null,
	box: null,
	open: null,
	freeOnly: false,
	access: [],
	languages: [],
	age: null,
	sort: 'relevance',
	page: 1
};

/** Every match in order. A time that was only understood is let go where nothing would be left. */
async function orderedMatches(
	index: Index,
	query: SearchQuery,
	now: Date,
	{ isCounted = false } = {}
): Promise<Found> {
	const { copy, lexicon } = index;
	const reading = understand(query, lexicon);
	const opening = {
		moment: openMoment(now, lexicon.data.calendar),
		kinds: kindsMeant(query, reading)
	};
	const question = takeApart(reading, copy.words, copy.size);
	const wordHits = await index.findWords(copy, question);
	const matches = reading.hasWords ? matchListings(copy, question, wordHits) : [];
	copy.rankForBrowsing();
	rank(matches, reading.scope, Math.floor(now.getTime() / 86_400_000));
	const open = query.open ?? reading.open;
	const openBits = open ? openBit(open) : 0;
	const wanted = openWanted(reading, query, opening);
	const same = { copy, reading, question, wordHits, opening, openBits, isCounted };
	const timely = wanted ? matches.filter((one) => one.isNamed || wanted(one)) : matches;
	const narrowed = sift(timely, same, query);
	const isEmpty = narrowed.hits.length === 0 && narrowed.outside.length === 0;
	if (!wanted || !isEmpty) return { ...same, ...narrowed, widened: [] };
	const widened = reading.understanding.understood.filter(({ type }) => type === 'open');
	return { ...same, ...sift(matches, same, query), widened };
}

/** The kinds whose hours count: those chosen by hand, else those that the words mean. */
function kindsMeant({ kinds }: SearchQuery, { understanding }: Interpretation): readonly Kind[] {
	if (kinds.length > 0) return kinds;
	return understanding.understood.flatMap(({ type, value }) =>
		type === 'kind' ? [value as Kind] : []
	);
}

function openWanted(reading: Interpretation, query: SearchQuery, opening: OpenQuestion) {
	const { open } = reading;
	if (!open || query.open) return null;
	const bit = openBit(open);
	return ({ stored }: Match) => (openMask(stored.times, opening) & bit) !== 0;
}

type Sifting = Pick<Found, 'reading' | 'question' | 'opening'> & {
	copy: IndexCopy;
	isCounted: boolean;
};

/** Applies the filters, counts the facets if anybody wants them, and parts inside from outside. */
function sift(
	ranked: Match[],
	{ copy, reading, question, opening, isCounted }: Sifting,
	query: SearchQuery
): Pick<Found, 'hits' | 'outside' | 'facets'> {
	const { scope } = reading;
	const counter = new FacetCounter(copy.facetValues, { open: query.open, opening });
	const failedBy = filtersOf(query, scope?.point ?? null, opening);
	const hits: Match[] = [];
	const elsewhere: Match[] = [];
	for (const one of ranked) {
		const failed = failedBy(one.stored);
		// A distance or a part of the map chosen by hand says what "there" is, better than any guess.
		const isThere = one.isInside || query.withinMetres !== null || query.box !== null;
		if (isThere && isCounted) counter.add(one.stored, failed);
		if (failed === 0) (isThere ? hits : elsewhere).push(one);
	}
	order(hits, sortFor(query, reading, question));
	return { hits, outside: bestOutside(elsewhere, hits), facets: counter.facets() };
}

/** With nothing but a place outside to go by, the nearest come first; with nothing at all, those checked lately. */
function sortFor({ sort }: SearchQuery, { scope }: Interpretation, question: Question): Sort {
	const isBrowsing = question.parts.length === 0;
	if (sort === 'distance' && !scope) return isBrowsing ? 'checked' : 'relevance';
	if (sort !== 'relevance' || !isBrowsing || question.nameUnits.length > 0) return sort;
	if (!scope) return 'checked';
	return scope.type === 'outside' ? 'distance' : sort;
}

function bestOutside(elsewhere: Match[], hits: Match[]): Match[] {
	const best = elsewhere.reduce((most, { score }) => Math.max(most, score), hits[0]?.score ?? 0);
	return elsewhere
		.filter((one) => one.score >= best * OUTSIDE_LEAST_SCORE)
		.sort(nearestFirst)
		.slice(0, MAX_OUTSIDE);
}
