import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findHelpText } from '#db/queries/wording.server';
import { readHelpKey } from '$lib/domain/wording';
import { builtInHelp, HELP_IDS, helpPhrases } from '$lib/server/built-in-help';
import { helpFirst } from '$lib/server/help-first';
import { openForm, type OpenForm } from '$lib/server/read-form';
import {
	previewHelpText,
	restoreHelpText,
	saveHelpText
} from '$lib/server/use-cases/edit-help-text';
import { historyOf, seenIn, wantedIn } from '$lib/server/wording/pages';
import { m } from '$lib/paraglide/messages';
import { wordingProblemWords } from '$lib/words/wording';
import type { Actions, PageServerLoad } from './$types';

const PHRASES_SHOWN = 8;

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const of = readHelpKey(params.key, HELP_IDS);
	if (!of) error(404);
	const { helpId, language } = of;
	const standing = await findHelpText(services.db, of);
	const { title, text } = standing ?? builtInHelp(helpId, language);
	const version = standing?.version ?? 0;
	return {
		key: params.key,
		language,
		version,
		title: m.help_texts_edit_title({ title: builtInHelp(helpId, 'en').title }),
		typed: { title, text },
		phrases: helpPhrases(helpId, language, PHRASES_SHOWN),
		versions: await historyOf(services.db, { subject: 'help', key: params.key }, version),
		done: url.searchParams.has('done') ? m.wording_saved() : null
	};
};

const typedIn = (form: OpenForm) => ({
	title: form.text('title', 1000),
	text: form.text('text', 4000)
});
type Problem = Extract<Awaited<ReturnType<typeof saveHelpText>>, { ok: false }>;

const refused = (result: Problem, typed: ReturnType<typeof typedIn> | null, version: number) =>
	fail(result.problem === 'forbidden' ? 403 : 400, {
		typed,
		version,
		problem: wordingProblemWords(result.problem),
		fields: result.problem === 'fields' ? result.fields : [],
		block: null
	});

const doneAt = (key: string) => `${resolve(`/desk/help-texts/${encodeURIComponent(key)}`)}?done`;

export const actions: Actions = {
	look: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const result = previewHelpText(services, person, {
			key: params.key,
			form: typed,
			seen: version
		});
		if (!result.ok) return refused(result, typed, version);
		const { helpId, language } = result.text;
		const understood = { help: [helpId], helpLanguages: [language] };
		const [block = null] = helpFirst(understood, [result.text, ...result.others]);
		return { typed, version, problem: null, fields: [], block };
	},
	save: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const edit = { key: params.key, form: typed, seen: version };
		const result = await saveHelpText(services, person, edit, new Date());
		if (!result.ok) return refused(result, typed, version);
		redirect(303, doneAt(params.key));
	},
	restore: async ({ locals: { person, services }, params, request }) => {
		const wanted = wantedIn(await openForm(request));
		const result = await restoreHelpText(services, person, params.key, wanted, new Date());
		if (!result.ok) return refused(result, null, wanted.seen);
		redirect(303, doneAt(params.key));
	}
};
