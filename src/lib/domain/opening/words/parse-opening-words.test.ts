import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND } from '../calendar';
import { openingTimes, type Only, type OpeningTimes } from '../times';
import { EXAMPLES, type Example } from './examples';
import { parseOpeningWords, type ParsedOpening } from './parse-opening-words';
import { tokensOf } from './tokens';

const NOW = new Date('2026-11-22T12:00:00Z');
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function onlyText({ nth, every, season, dates, school }: Only): string[] {
	return [
		nth && `nth ${nth.join(',')}`,
		every && `every ${every.weeks} ${every.from}`,
		season && `season ${season.from} ${season.to}`,
		dates &&
			[dates.from && `from ${dates.from}`, dates.to && `to ${dates.to}`].filter(Boolean).join(' '),
		school
	].filter((part): part is NonNullable<typeof part> => Boolean(part));
}

/** A model in the notation of the examples, each day on its own; `null` is "nothing". */
function written(times: OpeningTimes | null): string[] {
	if (!times) return ['nothing'];
	const spans = times.spans.map(({ day, opens, closes, staffed, ask, only }) => {
		const marks = [...(only ? onlyText(only) : []), ask && `ask ${ask}`, !staffed && 'unstaffed'];
		const text = marks.filter(Boolean).join(', ');
		return `${DAYS[day - 1]} ${opens}-${closes}${text && ` [${text}]`}`;
	});
	const { season, note, noteIsUnread, closedDays, bankHolidays, exceptions = [], ask } = times;
	expect(Boolean(note)).toBe(noteIsUnread === true);
	const hours = (some: { opens: string; closes: string }[]) =>
		some.map(({ opens, closes }) => `${opens}-${closes}`).join(' ');
	return [
		...spans,
		...exceptions.map(({ from, to, hours: open, reason }) =>
			open.length ? `on ${from} ${hours(open)}` : `shut ${from} ${to}${reason ? ` ${reason}` : ''}`
		),
		season && `season ${season.from} ${season.to}`,
		closedDays && `closed ${closedDays.map((day) => DAYS[day - 1]).join(' ')}`,
		bankHolidays &&
			`bank ${typeof bankHolidays === 'string' ? bankHolidays : hours(bankHolidays.hours)}`,
		ask && `ask ${ask}`,
		note && `note: ${note}`
	]
		.filter((part): part is string => Boolean(part))
		.sort();
}

/** "Mon Tue 10:00-12:00" as one line for each day. */
const expected = (model: string) =>
	model
		.split(' | ')
		.filter(Boolean)
		.flatMap((line) => {
			const [, days, rest] = /^((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )+)(\d.*)$/.exec(line) ?? [];
			return days && rest
				? days
						.trim()
						.split(' ')
						.map((day) => `${day} ${rest}`)
				: [line];
		})
		.sort();

const isFlagged = ({ questions, notUnderstood }: ParsedOpening) =>
	questions.length + notUnderstood.length > 0;

function judge([text, model, questions = []]: Example) {
	const parsed = parseOpeningWords(text, { now: NOW, calendar: ENGLAND });
	const got = { times: written(parsed.times), questions: parsed.questions.map(({ code }) => code) };
	const wanted = { times: expected(model), questions };
	const isRight = JSON.stringify(got) === JSON.stringify(wanted);
	const isSameModel = JSON.stringify(got.times) === JSON.stringify(wanted.times);
	return { text, got, wanted, isRight, isSilentlyWrong: !isSameModel && !isFlagged(parsed) };
}

describe('the examples', () => {
	const judged = EXAMPLES.map(judge);

	it('are at least 150, each different', () => {
		expect(new Set(EXAMPLES.map(([text]) => text)).size).toBe(EXAMPLES.length);
		expect(EXAMPLES.length).toBeGreaterThanOrEqual(150);
	});

	it('are right in at least nine of ten', () => {
		const wrong = judged.filter(({ isRight }) => !isRight);
		expect(wrong.map(({ text, got, wanted }) => ({ text, got, wanted }))).toEqual([]);
		expect(wrong.length / judged.length).toBeLessThanOrEqual(0.1);
	});

	it('are never wrong in silence', () => {
		expect(judged.filter(({ isSilentlyWrong }) => isSilentlyWrong)).toEqual([]);
	});
});

describe('whatever is typed', () => {
	const pieces = EXAMPLES.flatMap(([text]) => text.split(/(?<=[ ,;])/));
	const anyText = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 80 }),
		fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(' '))
	);

	it('gives times that can be stored, and every part is a piece of the text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { times, understood, notUnderstood, questions } = parseOpeningWords(text, {
					now: NOW,
					calendar: ENGLAND
				});
				if (times) expect(openingTimes.parse(times)).toEqual(times);
				for (const part of [...understood, ...notUnderstood, ...questions]) {
					expect(text.slice(part.from, part.to)).toBe(part.text);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('no word is dropped: it was understood, or it stands in the note', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { understood, notUnderstood } = parseOpeningWords(text, {
					now: NOW,
					calendar: ENGLAND
				});
				const small = tokensOf(text).filter(({ kind }) => kind === 'filler');
				const kept = [...understood, ...notUnderstood, ...small];
				for (const word of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) {
					const end = word.index + word[0].length;
					const isKept = kept.some(({ from, to }) => from <= word.index && end <= to);
					expect([word[0], isKept]).toEqual([word[0], true]);
				}
			}),
			{ numRuns: 1000 }
		);
	});
});
