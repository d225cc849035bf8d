import { asksView } from '$lib/server/mapping/asks-view';
import { changesView } from '$lib/server/mapping/changes-view';
import { readCoverageAsk } from '$lib/server/mapping/coverage-ask';
import { coverageView } from '$lib/server/mapping/coverage-view';
import { matrixView } from '$lib/server/mapping/matrix-view';
import { hubsOnMap, roomView } from '$lib/server/mapping/room-view';
import { threadsView } from '$lib/server/mapping/threads-view';
import { findArea } from '../../find-area.server';
import type { PageServerLoad } from './$types';

/** What the report asks where the address does not say: a warm place to go to in the evening. */
const USUAL_NEED = 'kind=warm_space&walk=15';

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const area = findArea(services.place, params.area);
	const now = new Date();
	const asked = url.searchParams.size > 0 ? url.searchParams : new URLSearchParams(USUAL_NEED);
	const ask = { ...readCoverageAsk(asked, services.place), areaId: area.id };
	return {
		area: { id: area.id, name: area.name, shortName: area.shortName },
		people: area.population,
		peopleSource: area.populationSource,
		drawing: services.drawings.borough(area.id),
		room: await roomView(services, area, now),
		hubs: await hubsOnMap(services, area, now),
		matrix: await matrixView(services, { show: 'count', by: 'places', areaId: area.id }, now),
		coverage: await coverageView(services, ask, now),
		threads: await threadsView(services, area, now),
		changes: await changesView(services, area, { from: null, to: null }, now),
		asks: await asksView(services, area.id, { isPublic: true })
	};
};
