import { resolve } from '$app/paths';
import { readHelpTexts } from '#db/queries/wording.server';
import { VOCABULARY_LANGUAGES } from '$lib/domain/vocabulary';
import { builtInHelp, HELP_IDS } from '$lib/server/built-in-help';
import { wordLanguageWords } from '$lib/words/wording';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const written = await readHelpTexts(services.db);
	const textOf = (helpId: (typeof HELP_IDS)[number]) =>
		VOCABULARY_LANGUAGES.map((language) => {
			const own = written.find((one) => one.helpId === helpId && one.language === language);
			return {
				href: resolve(`/desk/help-texts/${encodeURIComponent(`${language}:${helpId}`)}`),
				language,
				words: wordLanguageWords(language),
				title: (own ?? builtInHelp(helpId, language)).title,
				isChanged: own !== undefined
			};
		});
	return {
		texts: HELP_IDS.map((id) => ({ id, title: builtInHelp(id, 'en').title, texts: textOf(id) }))
	};
};
