/** One search from the question to the page of cards. */
import { localMoment, type LocalMoment } from '#domain/local-time';
import { PAGE_SIZE, type SearchQuery, type Sort } from '#domain/search-query';
import type { SearchHit, SearchResults, Understood } from '../engine';
import { MAX_ALTERNATIVES, MAX_OUTSIDE, OUTSIDE_LEAST_SCORE } from '../settings';
import type { Lexicon } from '../understanding/lexicon';
import { understand, type Interpretation } from '../understanding/understand';
import { wordsOf } from '../words/fold';
import { countInFacets, emptyFacets } from './facets';
import { failedFilters } from './filters';
import type { IndexCopy } from './index-copy';
import { matchListings, type Match } from './match';
import { openBit, openMask } from './open-mask';
import { takeApart, type Question } from './question';
import { nearestFirst, order, rank, type Ranked } from './rank';
import { reasonsFor } from './reasons';
import { suggestSpelling } from './spelling';
import type { WordHits } from './word-hits';

type Found = {
	reading: Interpretation;
	question: Question;
	wordHits: WordHits;
	/** In order: what answers, in the place that was meant and through all filters. */
	hits: Ranked[];
	outside: Ranked[];
	facets: SearchResults['facets'];
	widened: Understood[];
};

export function findResults(
	copy: IndexCopy,
	lexicon: Lexicon,
	query: SearchQuery,
	now: Date
): SearchResults {
	const found = orderedMatches(copy, lexicon, query, localMoment(now), now);
	const { reading, question, hits, outside } = found;
	const from = (query.page - 1) * PAGE_SIZE;
	const isEmpty = hits.length === 0 && outside.length === 0;
	return {
		understanding: reading.understanding,
		total: hits.length,
		page: query.page,
		pageSize: PAGE_SIZE,
		engine: 'embedded',
		hits: toHits(found, hits.slice(from, from + PAGE_SIZE)),
		outside: query.page === 1 ? toHits(found, outside) : [],
		alternatives: isEmpty ? alternatives(copy, lexicon, query, found, now) : [],
		facets: found.facets,
		widened: found.widened,
		spelling: isEmpty ? suggestSpelling(copy, query.q, question) : null
	};
}

function toHits({ reading, question, wordHits }: Found, some: Ranked[]): SearchHit[] {
	return some.map((ranked) => ({
		...ranked.stored.card,
		distanceMetres: ranked.distanceMetres === null ? null : Math.round(ranked.distanceMetres),
		reasons: reasonsFor(ranked, question, wordHits, reading.scope)
	}));
}

/** Asks again for what is left without the filters chosen by hand and without words that no listing has. */
function alternatives(
	copy: IndexCopy,
	lexicon: Lexicon,
	query: SearchQuery,
	{ question }: Found,
	now: Date
): SearchHit[] {
	const q = wordsOf(query.q)
		.filter((word) => !question.unknown.includes(word))
		.join(' ');
	if (!q && !query.near) return [];
	const wider = { ...NO_FILTERS, q, near: query.near };
	const found = orderedMatches(copy, lexicon, wider, localMoment(now), now);
	return toHits(found, [...found.hits, ...found.outside].slice(0, MAX_ALTERNATIVES));
}

const NO_FILTERS: Omit<SearchQuery, 'q' | 'near'> = {
	kinds: [],
	categories: [],
	areas: [],
	withinMetres: null,
	open: null,
	freeOnly: false,
	access: [],
	languages: [],
	age: null,
	sort: 'relevance',
	page: 1
};

/** Every match in order. A time that was only understood is let go where nothing would be left. */
export function orderedMatches(
	copy: IndexCopy,
	lexicon: Lexicon,
	query: SearchQuery,
	moment: LocalMoment,
	now: Date
): Found {
	const reading = understand(query, lexicon);
	const question = takeApart(reading, copy.words, copy.size);
	const { matches, hits: wordHits } = matchListings(copy, question);
	const today = Math.floor(now.getTime() / 86_400_000);
	const ranked = rank(reading.hasWords ? matches : [], reading.scope, today);
	const wanted = openWanted(reading, query, moment);
	const timely = wanted ? ranked.filter((one) => one.isNamed || wanted(one)) : ranked;
	const narrowed = sift(timely, reading, question, query, moment);
	const isEmpty = narrowed.hits.length === 0 && narrowed.outside.length === 0;
	if (!wanted || !isEmpty) return { reading, question, wordHits, ...narrowed, widened: [] };
	const widened = reading.understanding.understood.filter(({ type }) => type === 'open');
	return {
		reading,
		question,
		wordHits,
		...sift(ranked, reading, question, query, moment),
		widened
	};
}

function openWanted(reading: Interpretation, query: SearchQuery, moment: LocalMoment) {
	const { open } = reading;
	if (!open || query.open) return null;
	const bit = openBit(open);
	return ({ stored }: Match) => (openMask(stored.times, moment) & bit) !== 0;
}

/** Applies the filters, counts the facets, and parts inside from outside. */
function sift(
	ranked: Ranked[],
	reading: Interpretation,
	question: Question,
	query: SearchQuery,
	moment: LocalMoment
): Pick<Found, 'hits' | 'outside' | 'facets'> {
	const { scope } = reading;
	const facets = emptyFacets();
	const hits: Ranked[] = [];
	const elsewhere: Ranked[] = [];
	for (const one of ranked) {
		const failed = failedFilters(one.stored, query, scope?.point ?? null, moment);
		// A distance chosen by hand says what "there" is, better than any guess.
		const isThere = one.isInside || query.withinMetres !== null;
		if (isThere) countInFacets(facets, one.stored, failed, moment);
		if (failed === 0) (isThere ? hits : elsewhere).push(one);
	}
	order(hits, sortFor(query, reading, question));
	return { hits, outside: bestOutside(elsewhere, hits), facets };
}

/** With nothing but a place outside to go by, the nearest come first; with nothing at all, those checked lately. */
function sortFor({ sort }: SearchQuery, { scope }: Interpretation, question: Question): Sort {
	const isBrowsing = question.parts.length === 0;
	if (sort === 'distance' && !scope) return isBrowsing ? 'checked' : 'relevance';
	if (sort !== 'relevance' || !isBrowsing || question.nameUnits.length > 0) return sort;
	if (!scope) return 'checked';
	return scope.type === 'outside' ? 'distance' : sort;
}

function bestOutside(elsewhere: Ranked[], hits: Ranked[]): Ranked[] {
	const best = elsewhere.reduce((most, { score }) => Math.max(most, score), hits[0]?.score ?? 0);
	return elsewhere
		.filter((one) => one.score >= best * OUTSIDE_LEAST_SCORE)
		.sort(nearestFirst)
		.slice(0, MAX_OUTSIDE);
}
