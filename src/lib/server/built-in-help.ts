/** The help texts that came with the program; coordinators may write others in their place. */
import type { VocabularyLanguage } from '$lib/domain/vocabulary';
import { m } from '$lib/paraglide/messages';
import { HELP_IDS, helpVocabulary } from '#search/vocabulary/help';

export { HELP_IDS };

export type HelpId = (typeof HELP_IDS)[number];

export const builtInHelp = (id: HelpId, locale: VocabularyLanguage) => ({
	title: m[`help_${id}_title`]({}, { locale }),
	text: m[`help_${id}_text`]({}, { locale })
});

/** Some of the words that bring a help text up. */
export const helpPhrases = (id: HelpId, language: VocabularyLanguage, limit: number): string[] =>
	helpVocabulary
		.filter((one) => one.target.value === id && one.language === language)
		.flatMap(({ phrases }) => phrases)
		.slice(0, limit);
