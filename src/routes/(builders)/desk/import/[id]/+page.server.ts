import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { ImportBatch, ImportRow, RowFilter } from '#db/queries/imports.server';
import { isError, isWarning, type FileProblem } from '$lib/domain/import/problems';
import { TARGETS, type Mapping, type Target } from '$lib/domain/import/targets';
import { m } from '$lib/paraglide/messages';
import type { Environment } from '$lib/server/environment';
import { openForm } from '$lib/server/read-form';
import {
	changeImport,
	seeImport,
	undoImport,
	writeImport
} from '$lib/server/use-cases/import-listings';
import { fileProblemWords, importStateWords, remarkWords, rowStateWords } from '$lib/words/import';
import type { Actions, PageServerLoad } from './$types';

const PAGE = 50;
const STANDS_STILL_MILLISECONDS = 60_000;

const FILTERS: Record<string, RowFilter> = {
	all: {},
	error: { state: 'error' },
	warning: { state: 'warning' },
	ok: { state: 'ok' },
	change: { action: 'change' },
	likely: { isLikely: true }
};

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const asked = url.searchParams.get('show') ?? 'all';
	const show = Object.hasOwn(FILTERS, asked) ? asked : 'all';
	const wanted = Number(url.searchParams.get('page') ?? 1);
	const page = Number.isInteger(wanted) && wanted > 0 && wanted < 100_000 ? wanted : 1;
	const range = { offset: (page - 1) * PAGE, limit: PAGE };
	const seen = await seeImport(services, person, params.id, FILTERS[show] ?? {}, range);
	if (!seen.ok) error(seen.problem === 'nothing' ? 404 : 403);
	const { batch } = seen;
	const isWriting = url.searchParams.has('writing') && batch.state === 'checked';
	return {
		...viewOf(batch),
		...{ show, page, pages: Math.max(1, Math.ceil(seen.count / PAGE)) },
		isWriting,
		standsStillFor: minutesStill(services.environment, batch),
		looksAgain: isWriting || (batch.state === 'reading' && !standsStill(batch)),
		filters: Object.keys(FILTERS).map((id) => ({ id, words: filterWords(id) })),
		rows: seen.rows.map(rowView)
	};
};

/** Fewer are written before anybody would notice. */
const MANY_ROWS = 2000;
const ROWS_A_MINUTE = 45_000;

/** PGlite has one connection: while a table is written everybody else waits. About so many minutes; 0 where nobody does. */
function minutesStill({ DATABASE_URL }: Environment, { counts }: ImportBatch): number {
	const rows = counts.add + counts.change;
	return DATABASE_URL === null && rows > MANY_ROWS ? Math.ceil(rows / ROWS_A_MINUTE) : 0;
}

const standsStill = ({ touchedAt }: ImportBatch) =>
	Date.now() - touchedAt.getTime() > STANDS_STILL_MILLISECONDS;

function filterWords(id: string): string {
	if (id === 'ok' || id === 'warning' || id === 'error') return rowStateWords(id);
	if (id === 'change') return m.desk_import_show_change();
	return id === 'likely' ? m.desk_import_show_likely() : m.desk_import_all();
}

function viewOf(batch: ImportBatch) {
	const { fileName, state, header, mapping, options, counts, progress, problem } = batch;
	const [code, row] = (problem ?? '').split(' ');
	return {
		...{ fileName, state, options, counts, progress },
		stateWords: importStateWords(state),
		isStopped: state === 'reading' && standsStill(batch),
		problem: code ? fileProblemWords(code as FileProblem, Number(row)) : null,
		columns: header.map((name, at) => ({ name, target: mapping[at] ?? '' })),
		targets: TARGETS.map((id) => ({ id, words: id }))
	};
}

function rowView({ row, state, verdict }: ImportRow) {
	const { action, changes, remarks, name, listing } = verdict;
	const words =
		action === 'change'
			? m.desk_import_action_change({ name: listing?.name ?? '' })
			: action === 'same'
				? m.desk_import_action_same()
				: m.desk_import_action_add();
	return {
		...{ row, state, name },
		stateWords: rowStateWords(state),
		action: state === 'error' ? null : words,
		href: listing && resolve(`/desk/listings/${listing.id}`),
		changes: changes.map(({ column, from, to }) =>
			from ? m.desk_import_change({ column, from, to }) : m.desk_import_change_new({ column, to })
		),
		remarks: remarks.map((remark) => ({
			level: isError(remark) ? 'error' : isWarning(remark) ? 'warning' : 'repair',
			words: `${remark.column ? `${remark.column}: ` : ''}${remarkWords(remark)}`
		}))
	};
}

const isTarget = (text: string): text is Target => (TARGETS as readonly string[]).includes(text);

export const actions: Actions = {
	map: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const mapping: Mapping = Array.from({ length: 200 }, (_, at) => {
			const target = form.text(`column-${at}`, 40);
			return isTarget(target) ? target : null;
		});
		const newAs = form.text('newAs', 20) === 'published' ? 'published' : 'draft';
		const withLikely = form.text('withLikely', 5) !== '';
		const wishes = { mapping, newAs, withLikely } as const;
		const result = await changeImport(services, person, params.id, wishes, new Date());
		if (result.ok) redirect(303, resolve(`/desk/import/${params.id}`));
		if (result.problem === 'no_names') return fail(400, { problem: fileProblemWords('no_names') });
		return fail(result.problem === 'nothing' ? 409 : 403, { problem: m.desk_import_gone() });
	},
	write: async ({ locals: { person, services }, params }) => {
		const result = await writeImport(services, person, params.id, new Date());
		if (!result.ok) return fail(409, { problem: m.desk_import_gone() });
		const page = resolve(`/desk/import/${params.id}`);
		redirect(303, result.isDone ? page : `${page}?writing=1`);
	},
	undo: async ({ locals: { person, services }, params }) => {
		const result = await undoImport(services, person, params.id, new Date());
		if (!result.ok) return fail(409, { problem: m.desk_import_gone() });
		return { done: m.desk_import_undone(result.undone) };
	}
};
