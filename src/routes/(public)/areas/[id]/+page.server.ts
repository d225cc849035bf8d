import { error } from '@sveltejs/kit';
import type { Area } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';
import { areaPage } from '$lib/server/area-page';
import { areaEvents } from '$lib/server/events/area-events';
import { askSomebody } from '$lib/server/ask-somebody';
import { boundaryWords } from '../boundary-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params }) => {
	const { place } = services;
	const area = place.areas.find(({ id }) => id === params.id);
	if (!area) error(404, 'No such area');
	const now = new Date();
	return {
		...(await areaPage(services, area.id, now)),
		events: await areaEvents(services, area.id, now),
		area: areaView(area, place),
		neighbours: place.areas
			.filter(({ id }) => area.neighbours.includes(id))
			.map(({ id, name }) => ({ id, name })),
		hasNeighbours: await services.hasNeighbours(now),
		ask: askSomebody(place, area.id),
		drawing: services.drawings.borough(area.id)
	};
};

function areaView(area: Area, { places }: PlaceData) {
	return {
		id: area.id,
		name: area.name,
		shortName: area.shortName,
		description: area.description,
		boundaryWords: boundaryWords(area),
		population: area.population,
		populationSource: area.populationSource,
		towns: places.filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
	};
}
