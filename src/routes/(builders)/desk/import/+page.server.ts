import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listBatches } from '#db/queries/imports.server';
import { cleanText } from '$lib/domain/clean-text';
import { COLUMNS } from '$lib/domain/interchange/columns';
import { m } from '$lib/paraglide/messages';
import { uploadTable } from '$lib/server/use-cases/import-listings';
import { momentWords } from '$lib/words/accounts';
import { fileProblemWords, importStateWords } from '$lib/words/import';
import type { Actions, PageServerLoad } from './$types';

const MOST = 20;

export const load: PageServerLoad = async ({ locals: { services } }) => ({
	columns: COLUMNS,
	before: (await listBatches(services.db, MOST)).map(({ id, fileName, state, createdAt }) => ({
		...{ fileName, href: resolve(`/desk/import/${id}`) },
		about: `${momentWords(createdAt)} · ${importStateWords(state)}`
	}))
});

/** The built server lets no more than BODY_SIZE_LIMIT in, and breaks the form off there. */
const isTooLarge = (cause: unknown) =>
	cause instanceof Error && 'status' in cause && cause.status === 413;

export const actions: Actions = {
	default: async ({ locals: { person, services }, request }) => {
		const form = await request.formData().catch((cause: unknown) => {
			if (isTooLarge(cause)) return null;
			error(400, 'Not a form');
		});
		if (!form) return fail(413, { source: '', problem: m.desk_import_too_big() });
		const file = form.get('file');
		const source = cleanText(String(form.get('source') ?? '').slice(0, 1000), 200);
		if (!(file instanceof File) || file.name === '') {
			return fail(400, { source, problem: m.desk_import_no_file() });
		}
		const result = await uploadTable(services, person, file, source, new Date());
		if (result.ok) redirect(303, resolve(`/desk/import/${result.id}`));
		if (result.problem === 'forbidden') error(403);
		return fail(400, { source, problem: fileProblemWords(result.reason, result.row) });
	}
};
