import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { unfinishedEdits } from '#db/queries/desk.server';
import { comingMoves } from '#db/queries/scheduled-moves.server';
import type { Person } from '$lib/domain/person';
import { deskTasks, type DeskTask, type TaskKind } from '$lib/server/desk/desk-tasks';
import { reachOf } from '$lib/server/desk/reach';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { dateWords } from '$lib/words/dates';
import { checkedOnWords, reviewWords, suggestionWhatWords, waitingWords } from '$lib/words/desk';
import type { PageServerLoad } from './$types';
import { doneWords } from './done';

/** More at once is no help to anybody who stands in a church hall. */
const FIRST = 20;
const COMING = 20;

const SHOWS = {
	all: ['check', 'suggestion', 'claim', 'proposal', 'draft', 'no_point', 'which_area'],
	check: ['check'],
	suggestion: ['suggestion', 'claim', 'proposal'],
	draft: ['draft'],
	place: ['no_point', 'which_area']
} as const satisfies Record<string, readonly TaskKind[]>;
type Show = keyof typeof SHOWS;
const isShow = (text: string | null): text is Show => text !== null && text in SHOWS;

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const now = new Date();
	const asked = url.searchParams.get('show');
	const show: Show = isShow(asked) ? asked : 'all';
	const tasks = await deskTasks(services, person, now);
	const of = (one: Show) => tasks.filter(({ kind }) => SHOWS[one].some((shown) => shown === kind));
	const chosen = of(show);
	const shown = url.searchParams.has('every') ? chosen : chosen.slice(0, FIRST);
	const areaName = (id: string | null) =>
		services.place.areas.find((area) => area.id === id)?.shortName ?? null;
	const unfinished = await unfinishedEdits(services.db, person.id);
	return {
		show,
		done: doneWords(url),
		filters: (Object.keys(SHOWS) as Show[]).map((one) => ({
			show: one,
			words: m[`desk_filter_${one}`]({ count: of(one).length }),
			href: `${resolve('/desk')}${one === 'all' ? '' : `?show=${one}`}`
		})),
		count: chosen.length,
		more: chosen.length - shown.length,
		everyHref: `${resolve('/desk')}?show=${show}&every`,
		tasks: shown.map((task) => ({
			key: `${task.kind} ${task.id}`,
			kind: task.kind,
			name: task.name,
			href: hrefOf(task),
			what: whatOf(task),
			facts: [areaName(task.areaId), ...factsOf(task)].filter((fact) => fact !== null)
		})),
		coming: await coming(services, person),
		unfinished: unfinished.map(({ listingId, name, savedAt }) => ({
			name,
			href: resolve(`/desk/listings/${listingId}/edit`),
			when: momentWords(savedAt)
		}))
	};
};

/** What happens by itself on its day. */
async function coming({ db }: App.Locals['services'], person: Person) {
	const rows = await comingMoves(db, reachOf(person), COMING);
	return rows.map(({ listingId, name, move, dueOn }) => ({
		name,
		href: resolve(`/desk/listings/${listingId}`),
		what: m[`desk_coming_${move}`]({ date: dateWords(dueOn) })
	}));
}

function hrefOf({ kind, id }: DeskTask): string | null {
	if (kind === 'suggestion') return resolve(`/desk/suggestions/${id}`);
	if (kind === 'claim') return resolve(`/desk/claims/${id}`);
	if (kind === 'proposal') return resolve(`/desk/proposals/${id}`);
	if (kind === 'check' || kind === 'draft') return resolve(`/desk/listings/${id}`);
	return null;
}

function whatOf(task: DeskTask): string {
	if (task.kind === 'check') return reviewWords(task.review);
	if (task.kind === 'suggestion') return suggestionWhatWords(task);
	if (task.kind === 'claim') return m.desk_claim();
	if (task.kind === 'proposal') return m.desk_proposal();
	if (task.kind === 'draft') return m.desk_draft();
	return task.kind === 'no_point' ? m.desk_no_point() : m.desk_which_area();
}

function factsOf(task: DeskTask): (string | null)[] {
	if (task.kind === 'check') {
		const views = task.views > 0 ? m.desk_views({ count: task.views }) : null;
		const hidden = task.isHidden ? m.desk_hidden() : null;
		return [hidden, task.checkedOn ? checkedOnWords(task.checkedOn) : null, views];
	}
	return 'waitingDays' in task ? [waitingWords(task.waitingDays)] : [];
}
