/** The choices above the map. Those of the search page that are not among them stay chosen, and are named. */
import { resolve } from '$app/paths';
import { KINDS } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { searchParams, type SearchQuery } from '$lib/domain/search-query';
import { filterWords } from '$lib/server/filter-words';
import type { Facets } from '#search/engine';

const OWN_FIELDS = ['q', 'near', 'kind', 'area', 'page'];

export type Choices = ReturnType<typeof mapChoices>;

export function mapChoices(query: SearchQuery, facets: Facets, place: PlaceData) {
	const params = [...searchParams({ ...query, page: 1 })];
	const [onlyArea] = query.areas;
	return {
		q: query.q,
		near: query.near,
		kinds: KINDS.map((kind) => ({
			kind,
			words: filterWords('kind', kind, place),
			count: facets.kind[kind] ?? 0,
			isChosen: query.kinds.includes(kind)
		})),
		areas: place.areas.map(({ id, shortName }) => ({
			id,
			words: shortName,
			// Several areas can be asked for on the search page; here it is one or all.
			isChosen: query.areas.length === 1 && id === onlyArea
		})),
		kept: params.filter(([name]) => !OWN_FIELDS.includes(name)),
		keptWords: params
			.filter(([name]) => !OWN_FIELDS.includes(name) && name !== 'sort')
			.map(([name, value]) => filterWords(name, value, place)),
		/** Something is chosen among the folded fields. */
		isFiltered: query.q !== '' || query.areas.length > 0 || query.kinds.length > 0,
		isNarrowed: params.some(([name]) => name !== 'sort'),
		searchHref: `${resolve('/search')}?${new URLSearchParams(params)}`
	};
}
