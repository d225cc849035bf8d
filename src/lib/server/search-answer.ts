/** The form in which `/api/search` answers. Programs of others rely on every name here. */
import type { Calendar } from '#domain/opening/calendar';
import { openState } from '#domain/opening/state';
import type { QueryProblem, SearchQuery } from '#domain/search-query';
import type { HitPlace, SearchHit, SearchResults } from '#search/engine';

type AskedAt = { now: Date; calendar: Calendar; origin: string };

/** The answer as plain data. `origin` is put before the addresses of listings. */
export function toSearchAnswer(
	query: SearchQuery,
	problems: QueryProblem[],
	results: SearchResults,
	at: AskedAt
) {
	const { understanding } = results;
	const answer = (hit: SearchHit) => toAnswerHit(hit, at);
	return {
		query: toAnswerQuery(query),
		problems,
		understood: understanding.understood,
		near: understanding.near,
		total: results.total,
		page: results.page,
		pageSize: results.pageSize,
		engine: results.engine,
		help: understanding.help,
		spelling: results.spelling,
		hits: results.hits.map(answer),
		/** Matches that are not in the place asked about. */
		outside: results.outside.map(answer),
		facets: results.facets
	};
}

/** Under the names that stand in an address, so that a program can write the address back. */
const toAnswerQuery = (query: SearchQuery) => ({
	q: query.q,
	kind: query.kinds,
	category: query.categories,
	area: query.areas,
	near: query.near,
	within: query.withinMetres,
	box: query.box,
	open: query.open,
	free: query.freeOnly,
	access: query.access,
	language: query.languages,
	age: query.age,
	sort: query.sort,
	page: query.page
});

const toAnswerHit = (hit: SearchHit, { now, origin, calendar }: AskedAt) => ({
	id: hit.id,
	slug: hit.slug,
	sourceRef: hit.sourceRef,
	name: hit.name,
	kinds: hit.kinds,
	summary: hit.summary,
	area: hit.areaId,
	town: hit.town,
	postcode: hit.postcode,
	lat: hit.point?.lat ?? null,
	lng: hit.point?.lng ?? null,
	distanceMetres: hit.distanceMetres,
	...(hit.places && { places: hit.places.map(toAnswerPlace) }),
	/** Null: nobody knows. */
	openNow: isOpenNow(hit, now, calendar),
	checkedOn: hit.checkedOn,
	url: `${origin}/listings/${hit.slug}`
});

/** Each of several places, the main one first. */
const toAnswerPlace = ({ areaId, venueName, point, distanceMetres }: HitPlace) => ({
	venue: venueName,
	area: areaId,
	lat: point?.lat ?? null,
	lng: point?.lng ?? null,
	distanceMetres
});

function isOpenNow(hit: SearchHit, now: Date, calendar: Calendar): boolean | null {
	if (hit.temporarilyClosed) return false;
	const answer = openState(hit.openingTimes, now, calendar);
	switch (answer.state) {
		case 'unknown':
		case 'unsure':
		case 'by_appointment':
			return null;
		case 'open':
			return answer.ask !== 'by_appointment';
		case 'closed':
		case 'out_of_season':
		case 'closed_for_now':
			return false;
	}
}
