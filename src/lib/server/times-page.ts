/** The page on which opening times are entered: what it shows, and what its buttons do besides saving. */
import { cleanLines } from '$lib/domain/clean-text';
import { localMoment } from '$lib/domain/local-time';
import type { Calendar } from '$lib/domain/opening/calendar';
import { readTypedTimes, type TimesProblem } from '$lib/domain/opening/entry/read-typed-times';
import { typedOfForm } from '$lib/domain/opening/entry/times-form';
import {
	withDayCopied,
	withHoursAdded,
	type TypedTimes
} from '$lib/domain/opening/entry/typed-times';
import { addedTo, filledFrom } from '$lib/domain/opening/entry/words-into-form';
import { TIMES_PARTS, type TimesPart } from '$lib/domain/opening/parts';
import type { OpeningTimes, WeeklySpan } from '$lib/domain/opening/times';
import {
	parseOpeningWords,
	type ParsedOpening
} from '$lib/domain/opening/words/parse-opening-words';
import { m } from '$lib/paraglide/messages';
import { timesProblemWords, type AnyTimesProblem } from '$lib/words/opening-entry';
import { questionWords } from '$lib/words/opening-questions';
import { timesWords } from '$lib/words/opening-rules';

const MAX_WORDS = 2000;
type At = { now: Date; calendar: Calendar };

/** The form as it was sent. */
export type SentTimes = {
	typed: TypedTimes;
	part: TimesPart;
	/** The version its sender saw. */
	seen: number;
	/** What was typed in plain words. */
	words: string;
	/** Times out of words came with questions. */
	isAsked: boolean;
	isChecked: boolean;
};

/** Null where somebody has put together a form that is not ours. */
export function readSentTimes(form: FormData): SentTimes | null {
	const typed = typedOfForm(form);
	const part = TIMES_PARTS.find((one) => one === form.get('part'));
	const seen = Number(form.get('seen'));
	if (!typed || !part || !Number.isInteger(seen)) return null;
	const words = form.get('words');
	return {
		typed,
		part,
		seen,
		words: cleanLines(typeof words === 'string' ? words : '', MAX_WORDS),
		isAsked: form.get('asked') === 'yes',
		isChecked: form.get('checked') === 'yes'
	};
}

/** What a page shows of times in the form. */
export type TimesView = {
	typed: TypedTimes;
	/** Each of `typed.special` as a sentence. */
	special: string[];
	/** What residents would read; null while something is wrong. */
	preview: string[] | null;
	problems: { field: string; words: string }[];
	words: string;
	reading: ReturnType<typeof readingView> | null;
	isAsked: boolean;
};

type Extra = {
	words?: string;
	parsed?: ParsedOpening;
	problems?: readonly AnyTimesProblem[];
	isAsked?: boolean;
};

export function timesView(typed: TypedTimes, at: At, extra: Extra = {}): TimesView {
	const read = readTypedTimes(typed, { today: localMoment(at.now).date, calendar: at.calendar });
	const { words = '', parsed, problems = [] } = extra;
	return {
		typed,
		special: typed.special.map(spanWords),
		preview: read.ok ? previewOf(read.times) : null,
		problems: problems.map((one) => ({ field: one.field, words: timesProblemWords(one) })),
		words,
		reading: parsed ? readingView(words, parsed) : null,
		isAsked: extra.isAsked ?? (parsed?.questions.length ?? 0) > 0
	};
}

/** The times as residents read them. */
export function previewOf(times: OpeningTimes | null): string[] {
	if (!times) return [];
	return [...timesWords(times), ...(times.note ? [times.note] : [])];
}

const spanWords = (span: WeeklySpan) =>
	timesWords({ spans: [span], season: null, note: null }).join(' ');

/** What was understood of words, what was not, and what is asked back. */
function readingView(words: string, { times, notUnderstood, questions }: ParsedOpening) {
	return {
		understood: times ? timesWords(times) : [],
		left: notUnderstood.map(({ text }) => text),
		questions: questions.map(questionWords),
		marked: marked(words, notUnderstood)
	};
}

/** The words in stretches, so that a page can mark those that were not understood. */
function marked(words: string, notUnderstood: { from: number; to: number }[]) {
	const stretches: { text: string; isLeft: boolean }[] = [];
	let at = 0;
	for (const { from, to } of notUnderstood) {
		if (from > at) stretches.push({ text: words.slice(at, from), isLeft: false });
		stretches.push({ text: words.slice(from, to), isLeft: true });
		at = to;
	}
	if (at < words.length) stretches.push({ text: words.slice(at), isLeft: false });
	return stretches;
}

/** Reads the plain words into the form. Nothing is saved. */
export function readWords(sent: SentTimes, how: 'fill' | 'add', at: At): TimesView {
	const parsed = parseOpeningWords(sent.words, at);
	const typed = how === 'add' ? addedTo(parsed, sent.typed) : filledFrom(parsed, sent.typed);
	const isAsked = parsed.questions.length > 0 || (how === 'add' && sent.isAsked && !sent.isChecked);
	return timesView(typed, at, { words: sent.words, parsed, isAsked });
}

/** "1:2,3,4,5": Monday's hours for Tuesday to Friday. What is no such text changes nothing. */
export function copyDay(sent: SentTimes, copy: string, at: At): TimesView {
	const [, from = '', to = ''] = /^([1-7]):([1-7](?:,[1-7]){0,6})$/.exec(copy) ?? [];
	const typed = from
		? withDayCopied(sent.typed, Number(from), to.split(',').map(Number))
		: sent.typed;
	return stillAsked(sent, typed, at);
}

/** One more line for a day, "1" to "7". */
export function addHours(sent: SentTimes, day: string, at: At): TimesView {
	const typed = /^[1-7]$/.test(day) ? withHoursAdded(sent.typed, Number(day)) : sent.typed;
	return stillAsked(sent, typed, at);
}

const stillAsked = ({ words, isAsked, isChecked }: SentTimes, typed: TypedTimes, at: At) =>
	timesView(typed, at, { words, isAsked: isAsked && !isChecked });

/** Why this may not be saved yet, before anybody looks at the times; empty where it may. */
export const unanswered = ({ isAsked, isChecked }: SentTimes): AnyTimesProblem[] =>
	isAsked && !isChecked ? [{ code: 'unanswered', field: 'checked', typed: '' }] : [];

/** What was sent, with what is wrong with it. */
export const timesProblemView = (
	{ typed, words, isAsked }: SentTimes,
	problems: readonly (TimesProblem | AnyTimesProblem)[],
	at: At
): TimesView => timesView(typed, at, { words, problems, isAsked });

/** Theirs and one's own beside each other. */
export const conflictView = (theirs: OpeningTimes | null, mine: TimesView) => ({
	theirs: previewOr(previewOf(theirs)),
	mine: previewOr(mine.preview ?? [])
});

const previewOr = (lines: string[]) => (lines.length > 0 ? lines : [m.times_conflict_none()]);
