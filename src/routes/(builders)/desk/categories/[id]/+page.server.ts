import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findCategory } from '#db/queries/wording.server';
import { openForm, type OpenForm } from '$lib/server/read-form';
import {
	previewCategory,
	restoreCategory,
	saveCategory
} from '$lib/server/use-cases/edit-category';
import { changesWords, historyOf, seenIn, wantedIn } from '$lib/server/wording/pages';
import { m } from '$lib/paraglide/messages';
import { statusWords } from '$lib/words/desk';
import { wordingProblemWords } from '$lib/words/wording';
import type { Actions, PageServerLoad } from './$types';

const NEW = 'new';
const idOf = (param: string) => (param === NEW ? '' : param);

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const category = await findCategory(services.db, params.id);
	if (!category && params.id !== NEW) error(404);
	const last = Math.max(0, ...services.place.categories.map(({ sort }) => sort));
	const { name = '', description = '', sort = last + 1, isRetired = false } = category ?? {};
	const version = category?.version ?? 0;
	return {
		id: params.id,
		version,
		title: category ? m.categories_edit_title({ name }) : m.categories_new_title(),
		typed: { name, description, sort: String(sort), isRetired },
		versions: await historyOf(services.db, { subject: 'category', key: params.id }, version),
		done: url.searchParams.has('done') ? m.wording_saved() : null
	};
};

const typedIn = (form: OpenForm) => ({
	name: form.text('name', 500),
	description: form.text('description', 2000),
	sort: form.text('sort', 20) || 'none',
	isRetired: form.chosen('isRetired').length > 0
});
type Typed = ReturnType<typeof typedIn>;
type Problem = Extract<Awaited<ReturnType<typeof saveCategory>>, { ok: false }>;

const refused = (result: Problem, typed: Typed | null, version: number) =>
	fail(result.problem === 'forbidden' ? 403 : 400, {
		typed,
		version,
		problem: wordingProblemWords(result.problem),
		fields: result.problem === 'fields' ? result.fields : [],
		preview: null
	});

export const actions: Actions = {
	look: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const edit = { id: idOf(params.id), form: typed, seen: version };
		const result = await previewCategory(services, person, edit, new Date());
		if (!result.ok) return refused(result, typed, version);
		const { category, carrying, searches } = result;
		const preview = {
			name: category.name,
			description: category.description,
			carrying: carrying.map(({ status, count }) =>
				m.categories_carrying_line({ status: statusWords(status), count })
			),
			searches: changesWords(searches)
		};
		return { typed, version, problem: null, fields: [], preview };
	},
	save: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const edit = { id: idOf(params.id), form: typed, seen: version };
		const result = await saveCategory(services, person, edit, new Date());
		if (!result.ok) return refused(result, typed, version);
		redirect(303, `${resolve(`/desk/categories/${encodeURIComponent(result.id)}`)}?done`);
	},
	restore: async ({ locals: { person, services }, params, request }) => {
		const wanted = wantedIn(await openForm(request));
		const result = await restoreCategory(services, person, idOf(params.id), wanted, new Date());
		if (!result.ok) return refused(result, null, wanted.seen);
		redirect(303, `${resolve(`/desk/categories/${encodeURIComponent(result.id)}`)}?done`);
	}
};
