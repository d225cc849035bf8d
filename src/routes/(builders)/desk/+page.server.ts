import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { unfinishedEdits } from '#db/queries/desk.server';
import { countStoppedNeighbours } from '#db/queries/neighbours.server';
import { comingMoves } from '#db/queries/scheduled-moves.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { duplicateTasks, type DuplicateTask } from '$lib/server/desk/duplicate-tasks';
import { deskTasks, type DeskTask } from '$lib/server/desk/desk-tasks';
import { reachOf } from '$lib/server/desk/reach';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { dateWords } from '$lib/words/dates';
import { checkedOnWords, reviewWords, suggestionWhatWords, waitingWords } from '$lib/words/desk';
import { reasonsWords } from '$lib/words/duplicates';
import type { PageServerLoad } from './$types';
import { doneWords } from './done';

/** More at once is no help to anybody who stands in a church hall. */
const FIRST = 20;
const COMING = 20;

type Task = DeskTask | DuplicateTask;

const SHOWS = {
	all: [
		...['check', 'suggestion', 'claim', 'proposal', 'event', 'look', 'changed_by_colleague'],
		...['draft', 'change_declined', 'link', 'no_point', 'which_area', 'duplicate']
	] as Task['kind'][],
	check: ['check'],
	suggestion: ['suggestion'],
	group: ['claim', 'proposal', 'event'],
	look: ['look', 'changed_by_colleague'],
	draft: ['draft', 'change_declined'],
	link: ['link'],
	place: ['no_point', 'which_area'],
	duplicate: ['duplicate']
} as const satisfies Record<string, readonly Task['kind'][]>;
type Show = keyof typeof SHOWS;
const isShow = (text: string | null): text is Show => text !== null && Object.hasOwn(SHOWS, text);

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	if (!person) error(403);
	const now = new Date();
	const asked = url.searchParams.get('show');
	const show: Show = isShow(asked) ? asked : 'all';
	const all = await tasksOf(services, person, now);
	const of = (one: Show) => all.filter(({ kind }) => SHOWS[one].some((shown) => shown === kind));
	const chosen = of(show);
	const shown = url.searchParams.has('every') ? chosen : chosen.slice(0, FIRST);
	const unfinished = await unfinishedEdits(services.db, person.id);
	return {
		show,
		mayEditWording: may(person, 'edit_wording'),
		done: doneWords(url),
		filters: (Object.keys(SHOWS) as Show[]).map((one) => ({
			show: one,
			words: m[`desk_filter_${one}`]({ count: of(one).length }),
			href: `${resolve('/desk')}${one === 'all' ? '' : `?show=${one}`}`
		})),
		count: chosen.length,
		more: chosen.length - shown.length,
		everyHref: `${resolve('/desk')}?show=${show}&every`,
		tasks: shown.map((task) => taskView(services, task)),
		coming: await coming(services, person),
		stoppedNeighbours: may(person, 'keep_neighbours')
			? await countStoppedNeighbours(services.db)
			: 0,
		unfinished: unfinished.map(({ listingId, name, savedAt }) => ({
			name,
			href: resolve(`/desk/listings/${listingId}/edit`),
			when: momentWords(savedAt)
		}))
	};
};

function taskView({ place }: App.Locals['services'], task: Task) {
	const area = place.areas.find(({ id }) => id === task.areaId);
	return {
		key: `${task.kind} ${task.id}`,
		kind: task.kind,
		name: task.name,
		href: hrefOf(task),
		what: whatOf(task),
		facts: [area?.shortName ?? null, ...factsOf(task)].filter((fact) => fact !== null)
	};
}

async function tasksOf(
	services: App.Locals['services'],
	person: Person,
	now: Date
): Promise<Task[]> {
	const [tasks, twice] = await Promise.all([
		deskTasks(services, person, now),
		duplicateTasks(services, person)
	]);
	return [...tasks, ...twice].sort((a, b) => b.urgency - a.urgency);
}

/** What happens by itself on its day. */
async function coming({ db }: App.Locals['services'], person: Person) {
	const rows = await comingMoves(db, reachOf(person), COMING);
	return rows.map(({ listingId, name, move, dueOn }) => ({
		name,
		href: resolve(`/desk/listings/${listingId}`),
		what: m[`desk_coming_${move}`]({ date: dateWords(dueOn) })
	}));
}

function hrefOf({ kind, id }: Task): string | null {
	if (kind === 'suggestion') return resolve(`/desk/suggestions/${id}`);
	if (kind === 'claim') return resolve(`/desk/claims/${id}`);
	if (kind === 'proposal' || kind === 'changed_by_colleague')
		return resolve(`/desk/proposals/${id}`);
	if (kind === 'check' || kind === 'draft' || kind === 'change_declined' || kind === 'look')
		return resolve(`/desk/listings/${id}`);
	if (kind === 'link') return `${resolve(`/desk/listings/${id}`)}#links`;
	if (kind === 'event') return resolve(`/desk/events/${id}`);
	if (kind === 'duplicate') return resolve(`/desk/duplicates/${id}`);
	return resolve(`/desk/venues/${id}`);
}

function whatOf(task: Task): string {
	if (task.kind === 'check') return reviewWords(task.review);
	if (task.kind === 'suggestion') return suggestionWhatWords(task);
	if (task.kind === 'claim') return m.desk_claim();
	if (task.kind === 'proposal') return m.desk_proposal();
	if (task.kind === 'look') return m.desk_look();
	if (task.kind === 'changed_by_colleague') return m.desk_changed_by_colleague();
	if (task.kind === 'draft') return task.sentBack ? m.desk_sent_back() : m.desk_draft();
	if (task.kind === 'change_declined') return m.desk_change_declined();
	if (task.kind === 'link') return m.desk_broken_link();
	if (task.kind === 'event') return task.isChange ? m.desk_event_change() : m.desk_event();
	if (task.kind === 'duplicate') return m.duplicates_task();
	return task.kind === 'no_point' ? m.desk_no_point() : m.desk_which_area();
}

function factsOf(task: Task): (string | null)[] {
	if (task.kind === 'check') {
		const views = task.views > 0 ? m.desk_views({ count: task.views }) : null;
		const hidden = task.isHidden ? m.desk_hidden() : null;
		return [hidden, task.checkedOn ? checkedOnWords(task.checkedOn) : null, views];
	}
	if (task.kind === 'duplicate') return [reasonsWords(task.reasons)];
	if (task.kind === 'link') return [...task.addresses, waitingWords(task.waitingDays)];
	if (task.kind === 'draft' && task.sentBack) return [`“${task.sentBack}”`];
	if (task.kind === 'change_declined') return [`“${task.answer}”`];
	if (task.kind === 'event') return [task.host, waitingWords(task.waitingDays)];
	return 'waitingDays' in task ? [waitingWords(task.waitingDays)] : [];
}
