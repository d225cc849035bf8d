import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLAND } from '../calendar';
import { openingTimes, type OpeningTimes } from '../times';
import { EXAMPLES } from '../words/examples';
import { parseOpeningWords } from '../words/parse-opening-words';
import { readClockText } from './clock-text';
import { readTypedTimes, type TimesProblem } from './read-typed-times';
import {
	EMPTY_HOURS,
	typedOfTimes,
	typedTimes,
	withDayCopied,
	withHoursAdded,
	type TypedTimes
} from './typed-times';
import { addedTo, filledFrom } from './words-into-form';

const NOW = new Date('2026-11-22T12:00:00Z');
const AT = { today: '2026-11-22', calendar: ENGLAND };
const empty = typedOfTimes(null);
const monday = (...hours: [string, string][]): TypedTimes => ({
	...empty,
	week: empty.week.map((day, index) =>
		index === 0
			? {
					isClosed: false,
					hours: hours.map(([opens, closes]) => ({ ...EMPTY_HOURS, opens, closes }))
				}
			: day
	)
});
const problems = (typed: TypedTimes) => {
	const read = readTypedTimes(typed, AT);
	return read.ok ? [] : read.problems.map(({ code, field }: TimesProblem) => [code, field]);
};
const parse = (words: string) => parseOpeningWords(words, { now: NOW, calendar: ENGLAND });

it.each([
	['09:00', '09:00'],
	['9', '09:00'],
	['9.30', '09:30'],
	['0930', '09:30'],
	['9am', '09:00'],
	['12 pm', '12:00'],
	['12am', '00:00'],
	['5:30 p.m.', '17:30'],
	['noon', '12:00'],
	['12 noon', '12:00'],
	['24:00', '00:00'],
	['02:00', '02:00'],
	['25:00', 'bad_time'],
	['9:75', 'bad_time'],
	['13pm', 'bad_time'],
	['constructor', 'bad_time'],
	['soon', 'bad_time'],
	['2', 'am_or_pm'],
	['2.30', 'am_or_pm']
])('the time %j is %s', (text, expected) => {
	const read = readClockText(text);
	expect(read.ok ? read.clock : read.problem).toBe(expected);
});

describe('what is wrong in the form', () => {
	it.each<[string, TypedTimes, string[][]]>([
		['nothing', monday(['09:00', '17:00']), []],
		['a night', monday(['22:00', '02:00']), []],
		['a night shelter', monday(['20:00', '08:00']), []],
		['all day', monday(['00:00', '00:00']), []],
		['ends before it starts', monday(['17:00', '09:00']), [['ends_before_starts', 'closes-1-0']]],
		['no length at all', monday(['09:00', '09:00']), [['ends_before_starts', 'closes-1-0']]],
		[
			'no such time',
			monday(['25:00', '26:00']),
			[
				['bad_time', 'opens-1-0'],
				['bad_time', 'closes-1-0']
			]
		],
		['noon or midnight', monday(['12:00', '2']), [['am_or_pm', 'closes-1-0']]],
		['half a time', monday(['09:00', '']), [['half_a_time', 'closes-1-0']]],
		['twice', monday(['09:00', '12:00'], ['11:00', '13:00']), [['overlap', 'opens-1-1']]],
		[
			'closed and open',
			{
				...monday(['09:00', '12:00']),
				week: monday(['09:00', '12:00']).week.map((day) => ({ ...day, isClosed: true }))
			},
			[['closed_and_open', 'closed-1']]
		],
		[
			'never',
			{
				...empty,
				special: [
					{
						day: 1,
						opens: '09:00',
						closes: '10:00',
						staffed: true,
						only: { nth: [1], season: { from: '02-10', to: '02-20' } }
					}
				]
			},
			[['never_occurs', 'special-0']]
		],
		[
			'half a season',
			{ ...empty, season: { from: { day: '1', month: '' }, to: { day: '', month: '' } } },
			[['half_a_season', 'season-from-day']]
		],
		[
			'no such day',
			{ ...empty, season: { from: { day: '31', month: '2' }, to: { day: '1', month: '4' } } },
			[['bad_date', 'season-from-day']]
		],
		[
			'dates',
			{
				...empty,
				exceptions: [
					{ from: '2026-02-30', to: '', hours: [], reason: '' },
					{ from: '2026-12-02', to: '2026-12-01', hours: [], reason: '' },
					{ from: '', to: '', hours: [], reason: '' }
				]
			},
			[
				['bad_date', 'x-from-0'],
				['dates_backwards', 'x-to-1']
			]
		],
		[
			'bank holidays without hours',
			{ ...empty, bankHolidays: 'hours' },
			[['no_bank_holiday_hours', 'bank']]
		]
	])('%s', (_, typed, expected) => expect(problems(typed)).toEqual(expected));

	it('an empty form says that nobody knows, and a closed day says something', () => {
		expect(readTypedTimes(empty, AT)).toEqual({ ok: true, times: null });
		const closed = { ...empty, week: empty.week.map((day) => ({ ...day, isClosed: true })) };
		expect(readTypedTimes(closed, AT)).toMatchObject({
			ok: true,
			times: { closedDays: [1, 2, 3, 4, 5, 6, 7] }
		});
	});
});

