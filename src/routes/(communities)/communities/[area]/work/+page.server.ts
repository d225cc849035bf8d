import { fail, redirect } from '@sveltejs/kit';
import { scenariosOf } from '#db/queries/rooms.server';
import { cleanText } from '$lib/domain/clean-text';
import { localMoment } from '$lib/domain/local-time';
import { asksView } from '$lib/server/mapping/asks-view';
import { byName } from '$lib/server/mapping/room-view';
import { threadsView } from '$lib/server/mapping/threads-view';
import { unmetSearches } from '$lib/server/mapping/unmet-searches';
import { readForm } from '$lib/server/read-form';
import { raiseMemberAsk } from '$lib/server/use-cases/answer-ask';
import { takeSnapshot } from '$lib/server/use-cases/take-snapshot';
import { tieListings } from '$lib/server/use-cases/tie-listings';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import { roomOf } from './member.server';
import type { Actions, PageServerLoad } from './$types';

const SCENARIOS = 20;
const DONE = {
	snapshot: m.rooms_done_snapshot,
	tie: m.rooms_done_tie,
	untie: m.rooms_done_tie,
	proposed: m.rooms_done_proposed,
	words: m.rooms_done_words
};
const isDone = (text: string): text is keyof typeof DONE => Object.hasOwn(DONE, text);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { services } = locals;
	const area = roomOf(locals, params.area);
	const now = new Date();
	const done = url.searchParams.get('done') ?? '';
	const { assets } = await services.readRooms(now);
	const here = assets.filter(({ areaId }) => areaId === area.id);
	const choices = (some: typeof assets) =>
		byName(some).map(({ slug, name }) => ({ id: slug, name }));
	return {
		area: { id: area.id, name: area.shortName },
		done: isDone(done) ? DONE[done]() : null,
		searched: cleanText((url.searchParams.get('searched') ?? '').slice(0, 200), 60),
		asks: await asksView(services, area.id, { isPublic: false }),
		unmet: await unmetSearches(services, area.id, now),
		scenarios: (await scenariosOf(services.db, area.id, SCENARIOS)).map(
			({ id, title, createdAt }) => ({
				...{ id, title },
				on: dateWords(localMoment(createdAt).date)
			})
		),
		ties: (await threadsView(services, area, now)).ties,
		here: choices(here),
		everywhere: choices(assets)
	};
};

const TIE = { from: 120, to: 120, kind: 20 };

export const actions: Actions = {
	raise: async ({ locals: { services, person }, params, request }) => {
		const typed = await readForm(request, {
			...{ title: 500, story: 10_000, place: 1000, evidence: 600, origin: 20 }
		});
		const result = await raiseMemberAsk(services, person, params.area, typed, new Date());
		if (result.ok) redirect(303, `/communities/${params.area}/work/asks/${result.id}`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { typed, problem: result.problem });
	},
	snapshot: async ({ locals: { services, person }, params }) => {
		const result = await takeSnapshot(services, person, params.area, new Date());
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=snapshot`);
		return fail(403, { problem: result.problem });
	},
	tie: async ({ locals: { services, person }, params, request }) => {
		const tie = { ...(await readForm(request, TIE)), isTied: true };
		const result = await tieListings(services, person, params.area, tie);
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=tie`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { problem: result.problem });
	},
	untie: async ({ locals: { services, person }, params, request }) => {
		const tie = { ...(await readForm(request, TIE)), isTied: false };
		const result = await tieListings(services, person, params.area, tie);
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=untie`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { problem: result.problem });
	}
};
