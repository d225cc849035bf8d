import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { NEAR_CHOICES, USUAL_NEAR_METRES } from '$lib/domain/neighbours/neighbour-feed';
import { m } from '$lib/paraglide/messages';
import { openForm, readForm } from '$lib/server/read-form';
import {
	letNeighbourGo,
	readNeighbourFromNow,
	seeNeighbours,
	tryNeighbourAgain
} from '$lib/server/use-cases/keep-neighbours';
import { momentWords } from '$lib/words/accounts';
import { neighbourProblemWords } from '$lib/words/neighbours';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['followed', 'again', 'let_go'] as const;
const FIELDS = { name: 100, url: 500, withinMetres: 10 };

const nearWords = (metres: number) => m.neighbours_desk_kilometres({ count: metres / 1000 });

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	const seen = await seeNeighbours(services, person);
	if (!seen.ok) error(403);
	const done = DONE.find((one) => one === url.searchParams.get('done'));
	return {
		done: done ? m[`neighbours_desk_done_${done}`]() : null,
		usual: String(USUAL_NEAR_METRES),
		choices: NEAR_CHOICES.map((metres) => ({ id: String(metres), words: nearWords(metres) })),
		feeds: seen.feeds.map((feed) => ({
			...{ id: feed.id, name: feed.name, url: feed.url, near: nearWords(feed.withinMetres) },
			isStopped: feed.state === 'stopped',
			problem: feed.problem && neighbourProblemWords(feed.problem, feed.problemPage),
			state: feed.succeededAt
				? m.neighbours_desk_state_read({
						...{ when: momentWords(feed.succeededAt), shown: feed.shown },
						...{ count: feed.serviceCount, without: feed.withoutPlace }
					})
				: feed.problem
					? null
					: m.neighbours_desk_state_new()
		}))
	};
};

const back = (done: (typeof DONE)[number]): never =>
	redirect(303, `${resolve('/desk/neighbours')}?done=${done}`);

export const actions: Actions = {
	follow: async ({ locals: { person, services }, request }) => {
		const typed = await readForm(request, FIELDS);
		const result = await readNeighbourFromNow(services, person, typed, new Date());
		if (result.ok) return back('followed');
		if (result.problem === 'forbidden') error(403);
		return fail(400, { typed, problem: neighbourProblemWords(result.problem, null) });
	},
	again: async ({ locals: { person, services }, request }) => {
		const feed = (await openForm(request)).text('feed', 40);
		const result = await tryNeighbourAgain(services, person, feed, new Date());
		if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
		back('again');
	},
	letGo: async ({ locals: { person, services }, request }) => {
		const feed = (await openForm(request)).text('feed', 40);
		const result = await letNeighbourGo(services, person, feed);
		if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
		back('let_go');
	}
};
