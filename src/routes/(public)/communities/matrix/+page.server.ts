import { MATRIX_SHOWS, SMALL_POPULATION } from '$lib/domain/mapping/matrix';
import { matrixView, readMatrixChoice } from '$lib/server/mapping/matrix-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const choice = readMatrixChoice(url.searchParams, services.place);
	return {
		matrix: await matrixView(services, choice, new Date()),
		shows: MATRIX_SHOWS,
		smallPopulation: SMALL_POPULATION,
		areas: services.place.areas.map(({ id, shortName }) => ({ id, name: shortName }))
	};
};
