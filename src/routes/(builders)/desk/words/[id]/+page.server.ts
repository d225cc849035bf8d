import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { storedVocabulary } from '#db/queries/vocabulary.server';
import { slugify } from '$lib/domain/slug';
import { STRENGTHS, VOCABULARY_LANGUAGES } from '$lib/domain/vocabulary';
import { openForm, type OpenForm } from '$lib/server/read-form';
import { previewWord, restoreWord, saveWord } from '$lib/server/use-cases/edit-word';
import { changesWords, historyOf, seenIn, wantedIn } from '$lib/server/wording/pages';
import { targetChoices, targetText } from '$lib/server/wording/targets';
import { m } from '$lib/paraglide/messages';
import { strengthWords, wordingProblemWords, wordLanguageWords } from '$lib/words/wording';
import type { Actions, PageServerLoad } from './$types';

const NEW = 'new';
const LONGEST = 30_000;

type Services = App.Locals['services'];

const stored = async ({ db }: Services, id: string) =>
	(await storedVocabulary(db)).find((one) => one.entry.id === id) ?? null;

export const load: PageServerLoad = async ({ locals: { services }, params, url }) => {
	const row = params.id === NEW ? null : await stored(services, params.id);
	if (!row && params.id !== NEW) error(404);
	const { entry, version = 0, isActive = true } = row ?? {};
	const done = url.searchParams.get('done');
	return {
		id: params.id,
		version,
		title: entry
			? m.words_edit_title({ phrase: entry.phrases[0] ?? entry.id })
			: m.words_new_title(),
		typed: {
			phrases: entry?.phrases.join('\n') ?? '',
			language: entry?.language ?? 'en',
			target: entry ? targetText(entry.target) : '',
			strength: entry?.strength ?? 'means',
			note: entry?.note ?? '',
			isActive
		},
		languages: VOCABULARY_LANGUAGES.filter((one) => !entry || one === entry.language).map((id) => ({
			id,
			words: wordLanguageWords(id)
		})),
		targets: targetChoices(services.place, entry?.target ?? null),
		strengths: STRENGTHS.map((id) => ({ id, words: strengthWords(id) })),
		versions: await historyOf(services.db, { subject: 'word', key: params.id }, version),
		done: done && (done === 'same' ? m.wording_same() : m.wording_saved())
	};
};

const typedIn = (form: OpenForm) => ({
	phrases: form.text('phrases', LONGEST),
	language: form.text('language', 10),
	target: form.text('target', 200),
	strength: form.text('strength', 20),
	note: form.text('note', 2000),
	isActive: form.chosen('isActive').length > 0
});
type Typed = ReturnType<typeof typedIn>;

/** The entry that was typed. A new one is called after its first phrase, with a number where that is taken. */
async function editOf(services: Services, id: string, typed: Typed, version: number) {
	const phrases = typed.phrases
		.split('\n')
		.map((one) => one.trim())
		.filter(Boolean);
	const [type = '', ...rest] = typed.target.split(':');
	const entry = {
		id: id === NEW ? await newId(services, typed.language, phrases[0] ?? '') : id,
		phrases: [...new Set(phrases)],
		language: typed.language,
		target: { type, value: rest.join(':') },
		strength: typed.strength,
		...(typed.note && { note: typed.note })
	};
	return { entry, isActive: typed.isActive, version };
}

async function newId({ db }: Services, language: string, phrase: string): Promise<string> {
	const plain = `${language}:${slugify(phrase).slice(0, 60).replace(/-+$/, '') || 'word'}`;
	const taken = new Set((await storedVocabulary(db)).map(({ entry }) => entry.id));
	let id = plain;
	for (let number = 2; taken.has(id); number++) id = `${plain}:${number}`;
	return id;
}

type Problem = Extract<Awaited<ReturnType<typeof saveWord>>, { ok: false }>;

function problemsOf(result: Problem): string[] {
	if (result.problem !== 'fields') return [wordingProblemWords(result.problem)];
	const words = result.problems.map((one) =>
		'phrase' in one
			? m[`words_problem_${one.reason}`]({ phrase: one.phrase })
			: m[`words_problem_${one.reason}`]()
	);
	return [...new Set(words)];
}
const statusOf = ({ problem }: Problem) => (problem === 'forbidden' ? 403 : 400);

export const actions: Actions = {
	look: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const edit = await editOf(services, params.id, typed, version);
		const result = await previewWord(services, person, edit, new Date());
		if (result.ok) return { typed, version, problems: [], searches: changesWords(result.searches) };
		return fail(statusOf(result), { typed, version, problems: problemsOf(result), searches: null });
	},
	save: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const [typed, version] = [typedIn(form), seenIn(form)];
		const edit = await editOf(services, params.id, typed, version);
		const result = await saveWord(services, person, edit, new Date());
		if (result.ok) redirect(303, doneAt(edit.entry.id, result.changed));
		return fail(statusOf(result), { typed, version, problems: problemsOf(result), searches: null });
	},
	restore: async ({ locals: { person, services }, params, request }) => {
		const wanted = wantedIn(await openForm(request));
		const result = await restoreWord(services, person, params.id, wanted, new Date());
		if (result.ok) redirect(303, doneAt(params.id, result.changed));
		return fail(statusOf(result), {
			typed: null,
			version: wanted.seen,
			problems: problemsOf(result),
			searches: null
		});
	}
};

const doneAt = (id: string, changed: boolean) =>
	`${resolve(`/desk/words/${encodeURIComponent(id)}`)}?done=${changed ? 'saved' : 'same'}`;
