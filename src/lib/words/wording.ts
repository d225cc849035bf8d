/** Words of search, categories and help texts at the desk, in words. */
import type { VocabularyLanguage, VocabularyEntry } from '$lib/domain/vocabulary';
import { m } from '$lib/paraglide/messages';

const LANGUAGES: Record<VocabularyLanguage, () => string> = {
	en: m.wording_languages_en,
	ro: m.wording_languages_ro,
	pl: m.wording_languages_pl,
	lt: m.wording_languages_lt
};
export const wordLanguageWords = (language: VocabularyLanguage): string => LANGUAGES[language]();

const STRENGTHS: Record<VocabularyEntry['strength'], () => string> = {
	means: m.words_strength_means,
	same: m.words_strength_same,
	suggests: m.words_strength_suggests
};
export const strengthWords = (strength: VocabularyEntry['strength']): string =>
	STRENGTHS[strength]();

type Problem = 'forbidden' | 'nothing' | 'stale' | 'taken' | 'fields';
const PROBLEMS: Record<Problem, () => string> = {
	forbidden: m.wording_problem_forbidden,
	nothing: m.wording_problem_nothing,
	stale: m.wording_problem_stale,
	taken: m.wording_problem_taken,
	fields: m.wording_problem_fields
};
export const wordingProblemWords = (problem: Problem): string => PROBLEMS[problem]();
