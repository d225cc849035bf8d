/**
 * Opening times out of plain words: "Tue and Thu 10-12, first Saturday 2pm to 4pm, term time only".
 * Never in silence: whatever is not certain is asked, and whatever is not understood stays as a note for residents,
 * marked for somebody to look at. English.
 */
import { localMoment } from '../../local-time';
import type { Calendar } from '../calendar';
import { findProblems, type Problem } from '../problems';
import { openingTimes, type OpeningTimes } from '../times';
import { build, type Built } from './build';
import { LineReader } from './lines';
import { Reading, type Part, type Question } from './reading';
import { tokensOf, type Kind, type Token } from './tokens';

export type ParsedOpening = {
	/** Null where the text says nothing at all. */
	times: OpeningTimes | null;
	/** The stretches of the text that became part of the times. */
	understood: Part[];
	/** The stretches that did not; they stand in the note, too. */
	notUnderstood: Part[];
	/** What to ask before the times are trusted. */
	questions: Question[];
};

/** A longer text is no notice on a door; the rest stays a note. */
const MAX_LENGTH = 600;
const MAX_NOTE = 500;

export type ReadingAt = {
	/** Gives dates without a year theirs. */
	now: Date;
	calendar: Calendar;
};

/** Reads a notice. */
export function parseOpeningWords(text: string, { now, calendar }: ReadingAt): ParsedOpening {
	const reading = new Reading(text, tokensOf(text.slice(0, MAX_LENGTH)));
	const today = localMoment(now).date;
	new LineReader(reading).read();
	const built = build(reading, today);
	askAboutProblems(reading, built, findProblems(built.times, today, calendar));
	const notUnderstood = leftOver(reading, built);
	const note = notUnderstood
		.map((part) => part.text)
		.join('; ')
		.slice(0, MAX_NOTE);
	const times: OpeningTimes = {
		...built.times,
		...(note && { note, noteIsUnread: true as const })
	};
	const isKept = openingTimes.safeParse(times).success;
	const questions = reading.questions.sort((a, b) => a.from - b.from);
	if (!isKept) return onlyNote(text, questions);
	return {
		times: text.trim() === '' ? null : times,
		understood: understoodOf(reading, notUnderstood),
		notUnderstood,
		questions
	};
}

/** Too much for the model: nothing is taken from it but the words. */
function onlyNote(text: string, questions: Question[]): ParsedOpening {
	const part = { text: text.trim(), from: 0, to: text.length };
	const note = part.text.slice(0, MAX_NOTE);
	const times = { spans: [], season: null, note, noteIsUnread: true as const };
	return { times, understood: [], notUnderstood: [part], questions };
}

function askAboutProblems(reading: Reading, { sources }: Built, problems: Problem[]): void {
	for (const { code, span } of problems) {
		const part = sources[span];
		if (part) reading.ask(code, part, 'kept');
	}
}

/** Words that nobody could use and lines that came to nothing, in the order of the text. */
function leftOver(reading: Reading, { times, broken }: Built): Part[] {
	const { tokens, unread, text } = reading;
	const hasNothing = times.spans.length + (times.exceptions?.length ?? 0) === 0;
	const isWasted =
		hasNothing && tokens.some(({ kind }) => ['school', 'month', 'staffed', 'dates'].includes(kind));
	const ranges = broken.map(({ from, to }) => ({ from, to }));
	if (isWasted) ranges.push({ from: 0, to: text.length });
	for (const place of unread) {
		const token = tokens[place];
		if (token) ranges.push(widen(tokens, place, unread));
	}
	if (text.length > MAX_LENGTH) ranges.push({ from: MAX_LENGTH, to: text.length });
	return joined(text, ranges).map(({ from, to }) => reading.part(from, to));
}

const LETTER = /[\p{L}\p{N}]/u;
const BETWEEN: readonly Kind[] = ['and', 'comma', 'to'];
const LOOSE: readonly Kind[] = [...BETWEEN, 'filler', 'for', 'until', 'from'];

/** An unread word takes the little words beside it along, so that the note reads as it was written. */
function widen(tokens: Token[], place: number, unread: ReadonlySet<number>) {
	const isLoose = (at: number) => {
		const kind = tokens[at]?.kind;
		return kind !== undefined && LOOSE.includes(kind);
	};
	let last = place;
	for (let at = place + 1; isLoose(at) || unread.has(at); at += 1) if (unread.has(at)) last = at;
	let first = place;
	for (let at = place - 1; isLoose(at) && !BETWEEN.includes(tokens[at]!.kind); at -= 1) first = at;
	return { from: tokens[first]!.from, to: tokens[last]!.to };
}

/** Stretches with nothing but a dash or a comma between them are one. */
function joined(text: string, ranges: { from: number; to: number }[]) {
	const result: { from: number; to: number }[] = [];
	for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
		const before = result.at(-1);
		if (before && !LETTER.test(text.slice(before.to, range.from)))
			before.to = Math.max(before.to, range.to);
		else result.push({ ...range });
	}
	return result;
}

/** Everything between what was not understood. */
function understoodOf({ tokens, text }: Reading, notUnderstood: Part[]): Part[] {
	const parts: Part[] = [];
	for (const token of tokens) {
		const isOut = notUnderstood.some(({ from, to }) => from <= token.from && token.to <= to);
		const before = parts.at(-1);
		const isGlue = ['comma', 'stop', 'and', 'open', 'close', 'colon', 'filler'].includes(
			token.kind
		);
		if (isOut) continue;
		const isNext =
			before && !notUnderstood.some(({ from }) => from >= before.to && from < token.from);
		if (isNext && !isGlue) {
			before.to = token.to;
			before.text = text.slice(before.from, before.to);
		} else if (!isGlue) parts.push({ text: token.text, from: token.from, to: token.to });
	}
	return parts;
}
