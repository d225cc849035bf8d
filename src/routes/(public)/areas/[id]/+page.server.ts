import { error } from '@sveltejs/kit';
import { KINDS, type Kind } from '$lib/domain/kind';
import { queryFor } from '$lib/domain/search-query';
import { realFirst, toCard } from '$lib/server/card';
import { findListings } from '$lib/server/find-listings';
import { kindsWords } from '$lib/words/directory';
import type { Area } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';
import type { Facets } from '#search/engine';
import type { PageServerLoad } from './$types';

const GROUPS_SHOWN = 6;

export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const { place } = services;
	const area = place.areas.find(({ id }) => id === params.id);
	if (!area) error(404, 'No such area');

	const now = new Date();
	const ofKinds = async (kinds: Kind[], most: number) => {
		const found = await findListings(services, queryFor({ areas: [area.id], kinds }), now);
		return {
			total: found.total,
			cards: realFirst(found.hits)
				.slice(0, most)
				.map((hit) => toCard(hit, place, now))
		};
	};
	const [everything, hubs, groups, warm] = await Promise.all([
		findListings(services, queryFor({ areas: [area.id] }), now),
		ofKinds(['hub', 'library'], GROUPS_SHOWN * 2),
		ofKinds(['group'], GROUPS_SHOWN),
		ofKinds(['warm_space'], GROUPS_SHOWN)
	]);
	return {
		area: areaView(area, place),
		neighbours: place.areas
			.filter(({ id }) => area.neighbours.includes(id))
			.map(({ id, name }) => ({ id, name })),
		total: everything.total,
		...strengths(everything.facets, place),
		hubs,
		groups,
		warm,
		drawing: services.drawings.borough(area.id)
	};
};

function areaView(area: Area, { places }: PlaceData) {
	return {
		id: area.id,
		name: area.name,
		shortName: area.shortName,
		description: area.description,
		isIndicative: area.outlineIsIndicative,
		population: area.population,
		populationSource: area.populationSource,
		towns: places.filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
	};
}

/** What there is most of comes first among the needs; kinds keep their own order. */
function strengths(facets: Facets, { categories }: PlaceData) {
	return {
		kinds: KINDS.map((kind) => ({
			kind,
			words: kindsWords(kind),
			count: facets.kind[kind] ?? 0
		})).filter(({ count }) => count > 0),
		needs: categories
			.map(({ id, name }) => ({ id, name, count: facets.category[id] ?? 0 }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count)
	};
}
