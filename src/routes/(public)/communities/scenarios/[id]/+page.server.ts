import { error } from '@sveltejs/kit';
import { findScenario } from '#db/queries/rooms.server';
import { localMoment } from '$lib/domain/local-time';
import { readCoverageAsk } from '$lib/server/mapping/coverage-ask';
import { whatIfView } from '$lib/server/mapping/what-if-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, params, setHeaders }) => {
	const scenario = await findScenario(services.db, params.id);
	if (!scenario) error(404, 'No such scenario');
	// Whoever has the link may read it; nobody should come upon it.
	setHeaders({ 'x-robots-tag': 'noindex' });
	const { place } = services;
	const need = new URLSearchParams(scenario.need);
	const ask = { ...readCoverageAsk(need, place), areaId: null };
	return {
		title: scenario.title,
		madeOn: localMoment(scenario.createdAt).date,
		createdBy: scenario.createdBy,
		view: await whatIfView(services, ask, scenario.changes, new Date()),
		drawing: services.drawings.borough(scenario.areaId)
	};
};
