import { error, fail, redirect } from '@sveltejs/kit';
import { cleanText } from '$lib/domain/clean-text';
import { KINDS } from '$lib/domain/kind';
import { VOCABULARY_LANGUAGES } from '$lib/domain/vocabulary';
import { beforeAndAfter, entryOfForm, isUnmet, problemOf } from '$lib/server/mapping/taught-words';
import { readForm } from '$lib/server/read-form';
import { teachWords } from '$lib/server/use-cases/teach-words';
import { m } from '$lib/paraglide/messages';
import { kindsWords, languageWords } from '$lib/words/directory';
import { roomOf } from '../member.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { services } = locals;
	const area = roomOf(locals, params.area);
	const given = (name: string) => cleanText((url.searchParams.get(name) ?? '').slice(0, 200), 120);
	const words = given('words');
	if (!words) error(404, 'No words');
	const now = new Date();
	const choice = {
		...{ words, leadsTo: given('leads_to') },
		...{ strength: given('strength') || 'means', language: given('language') || 'en' }
	};
	const checked = choice.leadsTo ? await entryOfForm(services.db, services.place, choice) : null;
	return {
		area: { id: area.id, name: area.shortName },
		choice,
		isUnmet: await isUnmet(services, area.id, words, now),
		problem: checked?.ok === false ? problemOf(checked.problems) : null,
		preview: checked?.ok ? await beforeAndAfter(services, words, checked.entry, now) : null,
		targets: [
			...services.place.categories.map(({ id, name }) => ({
				id: `category:${id}`,
				words: m.rooms_words_category({ name })
			})),
			...KINDS.map((kind) => ({
				id: `kind:${kind}`,
				words: m.rooms_words_kind({ name: kindsWords(kind) })
			}))
		],
		languages: VOCABULARY_LANGUAGES.map((id) => ({ id, words: languageWords(id) }))
	};
};

const FIELDS = { words: 200, leadsTo: 120, strength: 20, language: 20 };

export const actions: Actions = {
	default: async ({ locals: { services, person }, params, request }) => {
		const given = await readForm(request, FIELDS);
		const result = await teachWords(services, person, params.area, given, new Date());
		if (result.ok) redirect(303, `/communities/${params.area}/work?done=words`);
		return fail(result.problem === 'forbidden' ? 403 : 400, { problem: result.problem });
	}
};
