/** The help texts that came with the program; coordinators may write others in their place. */
import type { VocabularyLanguage } from '$lib/domain/vocabulary';
import { m } from '$lib/paraglide/messages';
import type { HELP_IDS } from '#search/vocabulary/help';

export type HelpId = (typeof HELP_IDS)[number];

export const builtInHelp = (id: HelpId, locale: VocabularyLanguage) => ({
	title: m[`help_${id}_title`]({}, { locale }),
	text: m[`help_${id}_text`]({}, { locale })
});
