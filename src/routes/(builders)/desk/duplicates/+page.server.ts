import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { newestMerges } from '#db/queries/merges.server';
import { pairsFor } from '$lib/server/desk/duplicate-tasks';
import { reachOf } from '$lib/server/desk/reach';
import { openForm } from '$lib/server/read-form';
import { undoMerge } from '$lib/server/use-cases/undo-merge';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { reasonsWords } from '$lib/words/duplicates';
import type { Actions, PageServerLoad } from './$types';

const MOST = 100;
const MOST_MERGES = 20;
const DONE = ['merged', 'apart', 'undone'] as const;

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const pairs = await pairsFor(services, person);
	const merges = await newestMerges(services.db, reachOf(person), MOST_MERGES);
	const done = DONE.find((one) => url.searchParams.get('done') === one);
	return {
		done: done ? m[`merge_done_${done}`]() : null,
		pairs: pairs.slice(0, MOST).map(({ listings: [first, second], reasons }) => ({
			key: `${first.id} ${second.id}`,
			names: m.duplicates_pair({ first: first.name, second: second.name }),
			why: reasonsWords(reasons),
			href: resolve(`/desk/duplicates/${first.id}/${second.id}`)
		})),
		merges: merges.map(({ loserId, loserName, winnerName, at, actor }) => ({
			loserId,
			words: m.duplicates_merged({ loser: loserName, winner: winnerName }),
			by: m.desk_history_by({ who: actor, when: momentWords(at) })
		}))
	};
};

export const actions: Actions = {
	undo: async ({ locals: { person, services }, request }) => {
		const form = await openForm(request);
		const result = await undoMerge(services, person, form.text('loser', 40), new Date());
		if (result.ok) redirect(303, `${resolve('/desk/duplicates')}?done=undone`);
		return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
	}
};
