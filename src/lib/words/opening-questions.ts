/** What is asked back after opening times were typed in plain words. */
import type { Question, QuestionCode } from '$lib/domain/opening/words/reading';
import { m } from '$lib/paraglide/messages';
import { clockWords, dateWords } from './dates';

const ASKED: Record<QuestionCode, (inputs: { words: string; assumed: string }) => string> = {
	noon: m.opening_question_noon,
	morning_or_evening: m.opening_question_morning_or_evening,
	noon_or_midnight: m.opening_question_noon_or_midnight,
	ends_before_starts: m.opening_question_ends_before_starts,
	bad_time: m.opening_question_bad_time,
	bad_date: m.opening_question_bad_date,
	until_when: m.opening_question_until_when,
	what_times: m.opening_question_what_times,
	which_days: m.opening_question_which_days,
	which_week: m.opening_question_which_week,
	day_and_date: m.opening_question_day_and_date,
	scope: m.opening_question_scope,
	every_year: m.opening_question_every_year,
	overlap: m.opening_question_overlap,
	never_occurs: m.opening_question_never_occurs,
	is_over: m.opening_question_is_over
};

/** "You wrote “12-2”. Is that 12 noon to 2pm?" */
export function questionWords({ code, text, assumed }: Question): string {
	return ASKED[code]({ words: text, assumed: assumedWords(assumed ?? '') });
}

function assumedWords(assumed: string): string {
	const [opens = '', closes = ''] = assumed.split('-');
	if (/^\d\d:\d\d-\d\d:\d\d$/.test(assumed)) {
		return m.time_range({ from: clockWords(opens), to: clockWords(closes) });
	}
	return /^\d{4}-/.test(assumed) ? dateWords(assumed) : '';
}
