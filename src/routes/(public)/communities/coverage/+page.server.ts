import { coverageParams, readCoverageAsk } from '$lib/server/mapping/coverage-ask';
import { coverageView } from '$lib/server/mapping/coverage-view';
import { NO_CONDITIONS, type Need } from '$lib/domain/coverage/need';
import { m } from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

/** Where somebody who has never been here may begin. */
const EXAMPLES: { words: () => string; need: Partial<Need> }[] = [
	{
		words: m.rooms_example_warm,
		need: { kinds: ['warm_space'], days: [1, 2, 3, 4, 5], after: '18:00' }
	},
	{
		words: m.rooms_example_older,
		need: { kinds: ['group'], access: ['step_free'], freeOnly: true, age: 70 }
	},
	{ words: m.rooms_example_weekend, need: { days: [6, 7], freeOnly: true } }
];

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { place } = services;
	const ask = readCoverageAsk(url.searchParams, place);
	const { need, walk, areaId, problems } = ask;
	return {
		...{ need, walk, areaId },
		problems: problems.map(({ value }) => value),
		view: await coverageView(services, ask, new Date()),
		drawing: services.drawings.borough(areaId ?? undefined),
		areas: place.areas.map(({ id, shortName }) => ({ id, name: shortName })),
		categories: place.categories.map(({ id, name }) => ({ id, name })),
		examples: EXAMPLES.map(({ words, need }) => ({
			words: words(),
			query: coverageParams({ need: { ...NO_CONDITIONS, ...need }, walk: 15, areaId }).toString()
		}))
	};
};
