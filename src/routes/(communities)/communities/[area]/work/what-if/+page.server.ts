import { fail, redirect } from '@sveltejs/kit';
import { localMoment } from '$lib/domain/local-time';
import { together } from '$lib/domain/mapping/ties';
import { coverageParams, readCoverageAsk } from '$lib/server/mapping/coverage-ask';
import { changeOfForm, readChanges, writeChanges } from '$lib/server/mapping/read-change';
import { byName } from '$lib/server/mapping/room-view';
import { whatIfView } from '$lib/server/mapping/what-if-view';
import { readForm } from '$lib/server/read-form';
import { keepScenario } from '$lib/server/use-cases/keep-scenario';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { services } = locals;
	const area = roomOf(locals, params.area);
	const ask = { ...readCoverageAsk(url.searchParams, services.place), areaId: null };
	const changes = readChanges(url.searchParams);
	if (url.searchParams.has('do')) {
		const added = await changeOfForm(services, area.id, url.searchParams);
		const query = new URLSearchParams([
			...coverageParams(ask),
			...writeChanges(added ? [...changes, added] : changes),
			...(added ? [] : [['unread', '1']])
		]);
		redirect(303, `${url.pathname}?${query}`);
	}
	const now = new Date();
	const { assets } = await services.readRooms(now);
	const here = assets.filter(({ areaIds }) => areaIds.includes(area.id));
	return {
		area: { id: area.id, name: area.shortName },
		...{ need: ask.need, walk: ask.walk, isUnread: url.searchParams.has('unread') },
		base: [...coverageParams(ask)],
		carried: writeChanges(changes),
		view: await whatIfView(services, ask, changes, now),
		drawing: services.drawings.borough(area.id),
		today: localMoment(now).date,
		listings: byName(here).map(({ slug, name }) => ({ id: slug, name })),
		venues: byName(together(here, 'venue', 1).map(({ what }) => what)),
		categories: services.place.categories.map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const { services, person } = locals;
		const { title } = await readForm(request, { title: 200 });
		const ask = { ...readCoverageAsk(url.searchParams, services.place), areaId: null };
		const scenario = {
			...{ title, walk: ask.walk, changes: readChanges(url.searchParams) },
			need: coverageParams(ask).toString()
		};
		const kept = await keepScenario(services, person, params.area, scenario, new Date());
		if (kept.ok) redirect(303, `/communities/scenarios/${kept.id}`);
		return fail(kept.problem === 'forbidden' ? 403 : 400, { title });
	}
};