describe('the grid', () => {
	it('copies a day, and adds a line', () => {
		const copied = withDayCopied(monday(['09:00', '12:00'], ['13:00', '17:00']), 1, [3, 7]);
		expect(copied.week.map(({ hours }) => hours.length)).toEqual([2, 0, 2, 0, 0, 0, 2]);
		expect(withHoursAdded(empty, 2).week[1]?.hours).toHaveLength(2);
		expect(withHoursAdded(copied, 1).week[0]?.hours).toHaveLength(3);
	});
});

/** Order within a day is of no matter. */
const sorted = (times: OpeningTimes | null) =>
	times && {
		...times,
		spans: [...times.spans].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
		closedDays: [...(times.closedDays ?? [])].sort()
	};

describe('there and back', () => {
	const good = EXAMPLES.map(([words]) => words).filter((words) => {
		const { questions, times } = parse(words);
		return times && questions.length === 0;
	});

	it.each(good)('%s', (words) => {
		const { times } = parse(words);
		const typed = filledFrom(parse(words), empty);
		expect(typedTimes.parse(typed)).toEqual(typed);
		const read = readTypedTimes(typed, AT);
		expect(read.ok ? sorted(read.times) : read).toEqual(sorted(times));
	});

	it('words are added to what is there, and nothing of either is lost', () => {
		fc.assert(
			fc.property(fc.constantFrom(...good), fc.constantFrom(...good), (first, second) => {
				const before = filledFrom(parse(first), empty);
				const after = addedTo(parse(second), before);
				const other = typedOfTimes(parse(second).times);
				const has = (part: TypedTimes) =>
					part.special.every((span) => after.special.includes(span));
				expect(has(before)).toBe(true);
				expect(after.special).toHaveLength(before.special.length + other.special.length);
				expect(after.note).toContain(before.note);
				expect(after.note).toContain(other.note);
				after.week.forEach(({ hours, isClosed }, day) => {
					const mine = before.week[day]!.hours;
					const theirs = other.week[day]!;
					expect(hours).toEqual(theirs.isClosed ? theirs.hours : [...mine, ...theirs.hours]);
					expect(isClosed && hours.length > 0).toBe(false);
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('what was not understood stays as a note, and is marked', () => {
		const typed = filledFrom(parse('Tue 10-12, ring Sue’s bell'), { ...empty, note: 'Side door.' });
		expect(typed).toMatchObject({ noteIsUnread: true });
		expect(typed.note).toMatch(/^Side door\. ring Sue’s bell$/);
		const read = readTypedTimes(typed, AT);
		expect(read).toMatchObject({ ok: true, times: { noteIsUnread: true } });
	});
});

it('never throws, and what it takes can be stored', () => {
	const text = fc.oneof(
		fc.string({ maxLength: 8 }),
		fc.constantFrom('09:00', '12:00', '2', '17:00', '')
	);
	const hours = fc.record({
		opens: text,
		closes: text,
		how: fc.constantFrom('' as const, 'unstaffed' as const, 'call_first' as const)
	});
	const day = fc.record({ isClosed: fc.boolean(), hours: fc.array(hours, { maxLength: 3 }) });
	const date = fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('2026-12-01', '2026-12-24'));
	fc.assert(
		fc.property(
			fc.array(day, { minLength: 7, maxLength: 7 }),
			fc.array(
				fc.record({ from: date, to: date, hours: fc.array(hours, { maxLength: 1 }), reason: text }),
				{ maxLength: 2 }
			),
			(week, exceptions) => {
				const read = readTypedTimes({ ...empty, week, exceptions }, AT);
				if (read.ok && read.times) expect(openingTimes.parse(read.times)).toEqual(read.times);
				if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
			}
		)
	);
});
