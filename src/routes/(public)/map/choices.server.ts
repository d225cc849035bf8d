/** The choices above the map. Those of the search page that are not among them stay chosen, and are named. */
import { resolve } from '$app/paths';
import { KINDS } from '$lib/domain/kind';
import type { PlaceData } from '$lib/domain/place-data';
import { queryFor, searchParams, type SearchQuery } from '$lib/domain/search-query';
import { m } from '$lib/paraglide/messages';
import { filterWords } from '$lib/server/filter-words';
import type { Facets } from '#search/engine';
import { isLayerKind, LAYERS, type Layer } from './layers.server';

const OWN_FIELDS = ['q', 'near', 'kind', 'page'];
/** Named by the links themselves, or of no account to a reader. */
const NOT_NAMED = [...OWN_FIELDS, 'area', 'sort'];

export type Choices = ReturnType<typeof mapChoices>;

/** The address of the map for a search. */
export function mapHref(query: SearchQuery, layers: Layer[]): string {
	const params = searchParams({ ...query, page: 1 });
	for (const layer of layers) params.append('layer', layer);
	return resolve('/map') + (params.size ? `?${params}` : '');
}

export function mapChoices(query: SearchQuery, layers: Layer[], facets: Facets, place: PlaceData) {
	const params = [...searchParams({ ...query, page: 1 })];
	return {
		q: query.q,
		near: query.near,
		kinds: KINDS.map((kind) => ({
			kind,
			words: filterWords('kind', kind, place),
			count: facets.kind[kind] ?? 0,
			isChosen: query.kinds.includes(kind)
		})),
		areas: areaLinks(query, layers, place),
		layers: layerLinks(query, layers, place),
		kept: [
			...params.filter(([name]) => !OWN_FIELDS.includes(name)),
			...layers.map((layer) => ['layer', layer])
		] as [string, string][],
		keptWords: params
			.filter(([name]) => !NOT_NAMED.includes(name))
			.map(([name, value]) => filterWords(name, value, place)),
		/** How many choices lie in the fold. */
		folded: (query.q ? 1 : 0) + query.kinds.length,
		isNarrowed: params.some(([name]) => name !== 'sort'),
		clearHref: mapHref(queryFor({ sort: query.sort }), layers),
		searchHref: `${resolve('/search')}?${new URLSearchParams(params)}`
	};
}

function areaLinks(query: SearchQuery, layers: Layer[], { areas }: PlaceData) {
	const all = {
		id: '',
		words: m.map_area_all(),
		href: mapHref({ ...query, areas: [] }, layers),
		isChosen: query.areas.length === 0
	};
	const each = areas.map(({ id, shortName }) => ({
		id,
		words: shortName,
		// A part of the map that was chosen before may lie in another area.
		href: mapHref({ ...query, areas: [id], box: null }, layers),
		isChosen: query.areas.length === 1 && query.areas[0] === id
	}));
	return [all, ...each];
}

function layerLinks(query: SearchQuery, layers: Layer[], place: PlaceData) {
	return LAYERS.map((layer) => {
		const isOn = layers.includes(layer);
		const others = layers.filter((one) => one !== layer);
		return {
			layer,
			// Events have no mark of their own: they are put on by groups.
			kind: isLayerKind(layer) ? layer : ('group' as const),
			words: isLayerKind(layer) ? filterWords('kind', layer, place) : m.map_layer_events(),
			isOn,
			href: mapHref(query, isOn ? others : [...others, layer])
		};
	});
}
