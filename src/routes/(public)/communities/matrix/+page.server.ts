import { MATRIX_SHOWS } from '$lib/domain/mapping/matrix';
import {
	ALL_PLACES,
	matrixParams,
	matrixView,
	readMatrixChoice
} from '$lib/server/mapping/matrix-view';
import { m } from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const choice = readMatrixChoice(url.searchParams, services.place);
	return {
		matrix: await matrixView(services, choice, new Date()),
		query: matrixParams(choice).toString(),
		shows: MATRIX_SHOWS,
		columns: [
			{ id: '', words: m.rooms_matrix_by_areas() },
			{ id: ALL_PLACES, words: m.rooms_matrix_by_all_places() },
			...services.place.areas.map(({ id, shortName }) => ({
				id,
				words: m.rooms_matrix_by_places({ area: shortName })
			}))
		],
		chosen: matrixParams(choice).get('area') ?? ''
	};
};
